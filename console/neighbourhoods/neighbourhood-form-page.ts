import type { CycleAhead } from "#domain/dispatch/year.ts";
import { LANGUAGES, Language } from "#contract/language.ts";
import type { Topic } from "#domain/neighbourhood.ts";
import { Rule } from "#domain/tally/terms.ts";
import { neighbourhoodFormWords } from "#web/copy/console/neighbourhood-form.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { ruleNameWords } from "#web/copy/rule-names.ts";
import { button, checkbox, hidden, note, type Told } from "#web/pages/components.ts";
import { grid, heading, paragraph } from "#web/pages/elements.ts";
import { type Content, type Html, html, when } from "#web/pages/html.ts";
import { partnerOptions } from "#web/pages/organisations.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleFormPage, type Frame } from "#console/console-page.ts";
import {
  boxes,
  control,
  type Edited,
  photo,
  press,
  rows,
  type Typed,
  yesOrNo,
} from "./neighbourhood-controls.ts";
import type { FieldName } from "./neighbourhood-fields.ts";
import { yearTables } from "./year-page.ts";

/**
 * `neighbourhood` is the one that is edited, none when one is made; `was` holds what the form began
 * with.
 */
export type NeighbourhoodForm = Frame & {
  neighbourhood: Edited | undefined;
  topics: readonly Topic[];
  typed: URLSearchParams;
  told: Told;
  taken: readonly string[];
  conflict: boolean;
  focus: string | undefined;
  ahead: readonly CycleAhead[] | undefined;
  status: number;
};

/**
 * Everything that is known of a neighbourhood, in one form with headings. Save stands first, so that
 * the enter key saves and adds no row.
 */
export function consoleNeighbourhoodFormPage(view: NeighbourhoodForm): Page {
  const { language, neighbourhood, typed, told, taken, conflict, focus } = view;
  const words = inConsole(neighbourhoodFormWords, language);
  const path = `/console/neighbourhoods/${
    neighbourhood === undefined ? "new" : `${neighbourhood.id}/edit`
  }`;
  const title = neighbourhood === undefined ? words.create : words.edit(neighbourhood.name);
  return consoleFormPage(view, title, path, [
    conflict && note(words.conflict.title, { role: "status" }),
    taken.length > 0 && note(words.conflict.taken(taken.join("; "))),
    paragraph(words.intro),
    form(view, { language, neighbourhood: neighbourhood ?? {}, typed, told, focus, path }),
  ]);
}

function form(view: NeighbourhoodForm, its: Typed): Html {
  const { language, csrf, neighbourhood, topics } = view;
  const save = button(inConsole(neighbourhoodFormWords, language).save);
  const content = [
    hidden("csrf", csrf),
    when(neighbourhood, ({ revision, was }) => [
      hidden("revision", revision),
      hidden("was", was.toString()),
    ]),
    save,
    "\n",
    base(its, neighbourhood === undefined),
    areas(its, neighbourhood?.areas ?? []),
    people(its),
    team(its),
    plan(its, view),
    count(its, topics),
    measurement(its),
    save,
  ];
  const sent = html`action="${its.path}?lang=${language}" enctype="multipart/form-data"`;
  return html`<form method="post" ${sent} novalidate>${content}</form>`;
}

type Section =
  | "base"
  | "areas"
  | "people"
  | "standIn"
  | "team"
  | "weekPlan"
  | "pauseWeeks"
  | "topics"
  | "measurement";
function section({ language }: Typed, name: Section, ...content: Content[]): Html {
  const words = inConsole(neighbourhoodFormWords, language);
  const about = new Map<string, unknown>(Object.entries(words.about)).get(name);
  const parts = [
    heading(2, words.sections[name], `${name}-title`),
    typeof about === "string" && paragraph(about),
    content,
  ];
  return html`<section aria-labelledby="${name}-title" id="${name}">${parts}</section>`;
}
const fieldGrid = (typed: Typed, ...fields: FieldName[]): Html =>
  grid(fields.map((field) => control(typed, field)));

function base(its: Typed, fresh: boolean): Html {
  const words = inConsole(neighbourhoodFormWords, its.language);
  const id = fresh ? (["id"] as const) : [];
  return section(
    its,
    "base",
    fieldGrid(its, "name", ...id, "municipality", "cbs", "inhabitants"),
    control(its, "holidayRegion", {
      options: Object.entries(words.regions),
      empty: words.choose,
    }),
    boxes(
      its,
      "languages",
      Language.options.map((one) => [one, LANGUAGES[one].name]),
    ),
  );
}

