import type { CountWords } from "../nl/count.ts";

export const count: CountWords = {
  blank: (blank) =>
    `${blank === 1 ? "1 more resident" : `${blank} more residents`} chose “I do not know”. That does not count towards the threshold for a shared wish.`,
  title: (area, number) => `The count: ${area}, round ${number}`,
  notYet:
    "Residents can still answer, or the round has not begun. Until it closes nobody sees an interim count, not even the team. You can already read here how it will be counted.",

  chosen: "What the neighbourhood chose",

  represented: (some, share) =>
    `${some} residents (${share}) find at least one of their own topics on the agenda.`,
  majority: (agenda, some, share, more) =>
    `With only the topics that were named most often (${agenda.join("; ")}) ${more === 0 ? "it would be just as many" : `it would be ${some} (${share})`}.`,
  steps: "How it was counted, step by step",
  roundsTitle: "The steps of the count",
  round: "Step",
  value: "Score",
  rules: {
    phragmen:
      "First the topic with the most choices goes on the agenda. After that, the choices of residents who do not have a topic on the agenda yet count for more. That is how a smaller group can get a topic too. To check the arithmetic (Phragmén's rule, proportional): a topic costs 1. The residents who chose it pay that together, so that each of them has then paid the same in total. Each time, the topic for which that amount is lowest is added.",
    "equal-shares":
      "The count is proportional (equal shares): every resident gets an equal share of the places to spend. Each time, the topic that its supporters can pay for together at the lowest price each is added.",
    "seq-pav":
      "The count is proportional (Thiele's rule): an answer counts in full for the first of its topics to get on the agenda, for half for the second and for a third for the third.",
    approval: "The topics that are named most often get on the agenda.",
    plurality: "The topics that are most often put first get on the agenda.",
    borda:
      "A first place gives 3 points, a second 2, a third 1. The topics with the most points get on the agenda.",
    schulze:
      "Every topic is compared with every other: which of the two did more residents put higher? A topic that loses to no other gets on the agenda.",
    stv: "Every resident has one vote, which starts with the first choice. What a chosen topic has to spare, and what an eliminated topic has, goes to the next choice.",
  },
  outcome: {
    elected: (topic) => `${topic} gets on the agenda.`,
    eliminated: (topic) => `${topic} is eliminated.`,
  },
  measures: {
    load: (value) => `each pays ${value} in total`,
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

  byArea: "Answers by part of the neighbourhood",
  byChannel: "How the answers came in",
  entered: (entered) =>
    `${entered} answers were filled in by someone on the team for a resident: at the door, by telephone or from a paper form.`,
  answers: "Answers",
  replacedByCode: (times) =>
    `Answers with a code from a letter that replaced an earlier answer: ${times === "few" ? "fewer than 10" : times}.`,
  hidden: "fewer than 10, or could be worked out from them",
  terms: "What was fixed in advance",
  termsText: (seats, minimum, share) =>
    `At most ${seats} topics get on the agenda. A topic takes part when at least ${minimum} answers, and at least ${share} of all answers, name it.`,

  other: "“Something else” is counted but cannot be chosen: it is many different wishes.",
  lot: "The lot",
  lotText:
    "In a tie the topic with the most points goes first (3 for a first place, 2, 1). If that is equal too, the topic that is higher in this list goes first. The list was drawn by lot before anybody could answer.",
  check: "Check it yourself",
  checkText:
    "Your check code shows whether your answer is in the count. With the files anybody can repeat the count.",
  codeLabel: "Your check code, or the code of your words",
  codeHint:
    "Both codes are on the page that you saw after answering, for example K7QM2-V9X4P. Did you write something? The second code shows what became of your words.",
  codeButton: "Look up this code",
  code: {
    yes: (code) => `Yes, the answer with code ${code} is in the count.`,
    no: (code) =>
      `No, there is no answer with code ${code}. Check that you copied the code correctly. If it is correct, call your contact person.`,
    unreadable: (code) =>
      `“${code}” is not a check code. A code has two groups of five letters or digits.`,
  },
  seal: "The seal",
  sealed: (moment) => `The answers were sealed on ${moment}.`,
  sealText: (ballots, moment) =>
    `${ballots} answers were sealed on ${moment}. Changing even one answer afterwards gives a different seal.`,
  withdrawn: (some) =>
    `${some === 1 ? "1 answer was withdrawn before closing. It does" : `${some} answers were withdrawn before closing. They do`} not count.`,
  setAside: (some) =>
    `${some === 1 ? "1 answer was left out: it" : `${some} answers were left out: they`} did not match what was kept.`,
  missing: (some) =>
    `${some === 1 ? "1 answer was" : `${some} answers were`} given and can no longer be found.`,
  older:
    "Answers may count as they were first given, even if they were changed or withdrawn later.",
  leftOfFew: "Not all answers matched what was kept. Only those that match were counted.",
  agreed:
    "The coordinator and an auditor decided that together, without seeing what an answer says. The reason:",
  voided: "Nothing was counted in this round",
  voidedText:
    "The answers did not match what was kept. The coordinator and an auditor voided the round together. Nobody can read the answers now. The reason:",
  root: "Seal (Merkle root, RFC 6962)",
  receiptsDigest: "Checksum of the check codes (SHA-256)",
  digest: "Checksum of the count (SHA-256)",
  files: "Files",
  tooFew:
    "There are too few answers to publish them one by one: people could be recognised. Only the outcome is public. The seal is not here either: someone who tries all possible answers could get the answers out of it. So nobody from outside can repeat this count, or check whether something was changed after closing. With your check code you can see whether your answer is in the count.",
  fileTexts: {
    csv: "all answers without names, one per line",
    pb: "the same in Pabulib's format",
    soi: "the same in PrefLib's format",
    receipts: "all check codes",
    count: "everything else that is known about the count, for programs",
  },
  verify: "Our program checks everything in one go:",
  recount:
    "This is how you repeat the count with our program; other programs read these files too:",
};
