import type { MailFrameWords } from "../../nl/mails/frame.ts";

export const mailFrame: MailFrameWords = {
  hello: (name) => `Dear ${name},`,
  personal: "This link is for you alone. Do not forward it: others could answer in your place.",
  contact: (name, role, phone) =>
    `Questions? Call ${name}, ${role}: ${phone}, or reply to this e-mail.`,
  more: "Everything is on the neighbourhood's page:",
  ask: "Do you have a question for the team?",
  unsubscribe: "No more e-mail from us? Unsubscribe here:",
  mine: "See what we know about you, or have it erased:",
};
