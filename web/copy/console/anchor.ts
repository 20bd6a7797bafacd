const nl = {
  subject: (day: string) => `Om te bewaren: cijfers van open rondes en logboeken op ${day}`,
  lead: "Bewaar deze mail waar niemand van het team erbij kan. Er staat in wat er vanochtend was. Is daar later iets van weg, dan weigert de verzegeling, of valt het met deze mail op.",
  rounds: "Rondes waarvan de antwoorden nog dicht zijn:",
  noRounds: "Er is geen ronde open.",
  round: (id: string) => `Ronde ${id}`,
  invitations: "uitnodigingen",
  marks: "mensen die antwoordden",
  withdrawn: "antwoorden die ingetrokken zijn",
  versions: "versies van alle antwoorden bij elkaar opgeteld",
  falls:
    "Uitnodigingen kunnen minder worden: wie zich laat wissen, verdwijnt eruit. Elke wissing is een regel in het logboek. Antwoordden en ingetrokken samen, ingetrokken en versies kunnen tot de verzegeling alleen groter worden.",
  trails: "De laatste regel van elk logboek, met het controlegetal:",
  check: (example: string) =>
    `Zo ziet u of een logboek deze regel nog heeft: buurt audit verify <buurt> --expect ${example}`,
  open: "Naar het logboek:",
};
const en: typeof nl = {
  subject: (day) => `To keep: numbers of open rounds and audit trails on ${day}`,
  lead: "Keep this mail where nobody of the team can reach it. It says what was there this morning. If something of it is gone later, the seal refuses, or this mail shows it.",
  rounds: "Rounds whose answers nobody has opened yet:",
  noRounds: "No round is open.",
  round: (id) => `Round ${id}`,
  invitations: "invitations",
  marks: "people who answered",
  withdrawn: "answers that were withdrawn",
  versions: "the versions of all answers added up",
  falls:
    "Invitations can become fewer: who has themselves erased disappears from them. Every erasure is a line of the audit trail. Answered and withdrawn together, withdrawn, and versions can only rise until the seal.",
  trails: "The last line of each audit trail, with its checksum:",
  check: (example) =>
    `To see whether a trail still has this line: buurt audit verify <neighbourhood> --expect ${example}`,
  open: "To the audit trail:",
};
export const anchorWords = { nl, en };
