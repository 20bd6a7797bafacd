import type { CodeWords } from "../nl/code.ts";

export const code: CodeWords = {
  title: "Enter your code",
  text: "The code is in the letter that you got from the team. Use the code to answer.",
  label: "Your code",
  hint: "The code has 16 letters and digits. Capitals, hyphens and spaces do not matter.",
  button: "Continue",
  faults: {
    empty: "Enter the code from the letter.",
    unreadable:
      "That code isn't right. A code has 16 letters and digits. Look at the letter again.",
    unknown:
      "We do not know this code (any more). Check that you copied all of it. Still not working? Then call your contact person; the number is in the letter.",
    withdrawn:
      "The code of this letter does not work any more, because the letter was lost or someone else used the code. You will get a new letter with another code. Has it not come? Then call your contact person.",
  },
};
