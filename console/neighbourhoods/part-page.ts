import type { CycleAhead } from "#domain/dispatch/year.ts";
import { LANGUAGES, Language } from "#contract/language.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import { Rule } from "#domain/tally/terms.ts";
import { neighbourhoodFormWords } from "#web/copy/console/neighbourhood-form.ts";
import { setUpWords } from "#web/copy/console/set-up.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { ruleNameWords } from "#web/copy/rule-names.ts";
import { button, checkbox, hidden, note, type Told } from "#web/pages/components.ts";
import { details, grid, heading, paragraph, unfolded } from "#web/pages/elements.ts";
import { type Content, type Html, html } from "#web/pages/html.ts";
import { partnerOptions } from "#web/pages/organisations.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleFormPage, type Frame, linkLineIn } from "#console/console-page.ts";
import {
  boxes,
  control,
  type Options,
  photo,
  press,
  radios,
  rows,
  type Typed,
  yesOrNo,
} from "./neighbourhood-controls.ts";
import { type FieldName, type Part, sizeOf } from "./neighbourhood-fields.ts";
import { setUpSteps } from "./set-up-steps.ts";
import { yearTables } from "./year-page.ts";

/**
 * `was` is what the form began with; `beginning` says that no cycle was held yet, so that setting up
 * goes on after it.
 */
export type PartView = Frame & {
  part: Part;
  neighbourhood: Neighbourhood;
  revision: number;
  was: URLSearchParams;
  beginning: boolean;
  topics: readonly Topic[];
  /** Other neighbourhoods, with which a measurement can be compared. */
  others: Options;
  typed: URLSearchParams;
  told: Told;
  taken: readonly string[];
  conflict: boolean;
  focus: string | undefined;
  ahead: readonly CycleAhead[] | undefined;
  status: number;
};

/** One part of what is known of a neighbourhood, to change it. */
export function consolePartPage(view: PartView): Page {
  const { language, neighbourhood, part, taken, conflict } = view;
  const words = inConsole(neighbourhoodFormWords, language);
  const home = `/console/neighbourhoods/${neighbourhood.id}`;
  const path = `${home}/edit/${part}`;
  return consoleFormPage(view, words.edit(words.sections[part], neighbourhood.name), path, [
    onTheWay(view) && setUpSteps(language, neighbourhood.id, "team"),
    conflict && note(words.conflict.title, { role: "status" }),
    taken.length > 0 && note(words.conflict.taken(taken.join("; "))),
    about(view, part),
    form(view, { ...view, path }),
    linkLineIn(language, home, words.back),
  ]);
}

/** Whether this page is a step of setting up. */
const onTheWay = ({ beginning, part }: PartView): boolean => beginning && part === "team";

function about({ language }: Pick<Frame, "language">, name: Part | "pauseWeeks"): Html | "" {
  const texts = new Map<string, unknown>(
    Object.entries(inConsole(neighbourhoodFormWords, language).about),
  );
  const text = texts.get(name);
  return typeof text === "string" ? paragraph(text) : "";
}

function form(view: PartView, its: Typed): Html {
  const { language, csrf, part, revision, was } = view;
  const save = onTheWay(view)
    ? inConsole(setUpWords, language).next
    : inConsole(neighbourhoodFormWords, language).save;
  const sent = html`action="${its.path}?lang=${language}" enctype="multipart/form-data"`;
  const content = [
    hidden("csrf", csrf),
    hidden("revision", revision),
    hidden("was", was.toString()),
    // The first button is the one that the enter key presses: it adds no row.
    html`<button class="buurt-first" type="submit" tabindex="-1" aria-hidden="true"></button>`,
    FIELDS_OF[part](its, view),
    button(save),
  ];
  return html`<form method="post" ${sent} novalidate>${content}</form>`;
}

/** What stands on the page of each part. */
const FIELDS_OF: Readonly<Record<Part, (its: Typed, view: PartView) => Content>> = {
  base: (its) => base(its),
  areas: (its, { neighbourhood }) => areas(its, neighbourhood),
  contact: (its) => contact(its),
  "stand-in": (its) => standIn(its),
  team: (its) => team(its),
  topics: (its, { topics }) => count(its, topics),
  "week-plan": (its, { ahead }) => plan(its, ahead),
  measurement: (its, view) => measurement(its, view),
};

const fieldGrid = (typed: Typed, ...fields: FieldName[]): Html =>
  grid(fields.map((field) => control(typed, field)));

function base(its: Typed): Content {
  const words = inConsole(neighbourhoodFormWords, its.language);
  return [
    fieldGrid(its, "name", "municipality", "cbs", "inhabitants"),
    radios(its, "holidayRegion", Object.entries(words.regions)),
    boxes(
      its,
      "languages",
      Language.options.map((one) => [one, LANGUAGES[one].name]),
    ),
  ];
}

