import type { CyclePlan } from "#domain/dispatch/cycle.ts";
import { comingOf } from "#domain/dispatch/foresee.ts";
import type { Run } from "#domain/dispatch/moments.ts";
import { dayOf } from "#domain/calendar/time.ts";
import type { Recipients } from "#domain/dispatch/recipients.ts";
import { type AreaId, type RunId, WHOLE } from "#contract/ids.ts";
import type { SampleDesign } from "#domain/measurement/design/sample.ts";
import type { WavePlan } from "#domain/measurement/wave/wave.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { recipientWords } from "#web/copy/console/recipients.ts";
import { runWords } from "#web/copy/console/runs.ts";
import { startRunWords } from "#web/copy/console/start-run.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { cycleHeadingWords } from "#web/copy/cycle-heading.ts";
import { momentIn } from "#web/copy/dates.ts";
import {
  button,
  faultSummary,
  form,
  hidden,
  note,
  select,
  table,
  textbox,
  type Told,
} from "#web/pages/components.ts";
import { momentName } from "#web/pages/facts.ts";
import { type Html, html } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, type Frame } from "#console/console-page.ts";
import { recipientsBlock } from "./recipients-page.ts";
import { runName, yourReason } from "./run.ts";
import { noteOf } from "./timeline.ts";

export type StartView = Frame & {
  what: "cycle" | "wave";
  neighbourhood: Neighbourhood;
  area: AreaId;
  day: string;
  fault: "noDay" | "pastDay" | undefined;
  reason: string;
  plan: CyclePlan | WavePlan | undefined;
  last: Run | undefined;
  holder: Run | undefined;
  next: RunId;
  recipients: Recipients;
  status: number;
};

/** Which cycle or measurement will begin, on which dates and why, whom it asks; and then the button. */
export function consoleStartPage(view: StartView): Page {
  const { language, what, neighbourhood, area, day, fault, reason, holder, status } = view;
  const shared = inConsole(runWords, language);
  const words = inConsole(startRunWords, language);
  const path = `/console/start/${neighbourhood.id}${what === "wave" ? "/wave" : ""}`;
  const told: Told = [
    ...(fault === undefined ? [] : [{ field: "firstDay", text: words[fault] }]),
    ...(status === 422 && reason.trim().length < 3
      ? [{ field: "reason", text: shared.reasonMissing }]
      : []),
  ];
  const areas =
    what === "wave"
      ? ""
      : select({
          id: "area",
          label: words.area,
          options: [
            [WHOLE, shared.whole],
            ...neighbourhood.areas.map(({ id, name }) => [id, name] as const),
          ],
          chosen: area,
        });
  const choice = html`<form method="get" action="${path}">${hidden("lang", language)}<div class="buurt-grid">${areas}${textbox({ id: "firstDay", label: words.firstDay, told, value: day, attributes: { type: "date" } })}</div>${button(words.show, { quiet: true })}</form>`;
  const blocked =
    what === "wave" && neighbourhood.measurement === undefined
      ? note(words.notMeasured)
      : holder === undefined
        ? ""
        : note(words.runs(runName(holder, neighbourhood, language)));
  const content = html`${faultSummary(language, told)}<p>${words.startIntro}</p>${choice}${blocked === "" ? ahead(view, told) : html`${blocked}${yourReason(reason, language)}`}`;
  return consoleLayout(
    view,
    `${what === "wave" ? words.startWave : words.start}: ${neighbourhood.name}`,
    path,
    content,
  );
}

function ahead(
  {
    language,
    csrf,
    what,
    neighbourhood,
    area,
    day,
    fault,
    reason,
    plan,
    last,
    next,
    recipients,
  }: StartView,
  told: Told,
): Html | "" {
  const words = inConsole(startRunWords, language);
  const shared = inConsole(runWords, language);
  const { whoOf } = inConsole(recipientWords, language);
  if (plan === undefined || fault !== undefined) return "";
  const run = { id: next, plan, passed: [] };
  const why = (one: ReturnType<typeof comingOf>[number]) =>
    plan.notes?.findLast(({ moment, to }) => moment === one.moment && to === dayOf(one.at));
  const dates = table({
    caption: words.plan,
    head: [shared.moment, words.on, words.because],
    rows: comingOf(run).map((one) => {
      const found = why(one);
      return [
        momentName(run, one.moment, language),
        momentIn(language, one.at),
        found === undefined ? words.asPlanned : noteOf(found, language),
      ];
    }),
  });
  const before =
    last === undefined
      ? words.first
      : words.last(
          runName(last, neighbourhood, language),
          cycleHeadingWords[language].status[last.status],
        );
  const sample =
    what === "wave" && neighbourhood.measurement !== undefined
      ? html`<p>${words.sample(sampleText(neighbourhood.measurement.sample, words))}</p>`
      : "";
  const fields = html`${hidden("csrf", csrf)}${hidden("neighbourhood", neighbourhood.id)}${hidden("area", area)}${hidden("firstDay", day)}${hidden("next", next)}${textbox({ id: "reason", label: shared.reason, told, value: reason, attributes: { required: true, minlength: 3, maxlength: 2000 } })}`;
  return html`<h2>${shared.willHappen}</h2><p>${before}</p>${dates}<h2>${whoOf.invitation}</h2>${sample}${recipientsBlock(language, neighbourhood, "invitation", recipients)}${form(`/console/${what === "wave" ? "waves/start" : "start"}?lang=${language}`, html`${fields}${button(what === "wave" ? words.startWave : words.start)}`)}`;
}

function sampleText(sample: SampleDesign, { sampleOf }: (typeof startRunWords)["nl"]): string {
  if (sample.kind === "census") return sampleOf.everybody;
  return sample.kind === "random" ? sampleOf.random(sample.size) : sampleOf.stratified;
}
