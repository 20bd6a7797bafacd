import type { Notice } from "#domain/dispatch/notice.ts";
import type { DispatchReport } from "#domain/dispatch/mail.ts";
import { nextOf, stageOf, stagesOf } from "#domain/dispatch/stage.ts";
import type { Run } from "#domain/dispatch/moments.ts";
import { Verb, whyNot } from "#domain/dispatch/transitions.ts";
import { type Instant, WHOLE } from "#contract/ids.ts";
import { areaName, type Neighbourhood } from "#domain/neighbourhood.ts";
import type { Language } from "#contract/language.ts";
import { runPath } from "#web/console-paths.ts";
import { fieldworkWords } from "#web/copy/console/fieldwork.ts";
import { noticeWords } from "#web/copy/console/notices.ts";
import { startWords } from "#web/copy/console/start.ts";
import { runWords } from "#web/copy/console/runs.ts";
import { waveWords } from "#web/copy/console/waves.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { cycleHeadingWords } from "#web/copy/cycle-heading.ts";
import { dayIn, momentIn } from "#web/copy/dates.ts";
import { card, grid, heading, link, list, paragraph } from "#web/pages/elements.ts";
import { momentName } from "#web/pages/facts.ts";
import { note, table, textbox, type Told } from "#web/pages/components.ts";
import { type Content, type Html, html, when } from "#web/pages/html.ts";
import { linkIn, linkLineIn } from "#console/console-page.ts";
import { steps } from "#console/steps.ts";
import { mailColumns } from "./mail-columns.ts";
import { consoleTimeline } from "./timeline.ts";

/** What cycles and waves have in common on their pages. */

/** What a run is called. */
export function runName(run: Run, neighbourhood: Neighbourhood, language: Language): string {
  const { name } = neighbourhood;
  if (!("area" in run)) return `${name}: ${inConsole(waveWords, language).wave(run.number)}`;
  const place = areaName(neighbourhood, run.area);
  const where = run.area === WHOLE ? place : `${name}, ${place}`;
  return `${where}: ${cycleHeadingWords[language].cycle(run.number)}`;
}

export const backToRun = ({ id }: Pick<Run, "id">, language: Language): Html =>
  linkLineIn(language, runPath(id), inConsole(runWords, language).back);

/** When this was so, and how one sees how it is now. */
export const freshness = (asOf: string, path: string, language: Language): Html => {
  const words = inConsole(runWords, language);
  return paragraph(words.asOf(asOf), " ", linkIn(language, path, words.reload));
};

/** Why somebody does it; the audit trail tells it. */
export const reasonField = (language: Language, value: string, told: Told): Html =>
  textbox({
    id: "reason",
    label: inConsole(runWords, language).reason,
    told,
    value,
    attributes: { required: true, minlength: 3, maxlength: 2000 },
  });

/** What somebody typed stays to be read also where there is no form for it any more. */
export const yourReason = (reason: string, language: Language): Content =>
  reason !== "" &&
  paragraph(inConsole(runWords, language).yourReason, " ", html`<q dir="auto">${reason}</q>`);

/** What the reader may do with a run and see of it, and where its execution is looked at. */
export type Ways = {
  steer: boolean;
  progress: boolean;
  recipients: boolean;
  /** What residents wrote, once it was gathered. */
  reading: boolean;
  fieldwork: readonly ("letters" | "paper" | "visits")[];
  execution: string | undefined;
  stands: boolean;
  /** Until when a moment waits that came already, since it would mail at night. */
  morning: Instant | undefined;
};

/** Its status, and for what or why it waits. */
export function standing(run: Run, { morning }: Ways, language: Language): Content {
  const words = inConsole(runWords, language);
  const waits = when(
    run.hold,
    ({ moment }) => `. ${words.waitsFor}: ${momentName(run, moment, language)}`,
  );
  const asItShould = run.status === "running" && run.hold?.moment === nextOf(run)?.moment;
  return [
    !asItShould && paragraph(cycleHeadingWords[language].status[run.status], waits),
    when(morning, (at) => note(words.mailWaits(momentIn(language, at)))),
    when(run.reason, (why) => note(why)),
  ];
}

/** Where it is among its stages, and what comes next and when. */
export function whereItIs(run: Run, language: Language): Content {
  const words = inConsole(runWords, language);
  const stages = stagesOf(run);
  const { stages: names } = inConsole(startWords, language);
  const row = stages.map((stage) => ({ label: names[stage] }));
  const over = run.status === "closed" || run.status === "stopped";
  const now = over ? stages.length : stages.indexOf(stageOf(run));
  return [
    steps(words.stagesLabel, row, now, { done: words.come }),
    when(nextOf(run), ({ moment, at }) =>
      paragraph(words.next(momentName(run, moment, language), momentIn(language, at))),
    ),
  ];
}

