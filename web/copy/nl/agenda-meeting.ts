export const agendaMeeting = {
  title: (area: string, number: number) => `Agenda-overleg: ${area}, ronde ${number}`,
  open: (closes: string) =>
    `Bewoners kunnen antwoorden tot en met ${closes}. Tot die tijd ziet niemand een tussenstand, ook het team niet.`,
  notPublic: (day: string) =>
    `Nog niet openbaar. Deze uitslag is alleen voor wie hier nu is. Iedereen kan die lezen zodra de agenda vaststaat, uiterlijk op ${day}.`,
  steps: {
    said: "Wat zei de buurt?",
    shared: "Wat willen veel bewoners?",
    questions: "Drie vragen per onderwerp",
    agenda: "De agenda",
    agreed: "Wat wij afspreken",
    reopened: "Dit hielp niet genoeg en komt terug",
    others: "Andere gedeelde wensen",
    adopt: "De agenda vaststellen",
  },
  shared: (threshold: number) =>
    `Deze onderwerpen zijn ${threshold} keer of vaker genoemd. Het zijn gedeelde wensen.`,
  noneShared: "Geen onderwerp is vaak genoeg genoemd.",
  questions: {
    shared: "Willen veel bewoners dit?",
    alone: "Kan één partner dit alleen oplossen? Welke?",
    willing: "Wil een bewoner dit samen met het team oppakken?",
  },
  yes: "ja",
  no: "nee",
  noPromise: "Hier heeft nog niemand iets beloofd.",
  confirmed: "De agenda is bevestigd. Over een ogenblik kan iedereen die lezen.",
  noAgenda: "Er staat geen onderwerp op de agenda.",
  action: "Wat gaan we doen?",
};

export type AgendaMeetingWords = typeof agendaMeeting;
