import type { toldWords } from "./told.ts";

/** What happens after a deed, where it is known; else how much waits is said. */
type Next = Partial<Record<keyof (typeof toldWords)["nl"], string>>;

const nl = {
  next: {
    started: "De bewoners krijgen hun uitnodiging op de dag die gepland is.",
    settingSaved: "Alles wat bewoners vanaf nu openen, laat dit zien.",
    settingRestored: "Wat er stond, staat hieronder bij wat het eerder was.",
    confirmed: "Wie iets belooft, krijgt vandaag bericht. De beloftes staan op het bord.",
    floorDecided: "De bewoners lezen uw besluit op de pagina van de buurt.",
    added: "Wie gevraagd is, krijgt bericht en zegt zelf ja of nee.",
    moved: "Bewoners lezen de nieuwe stand op de pagina van de buurt.",
    outcomeSaved: "Bewoners lezen in hun e-mail wat er is gedaan.",
    answered:
      "Het staat op de pagina van de buurt. Wie de vraag stelde en een antwoord per e-mail wilde, krijgt dat vandaag.",
    ordered: "Daarna gaan ze op de post.",
    codeWithdrawn: "Wie de oude code heeft, kan er niet meer mee antwoorden.",
    waveStarted: "De mensen in de steekproef krijgen een uitnodiging.",
    remedyProposed: "Wie dat kan, ziet het bij wat er wacht.",
  } satisfies Next,
  waits: (count: number, more: boolean) => {
    if (count === 0) return "Er wacht nu niets op u.";
    const some = `${count}${more ? " of meer" : ""}`;
    return count === 1 && !more
      ? "Er wacht nog 1 taak op u."
      : `Er wachten nog ${some} taken op u.`;
  },
  to: {
    start: "Naar het overzicht",
    neighbourhoods: "Naar de buurten",
    actions: "Naar de beloftes",
    figures: "Naar de cijfers",
    exports: "Naar de bestanden",
    audit: "Naar het logboek",
    people: "Naar de mensen",
    settings: "Naar de instellingen",
    manual: "Naar de handleiding",
  },
};

const en: { next: Next; waits: typeof nl.waits; to: typeof nl.to } = {
  next: {
    settingSaved: "Everything that residents open from now on shows this.",
    settingRestored: "What stood there is below, under what it was before.",
    started: "Residents get their invitation on the day that is planned.",
    confirmed: "Those who promise something hear of it today. The promises are on the board.",
    floorDecided: "Residents read your decision on the neighbourhood's page.",
    added: "Those who are asked hear of it, and say yes or no themselves.",
    moved: "Residents read the new state on the neighbourhood's page.",
    outcomeSaved: "Residents read in their e-mail what was done.",
    answered:
      "It is on the neighbourhood's page. If the person who asked wanted the answer by e-mail, they get it today.",
    ordered: "After that they are posted.",
    codeWithdrawn: "The old code can no longer be used to answer.",
    waveStarted: "The people in the sample get an invitation.",
    remedyProposed: "Whoever can do that sees it among what waits.",
  },
  waits: (count, more) => {
    if (count === 0) return "Nothing waits for you now.";
    const some = `${count}${more ? " or more" : ""}`;
    return count === 1 && !more
      ? "1 thing still waits for you."
      : `${some} things still wait for you.`;
  },
  to: {
    start: "To the overview",
    neighbourhoods: "To the neighbourhoods",
    actions: "To the promises",
    figures: "To the figures",
    exports: "To the files",
    audit: "To the audit trail",
    people: "To the people",
    settings: "To the settings",
    manual: "To the manual",
  },
};

export const toldNextWords = { nl, en };
