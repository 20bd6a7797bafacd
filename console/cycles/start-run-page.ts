import type { CyclePlan } from "#domain/dispatch/cycle.ts";
import { comingOf } from "#domain/dispatch/foresee.ts";
import type { Moment } from "#domain/dispatch/run.ts";
import type { Run } from "#domain/dispatch/moments.ts";
import { dayOf } from "#domain/calendar/time.ts";
import type { Recipients } from "#domain/dispatch/recipients.ts";
import { type AreaId, type RunId, WHOLE } from "#contract/ids.ts";
import type { SampleDesign } from "#domain/measurement/design/sample.ts";
import type { WavePlan } from "#domain/measurement/wave/wave.ts";
import type { LeftOut } from "#domain/dispatch/choose-topics.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import { closingWords } from "#web/copy/console/closing.ts";
import { recipientWords } from "#web/copy/console/recipients.ts";
import { runWords } from "#web/copy/console/runs.ts";
import { startRunWords } from "#web/copy/console/start-run.ts";
import { setUpWords } from "#web/copy/console/set-up.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { cycleHeadingWords } from "#web/copy/cycle-heading.ts";
import { leftOutWords } from "#web/copy/left-out.ts";
import { dayIn, momentIn } from "#web/copy/dates.ts";
import {
  button,
  faultSummary,
  hidden,
  note,
  query,
  select,
  table,
  textbox,
  type Told,
} from "#web/pages/components.ts";
import {
  definition,
  definitions,
  details,
  grid,
  heading,
  list,
  paragraph,
} from "#web/pages/elements.ts";
import { momentName } from "#web/pages/facts.ts";
import { topicsPath } from "#web/console-paths.ts";
import { leftOutList } from "#web/pages/left-out.ts";
import { type Content, type Html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { faultsWhere } from "#console/forms.ts";
import { consoleLayout, type Frame, linkLineIn, ownForm } from "#console/console-page.ts";
import { setUpSteps } from "#console/neighbourhoods/set-up-steps.ts";
import { recipientsBlock } from "./recipients-page.ts";
import { reasonField, runName, yourReason } from "./run.ts";
import { noteOf } from "./timeline.ts";

/** `topics`: those that are asked; `named`: these and those that are left out, in words. */
type Asks = {
  topics: readonly Topic[];
  leftOut: readonly LeftOut[];
  named: readonly Topic[];
  enough: boolean;
};
export type StartView = Frame & {
  what: "cycle" | "wave";
  neighbourhood: Neighbourhood;
  area: AreaId;
  day: string;
  fault: "noDay" | "pastDay" | undefined;
  reason: string;
  plan: CyclePlan | WavePlan | undefined;
  /** What a cycle asks, in words, and what it leaves out. */
  asks: Asks | undefined;
  last: Run | undefined;
  holder: Run | undefined;
  next: RunId;
  /** No cycle was held here yet: this is the last step of setting up. */
  beginning: boolean;
  recipients: Recipients;
  status: number;
};

/**
 * Which cycle or measurement will begin, on which dates and why, whom it asks; and then the button.
 */
export function consoleStartPage(view: StartView): Page {
  const { language, what, neighbourhood, reason, status } = view;
  const words = inConsole(startRunWords, language);
  const told = faultsIn(view);
  const blocked = blockedBy(view);
  const page = consoleLayout(
    view,
    `${what === "wave" ? words.startWave : words.start}: ${neighbourhood.name}`,
    pathOf(view),
    [
      faultSummary(language, told),
      view.beginning && setUpSteps(language, neighbourhood.id, "start"),
      paragraph(words.startIntro),
      choice(view, told),
      blocked === undefined ? ahead(view, told) : [note(blocked), yourReason(reason, language)],
    ],
  );
  return { ...page, status };
}

const pathOf = ({ neighbourhood, what }: StartView): string =>
  `/console/start/${neighbourhood.id}${what === "wave" ? "/wave" : ""}`;

function faultsIn({ language, fault, reason, status, neighbourhood }: StartView): Told {
  const { closed } = neighbourhood;
  const words = inConsole(startRunWords, language);
  const { reasonMissing } = inConsole(runWords, language);
  return faultsWhere([
    [fault !== undefined, "firstDay", words[fault ?? "noDay"]],
    [status === 422 && closed === undefined && reason.trim().length < 3, "reason", reasonMissing],
  ]);
}

/** Why none can be started now. */
function blockedBy({ language, what, neighbourhood, holder }: StartView): string | undefined {
  const { closed } = neighbourhood;
  if (closed !== undefined)
    return inConsole(closingWords, language).blocked(dayIn(language, dayOf(closed.at)));
  const words = inConsole(startRunWords, language);
  if (what === "wave" && neighbourhood.measurement === undefined) return words.notMeasured;
  return holder && words.runs(runName(holder, neighbourhood, language));
}

/** Where and when: asked anew, it says anew what will happen. */
function choice(view: StartView, told: Told): Html {
  const { language, what, neighbourhood, area, day } = view;
  const words = inConsole(startRunWords, language);
  const areas = select({
    id: "area",
    label: words.area,
    options: [
      [WHOLE, inConsole(runWords, language).whole],
      ...neighbourhood.areas.map(({ id, name }) => [id, name] as const),
    ],
    chosen: area,
  });
  const firstDay = textbox({
    id: "firstDay",
    label: words.firstDay,
    told,
    value: day,
    attributes: { type: "date" },
  });
  return query(pathOf(view), [
    hidden("lang", language),
    grid(what === "cycle" && areas, firstDay),
    button(words.show, { quiet: true }),
  ]);
}

/** What will happen, and the form that begins it. */
function ahead(view: StartView, told: Told): Content {
  const { language, what, neighbourhood, fault, plan, recipients } = view;
  const words = inConsole(startRunWords, language);
  if (plan === undefined || fault !== undefined) return "";
  const design = what === "wave" ? neighbourhood.measurement : undefined;
  return [
    heading(2, inConsole(runWords, language).willHappen),
    paragraph(before(view)),
    keyDates(view, plan),
    view.asks?.enough === false && note(words.tooFew, { role: "alert" }),
    view.asks?.enough !== false && startForm(view, told),
    details(words.plan, datesOf(view, plan)),
    when(view.asks, (asks) => details(words.asks, topicsIn(asks, view))),
    heading(2, inConsole(recipientWords, language).whoOf.invitation),
    when(design, ({ sample }) => paragraph(words.sample(sampleText(sample, words)))),
    recipientsBlock(language, neighbourhood, "invitation", recipients),
  ];
}

/** When residents are asked, until when, and when they hear of it again. */
function keyDates({ language, next }: StartView, plan: CyclePlan | WavePlan): Html {
  const run = { id: next, plan, passed: [] };
  const shown = comingOf(run).filter(({ moment }) => KEY.includes(moment));
  return definitions(
    shown.map(({ moment, at }) =>
      definition(momentName(run, moment, language), momentIn(language, at)),
    ),
  );
}
const KEY: readonly Moment[] = ["invitation", "closing", "feedback", "publication"];

function before({ language, neighbourhood, last }: StartView): string {
  const words = inConsole(startRunWords, language);
  if (last === undefined) return words.first;
  const status = cycleHeadingWords[language].status[last.status];
  return words.last(runName(last, neighbourhood, language), status);
}

function datesOf({ language, next }: StartView, plan: CyclePlan | WavePlan): Html {
  const words = inConsole(startRunWords, language);
  const run = { id: next, plan, passed: [] };
  const whyOf = ({ moment, at }: ReturnType<typeof comingOf>[number]) =>
    plan.notes?.findLast((note) => note.moment === moment && note.to === dayOf(at));
  return table({
    caption: words.plan,
    head: [inConsole(runWords, language).moment, words.on, words.because],
    rows: comingOf(run).map((coming) => [
      momentName(run, coming.moment, language),
      momentIn(language, coming.at),
      when(whyOf(coming), (note) => noteOf(note, language)) || words.asPlanned,
    ]),
  });
}

/** The topics that will be asked, and what is left out and why. */
function topicsIn(
  { topics, leftOut, named }: Asks,
  { language, neighbourhood }: StartView,
): Content {
  const words = inConsole(startRunWords, language);
  return [
    list(topics.map((topic) => topic.words[language])),
    leftOut.length > 0 && [
      heading(3, leftOutWords[language].title),
      leftOutList(leftOut, named, language),
    ],
    linkLineIn(language, topicsPath(neighbourhood.id), words.toTopics),
  ];
}

function startForm(view: StartView, told: Told): Html {
  const { language, what, neighbourhood, area, day, next, reason } = view;
  const words = inConsole(startRunWords, language);
  const [path, label] =
    what === "wave" ? ["/console/waves/start", words.startWave] : ["/console/start", words.start];
  return ownForm(
    view,
    path,
    hidden("neighbourhood", neighbourhood.id),
    hidden("area", area),
    hidden("firstDay", day),
    hidden("next", next),
    reasonField(language, reason || firstReason(view), told),
    button(label),
  );
}

/** Why the first cycle begins needs no explaining; it can be written otherwise. */
const firstReason = ({ language, beginning, status }: StartView): string =>
  beginning && status === 200 ? inConsole(setUpWords, language).firstCycle : "";

function sampleText(sample: SampleDesign, { sampleOf }: (typeof startRunWords)["nl"]): string {
  if (sample.kind === "census") return sampleOf.everybody;
  return sample.kind === "random" ? sampleOf.random(sample.size) : sampleOf.stratified;
}
