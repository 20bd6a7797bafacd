import type { CountWords } from "../nl/count.ts";

export const count: CountWords = {
  blank: (blank) =>
    `Besides, ${blank === 1 ? "1 resident" : `${blank} residents`} told us that they do not know. That does not count for the threshold of a shared wish.`,
  title: (area, number) => `The count: ${area}, cycle ${number}`,
  notYet:
    "Residents can still answer, or the cycle has not begun. Until closing nobody sees an interim count, the team included. How it will be counted stands here already.",

  chosen: "What the neighbourhood chose",

  namedBy: (named, share) => `named by ${named} residents, ${share}`,
  represented: (some, share) =>
    `${some} residents (${share}) find at least one of their own topics on the agenda.`,
  majority: (agenda, some, share, more) =>
    `With only the topics that were named most (${agenda.join("; ")}) ${more === 0 ? "it would be just as many" : `it would be ${some} (${share})`}.`,
  steps: "How it was counted, step by step",
  roundsTitle: "The steps of the count",
  round: "Step",
  value: "Standing",
  rules: {
    phragmen:
      "The count is proportional (Phragmén's rule): a smaller group gets a topic too. A topic on the agenda costs 1. The residents who name it bear that cost together. Each time the topic is added whose supporters have to bear least. Who has a topic on the agenda bears something already; who has none yet goes first because of that.",
    "equal-shares":
      "The count is proportional (equal shares): every resident gets an equal part of the places to spend. Each time the topic is added that its supporters can pay together at the lowest price each.",
    "seq-pav":
      "The count is proportional (Thiele's rule): an answer counts in full for the first topic of it that gets on the agenda, for half of the second and a third of the third.",
    approval: "The topics that are named most get on the agenda.",
    plurality: "The topics that stand first most often get on the agenda.",
    borda:
      "A first place gives 3 points, a second 2, a third 1. The topics with the most points get on the agenda.",
    schulze:
      "Every topic is compared with every other: which of the two do more residents put higher? What loses to no other gets on the agenda.",
    stv: "Every resident has one vote, which begins with the first choice. What a chosen topic has too much, and what an eliminated topic has, goes to the next choice.",
  },
  outcome: {
    elected: (topic) => `${topic} gets on the agenda.`,
    eliminated: (topic) => `${topic} is eliminated.`,
  },
  measures: {
    load: (value) => `load ${value} per resident`,
    price: (value) => `price ${value} per resident`,
    score: (value) => `score ${value}`,
    ballots: (value) => `named ${value} times`,
    firsts: (value) => `${value} times first`,
    points: (value) => `${value} points`,
    defeats: (value) => `loses to ${value} others`,
    votes: (value) => `${value} votes`,
  },
  tie: {
    borda: (topics) => `There was a tie (${topics.join("; ")}); the most points decided.`,
    lot: (topics) => `There was a tie (${topics.join("; ")}); the lot decided.`,
  },

  byArea: "Answers per part of the neighbourhood",
  byChannel: "How the answers came in",
  entered: (entered) =>
    `${entered} answers were filled in by somebody of the team for a resident: at the door, by telephone or from a paper form.`,
  answers: "Answers",
  replacedByCode: (times) =>
    `Answers by a code from a letter that replaced an earlier answer: ${times === "few" ? "fewer than 10" : times}.`,
  hidden: "fewer than 10, or to be derived from them",
  terms: "What was fixed beforehand",
  termsText: (seats, minimum, share) =>
    `At most ${seats} topics get on the agenda. A topic takes part when at least ${minimum} answers, and at least ${share} of all answers, name it.`,

  other: "“Something else” is counted but cannot be chosen: it is many different wishes.",
  lot: "The lot",
  lotText:
    "In a tie the topic with the most points goes first (3 for a first place, 2, 1). If that is equal too, the topic that stands higher in this row goes first. The row was drawn before anybody could answer.",
  check: "Check it yourself",
  checkText:
    "You need not believe us. With your check code you see whether your answer is in the count. With the files anybody can count again.",
  codeLabel: "Your check code, or the code of your words",
  codeHint:
    "Both codes stand on the page that you saw after answering, for example K7QM2-V9X4P. Did you write something? With the second code you see what became of your words.",
  codeButton: "Look with this code",
  code: {
    yes: (code) => `Yes, the answer with code ${code} is in the count.`,
    no: (code) =>
      `No, there is no answer with code ${code}. Check that you copied the code right. If it is right, call your contact person.`,
    unreadable: (code) => `“${code}” is no check code. A code has twice five letters or digits.`,
  },
  seal: "The seal",
  sealed: (moment) => `The answers were sealed on ${moment}.`,
  sealText: (ballots, moment) =>
    `${ballots} answers were sealed on ${moment}. Whoever changes one answer afterwards gets another seal.`,
  withdrawn: (some) =>
    `${some === 1 ? "1 answer was withdrawn before closing. It does" : `${some} answers were withdrawn before closing. They do`} not count.`,
  setAside: (some) =>
    `${some === 1 ? "1 answer was left out: it" : `${some} answers were left out: they`} did not fit what was kept.`,
  missing: (some) =>
    `${some === 1 ? "1 answer was" : `${some} answers were`} given and cannot be found any more.`,
  older:
    "Answers may count as they were first given, even if they were changed or withdrawn later.",
  leftOfFew: "Not all answers fitted what was kept. Only what fits was counted.",
  agreed:
    "The coordinator and an auditor decided that together, without seeing what an answer says. The reason:",
  voided: "Nothing was counted in this round",
  voidedText:
    "The answers did not fit what was kept. The coordinator and an auditor voided the round together. Nobody can read the answers any more. The reason:",
  root: "Seal (Merkle root after RFC 6962)",
  receiptsDigest: "Checksum of the check codes (SHA-256)",
  digest: "Checksum of the count (SHA-256)",
  files: "Files",
  tooFew:
    "There are too few answers to publish them one by one: somebody could be recognised. Only the outcome is public. The seal is not here either: whoever tries all possible answers would get the answers out of it. So nobody from outside can do this count again, or check whether something was changed after closing. With your check code you can see whether your answer is in the count.",
  fileTexts: {
    csv: "all answers without a name, one a line",
    pb: "the same in Pabulib's format",
    soi: "the same in PrefLib's format",
    receipts: "all check codes",
    count: "everything else that is known of the count, for programs",
  },
  verify: "With our program you verify all of it at once:",
  recount: "This is how you count again with our program; other programs read these files too:",
};
