export const feedbackMail = {
  subject: (area: string) => `Wat er is gedaan in ${area}`,
  lead: (area: string) =>
    `Uw buurt koos wat het belangrijkst is in ${area}. Dit is er gedaan, en dit niet.`,
  chosen: "Dit koos uw buurt",
  nothing: "hiervoor is niets beloofd",
  next: (day: string) => `De volgende vragenlijst komt naar verwachting op ${day}.`,
  none: "Er zijn deze ronde geen onderwerpen gekozen.",
  ask: (until: string) => `Heeft het geholpen? Laat het ons weten, tot en met ${until}:`,
  later: "Wat nu net klaar is: of dat helpt, vragen wij u de volgende keer.",
};

export type FeedbackMailWords = typeof feedbackMail;
