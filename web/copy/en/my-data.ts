import type { MyDataWords } from "../nl/my-data.ts";

export const myData: MyDataWords = {
  intro: (name) =>
    `Here you can see what the Safe Neighbourhoods Team of ${name} keeps about you. You can also have your data erased.`,
  show: "Show my data",
  download: "Download my data",
  shown: "This is what we keep about you",
  name: "Name",
  email: "E-mail address",
  address: "Address",
  language: "Language",
  area: "Part of the neighbourhood",
  round: "Round",
  invited: "Asked to choose",
  answered: (day) => `answered on ${day}`,
  silent: "no answer yet",
  mails: "E-mails sent",
  unsubscribed: "Unsubscribed from e-mail",
  asked: "Asked for an answer by e-mail on",
  panel: "We have compared your answers since",
  panelApart:
    "You agreed that we may compare your answers over time. That is why we keep a code with your name and with your answers. Whoever has both files can see which answers are yours.",
  codes: "Codes that you got",
  links: "Links that work for you",
  letters: "Letters printed on",
  help: "Offer to help",
  question: "Your question",
  waits: "In a list that is not confirmed yet",
  bounced: "This address does not work",
  complained: "You reported our e-mail as unwanted",
  leave: "Stop comparing my answers",
  left: "The code with your name has been erased. Your answers still count, but nobody can see which ones are yours any more.",
  noAnswer:
    "What you chose is not here. Your answer is kept without your name: we cannot see that it is yours either.",
  forgetTitle: "Have my data erased",
  forgetText:
    "We erase your name, your e-mail address, your postal address and everything that belongs to it. You will get no more e-mail, and this link will no longer work. Have you answered? As long as the round is open, your answer is taken back too. After that it still counts, because nobody can see which answer is yours.",
  sure: "Yes, erase my data. This cannot be undone.",
  missing: "Tick the box first if you are sure.",
  forget: "Erase my data",
  forgotten: "Your data have been erased",
  forgottenText:
    "We only keep a code that tells us not to add you again. Whoever reads that code cannot see whose it is. Your data will be gone from backup copies after 35 days at most.",
};