/** Its moments, and beside them what can be done with it. */
export function course(run: Run, ways: Ways, language: Language): Html {
  const title = heading(2, cycleHeadingWords[language].timeline, "course");
  return grid(
    html`<section>${title}${consoleTimeline(run, language)}</section>`,
    html`<section>${steering(run, ways, language)}</section>`,
  );
}

/** What a deed is called: not to wait says for what. */
export function verbName(run: Run, verb: Verb, language: Language): string {
  const words = inConsole(runWords, language);
  return verb === "advance" && run.hold !== undefined
    ? words.advance(momentName(run, run.hold.moment, language))
    : words.verbs[verb];
}

const canNow = (run: Run, verb: Verb, { morning }: Ways): boolean =>
  whyNot(run, verb) === undefined &&
  !(verb === "advance" && morning !== undefined) &&
  (verb !== "rerun" || run.status === "failed");

/** What can be done with a run now: each first says what will happen. */
function steering(run: Run, ways: Ways, language: Language): Content {
  const words = inConsole(runWords, language);
  if (!ways.steer) return "";
  const toVerb = (verb: Verb) =>
    linkIn(language, `${runPath(run.id)}/${verb}`, verbName(run, verb, language));
  const verbs = Verb.options.filter((verb) => canNow(run, verb, ways));
  const still = ways.stands && run.status !== "failed";
  return [
    heading(2, words.steering),
    verbs.length > 0 && list(verbs.map(toVerb)),
    still && paragraph(words.standsStill, " ", toVerb("rerun")),
    when(ways.execution, (address) => paragraph(link(address, words.execution))),
  ];
}

type RunView = {
  language: Language;
  ways: Ways;
  dispatches: readonly DispatchReport[];
  notices: readonly Notice[];
};

/** Whom it reached, whom not, and where one sees more of that. */
export const reached = (run: Run, view: RunView): Content => [
  mailTable(view),
  looks(run, view),
  notArrived(view),
  fieldworkLinks(run, view.ways, view.language),
];

/** Where one sees how it goes, and who hears of what. */
function looks(
  { id }: Run,
  { ways: { progress, recipients, reading }, language }: RunView,
): Content {
  const words = inConsole(runWords, language);
  const links = [
    progress ? linkIn(language, `/console/progress/${id}`, words.progress) : [],
    recipients ? linkIn(language, `/console/recipients/${id}/invitation`, words.seeWho) : [],
    reading ? linkIn(language, `/console/reading/${id}`, words.reading) : [],
  ].flat();
  return links.length > 0 && list(links);
}

/** What became of each kind of mail. */
function mailTable({ language, dispatches }: RunView): Content {
  const { dispatch } = inConsole(runWords, language);
  const { head, row, numbers } = mailColumns(language);
  const rows = dispatches.map(row);
  return rows.length > 0 && table({ caption: dispatch, head, rows, numbers });
}

/** Messages to the team that did not arrive, and what to do about it. */
function notArrived({ language, notices }: RunView): Content {
  const words = inConsole(noticeWords, language);
  const lost = notices
    .flatMap(({ about, to, at, notArrived: known }) =>
      known === undefined || about === undefined ? [] : [{ about, to, at, why: known.why }],
    )
    .toSorted((one, other) => (one.at < other.at ? 1 : -1))
    .map(({ about, to, at, why }) => {
      const role = html`<bdi>${to?.role ?? words.coordinator}</bdi>`;
      return [`${words.about[about]}, `, role, ` (${dayIn(language, at)}): ${words.why[why]}`];
    });
  return lost.length > 0 && card("not-arrived", words.title, list(lost), paragraph(words.mend));
}

/** Where letters, paper forms and visits of a run are. */
export function fieldworkLinks(
  { id }: Pick<Run, "id">,
  { fieldwork }: Ways,
  language: Language,
): Content {
  const { links } = inConsole(fieldworkWords, language);
  const paths = {
    letters: `/console/letters/${id}`,
    paper: `/console/answers/${id}/paper`,
    visits: `/console/answers/${id}/visits`,
  };
  return (
    fieldwork.length > 0 &&
    list(fieldwork.map((what) => linkIn(language, paths[what], links[what])))
  );
}
