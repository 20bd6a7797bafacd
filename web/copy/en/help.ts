import type { HelpWords } from "../nl/help.ts";

export const help: HelpWords = {
  text: (name) =>
    `It works better together, so the team looks for residents to join in on every topic. Tell us what you want to help with. The Safe Neighbourhoods Team of ${name} will then get in touch with you.`,
  apart: "We keep this apart from what you chose.",
  topic: "What do you want to help with?",
  choose: "Choose a topic",

  consent: (days) =>
    `Yes, the team may use my name and telephone number or e-mail address to call or mail me about this topic. My details are erased ${days} days after the end of the round.`,
  button: "I want to help",
  faults: {
    topic: "Choose what you want to help with.",
    name: "Give your name (2 to 80 characters).",
    contact: "Give a telephone number or e-mail address at which we can reach you.",
    consent: "Tick the box if we may call or mail you. Otherwise we keep nothing.",
  },
  thanks: "Thank you, we will get in touch with you",
  thanksText: (topic) => `You want to help with: ${topic}.`,
  answeredBy: (name, day) => `${name} will call or mail you by ${day}.`,
  changedMind: "In case you change your mind, keep this link:",
  withdraw: "Withdraw my offer",
  withdrawText: (name) =>
    `You offered to help in ${name}. If you withdraw that, we erase your offer, with your name and how to reach you.`,
  sure: "Yes, erase my offer",
  missing: "Tick the box if you want to withdraw your offer.",
  withdrawn: "We have no offer from you any more",
  withdrawnText: "You withdrew it, or it was erased because the round is long over.",
  where: "In which part of the neighbourhood do you live?",
  cannot: {
    none: {
      title: "You cannot help with a topic now",
      text: (name) =>
        `No round is running, or there is no topic on the agenda. Would you still like to do something for your neighbourhood? Call or mail ${name}.`,
    },
  },
};
