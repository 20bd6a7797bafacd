import {
  PLAN_FIELDS,
  PLAN_ORDER,
  type PlanFault,
  type PlanField,
  planned,
  type Planned,
} from "#domain/measurement/design/planning.ts";
import type { Language } from "#contract/language.ts";
import { plannerWords } from "#web/copy/console/planner.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { numberIn, percentIn } from "#web/copy/numbers.ts";
import { measuredWords } from "#web/copy/report/measured.ts";
import {
  button,
  faultSummary,
  hidden,
  note,
  table,
  textbox,
  type Told,
} from "#web/pages/components.ts";
import { type Html, html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, type Frame } from "#console/console-page.ts";

const POWER_PATH = "/console/power";

/** What the address of the page holds; shares are percentages there, as in its fields. */
export type PowerFields = Readonly<Partial<Record<PlanField, string | undefined>>>;

/**
 * What a measurement can show, before anybody is asked: a form that is sent as an address, so that
 * a plan can be kept and passed on. Nothing is kept by us.
 */
export function powerPage(frame: Frame, fields: PowerFields): Page {
  const { language } = frame;
  const words = inConsole(plannerWords, language);
  const asked = PLAN_ORDER.some((field) => fields[field] !== undefined);
  const result = asked
    ? planned(Object.fromEntries(PLAN_ORDER.map((field) => [field, asShare(field, fields[field])])))
    : undefined;
  const told =
    result?.kind === "faults"
      ? result.faults.map((fault) => ({ field: fault.field, text: faultIn(language, fault) }))
      : [];
  const fieldset = PLAN_ORDER.map((field) => fieldOf(language, field, fields, told));
  const content = [hidden("lang", language), fieldset, button(words.button)];
  const parts = [
    faultSummary(language, told),
    html`<p>${words.intro}</p>`,
    html`<form method="get" action="${POWER_PATH}" novalidate>${content}</form>`,
    result?.kind === "planned" ? outcome(language, result) : "",
  ];
  return consoleLayout(frame, words.title, POWER_PATH, html`${parts}`);
}

const isShare = (field: PlanField): boolean => PLAN_FIELDS[field].kind === "share";

function asShare(field: PlanField, value: string | undefined): string | undefined {
  const text = value?.trim() ?? "";
  return !isShare(field) || text === "" || text.endsWith("%") ? text : `${text}%`;
}

function fieldOf(language: Language, field: PlanField, fields: PowerFields, told: Told): Html {
  const words = inConsole(plannerWords, language);
  const { standard } = PLAN_FIELDS[field];
  const given = standard === undefined ? "" : String(isShare(field) ? standard * 100 : standard);
  return textbox({
    id: field,
    label: words.fields[field],
    hint: words.hints[field],
    told,
    value: fields[field] ?? given,
    attributes: { inputmode: "decimal", autocomplete: "off", size: 8 },
  });
}

function faultIn(language: Language, { field, kind }: PlanFault): string {
  const words = inConsole(plannerWords, language);
  const { lowest, highest } = PLAN_FIELDS[field];
  const scale = isShare(field) ? 100 : 1;
  const end = (value: number) => numberIn(language, value * scale, 1);
  return `${words.fields[field]} ${words.faults[kind](end(lowest), end(highest))}`;
}

function outcome(language: Language, { plan: { wanted }, prospects, needed }: Planned): Html {
  const words = inConsole(plannerWords, language);
  const measured = measuredWords[language];
  const points = (share: number | undefined) =>
    share === undefined ? "–" : `${numberIn(language, share * 100, 1)} ${measured.points}`;
  const head = [
    words.together,
    words.answers,
    words.countsAs,
    words.margin,
    words.detectable,
    ...(wanted === undefined ? [] : [words.chance(points(wanted))]),
  ];
  const rows = prospects.map(
    ({ neighbourhoods, waves, respondents, effective, margin, detectable, power }) => [
      words.pooled(neighbourhoods, waves),
      numberIn(language, respondents, 0),
      numberIn(language, effective, 0),
      margin === undefined ? "–" : `± ${points(margin)}`,
      points(detectable),
      ...(wanted === undefined ? [] : [power === undefined ? "–" : percentIn(language, power, 1)]),
    ],
  );
  const numbers = head.map((_, at) => at).slice(1);
  const parts = [
    html`<h2 id="outcome">${words.outcome}</h2>`,
    table({ caption: words.outcome, named: false, head, rows, numbers }),
    when(wanted !== undefined && needed, ({ respondents, invited }) => {
      const whole = (people: number) => numberIn(language, people, 0);
      return html`<p>${words.needed(points(wanted), whole(respondents), whole(invited))}</p>`;
    }),
    note(words.meaning),
  ];
  return html`${parts}`;
}
