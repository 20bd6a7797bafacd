import type { Became } from "#domain/answer/help.ts";

const nl = {
  title: (name: string) => `Bewoners die hulp aanboden: ${name}`,
  intro:
    "Geef elke bewoner een antwoord, ook als u er nu niets mee kunt. Wie een e-mailadres gaf, krijgt uw woorden per e-mail. Bel wie een telefoonnummer gaf.",
  nothing: "Er wacht geen aanbod op antwoord.",
  waits: (day: string) => `Antwoord uiterlijk ${day}.`,
  late: (day: string) => `Te laat: het antwoord moest uiterlijk ${day} komen.`,
  again: (day: string) => `U schreef dat u er vanaf ${day} op terugkomt.`,
  by: {
    link: "met een persoonlijke link",
    public: "via de openbare pagina: vraag na wie dit is",
  },
  what: "Wat wordt het?",
  choose: "Kies",
  meeting: "Komt naar een bijeenkomst",
  promise: (title: string) => `Doet mee met: ${title}`,
  later: "Later: ik kom erop terug",
  thanked: "Bedankt: nu niet nodig",
  withdrawn: "De bewoner wil niet meer: wis het aanbod",
  day: "Dag van de bijeenkomst, of waarop u erop terugkomt",
  text: (language: string) => `Uw woorden aan de bewoner, in deze taal: ${language}`,
  textHint: "Zonder namen van anderen.",
  who: "Wie antwoordt?",
  send: "Geef dit antwoord",
  before: "Al beantwoord",
  head: ["Naam", "Bereikbaar", "Wat het werd", "Door"],
  became: {
    waits: "wacht",
    joined: "doet mee",
    later: "later",
    thanked: "bedankt",
  } satisfies Record<Became, string>,
  faults: {
    what: "Kies wat het wordt.",
    day: (last: string) =>
      `Vul een dag in van morgen tot en met ${last}; dan wordt het aanbod gewist.`,
    text: "Schrijf de bewoner een woord, van 3 tot 1000 tekens.",
    who: "Kies wie antwoordt.",
  },
  link: "Aanbod van bewoners beantwoorden",
};

const en: typeof nl = {
  title: (name) => `Residents who offered help: ${name}`,
  intro:
    "Answer every resident, also when you can do nothing with it now. Anyone who gave an e-mail address gets your words by e-mail. Call who gave a telephone number.",
  nothing: "No offer waits for an answer.",
  waits: (day) => `Answer by ${day}.`,
  late: (day) => `Late: the answer was to come by ${day}.`,
  again: (day) => `You wrote that you would come back to it from ${day}.`,
  by: {
    link: "by a personal link",
    public: "by the public page: ask who this is",
  },
  what: "What does it become?",
  choose: "Choose",
  meeting: "Comes to a meeting",
  promise: (title) => `Takes part in: ${title}`,
  later: "Later: I come back to it",
  thanked: "Thanked: not needed now",
  withdrawn: "The resident does not want to any more: erase the offer",
  day: "Day of the meeting, or on which you come back to it",
  text: (language) => `Your words to the resident, in this language: ${language}`,
  textHint: "Without names of others.",
  who: "Who answers?",
  send: "Give this answer",
  before: "Answered already",
  head: ["Name", "To be reached by", "What it became", "By"],
  became: { waits: "waits", joined: "takes part", later: "later", thanked: "thanked" },
  faults: {
    what: "Choose what it becomes.",
    day: (last) => `Give a day from tomorrow to ${last}; then the offer is erased.`,
    text: "Write the resident a word, of 3 to 1000 characters.",
    who: "Choose who answers.",
  },
  link: "Answer residents' offers",
};

export const offerConsoleWords = { nl, en };
