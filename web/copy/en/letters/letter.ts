import type { LetterWords } from "../../nl/letters/letter.ts";

export const letter: LetterWords = {
  how: "How to take part",
  qr: "QR code to your own page",
  camera: "Point the camera of your telephone at the square.",
  type: "Or go on a computer to",
  code: "Your code:",
  paper: "Or fill in the form on the back.",
  telephone: (name, phone) => `Or call ${name}: ${phone}.`,
  personal:
    "This code is for you alone. Do not give it to anybody else: who has the code can give your answer.",
  write:
    "Write a 1 in the box of the topic that matters most to you. You may also write a 2 and a 3 beside other topics. Write no names or addresses.",
  give: (name, phone, day) =>
    `Give this form to somebody of the team. You can also call ${name} (${phone}); then we come and get it. We must have it on ${day}.`,
};
