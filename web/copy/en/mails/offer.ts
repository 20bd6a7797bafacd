import type { OfferMailWords } from "../../nl/mails/offer.ts";

export const offerMail: OfferMailWords = {
  subject: (name) => `Answer to your offer to help in ${name}`,
  lead: (name) => `You offered to help in ${name}. Here is our answer.`,
  promise: (title) => `You are taking part in this promise: ${title}`,
  meeting: (day) => `We look forward to seeing you at the meeting of ${day}.`,
  later: (day) => `We will come back to you about this from ${day}.`,
  thanked: "We thank you for your offer.",
  by: (name) => `This answer is from ${name}.`,
  why: "You get this e-mail because you offered help and we promised to answer.",
};
