import type { QuestionnaireWords } from "../nl/questionnaire.ts";

export const questionnaire: QuestionnaireWords = {
  progress: (page, of) => `page ${page} of ${of}`,
  intro: (name) =>
    `The Safe Neighbourhoods Team of ${name} wants to know whether things are getting better in the neighbourhood. That is why we ask these questions every half year. Your answers count even if you do not know the team.`,
  short: (closes) => `8 minutes · until the end of ${closes} · without your name`,
  about: "Good to know",
  facts: (closes) => [
    `You can answer until the end of ${closes}. Until then you can answer the questions again with the same link.`,
    `You may skip questions, unless they are marked ‘required’.`,
    "We keep your answers without your name. While you are filling in, only someone with your personal link can see what you wrote. Once you have sent your answers, this link no longer shows them, not even to you.",
  ],
  later:
    "Would you like to go on later? Your answers are saved when you press a button. With the same link you can carry on where you were.",
  must: "required",
  longest: (longest) => `You can write at most ${longest} characters.`,
  next: "Next",
  previous: "Previous",
  handIn: "Send my answers",
  faults: {
    missing: (question) => `Answer this question: ${question}`,
    unknown: (question) => `Choose an answer from the list for this question: ${question}`,
    twice: (question) => `You chose one answer twice. Choose again for this question: ${question}`,
    tooMany: (question) => `Choose one answer for this question: ${question}`,
    notAlone: (question, alone) =>
      `‘${alone}’ cannot go together with another answer. Choose again for this question: ${question}`,
    tooLong: (length, longest, question) =>
      `Your text has ${length} characters. Make it ${longest} at most for this question: ${question}`,
  },
  receipt: "Thank you, we have your answers",
  replaced: "Your new answers are saved. Your old answers no longer count.",
  joined: "We will ask you to take part again in the next measurement.",
  steps: (closes) => [
    `Residents can answer until the end of ${closes}.`,
    `After that a computer works out what has changed. The report only has figures about groups, never the answers of one person. What you wrote yourself is first read by someone on the team.`,
  ],
  reportOn: (day) => `The report is on the neighbourhood's page from ${day}.`,
  reportLater: "The report is on the neighbourhood's page as soon as the team has looked at it.",
  change: "Fill in the questions again",
  handedIn: "We already have your answers",
  handedInOn: (day) =>
    `You sent your answers on ${day}. What you answered is not shown here, so that nobody can see it with this link.`,
  handedInText: (closes) =>
    `You do not need to do anything else. Until the end of ${closes} you can fill in the questions again. If you send them, your new answers replace the old ones.`,
  again: (day) =>
    `You already sent these answers on ${day}. What you fill in now counts only when you send it again. It then replaces your old answers.`,
  counted: "Your answers count.",
  notHandedIn:
    "You did not send your answers. What you filled in does not count and will be erased.",
};