/** An area that is there keeps its code, by which its residents and cycles are known. */
function areas(its: Typed, { areas: there }: Neighbourhood): Html {
  const words = inConsole(neighbourhoodFormWords, its.language);
  const area = (row: number, { id = "" }: Readonly<Record<string, string>>) => {
    const code = `areas-${row}-id`;
    const faulty = its.told.some(({ field }) => field === code);
    const fixed = there.some((one) => one.id === id) && !faulty;
    const more = [
      fixed ? paragraph(words.about.existing(id)) : control(its, "areas-id", { row }),
      control(its, "areas-weight", { row }),
    ];
    const shown = faulty || its.told.some(({ field }) => field === `areas-${row}-weight`);
    return [
      control(its, "areas-name", { row }),
      fixed && hidden(code, id),
      (shown ? unfolded : details)(words.more, grid(more)),
    ];
  };
  return rows(its, "areas", area);
}

const contact = (its: Typed): Content => [
  fieldGrid(its, "contact-name", "contact-role", "contact-email", "contact-phone"),
  photo(its, "contact"),
  heading(2, inConsole(neighbourhoodFormWords, its.language).coordinator),
  fieldGrid(its, "coordinator-name", "coordinator-email"),
];

const STAND_IN = [
  "standIn-name",
  "standIn-role",
  "standIn-email",
  "standIn-phone",
  "standIn-first",
  "standIn-last",
] as const;
const standIn = (its: Typed): Content => [fieldGrid(its, ...STAND_IN), photo(its, "standIn")];

function team(its: Typed): Html {
  const { choose: empty } = inConsole(neighbourhoodFormWords, its.language);
  const options = partnerOptions(its);
  const member = (row: number) => [
    control(its, "team-name", { row }),
    control(its, "team-partner", { row, options, empty }),
    control(its, "team-role", { row }),
    control(its, "team-email", { row }),
  ];
  return rows(its, "team", member);
}

const RHYTHM = [
  "weekPlan-weeks",
  "weekPlan-invitationDay",
  "weekPlan-reminderAfter",
  "weekPlan-closingAfter",
  "weekPlan-adoptionAfter",
  "weekPlan-chaseWeeks",
  "weekPlan-midcheckWeek",
  "weekPlan-feedbackWeek",
] as const;
const HOURS = [
  "weekPlan-sendAt",
  "weekPlan-closeAt",
  "weekPlan-quietFrom",
  "weekPlan-quietTo",
] as const;

function plan(its: Typed, ahead: readonly CycleAhead[] | undefined): Content {
  const words = inConsole(neighbourhoodFormWords, its.language);
  const dates = ahead && [paragraph(words.datesIntro), yearTables(ahead, its.language)];
  const look = paragraph(press(its, words.dates, "dates", "dates"));
  return [
    fieldGrid(its, ...RHYTHM),
    heading(2, words.hours),
    fieldGrid(its, ...HOURS),
    heading(2, words.source),
    fieldGrid(its, "weekPlan-version", "weekPlan-source"),
    heading(2, words.sections.pauseWeeks, "pauseWeeks"),
    about(its, "pauseWeeks"),
    rows(its, "pauseWeeks", (row) => control(its, "pauseWeeks-monday", { row })),
    html`<div id="dates">${[look, dates]}</div>`,
  ];
}

function count(its: Typed, topics: readonly Topic[]): Content {
  const ruleNames = ruleNameWords[its.language];
  return [
    boxes(
      its,
      "topics",
      topics.map(({ id, words }) => [id, words[its.language] ?? id]),
    ),
    heading(2, inConsole(neighbourhoodFormWords, its.language).counting),
    fieldGrid(its, "threshold-minimum", "threshold-share"),
    control(its, "rule", { options: Rule.options.map((rule) => [rule, ruleNames[rule]]) }),
  ];
}

function measurement(its: Typed, { neighbourhood, others }: PartView): Content {
  const words = inConsole(neighbourhoodFormWords, its.language);
  const checked = its.typed.get("measurement") === "yes";
  const sizes = neighbourhood.areas.map(({ id, name }) =>
    control(its, "sizes", { id: sizeOf(id), label: name }),
  );
  return [
    checkbox({ name: "measurement", value: "yes", label: words.measured, checked }),
    fieldGrid(its, "measurement-baseline"),
    "\n",
    control(its, "measurement-sample", { options: Object.entries(words.samples) }),
    fieldGrid(its, "measurement-size"),
    heading(2, words.fields.sizes),
    grid(sizes),
    heading(2, words.asking),
    grid(yesOrNo(its, "measurement-onePerAddress"), yesOrNo(its, "measurement-panel")),
    fieldGrid(
      its,
      "measurement-reminderAfter",
      "measurement-closingAfter",
      "measurement-publishAfter",
    ),
    heading(2, words.source),
    fieldGrid(its, "measurement-version", "measurement-source", "measurement-trim"),
    control(its, "measurement-comparison", { options: others, empty: words.nobody }),
  ];
}
