import type { Channel } from "#domain/answer/ballot.ts";
import { people, residents } from "./counted.ts";

const nl = {
  all: "Iedereen",
  progressIntro:
    "U ziet hoeveel er is verstuurd en hoeveel bewoners hebben geantwoord, nooit wat. Aantallen onder de vijf staan er niet.",
  part: "Deel",
  asked: "gevraagd",
  sent: "e-mail verstuurd",
  arrived: "aangekomen",
  returned: "teruggekomen",
  lettersMade: "brief gemaakt",
  answered: "geantwoord",
  share: "aandeel",
  how: "Hoe",
  byArea: "Per deel van de buurt",
  byLanguage: "Per taal",
  byWay: "Naar hoe wij bewoners bereiken",
  byChannel: "Hoe de antwoorden binnenkwamen",
  whole: "Iedereen die is gevraagd",
  ways: { mail: "e-mail", letter: "brief", person: "een gesprek", none: "niets" },
  unreached: (some: number, asked: number) =>
    `Door niets bereikt: ${some} van de ${people(asked)}. Er kwam geen e-mail aan, er is geen brief gemaakt, en zij antwoordden niet.`,
  brings: "Waar brengt een deur of een brief het meest op?",
  bringsText:
    "Zwijgende bewoners × respons van vorige keer langs die weg ÷ kosten per keer. Hoe hoger het getal, hoe meer antwoorden u er mag verwachten. De formule is ons voorstel.",
  doorstepCost: "Minuten per deur",
  letterCost: "Euro per brief",
  doorstepBudget: "Uren voor deuren (mag leeg)",
  letterBudget: "Euro’s voor brieven (mag leeg)",
  tries: { doorstep: "deuren", letter: "brieven" },
  expected: {
    doorstep: ({ tries, answers }: { tries: number; answers: number }) =>
      `Met deze uren lukken ${tries} deuren. Gaat het als vorige keer, dan geeft dat ongeveer ${answers} antwoorden.`,
    letter: ({ tries, answers }: { tries: number; answers: number }) =>
      `Met dit geld lukken ${tries} brieven. Gaat het als vorige keer, dan geeft dat ongeveer ${answers} antwoorden.`,
  },
  reckon: "Reken uit",
  silent: "zwijgen",
  bringsBy: { doorstep: "aan de deur", letter: "per brief" },
  lately: {
    doorstep: "Respons aan de deur, vorige ronde",
    letter: "Respons per brief, vorige ronde",
  },
  notKnown: "niet bekend",
  channels: {
    email: "link in een e-mail",
    letter: "code van een brief, of papier",
    paper: "papier",
    doorstep: "aan de deur",
    telephone: "aan de telefoon",
  } satisfies Record<Channel, string>,
  replacedByCode: (times: number | undefined) =>
    `Antwoorden die met een code uit een brief een eerder antwoord vervingen: ${times ?? "minder dan 5"}. Zijn het er veel? Kijk of er brieven in verkeerde handen kwamen, en trek die codes in.`,
  few: "te weinig",
  registered: "staan in het bestand",
  inhabitants: (some: string) => `De buurt telt ${some} inwoners.`,
  lagging: "Wie blijft achter",
  laggingText: (part: string, asked: number, answered: number | undefined) =>
    `${part}: duidelijk minder antwoorden dan de rest; van de ${people(asked)} antwoordden er ${answered ?? "nog heel weinig"}.`,
  laggingDo: "Ga langs of bel, of stuur wie geen e-mail heeft een brief:",
  nobodyLags: "Geen enkel deel blijft duidelijk achter.",
  notAskedYet: "Er is nog niemand gevraagd.",
  lost: "E-mail die niet aankwam",
  lostText: (some: number) =>
    `${some} e-mails zijn niet verstuurd, kwamen terug, of wij weten niet of zij aankwamen. Print een brief voor wie een adres heeft, verbeter e-mailadressen in het bestand met bewoners, en ga na of er iets met onze e-mail is.`,
  seen: "Gezien",
  seenText: "Hebt u ernaar gekeken? Dan wacht dit niet meer op het team.",
};

const en: typeof nl = {
  all: "Everybody",
  progressIntro:
    "You see how much was sent and how many residents answered, never what. Numbers below five are not shown.",
  part: "Part",
  asked: "asked",
  sent: "e-mail sent",
  arrived: "arrived",
  returned: "came back",
  lettersMade: "letter made",
  answered: "answered",
  share: "share",
  how: "How",
  byArea: "By area",
  byLanguage: "By language",
  byWay: "By how we reach residents",
  byChannel: "How the answers came in",
  whole: "Everybody who was asked",
  ways: { mail: "e-mail", letter: "letter", person: "a conversation", none: "nothing" },
  unreached: (some, asked) =>
    `Reached by nothing: ${some} of the ${residents(asked)}. No e-mail arrived, no letter was made, and they did not answer.`,
  brings: "Where does a door or a letter bring most?",
  bringsText:
    "Silent residents × last response by that way ÷ cost of one try. The higher the number, the more answers can be expected there. The formula is our proposal.",
  doorstepCost: "Minutes per door",
  letterCost: "Euros per letter",
  doorstepBudget: "Hours for doors (may be empty)",
  letterBudget: "Euros for letters (may be empty)",
  tries: { doorstep: "doors", letter: "letters" },
  expected: {
    doorstep: ({ tries, answers }) =>
      `These hours are enough for ${tries} doors. If it goes as last time, that gives about ${answers} answers.`,
    letter: ({ tries, answers }) =>
      `This money is enough for ${tries} letters. If it goes as last time, that gives about ${answers} answers.`,
  },
  reckon: "Reckon",
  silent: "silent",
  bringsBy: { doorstep: "at the door", letter: "by letter" },
  lately: {
    doorstep: "Response at the door, last round",
    letter: "Response by letter, last round",
  },
  notKnown: "not known",
  channels: {
    email: "link in an e-mail",
    letter: "code of a letter, or paper",
    paper: "paper",
    doorstep: "at the door",
    telephone: "by telephone",
  },
  replacedByCode: (times) =>
    `Answers by a code from a letter that replaced an earlier answer: ${times ?? "fewer than 5"}. Are there many? See whether letters fell into the wrong hands, and withdraw those codes.`,
  few: "too few",
  registered: "registered",
  inhabitants: (some) => `The neighbourhood has ${some} inhabitants.`,
  lagging: "Who lags behind",
  laggingText: (part, asked, answered) =>
    `${part}: clearly fewer answers than the rest; of ${residents(asked)} ${answered ?? "very few"} answered so far.`,
  laggingDo: "Go there or call, or send a letter to those without e-mail:",
  nobodyLags: "No part lags clearly behind.",
  notAskedYet: "Nobody has been asked yet.",
  lost: "E-mail that did not arrive",
  lostText: (some) =>
    `${some} e-mails were not sent, came back, or we do not know whether they arrived. Print a letter for those who have an address, correct e-mail addresses in the residents file, and find out whether something is wrong with our e-mail.`,
  seen: "Seen",
  seenText: "Have you looked at it? Then this no longer waits for the team.",
};

export const progressWords = { nl, en };
