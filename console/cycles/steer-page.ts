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
import {
  button,
  faultSummary,
  form,
  hidden,
  note,
  table,
  textbox,
  type Told,
} from "#web/pages/components.ts";
import { momentName } from "#web/pages/facts.ts";
import { type Html, html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, type Frame } from "#console/console-page.ts";
import { mailLinks, recipientsBlock } from "./recipients-page.ts";
import { backToRun, placeAt, post, runName, yourReason } from "./run.ts";
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
};

/** What will happen when somebody does this, to how many people, and then the button; nothing has happened yet. */
export function consoleSteerPage(view: SteerView): Page {
  const { language, csrf, neighbourhood, run, verb, because, told, reason } = view;
  const shared = inConsole(runWords, language);
  const words = inConsole(steerWords, language);
  const label =
    verb === "advance" && run.hold !== undefined
      ? shared.advance(momentName(run, run.hold.moment, language))
      : shared.verbs[verb];
  const fields = form(
    post(run, verb, language),
    html`${hidden("csrf", csrf)}${hidden("version", run.version)}${textbox({ id: "reason", label: shared.reason, told, value: reason, attributes: { required: true, minlength: 3, maxlength: 2000 } })}${button(label)}`,
  );
  const content =
    because === undefined
      ? html`${faultSummary(language, told)}<p>${words.nothingYet}</p>${happening(view)}${fields}`
      : html`${note(words.whyNot[because])}${yourReason(reason, language)}`;
  return consoleLayout(
    view,
    `${label}: ${runName(run, neighbourhood, language)}`,
    placeAt(run, verb),
    html`${content}${backToRun(run, language)}`,
  );
}

function happening({
  language,
  neighbourhood,
  run,
  verb,
  foreseen,
  recipients,
  now,
}: SteerView): Html {
  const words = inConsole(steerWords, language);
  const shared = inConsole(runWords, language);
  const { moment, at, mails, dates, plan } = foreseen;
  const what = verb === "stop" && isWave(run.id) ? words.stopWave : words.deeds[verb];
  const next = when(
    moment,
    (one) =>
      html`<li>${isWave(run.id) && one === "closing" ? words.closingWave : words.moments[one]} ${when(at, (instant) => html`(${Date.parse(instant) <= Date.parse(now) ? words.now : momentIn(language, instant)})`)}</li>`,
  );
  const moved = dates.filter(({ before, after }) => before !== after);
  const because = (one: (typeof moved)[number]) =>
    plan.notes?.findLast(
      ({ moment: its, to }) =>
        its === one.moment && dayIn(language, to) === dayIn(language, one.after),
    );
  const list =
    moved.length === 0
      ? html`<p>${words.unchanged}</p>`
      : table({
          caption: words.dates,
          head: [shared.moment, words.was, words.becomes],
          rows: moved.map((one) => [
            momentName(run, one.moment, language),
            momentIn(language, one.before),
            html`${momentIn(language, one.after)}${when(because(one), (found) => html`<br>${noteOf(found, language)}`)}`,
          ]),
        });
  return html`<h2>${shared.willHappen}</h2><ul><li>${what}</li>${next}</ul>${verb === "stop" || verb === "pause" ? "" : list}${mails === undefined || recipients === undefined ? "" : html`${recipientsBlock(language, neighbourhood, mails, recipients)}${mailLinks(language, neighbourhood, run.id, mails)}`}`;
}
