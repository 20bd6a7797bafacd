import type { Subject } from "./audit-deeds.ts";

const nl = {
  title: "Logboek",
  intro:
    "Wie deed wat, wanneer en waarom. Elke regel draagt een controlegetal van de regel ervoor: wie een regel verandert of weghaalt, valt op. Nareken kan iedereen die het bestand heeft, met: buurt audit verify.",
  stands: (seq: number, at: string) =>
    `Op ${at} is regel ${seq} opgeschreven waar niemand hem kan veranderen. Die regel staat er nog.`,
  cutOff: (seq: number, at: string) =>
    `Op ${at} is regel ${seq} opgeschreven waar niemand hem kan veranderen. Die regel is weg of veranderd: iemand heeft regels uit dit logboek gehaald of het opnieuw geschreven. Leg de mail van die dag ernaast en zoek uit wie dat deed.`,
  notHeld:
    "Van dit logboek is de laatste maand niets opgeschreven waar niemand het kan veranderen. Of er aan het eind regels weg zijn, ziet u hier dus niet.",
  together:
    "U ziet wat voor alle buurten samen is gedaan. Kies boven aan de pagina een buurt om te zien wat daar is gedaan.",
  filters: "Zoek in het logboek",
  who: "Wie",
  anybody: "Iedereen",
  about: "Waarover",
  anything: "Alles",
  on: "Op welke dag",
  always: "Elke dag",
  subjects: {
    cycle: "het verloop van rondes",
    agenda: "de agenda",
    promise: "beloftes",
    words: "wat bewoners schreven",
    answers: "antwoorden en tellen",
    measurement: "metingen",
    neighbourhood: "de buurt",
    people: "mensen en toegang",
    files: "bestanden",
  } satisfies Record<Subject, string>,
  actors: {
    machine: "Het programma",
    resident: "Een bewoner",
    operator: "De beheerder van het programma",
    "owner by link": "Wie iets beloofde, met een eigen link",
    "outsider by link": "Iemand van buiten het team, met een eigen link",
    simulation: "De simulatie",
  },
  noneFound: "Niets gevonden tussen deze regels.",
  exactly: "Precies zoals het er staat",
  because: "Waarom",
  show: "Laat zien",
  none: "Hier staat nog niets.",
  head: ["Nummer", "Wanneer (UTC)", "Wie", "Wat", "Waaraan", "Uitkomst"],
  hashed: "Controlegetal",
  came: (moment: string) => `kwam toe aan: ${moment}`,
  older: "Oudere regels",
  files: "Neem het logboek mee als bestand:",
  last: "Controlegetal van de bovenste regel",
};
const en: typeof nl = {
  title: "Audit trail",
  intro:
    "Who did what, when and why. Each line carries a checksum of the line before: who changes or removes a line is noticed. Anybody who has the file can check it, with: buurt audit verify.",
  stands: (seq, at) =>
    `On ${at} line ${seq} was written down where nobody can change it. That line is still here.`,
  cutOff: (seq, at) =>
    `On ${at} line ${seq} was written down where nobody can change it. That line is gone or changed: somebody took lines out of this trail, or wrote it anew. Lay the mail of that day beside it and find out who did.`,
  notHeld:
    "Nothing of this trail was written down in the last month where nobody can change it. So this page does not show whether lines are missing at its end.",
  together:
    "You see what was done for all neighbourhoods together. Choose a neighbourhood at the top of the page to see what was done there.",
  filters: "Search the audit trail",
  who: "Who",
  anybody: "Anybody",
  about: "About",
  anything: "Everything",
  on: "On which day",
  always: "Every day",
  subjects: {
    cycle: "the course of cycles",
    agenda: "the agenda",
    promise: "promises",
    words: "what residents wrote",
    answers: "answers and counting",
    measurement: "measurements",
    neighbourhood: "the neighbourhood",
    people: "people and access",
    files: "files",
  },
  actors: {
    machine: "The software",
    resident: "A resident",
    operator: "The operator of the software",
    "owner by link": "Somebody who promised, by a link of their own",
    "outsider by link": "Somebody outside the team, by a link of their own",
    simulation: "The simulation",
  },
  noneFound: "Nothing was found among these lines.",
  exactly: "Exactly as it is written",
  because: "Why",
  show: "Show",
  none: "Nothing stands here yet.",
  head: ["Number", "When (UTC)", "Who", "What", "On what", "Result"],
  hashed: "Checksum",
  came: (moment) => `came to: ${moment}`,
  older: "Older lines",
  files: "Take the trail along as a file:",
  last: "Checksum of the line on top",
};
export const auditWords = { nl, en };
