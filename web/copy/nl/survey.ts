import type { AgendaQuestionId, CompulsoryId } from "#domain/answer/agenda-survey.ts";
import { keptApart } from "./kept-apart.ts";

/** What is asked and how; and of a question that has to be answered, what is told when it is not. */
type AgendaWords = {
  [Id in AgendaQuestionId]: { words: string; hint: string } & (Id extends CompulsoryId
    ? { missing: string }
    : object);
};

export const survey = {
  intro: (name: string) =>
    `Het Veilige Buurten Team van ${name} vraagt dit aan alle bewoners. Kies wat het eerst beter moet. De drie onderwerpen die de buurt kiest, pakken wij samen met bewoners aan.`,
  facts: (closes: string) => [
    `U kunt antwoorden tot en met ${closes}. Tot die tijd kunt u uw antwoord veranderen met dezelfde link.`,
    keptApart,
  ],
  changed: (day: string) =>
    `U hebt geantwoord op ${day}. Wat u koos staat hier niet, zodat niemand het met deze link kan zien. Een nieuw antwoord komt in de plaats van het oude.`,
  questions: {
    topics: {
      words: "Kies één, twee of drie onderwerpen",
      hint: "Kies wat het eerst beter moet.",
      missing: "Kies minstens één onderwerp.",
    },
    equal: {
      words: "Zet ze op volgorde (hoeft niet)",
      hint: "Nummer 1 is het belangrijkst. Hetzelfde nummer of geen nummer? Dan zijn ze even belangrijk.",
    },
    where: {
      words: "Waar?",
      hint: "Een straat of plek, zonder naam of huisnummer (hoeft niet).",
    },
    other: {
      words: "Hebt u ‘Iets anders’ gekozen? Schrijf hier wat u bedoelt",
      hint: "Schrijf geen namen of adressen op.",
      missing: "Schrijf op wat u bedoelt met ‘Iets anders’.",
    },
    comment: {
      words: "Wilt u nog iets zeggen over uw buurt? (hoeft niet)",
      hint: "Schrijf geen namen of adressen op. Zijn er minstens 10 antwoorden, dan leest iemand van het team dit. Uw naam staat er niet bij.",
    },
  } satisfies AgendaWords,
  short: (closes: string) => `2 minuten · tot en met ${closes} · zonder uw naam`,
  chosen: { before: "", after: " van 3 gekozen" },
  about: "Goed om te weten",
  next: "Verder",
  second: "Stap 2 van 2: uw antwoord",
  same: "Ze zijn even belangrijk: verstuur zo",
  back: "Kies andere onderwerpen",
  number: "Nummer",
  places: ["Nummer 1: het belangrijkste", "Nummer 2 (hoeft niet)", "Nummer 3 (hoeft niet)"],
  choose: "Kies een onderwerp",
  unsure: "Ik weet het niet",
  send: "Verstuur mijn antwoord",
  faults: {
    tooMany: (chosen: number) =>
      `U koos ${chosen} onderwerpen, en drie is het meeste. Haal er ${chosen - 3} weg; de rest blijft staan.`,
    twice: (topic: string) => `U hebt ‘${topic}’ twee keer gekozen. Kies elk onderwerp één keer.`,
    unknown: "Een van de onderwerpen staat niet in de lijst. Kies een onderwerp uit de lijst.",
    besideNothing:
      "U schreef iets bij ‘Waar?’ zonder onderwerp. Kies het onderwerp of haal de tekst weg.",
    tooLong: (length: number, longest: number) =>
      `Uw tekst heeft ${length} tekens. Maak er niet meer dan ${longest} van.`,
  },
};

export type SurveyWords = Omit<typeof survey, "questions"> & { questions: AgendaWords };
