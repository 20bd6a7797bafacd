import type { AskedWords } from "../nl/asked.ts";

export const asked: AskedWords = {
  title: "May we promise this in your name?",
  lead: (name, place) =>
    `Hello ${name}, the residents of ${place} chose this topic. Your name is shown only once you say yes.`,
  join: {
    title: "Will you join in?",
    lead: (name, place) =>
      `Hello ${name}, the residents of ${place} chose this topic. The team asks whether you will join in. Your first name is shown only once you say yes.`,
    yes: "Yes, I will join in",
  },
  with: "With",
  due: (day) => `Due on ${day}`,
  yes: "Yes, I promise",
  other: "Yes, but by another date",
  otherDay: "When will it be done?",
  no: "No, and this is why",
  why: "Why not? (at least 10 characters)",
  whyHint: "Residents read this. Do not write names of residents.",
  whyFault: "Write why not, in 10 to 1000 characters.",
  dayFault: "Give a day that is still to come.",
  send: "Send",
  until: (day, coordinator) =>
    `Answer by ${day}. After that ${coordinator} will contact you. This link is yours alone.`,
  again:
    "We could not tell that a person pressed the button. Read the promise and press once more.",
  thanks: "Thank you, the promise is now on the neighbourhood's page",
  promised: (day) => `You said yes on ${day}. Your name is now with the promise.`,
  later: "Thank you, we have your answer",
  promisedLater: (day) =>
    `You said yes on ${day}. Once the agenda is fixed, your name will be with the promise on the neighbourhood's page.`,
  takeBack: "Changed your mind, or was it not you? Take your promise back",
  refused: "Thank you for your answer",
  refusedText: "Residents read that the answer was no, and why. Your name is not shown.",
  over: "You are no longer being asked for this.",
  mail: (place) => `May we promise this in ${place}?`,
  mailAgain: (place) => `Your answer is still missing: may we promise this in ${place}?`,
  open: "View and answer",
};
