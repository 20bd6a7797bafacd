import type { PanelWords } from "../nl/panel.ts";

export const panel: PanelWords = {
  title: "May we compare your answers over time?",
  text: "In half a year we will ask these questions again. If we know which answers come from the same person, we can see better what changes. You do not have to: your answers count without a tick as well.",
  consent:
    "Yes, ask me to take part again in every measurement. The computer may compare my answers over time, using a code and without my name. The code is also kept with my name, in another file. Whoever has both files can see which answers are mine. After three years the code with my name is erased. I can stop at any time, here or on the page ‘Your data’.",
  member:
    "You agreed to this before. Do you want to stop? Then remove the tick and send your answers.",
};
