import type { TeamPlace } from "#domain/leaving.ts";

const nl = {
  title: (name: string) => `${name} gaat weg uit het team`,
  link: "Deze persoon gaat weg: alles overdragen",
  intro:
    "Hieronder staat alles wat deze persoon heeft. Met één druk op de knop gaat het over, en eindigt de toegang.",
  nothing: "Deze persoon heeft in geen buurt een plaats of een open belofte.",
  access: "Dit eindigt",
  roles: (roles: string) => `Wat deze persoon mag: ${roles}`,
  calendar: "Het adres van de eigen agenda",
  mails: "Alle e-mail aan het team",
  waits: (count: number, what: string) => `${count} × ${what}`,
  waiting: "Dit wacht in deze buurt; wie de plaats overneemt, ziet het",
  places: {
    coordinator: "coördinator",
    contact: "vast contactpersoon",
    standIn: "vervanger van het contactpersoon",
    team: "lid van het team",
  } satisfies Record<TeamPlace, string>,
  placesIn: (places: string) => `Plaatsen: ${places}`,
  promise: (title: string) => `Belofte: ${title}`,
  from: "Eerste dag waarop deze persoon er niet meer is",
  fromHint: "Vandaag of later. Tot die dag verandert er niets; daarna gebeurt het vanzelf.",
  successor: "Wie neemt alles over?",
  organisation: "Niemand: terug naar de organisatie",
  asAbove: "Zoals hierboven",
  apart: (thing: string) => `Wie neemt dit over: ${thing}?`,
  apartTitle: "Iets aan iemand anders geven",
  phone: "Telefoonnummer waarop bewoners het nieuwe contactpersoon bereiken",
  passRoles: "Wie alles overneemt, mag voortaan ook wat deze persoon mocht",
  reason: "Waarom (bewoners zien dit niet)",
  send: "Draag alles over",
  asked:
    "Een belofte staat op naam van de organisatie tot de opvolger zelf ja zegt. De opvolger krijgt één e-mail met alles wat nu van hem of haar is.",
  planned: (day: string) => `Staat klaar: op ${day} wordt alles overgedragen.`,
  unfinished: "Het overdragen is onderbroken. Druk nog een keer, dan gaat het verder.",
  faults: {
    on: "Kies vandaag of een latere dag, binnen een jaar.",
    successor: "Kies wie dit overneemt: hier moet altijd iemand zijn.",
    phone: "Vul het telefoonnummer in van het nieuwe contactpersoon.",
    reason: "Schrijf in 3 tekens of meer op waarom.",
    own: "U kunt niet zelf uw eigen vertrek vastleggen: vraag een andere beheerder.",
  },
  mail: {
    subject: (count: number) =>
      count === 1
        ? "Er is 1 ding van een collega nu van u"
        : `Er zijn ${count} dingen van een collega nu van u`,
    lead: (from: string) => `${from} is weg uit het team. Dit is nu van u:`,
    places: (name: string, places: string) => `${name}: u bent nu ${places}`,
    promise: (name: string, title: string, due: string) =>
      `${name}: ${title} (uiterlijk ${due}). Zegt u ja? Tot die tijd staat uw organisatie er.`,
    open: "Bekijk wat er wacht",
  },
};

const en: typeof nl = {
  title: (name) => `${name} leaves the team`,
  link: "This person leaves: hand everything over",
  intro:
    "Below stands everything that this person has. One press hands it over, and ends all access.",
  nothing: "This person has no place in a neighbourhood and no open promise.",
  access: "This ends",
  roles: (roles) => `What this person may do: ${roles}`,
  calendar: "The address of their own calendar",
  mails: "All e-mail to the team",
  waits: (count, what) => `${count} × ${what}`,
  waiting: "This waits in this neighbourhood; whoever takes the place over sees it",
  places: {
    coordinator: "coordinator",
    contact: "contact person",
    standIn: "stand-in of the contact person",
    team: "member of the team",
  },
  placesIn: (places) => `Places: ${places}`,
  promise: (title) => `Promise: ${title}`,
  from: "First day on which this person is not there any more",
  fromHint: "Today or later. Nothing changes before that day; then it happens by itself.",
  successor: "Who takes everything over?",
  organisation: "Nobody: back to the organisation",
  asAbove: "As above",
  apart: (thing) => `Who takes this over: ${thing}?`,
  apartTitle: "Give something to somebody else",
  phone: "Telephone number by which residents reach the new contact person",
  passRoles: "Whoever takes everything over may from now on do what this person could",
  reason: "Why (residents do not see this)",
  send: "Hand everything over",
  asked:
    "A promise stands in the name of the organisation until the successor says yes. The successor gets one e-mail with everything that is theirs now.",
  planned: (day) => `Planned: everything is handed over on ${day}.`,
  unfinished: "Handing over was broken off. Press once more, and it goes on.",
  faults: {
    on: "Choose today or a later day, within a year.",
    successor: "Choose who takes this over: somebody always has to be there.",
    phone: "Give the telephone number of the new contact person.",
    reason: "Write why, in 3 characters or more.",
    own: "You cannot record your own leaving: ask another administrator.",
  },
  mail: {
    subject: (count) =>
      count === 1
        ? "1 thing of a colleague is yours now"
        : `${count} things of a colleague are yours now`,
    lead: (from) => `${from} has left the team. This is yours now:`,
    places: (name, places) => `${name}: you are now ${places}`,
    promise: (name, title, due) =>
      `${name}: ${title} (by ${due}). Do you say yes? Until then your organisation stands there.`,
    open: "See what waits",
  },
};

export const leavingWords = { nl, en };
