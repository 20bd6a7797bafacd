import type { CycleAhead } from "#domain/dispatch/year.ts";
import { LANGUAGES, Language } from "#contract/language.ts";
import { Partner, type Topic } from "#domain/neighbourhood.ts";
import { Rule } from "#domain/tally/terms.ts";
import { neighbourhoodFormWords } from "#web/copy/console/neighbourhood-form.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { partnerWords } from "#web/copy/partners.ts";
import { ruleNameWords } from "#web/copy/rule-names.ts";
import { button, checkbox, faultSummary, hidden, note, type Told } from "#web/pages/components.ts";
import { type Html, html } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, type Frame } from "#console/console-page.ts";
import {
  boxes,
  control,
  photo,
  press,
  rows,
  type Typed,
  yesOrNo,
} from "./neighbourhood-controls.ts";
import type { FieldName } from "./neighbourhood-fields.ts";
import { yearTables } from "./year-page.ts";

/** `neighbourhood` is the one that is edited, none when one is made; `was` holds what the form began with. */
export type NeighbourhoodForm = Frame & {
  neighbourhood:
    | { id: string; name: string; revision: number; was: URLSearchParams; areas: readonly string[] }
    | undefined;
  topics: readonly Topic[];
  typed: URLSearchParams;
  told: Told;
  taken: readonly string[];
  conflict: boolean;
  focus: string | undefined;
  ahead: readonly CycleAhead[] | undefined;
  status: number;
};

