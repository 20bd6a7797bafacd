import type { StateKind } from "#domain/actions/action.ts";
import type { Effort } from "#domain/actions/effort.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import type { DispatchReport } from "#domain/dispatch/mail.ts";
import type { QuestionsOfRun } from "#domain/feedback/answered-in-time.ts";
import type { AgendasOver, ResponseOfCycle } from "#domain/feedback/figures.ts";
import type { TimeToDone } from "#domain/feedback/time-to-done.ts";
import { type CycleId, type WaveId, WHOLE } from "#contract/ids.ts";
import type { WaveReport } from "#domain/measurement/report/wave-report.ts";
import type { Partner } from "#contract/organisation.ts";
import { areaName, type Neighbourhood, type Topic } from "#domain/neighbourhood.ts";
import { type FigureWords, figureWords } from "#web/copy/console/figures.ts";
import type { TableName } from "#web/copy/console/exports.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { cycleHeadingWords } from "#web/copy/cycle-heading.ts";
import { type Html, html, when } from "#web/pages/html.ts";
import type { Frame } from "#console/console-page.ts";

export type FiguresView = Frame & {
  neighbourhood: Neighbourhood;
  topics: readonly Topic[];
  /** The rounds that are shown, the oldest first. What a cycle took is known once it was `reported`. */
  rounds: readonly {
    cycle: Cycle;
    response: ResponseOfCycle;
    dispatches: readonly DispatchReport[];
    states: ReadonlyMap<StateKind, number>;
    effort: Effort | undefined;
    reported: boolean;
  }[];
  agendas: AgendasOver;
  times: readonly { owner: Partner | "everybody"; time: TimeToDone }[];
  questions: readonly QuestionsOfRun[];
  /** The report of the last wave that was published. */
  measured: { wave: WaveId; report: WaveReport } | undefined;
  /** Rounds before the first that is shown lie behind this one. */
  older: CycleId | undefined;
  latest: boolean;
  stopped: number;
  /** What the reader may look at beside these figures. */
  may: { export: boolean; seeWaves: boolean };
};

export const figuresIn = ({ language }: Frame): FigureWords => inConsole(figureWords, language);

/** What a round is called where several areas can have one of the same number. */
export const roundName = (
  { language, neighbourhood }: FiguresView,
  { number, area }: Pick<Cycle, "number" | "area">,
): string =>
  `${cycleHeadingWords[language].cycle(number)}${area === WHOLE ? "" : `, ${areaName(neighbourhood, area)}`}`;

/** Where the rows behind a table can be had as a file, for who may take them. */
export function takeAlong(view: FiguresView, table: TableName, name: string): Html | "" {
  const words = figuresIn(view);
  const link = (kind: "csv" | "xlsx") =>
    html`<a href="/console/exports/${table}.${kind}?neighbourhood=${
      view.neighbourhood.id
    }" aria-label="${words.takeAs(kind.toUpperCase(), name)}">${kind.toUpperCase()}</a>`;
  return when(view.may.export, () => html`<p>${words.take} ${link("csv")} ${link("xlsx")}</p>`);
}
