import type { Phase } from "#domain/feedback/phase.ts";

/** The page of a neighbourhood as a story: you chose, we do, this came of it. */
export type StoryWords = {
  title: Readonly<Record<Phase, (area: string) => string>>;
  /** What stands now, and the day on which something comes, or should have come. */
  asking: (closes: string) => string;
  counting: (day: string) => string;
  countingLate: (day: string) => string;
  doing: string;
  hear: (day: string) => string;
  hearLate: (day: string) => string;
  told: string;
  next: (day: string) => string;
  /** The way to choose: by the code of a letter, by the button of a mail, or by neither. */
  choose: string;
  byMail: string;
  openly: string;
  /** The steps of a cycle, as long as they are to come and once they have. */
  steps: string;
  step: Readonly<Record<Phase, readonly [coming: string, come: string]>>;
  until: (day: string) => string;
  now: string;
  come: string;
  promises: Readonly<Record<"doing" | "told", string>>;
  nothingYet: string;
  chose: string;
  /** Below the bars, what the sign beside a topic says. */
  bars: string;
  chosen: string;
  before: string;
  join: string;
  more: string;
};

export const story: StoryWords = {
  title: {
    asking: (area) => `${area}: kies wat eerst beter moet`,
    counting: (area) => `${area}: u koos, wij tellen`,
    doing: (area) => `${area}: u koos, wij doen`,
    told: (area) => `${area}: dit is ervan gekomen`,
  },
  asking: (closes) =>
    `U kunt kiezen tot en met ${closes}. Wat de buurt kiest, pakken wij samen aan.`,
  counting: (day) => `Het kiezen is voorbij. Uiterlijk op ${day} staat hier wat de buurt koos.`,
  countingLate: (day) =>
    `Het kiezen is voorbij. Op ${day} had hier moeten staan wat de buurt koos. Dat is nog niet klaar.`,
  doing: "Wat de buurt koos, pakken wij nu samen aan.",
  hear: (day) => `Op ${day} leest u hier wat er is gelukt.`,
  hearLate: (day) =>
    `Op ${day} had hier moeten staan wat er is gelukt. Dat staat er nog niet helemaal.`,
  told: "De buurt koos. Hier leest u wat er van onze beloftes is gekomen.",
  next: (day) => `De volgende ronde begint op ${day}.`,
  choose: "Kies mee met uw code",
  byMail: "De code staat in uw brief. Kreeg u een e-mail? Druk dan op de knop in die e-mail.",
  openly: "Geen brief of e-mail gekregen? Vul de open vragenlijst in",
  steps: "Zo gaat een ronde",
  step: {
    asking: ["U kiest", "U koos"],
    counting: ["Wij tellen", "Wij telden"],
    doing: ["Wij doen", "Wij deden"],
    told: ["U hoort wat lukte", "U hoorde wat lukte"],
  },
  until: (day) => `t/m ${day}`,
  now: "nu",
  come: "klaar",
  promises: { doing: "Wat wij doen", told: "Wat wij deden" },
  nothingYet: "Hierover is nog niets beloofd.",
  chose: "Zo koos de buurt",
  bars: "Hoeveel bewoners elk onderwerp kozen. Bij een ✓ gaan wij aan de slag.",
  chosen: "gekozen",
  before: "Beloofd en gedaan, ronde na ronde",
  join: "Doe mee",
  more: "Meer over deze buurt",
};
