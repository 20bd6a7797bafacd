import type { DispatchReport } from "#domain/dispatch/mail.ts";
import type { Language } from "#contract/language.ts";
import { runWords } from "#web/copy/console/runs.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { mailKindWords } from "#web/copy/mail-kinds.ts";

const COLUMNS = [
  "residents",
  "sent",
  "bounced",
  "suppressed",
  "answered",
  "unknown",
  "unsent",
] as const;

/** What is told of each kind of mail, as columns of a table; `numbers` are those that count. */
export function mailColumns(language: Language) {
  const { kind, columns } = inConsole(runWords, language);
  return {
    head: [kind, ...COLUMNS.map((column) => columns[column])],
    row: (report: DispatchReport) => [
      mailKindWords[language][report.kind],
      ...COLUMNS.map((column) => report[column]),
    ],
    numbers: COLUMNS.map((_, at) => at + 1),
  };
}
