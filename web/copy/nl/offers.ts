import type { Became } from "#domain/answer/help.ts";

/** What came of offers of help, for everybody. */
export type OfferWords = {
  title: string;
  /** How many there were; without a number where that may not be told. */
  came: (all: number | undefined) => string;
  became: Readonly<Record<Became, string>>;
  /** In the place of a number that may not be told. */
  some: string;
  answered: (days: number) => string;
};

export const offers: OfferWords = {
  title: "Bewoners die hulp aanboden",
  came: (all) =>
    all === undefined
      ? "Minder dan 10 bewoners boden hulp aan."
      : `${all} bewoners boden hulp aan.`,
  became: {
    waits: "Wachten op antwoord",
    joined: "Doen mee",
    later: "Later",
    thanked: "Kregen dank",
  },
  some: "enkele",
  answered: (days) => `Een mens van het team antwoordt iedereen binnen ${days} werkdagen.`,
};
