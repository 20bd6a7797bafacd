import type { Basis, Said } from "./chapter.ts";

/** What the pages of the manual say around its chapters. */
export const manualWords = {
  title: { nl: "Handleiding voor professionals", en: "Manual for professionals" },
  intro: {
    nl: "Voor wie vijf minuten heeft: kies een hoofdstuk, lees de eerste zin en de checklist. De rest leest u als u eraan toe bent.",
    en: "For who has five minutes: choose a chapter, read its first line and the checklist. Read the rest when you get there.",
  },
  origin: {
    nl: "Bij elke stap staat waar die vandaan komt. Het handboek van de Veilige Buurten Aanpak zelf hadden wij niet. Wat ‘ons voorstel’ heet, hebben wij bedacht: doe het anders als u het beter weet.",
    en: "At every step it says where it comes from. We did not have the handbook of the Veilige Buurten Aanpak itself. What is called ‘our proposal’ is ours: do it otherwise if you know better.",
  },
  basis: {
    method: { nl: "Uit de methode", en: "From the method" },
    elsewhere: { nl: "Ervaring van elders", en: "Experience from elsewhere" },
    law: { nl: "Uit wet of norm", en: "From law or standard" },
    own: { nl: "Ons voorstel", en: "Our proposal" },
  } satisfies Record<Basis, Said>,
  contents: { nl: "Alle hoofdstukken", en: "All chapters" },
  here: { nl: "In dit hoofdstuk", en: "In this chapter" },
  steps: { nl: "Stappen", en: "Steps" },
  checks: { nl: "Checklist", en: "Checklist" },
  pitfalls: { nl: "Valkuilen", en: "Pitfalls" },
  good: { nl: "Zo ziet een goed resultaat eruit", en: "What a good result looks like" },
  instead: { nl: "Beter:", en: "Better:" },
  who: { nl: "Wie", en: "Who" },
  people: { nl: "U doet", en: "You do" },
  software: { nl: "Gaat vanzelf", en: "Goes by itself" },
  result: { nl: "Resultaat", en: "Result" },
  doneAt: { nl: "In de console:", en: "In the console:" },
  read: { nl: "Lees ook:", en: "Read as well:" },
  before: { nl: "Vorige:", en: "Previous:" },
  after: { nl: "Volgende:", en: "Next:" },
  print: { nl: "Print de checklist", en: "Print the checklist" },
  printForm: { nl: "Print het formulier en de checklist", en: "Print the form and the checklist" },
  forms: { nl: "Formulieren om te printen", en: "Forms to print" },
  howToPrint: {
    nl: "Print deze pagina op A4. Zwart-wit is genoeg.",
    en: "Print this page on A4. Black and white is enough.",
  },
  back: { nl: "Terug naar het hoofdstuk", en: "Back to the chapter" },
} as const;