/** An area that is there keeps its code, by which its residents and cycles are known. */
function areas(its: Typed, there: readonly string[]): Html {
  const { about } = inConsole(neighbourhoodFormWords, its.language);
  const area = (row: number, { id = "" }: Readonly<Record<string, string>>) => {
    const code = `areas-${row}-id`;
    const fixed = there.includes(id) && !its.told.some(({ field }) => field === code);
    return [
      control(its, "areas-name", { row, hint: fixed ? about.existing(id) : undefined }),
      fixed ? hidden(code, id) : control(its, "areas-id", { row }),
      control(its, "areas-weight", { row }),
      control(its, "areas-size", { row }),
    ];
  };
  return section(its, "areas", rows(its, "areas", area));
}

const STAND_IN = [
  "standIn-name",
  "standIn-role",
  "standIn-email",
  "standIn-phone",
  "standIn-first",
  "standIn-last",
] as const;
const WEEK_PLAN = [
  "weekPlan-version",
  "weekPlan-source",
  "weekPlan-weeks",
  "weekPlan-invitationDay",
  "weekPlan-reminderAfter",
  "weekPlan-closingAfter",
  "weekPlan-adoptionAfter",
  "weekPlan-chaseWeeks",
  "weekPlan-midcheckWeek",
  "weekPlan-feedbackWeek",
  "weekPlan-sendAt",
  "weekPlan-closeAt",
  "weekPlan-quietFrom",
  "weekPlan-quietTo",
] as const;

const people = (its: Typed): Html[] => [
  section(
    its,
    "people",
    fieldGrid(its, "coordinator-name", "coordinator-email"),
    fieldGrid(its, "contact-name", "contact-role", "contact-email", "contact-phone"),
    photo(its, "contact"),
  ),
  section(its, "standIn", fieldGrid(its, ...STAND_IN), photo(its, "standIn")),
];

function team(its: Typed): Html {
  const { choose: empty } = inConsole(neighbourhoodFormWords, its.language);
  const options = partnerOptions(its);
  const member = (row: number) => [
    control(its, "team-name", { row }),
    control(its, "team-partner", { row, options, empty }),
    control(its, "team-role", { row }),
    control(its, "team-email", { row }),
  ];
  return section(its, "team", rows(its, "team", member));
}

function plan(its: Typed, { ahead }: NeighbourhoodForm): Content {
  const words = inConsole(neighbourhoodFormWords, its.language);
  const dates = when(ahead, (cycles) => [
    paragraph(words.datesIntro),
    yearTables(cycles, its.language),
  ]);
  const look = paragraph(press(its, words.dates, "dates", "dates"));
  return [
    section(its, "weekPlan", fieldGrid(its, ...WEEK_PLAN)),
    "\n",
    section(
      its,
      "pauseWeeks",
      rows(its, "pauseWeeks", (row) => control(its, "pauseWeeks-monday", { row })),
      html`<div id="dates">${[look, dates]}</div>`,
    ),
  ];
}

function count(its: Typed, topics: readonly Topic[]): Html {
  const ruleNames = ruleNameWords[its.language];
  return section(
    its,
    "topics",
    boxes(
      its,
      "topics",
      topics.map(({ id, words }) => [id, words[its.language] ?? id]),
    ),
    fieldGrid(its, "threshold-minimum", "threshold-share"),
    control(its, "rule", { options: Rule.options.map((rule) => [rule, ruleNames[rule]]) }),
  );
}

function measurement(its: Typed): Html {
  const words = inConsole(neighbourhoodFormWords, its.language);
  const checked = its.typed.get("measurement") === "yes";
  return section(
    its,
    "measurement",
    checkbox({ name: "measurement", value: "yes", label: words.measured, checked }),
    fieldGrid(its, "measurement-version", "measurement-source", "measurement-baseline"),
    "\n",
    control(its, "measurement-sample", { options: Object.entries(words.samples) }),
    fieldGrid(its, "measurement-size"),
    yesOrNo(its, "measurement-onePerAddress"),
    fieldGrid(
      its,
      "measurement-reminderAfter",
      "measurement-closingAfter",
      "measurement-publishAfter",
    ),
    yesOrNo(its, "measurement-panel"),
    fieldGrid(its, "measurement-trim", "measurement-comparison"),
  );
}
