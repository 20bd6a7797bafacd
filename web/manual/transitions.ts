import { LANGUAGES } from "#contract/language.ts";
import { RunStatus } from "#domain/dispatch/run.ts";
import { TRANSITIONS, Verb } from "#domain/dispatch/transitions.ts";
import { runWords } from "#web/copy/console/runs.ts";
import type { ConsoleLanguage } from "#web/copy/console/words.ts";
import { cycleHeading as en } from "#web/copy/en/cycle-heading.ts";
import { cycleHeading as nl } from "#web/copy/nl/cycle-heading.ts";
import type { Said, Table } from "./chapter.ts";

type Change = keyof typeof TRANSITIONS;
const CHANGES: readonly Change[] = [...Verb.options, "close", "end", "fail"];

/** What the coordinator does is called as in the console. */
const NAMES: Readonly<Record<ConsoleLanguage, Record<Change, string>>> = {
  nl: {
    ...runWords.nl.verbs,
    close: "Vanzelf: alle momenten zijn geweest",
    end: "Vanzelf: het stoppen is klaar",
    fail: "Vanzelf: een stap mislukt",
  },
  en: {
    ...runWords.en.verbs,
    close: "By itself: all moments have come",
    end: "By itself: the stopping is done",
    fail: "By itself: a step fails",
  },
};
const STATUS = { nl: nl.status, en: en.status };
const NOT_WAVES: Said = { nl: " (niet bij een meting)", en: " (not for a measurement)" };

const inBoth = (say: (language: ConsoleLanguage) => string): Said => ({
  nl: say("nl"),
  en: say("en"),
});

function rowOf(change: Change): Said[] {
  const { from, to, waves } = TRANSITIONS[change];
  const before = RunStatus.options.filter((status) => from.some((one) => one === status));
  return [
    inBoth((language) => NAMES[language][change] + (waves ? "" : NOT_WAVES[language])),
    inBoth((language) => eitherOf(before, language)),
    inBoth((language) => STATUS[language][to]),
  ];
}

const eitherOf = (statuses: readonly RunStatus[], language: ConsoleLanguage): string =>
  new Intl.ListFormat(LANGUAGES[language].locale, { type: "disjunction" }).format(
    statuses.map((status) => STATUS[language][status]),
  );

/** From which status a run comes into which: the table by which the console acts, in words. */
export const transitions: Table = {
  caption: {
    nl: "Wat er met een ronde of een meting kan gebeuren",
    en: "What can happen to a cycle or a measurement",
  },
  head: [
    { nl: "Wat", en: "What" },
    { nl: "Zoals het staat", en: "As it stands" },
    { nl: "Zoals het wordt", en: "As it becomes" },
  ],
  rows: CHANGES.map(rowOf),
};
