import type { MyDataWords } from "../nl/my-data.ts";

export const myData: MyDataWords = {
  intro: (name) =>
    `Here you see what the Veilige Buurten Team of ${name} keeps about you. You can also have your data erased.`,
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
  panel: "Your answers are laid side by side since",
  panelApart:
    "You agreed that we lay your answers of each measurement side by side. That is why a code stands with your name and with your answers. Whoever has both files can see which answers are yours.",
  codes: "Codes that you got",
  links: "Links that work for you",
  letters: "Letters printed on",
  help: "Offer to help",
  question: "Your question",
  waits: "In a list that is not confirmed yet",
  bounced: "This address does not work",
  complained: "You reported our e-mail as unwanted",
  leave: "Stop laying my answers side by side",
  left: "The code with your name is erased. Your answers still count, but nobody can see any more which ones are yours.",
  noAnswer:
    "What you chose is not here. Your answer is kept without your name: we cannot see that it is yours either.",
  forgetTitle: "Have my data erased",
  forgetText:
    "We erase your name, your e-mail address, your postal address and everything that belongs to it. You get no e-mail any more, and this link will no longer work. Have you answered? As long as the round is open, your answer is taken back too. After that it still counts, because nobody can see which answer is yours.",
  sure: "Yes, erase my data. This cannot be undone.",
  missing: "Tick the box first if you are sure.",
  forget: "Erase my data",
  forgotten: "Your data were erased",
  forgottenText:
    "We only keep a code that tells us not to take you in again. Whoever reads that code cannot see whose it is. Your data are gone from backup copies after 35 days at most.",
};
