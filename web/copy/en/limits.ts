import type { LimitWords } from "../nl/limits.ts";

export const limits: LimitWords = {
  full: (moment) =>
    `Too much came in at once by this link or this internet connection. So your form has not been sent yet. What you filled in is still there. Send it again from ${moment}. Can you not wait? Call your contact person.`,
  asked:
    "Very many forms are coming in now. Write down the number that stands here and send your form again. That is how we stop robots. What you filled in is still there.",
  wrong: "This is not the right number. There is a new number now.",
  number: (number) => `Write in digits: ${number}`,
  hint: "Example: four, zero, two is written as 402. Does it not work? Call your contact person.",
  digits: ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
};
