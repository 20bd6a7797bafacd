import type { LimitWords } from "../nl/limits.ts";

export const limits: LimitWords = {
  full: (moment) =>
    `Too much came in through this link or this internet connection at the same time. So your form has not been sent yet. What you filled in is still there. Send it again from ${moment}. Can't wait? Call your contact person.`,
  asked:
    "Very many forms are coming in now. Write down the number shown here and send your form again. That is how we stop robots. What you filled in is still there.",
  wrong: "This is not the right number. There is a new number now.",
  number: (number) => `Write in digits: ${number}`,
  hint: "Example: four, zero, two is written as 402. Not working? Call your contact person.",
  digits: ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
};
