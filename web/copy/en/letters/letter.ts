import type { LetterWords } from "../../nl/letters/letter.ts";

export const letter: LetterWords = {
  how: "How to take part",
  qr: "QR code to your own page",
  camera: "Point your phone's camera at the square.",
  type: "Or go on a computer to",
  code: "Your code:",
  paper: "Or fill in the form on the back.",
  telephone: (name, phone) => `Or call ${name}: ${phone}.`,
  personal:
    "This code is for you alone. Do not give it to anybody else: they could answer in your place.",
  write:
    "Write a 1 in the box of the topic that matters most to you. You may also write a 2 and a 3 beside other topics. Equally important? Use the same number. Do not write names or addresses.",
  give: (name, phone, day) =>
    `Give this form to someone on the team by ${day}. You can also call ${name} (${phone}); then we will collect it.`,
};
