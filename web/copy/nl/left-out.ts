export const leftOut = {
  title: "Wat deze keer niet is gevraagd",
  intro:
    "Deze onderwerpen waren voorgesteld, kwamen terug of stonden op de lijst van het team. Bij elk staat waarom het niet in de vragenlijst staat.",
  /** Why, after the name of the topic. */
  why: {
    "no-place": (places: number) =>
      places === 1
        ? "er was plaats voor 1 voorstel van bewoners, en een ander voorstel was eerder; dit doet de volgende keer weer mee"
        : `er was plaats voor ${places} voorstellen van bewoners, en andere waren eerder; dit doet de volgende keer weer mee`,
    "no-place-back": (places: number) =>
      places === 1
        ? "er was plaats voor 1 onderwerp dat terugkwam, en een ander ging voor"
        : `er was plaats voor ${places} onderwerpen die terugkwamen, en andere gingen voor`,
    "made-room":
      "maakte plaats voor een onderwerp dat terugkwam of dat bewoners hadden voorgesteld",
    "no-words": (languages: string) => `staat er nog niet in deze talen: ${languages}`,
    retired: (reason: string) => `het team vraagt hier niet meer naar: ${reason}`,
    held: (reason: string) => `het team stelt dit uit: ${reason}`,
    "team-chose": "het team stelde dit zelf voor en koos andere onderwerpen",
  },
};

export type LeftOutWords = typeof leftOut;
