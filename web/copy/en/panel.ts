import type { PanelWords } from "../nl/panel.ts";

export const panel: PanelWords = {
  title: "May we compare your answers over time?",
  text: "Then we can see better what changes. You do not have to: your answers count without a tick as well.",
  consent: "Yes, compare my answers and ask me again in every measurement",
  points: [
    "We compare with a code, without your name.",
    "After three years we erase the code with your name.",
    "You can stop at any time, here or on the page ‘Your data’.",
  ],
  who: "Who can see which answers are yours?",
  code: "The code is also kept with your name, in another file. Whoever has both files can see which answers are yours.",
  member:
    "You agreed to this before. Do you want to stop? Then remove the tick and send your answers.",
};
