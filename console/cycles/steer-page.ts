import type { Foreseen } from "#domain/dispatch/foresee.ts";
import type { Verb, WhyNot } from "#domain/dispatch/transitions.ts";
import type { Run } from "#domain/dispatch/moments.ts";
import type { Recipients } from "#domain/dispatch/recipients.ts";
import { isWave } from "#contract/ids.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { runWords } from "#web/copy/console/runs.ts";
import { steerWords } from "#web/copy/console/steer.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { dayIn, momentIn } from "#web/copy/dates.ts";
import { button, faultSummary, hidden, note, table, type Told } from "#web/pages/components.ts";
import { heading, list, paragraph } from "#web/pages/elements.ts";
import { momentName } from "#web/pages/facts.ts";
import { type Content, raw, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { runPath } from "#web/console-paths.ts";
import { consoleLayout, type Frame, ownForm } from "#console/console-page.ts";
import { mailLinks, recipientsBlock } from "./recipients-page.ts";
import { backToRun, reasonField, runName, verbName, yourReason } from "./run.ts";
import { noteOf } from "./timeline.ts";

export type SteerView = Frame & {
  neighbourhood: Neighbourhood;
  run: Run;
  verb: Verb;
  because: WhyNot | undefined;
  foreseen: Foreseen;
  recipients: Recipients | undefined;
  now: string;
  told: Told;
  reason: string;
  status: number;
};

/**
 * What will happen when somebody does this, to how many people, and then the button; nothing has
 * happened yet.
 */
export function consoleSteerPage(view: SteerView): Page {
  const { language, neighbourhood, run, verb, because, told, reason, status } = view;
  const words = inConsole(steerWords, language);
  const label = verbName(run, verb, language);
  const path = `${runPath(run.id)}/${verb}`;
  const version = hidden("version", run.version);
  const content =
    because === undefined
      ? [
          faultSummary(language, told),
          paragraph(words.nothingYet),
          happening(view),
          ownForm(view, path, version, reasonField(language, reason, told), button(label)),
        ]
      : [note(words.whyNot[because]), yourReason(reason, language)];
  const title = `${label}: ${runName(run, neighbourhood, language)}`;
  const page = consoleLayout(view, title, path, [content, backToRun(run, language)]);
  return { ...page, status };
}

/** What it does, which moment comes next, how the dates move, and whom it mails. */
function happening(view: SteerView): Content {
  const { language, neighbourhood, run, verb, foreseen, recipients } = view;
  const words = inConsole(steerWords, language);
  const what = verb === "stop" && isWave(run.id) ? words.stopWave : words.deeds[verb];
  const mailed = when(foreseen.mails, (kind) =>
    when(recipients, (people) => [
      recipientsBlock(language, neighbourhood, kind, people),
      mailLinks(language, neighbourhood, run.id, kind),
    ]),
  );
  return [
    heading(2, inConsole(runWords, language).willHappen),
    list([what, ...nextMoment(view)]),
    verb !== "stop" && verb !== "pause" && movedDates(view),
    mailed,
  ];
}

function nextMoment({ language, run, foreseen: { moment, at }, now }: SteerView): string[] {
  const words = inConsole(steerWords, language);
  if (moment === undefined) return [];
  const name = isWave(run.id) && moment === "closing" ? words.closingWave : words.moments[moment];
  const time = when(at, (instant) =>
    Date.parse(instant) <= Date.parse(now) ? `(${words.now})` : `(${momentIn(language, instant)})`,
  );
  return [`${name} ${time}`];
}

function movedDates({ language, run, foreseen: { dates, plan } }: SteerView): Content {
  const words = inConsole(steerWords, language);
  const moved = dates.filter(({ before, after }) => before !== after);
  const because = ({ moment, after }: (typeof moved)[number]) =>
    plan.notes?.findLast(
      (one) => one.moment === moment && dayIn(language, one.to) === dayIn(language, after),
    );
  if (moved.length === 0) return paragraph(words.unchanged);
  return table({
    caption: words.dates,
    head: [inConsole(runWords, language).moment, words.was, words.becomes],
    rows: moved.map((date) => [
      momentName(run, date.moment, language),
      momentIn(language, date.before),
      [
        momentIn(language, date.after),
        when(because(date), (note) => [raw("<br>"), noteOf(note, language)]),
      ],
    ]),
  });
}