/** Everything that is known of a neighbourhood, in one form with headings. Save stands first, so that the enter key saves and adds no row. */
export function consoleNeighbourhoodFormPage(view: NeighbourhoodForm): Page {
  const { language, csrf, neighbourhood, typed, told, taken, conflict, focus } = view;
  const words = inConsole(neighbourhoodFormWords, language);
  const path =
    neighbourhood === undefined
      ? "/console/neighbourhoods/new"
      : `/console/neighbourhoods/${neighbourhood.id}/edit`;
  const its: Typed = { language, typed, told, focus, path };
  const known =
    neighbourhood === undefined
      ? ""
      : html`${hidden("revision", neighbourhood.revision)}${hidden("was", neighbourhood.was.toString())}`;
  const said = html`${conflict ? note(words.conflict.title, { role: "status" }) : ""}${taken.length === 0 ? "" : note(words.conflict.taken(taken.join("; ")))}`;
  const content = html`${faultSummary(language, told)}${said}<p>${words.intro}</p><form method="post" action="${path}?lang=${language}" enctype="multipart/form-data" novalidate>${hidden("csrf", csrf)}${known}${button(words.save)}
${base(its, neighbourhood === undefined)}${areas(its, neighbourhood?.areas ?? [])}${people(its)}${team(its)}${plan(its, view)}${count(its, view.topics)}${measurement(its)}${button(words.save)}</form>`;
  const title = neighbourhood === undefined ? words.create : words.edit(neighbourhood.name);
  return { ...consoleLayout(view, title, path, content), status: view.status };
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
function section({ language }: Typed, name: Section, content: Html): Html {
  const words = inConsole(neighbourhoodFormWords, language);
  const about = new Map<string, unknown>(Object.entries(words.about)).get(name);
  return html`<section aria-labelledby="${name}-title" id="${name}"><h2 id="${name}-title">${words.sections[name]}</h2>${typeof about === "string" ? html`<p>${about}</p>` : ""}${content}</section>`;
}
const grid = (typed: Typed, ...fields: FieldName[]): Html =>
  html`<div class="buurt-grid">${fields.map((field) => control(typed, field))}</div>`;

function base(its: Typed, fresh: boolean): Html {
  const words = inConsole(neighbourhoodFormWords, its.language);
  return section(
    its,
    "base",
    html`${grid(its, "name", ...(fresh ? (["id"] as const) : []), "municipality", "cbs", "inhabitants")}${control(its, "holidayRegion", { options: Object.entries(words.regions), empty: words.choose })}${boxes(
      its,
      "languages",
      Language.options.map((one) => [one, LANGUAGES[one].name] as const),
    )}`,
  );
}

/** An area that is there keeps its code, by which its residents and cycles are known. */
function areas(its: Typed, there: readonly string[]): Html {
  const { about } = inConsole(neighbourhoodFormWords, its.language);
  return section(
    its,
    "areas",
    rows(its, "areas", (row, { id = "" }) => {
      const fixed =
        there.includes(id) && !its.told.some(({ field }) => field === `areas-${row}-id`);
      return html`${control(its, "areas-name", { row, hint: fixed ? about.existing(id) : undefined })}${fixed ? hidden(`areas-${row}-id`, id) : control(its, "areas-id", { row })}${control(its, "areas-weight", { row })}${control(its, "areas-size", { row })}`;
    }),
  );
}

const people = (its: Typed): Html =>
  html`${section(its, "people", html`${grid(its, "coordinator-name", "coordinator-email")}${grid(its, "contact-name", "contact-role", "contact-email", "contact-phone")}${photo(its, "contact")}`)}${section(its, "standIn", html`${grid(its, "standIn-name", "standIn-role", "standIn-email", "standIn-phone", "standIn-first", "standIn-last")}${photo(its, "standIn")}`)}`;

function team(its: Typed): Html {
  const { choose } = inConsole(neighbourhoodFormWords, its.language);
  const partners = partnerWords[its.language];
  return section(
    its,
    "team",
    rows(
      its,
      "team",
      (row) =>
        html`${control(its, "team-name", { row })}${control(its, "team-partner", { row, options: Partner.options.map((partner) => [partner, partners[partner]] as const), empty: choose })}${control(its, "team-role", { row })}${control(its, "team-email", { row })}`,
    ),
  );
}

function plan(its: Typed, { ahead }: NeighbourhoodForm): Html {
  const words = inConsole(neighbourhoodFormWords, its.language);
  const dates =
    ahead === undefined ? "" : html`<p>${words.datesIntro}</p>${yearTables(ahead, its.language)}`;
  return html`${section(its, "weekPlan", grid(its, "weekPlan-version", "weekPlan-source", "weekPlan-weeks", "weekPlan-invitationDay", "weekPlan-reminderAfter", "weekPlan-closingAfter", "weekPlan-adoptionAfter", "weekPlan-chaseWeeks", "weekPlan-midcheckWeek", "weekPlan-feedbackWeek", "weekPlan-sendAt", "weekPlan-closeAt", "weekPlan-quietFrom", "weekPlan-quietTo"))}
${section(its, "pauseWeeks", html`${rows(its, "pauseWeeks", (row) => control(its, "pauseWeeks-monday", { row }))}<div id="dates"><p>${press(its, words.dates, "dates", "dates")}</p>${dates}</div>`)}`;
}

function count(its: Typed, topics: readonly Topic[]): Html {
  const ruleNames = ruleNameWords[its.language];
  return section(
    its,
    "topics",
    html`${boxes(
      its,
      "topics",
      topics.map(({ id, words }) => [id, words[its.language] ?? id] as const),
    )}${grid(its, "threshold-minimum", "threshold-share")}${control(its, "rule", { options: Rule.options.map((rule) => [rule, ruleNames[rule]] as const) })}`,
  );
}

function measurement(its: Typed): Html {
  const words = inConsole(neighbourhoodFormWords, its.language);
  return section(
    its,
    "measurement",
    html`${checkbox({ name: "measurement", value: "yes", label: words.measured, checked: its.typed.get("measurement") === "yes" })}${grid(its, "measurement-version", "measurement-source", "measurement-baseline")}
${control(its, "measurement-sample", { options: Object.entries(words.samples) })}${grid(its, "measurement-size")}${yesOrNo(its, "measurement-onePerAddress")}${grid(its, "measurement-reminderAfter", "measurement-closingAfter", "measurement-publishAfter")}${yesOrNo(its, "measurement-panel")}${grid(its, "measurement-trim", "measurement-comparison")}`,
  );
}
