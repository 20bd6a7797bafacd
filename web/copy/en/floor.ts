import type { FloorWords } from "#web/copy/nl/floor.ts";

export const floor: FloorWords = {
  needed: (needed, asked) =>
    `There is an agenda only if at least ${needed} of the ${asked} residents who are asked answer.`,
  neededShare: (least, share, most) =>
    `There is an agenda only if enough residents answer: at least ${share} of all who are asked, never fewer than ${least} and never more than ${most}.`,
  below: (closes, extended, days) =>
    `If too few have answered by ${closes}, the survey stays open until ${extended}. If it is still too few, the coordinator decides within ${days} days whether to go on, and gives the reason here. If nobody decides, we ask again.`,
  invitation: (extended) => `Too few answers? Then the survey stays open until ${extended}.`,
  "opened-again": (needed, asked, until) =>
    `Fewer than ${needed} of the ${asked} residents who were asked have answered. That is too few for an agenda. So you can still answer until ${until}.`,
  undecided: (needed, asked, until) =>
    `Fewer than ${needed} of the ${asked} residents who were asked answered. That is too few for an agenda. By ${until} the coordinator decides whether we go on or ask again. Nobody has seen the answers.`,
  "asked-again": (needed, asked) =>
    `Fewer than ${needed} of the ${asked} residents who were asked answered. That is too few for an agenda. So we ask again. The answers have been destroyed; nobody read them. Please answer once more.`,
  again:
    "Too few residents answered last time. So we ask again. The answers of that time have been destroyed; nobody read them. Did you take part then? Please answer once more.",
  from: (day) => `The new round begins on ${day}.`,
  thin: (needed, asked) =>
    `This agenda is based on few answers: fewer than ${needed} of the ${asked} residents who were asked answered. The coordinator decided to go on anyway.`,
  reason: "Why",
};
