import type { ContactGroup } from "#domain/measurement/report/wave-report.ts";

export const waveChapters = {
  latest: (change: string, margin: string) =>
    `Sinds de vorige meting: ${change} (marge: ${margin}). Dat telt niet mee voor het oordeel.`,
  panel: (people: number, change: string, margin: string) =>
    `Mensen die beide keren antwoordden (${people}): ${change} (marge: ${margin}).`,
  overlap: (months: number) =>
    `Deze vraag kijkt ${months} maanden terug. Metingen die dichter bij elkaar liggen, gaan voor een deel over dezelfde tijd.`,
  broken: (waves: readonly string[]) =>
    `Anders gevraagd sinds: ${waves.join(", ")}. De cijfers van daarvoor zijn niet te vergelijken met die van daarna.`,
  corrected:
    "Soms ligt de hele marge aan één kant van de 0, en staat er toch ‘geen aantoonbaar verschil’. Wie veel onderwerpen vergelijkt, vindt er altijd wel een die door toeval verschilt. Daarvoor is gecorrigeerd.",
  asked: "De vraag",
  counts: "Telt mee",
  score: "score van 0 tot 10",
  chapters: {
    effect: "Wat is het effect?",
    known: "Is de aanpak bekend en bereikbaar?",
    contact: "Hoe ervaren bewoners het contact en wat het oplevert?",
    own: "Eigen vragen van het team",
  },
  goals: {
    "active-residents": "Actieve bewoners",
    willingness: "Willen meedoen",
    "co-responsibility": "Samen verantwoordelijk",
    trust: "Vertrouwen",
    safety: "Veiligheid",
    victims: "Slachtoffers",
    liveability: "Prettig wonen",
  },
  groups: {
    "took-part": "deed mee",
    invited: "kreeg een uitnodiging",
    heard: "kent het team",
    "not-heard": "kent het team niet",
  } satisfies Record<ContactGroup, string>,
  groupsTitle: "Wie meedeed en wie niet",
  groupsText:
    "Iedereen staat in hoogstens één groep. Mensen kiezen zelf of zij meedoen. Een verschil tussen groepen komt dus niet vanzelf door de aanpak.",
  elsewhere: "Cijfers van elders",
  place: "Plaats",
  day: "Datum",
  source: "Bron",
  ours: "Onze laatste meting",
  held: (place: string) => `Vergeleken met ${place}`,
  heldText: (place: string) =>
    `In ${place} loopt de aanpak niet. Het verschil tussen de verandering hier en daar zegt dat hier iets anders ging. Dat kan door de aanpak komen, maar ook door iets anders.`,
  here: "Hier",
  there: "Daar",
  extra: "Verschil",
};

export type WaveChapterWords = typeof waveChapters;
