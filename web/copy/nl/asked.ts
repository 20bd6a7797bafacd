export const asked = {
  title: "Mogen wij dit namens u beloven?",
  lead: (name: string, place: string) =>
    `Dag ${name}, de bewoners van ${place} kozen dit onderwerp. Pas als u ja zegt, staat uw naam erbij.`,
  /** To a resident who is asked to join in. */
  join: {
    title: "Doet u mee?",
    lead: (name: string, place: string) =>
      `Dag ${name}, de bewoners van ${place} kozen dit onderwerp. Het team vraagt of u meedoet. Pas als u ja zegt, staat uw voornaam erbij.`,
    yes: "Ja, ik doe mee",
  },
  with: "Met",
  due: (day: string) => `Klaar op ${day}`,
  yes: "Ja, dat beloof ik",
  other: "Ja, maar met een andere datum",
  otherDay: "Wanneer is het klaar?",
  no: "Nee, en dit is waarom",
  why: "Waarom niet? (minstens 10 tekens)",
  whyHint: "Bewoners lezen dit. Schrijf geen namen van bewoners op.",
  whyFault: "Schrijf in 10 tot 1000 tekens op waarom niet.",
  dayFault: "Vul een dag in die nog komt.",
  send: "Verstuur",
  until: (day: string, coordinator: string) =>
    `Antwoord uiterlijk op ${day}. Daarna neemt ${coordinator} contact met u op. Deze link is van u alleen.`,
  again:
    "Wij konden niet zien dat een mens op de knop drukte. Lees de belofte en druk nog één keer.",
  thanks: "Bedankt, de belofte staat op de pagina van de buurt",
  promised: (day: string) => `U zei ja op ${day}. Uw naam staat nu bij de belofte.`,
  later: "Bedankt, wij hebben uw antwoord",
  promisedLater: (day: string) =>
    `U zei ja op ${day}. Zodra de agenda vaststaat, staat uw naam bij de belofte op de pagina van de buurt.`,
  takeBack: "Toch niet, of was u dit niet? Haal uw belofte terug",
  refused: "Bedankt voor uw antwoord",
  refusedText: "De bewoners lezen dat het antwoord nee was, en waarom. Uw naam staat er niet bij.",
  over: "Dit wordt u niet meer gevraagd.",
  mail: (place: string) => `Mogen wij dit beloven in ${place}?`,
  mailAgain: (place: string) => `Uw antwoord ontbreekt nog: mogen wij dit beloven in ${place}?`,
  open: "Bekijk het en antwoord",
};

export type AskedWords = typeof asked;
