const nl = {
  noInterim: "Tot de sluiting ziet niemand een tussenstand, ook het team niet.",
  count: "De telling",
  rule: (ballots: number, threshold: number, rule: string) =>
    `${ballots} antwoorden; een onderwerp telt als gedeelde wens vanaf ${threshold} keer. Telregel: ${rule}.`,
  countPage: "De telling uitgelegd",
  figures: "De cijfers per onderwerp",
  named: "Genoemd",
  borda: "Borda",
  elected: "Gekozen",
  tie: { borda: "gelijk; beslist door Borda", lot: "gelijk; beslist door het lot" },
  confirm: "Bevestig de agenda",
  confirmIntro:
    "Zo is er geteld. Beantwoord de vragen per onderwerp en kies hoogstens drie onderwerpen.",
  toMeeting:
    "Naar het overleg: bekijk de uitslag met de zaal, schrijf beloftes op en bevestig daar",
  withoutMeeting: "Bevestig zonder overleg",
  integral: "Meer partners nodig",
  handOver: "Eén partner kan dit zelf",
  willing: "Bewoner doet mee",
  yes: "ja",
  no: "nee",
  unknown: "niet gevraagd",
  place: (place: number) => `Plaats ${place}`,
  none: "geen",
  deviation: "Reden als u afwijkt van de telling (wordt gepubliceerd, minstens 10 tekens)",
  problems: {
    "too-many": "Kies hoogstens drie onderwerpen.",
    twice: "Kies elk onderwerp één keer.",
    "not-offered": "Kies onderwerpen die zijn gevraagd.",
    "reason-missing": "U wijkt af van de telling. Schrijf een reden van minstens 10 tekens op.",
  },
};

const en: typeof nl = {
  noInterim: "Until it closes nobody sees an interim result, the team included.",
  count: "The count",
  rule: (ballots, threshold, rule) =>
    `${ballots} answers; a topic is a shared wish from ${threshold} mentions. Rule: ${rule}.`,
  countPage: "The count explained",
  figures: "The figures by topic",
  named: "Named",
  borda: "Borda",
  elected: "Elected",
  tie: { borda: "tie; broken by Borda", lot: "tie; broken by lot" },
  confirm: "Confirm the agenda",
  confirmIntro: "This is the count. Answer the triage questions and choose at most three topics.",
  toMeeting:
    "To the meeting: look at the result with the room, write promises down and confirm there",
  withoutMeeting: "Confirm without a meeting",
  integral: "Touches several partners",
  handOver: "One partner can do this alone",
  willing: "A resident joins in",
  yes: "yes",
  no: "no",
  unknown: "not asked",
  place: (place) => `Place ${place}`,
  none: "none",
  deviation: "Reason if you deviate from the count (will be published, at least 10 characters)",
  problems: {
    "too-many": "Choose at most three topics.",
    twice: "Choose each topic once.",
    "not-offered": "Choose topics that were asked.",
    "reason-missing": "You deviate from the count. Write a reason of at least 10 characters.",
  },
};

export const confirmWords = { nl, en };
