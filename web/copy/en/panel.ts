import type { PanelWords } from "../nl/panel.ts";

export const panel: PanelWords = {
  title: "May we lay your answers of each time side by side?",
  text: "In half a year we ask these questions again. If we know which answers come from the same person, we see better what changes. You do not have to: your answers count without a tick too.",
  consent:
    "Yes, ask me to take part again in every measurement. The computer may lay my answers of each time side by side, under a code and without my name. The code also stands with my name, in another file. Whoever has both files can see which answers are mine. After three years the code with my name is erased. I can stop at any time, here or on the page ‘Your data’.",
  member:
    "You agreed to this before. Do you want to stop? Then take the tick away and send your answers.",
};
