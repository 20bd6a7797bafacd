import type { CodeWords } from "../nl/code.ts";

export const code: CodeWords = {
  title: "Enter your code",
  text: "The code is in the letter that you got from the team. With the code you give your answer.",
  label: "Your code",
  hint: "The code has 16 letters and digits. Capitals, hyphens and spaces do not matter.",
  button: "Continue",
  faults: {
    empty: "Enter the code from the letter.",
    unreadable:
      "This is not a right code. A code has 16 letters and digits. Look at the letter again.",
    unknown:
      "We do not know this code (any more). Check that you copied all of it. Is it right? Then call your contact person; the number is in the letter.",
    withdrawn:
      "The code of this letter does not work any more, because the letter was lost or somebody else used the code. You get a new letter with another code. Do you not have it? Then call your contact person.",
  },
};
