import { actionPath } from "#web/console-paths.ts";
import { type Action, type ActionEvent, ActionState, nextStates } from "#domain/actions/action.ts";
import type { EffortLine } from "#domain/actions/effort.ts";
import { flagsOf } from "#domain/actions/board.ts";
import { writtenEvidence } from "#domain/actions/evidence.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import type { Instant } from "#contract/ids.ts";
import { type Neighbourhood, Partner, type Topic } from "#domain/neighbourhood.ts";
import { actionFormWords } from "#web/copy/console/action-form.ts";
import { actionWords } from "#web/copy/console/actions.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { actionFactWords } from "#web/copy/action-facts.ts";
import { cycleHeadingWords } from "#web/copy/cycle-heading.ts";
import { dayIn } from "#web/copy/dates.ts";
import { partnerWords } from "#web/copy/partners.ts";
import {
  button,
  faultSummary,
  hidden,
  note,
  select,
  textarea,
  type Told,
} from "#web/pages/components.ts";
import { actionBlock, topicName } from "#web/pages/facts.ts";
import { type Html, html, raw, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { agreementFields, type Person } from "./agreement.ts";
import { effortSection } from "./effort-part.ts";
import { historyTable } from "./history.ts";
import { consoleLayout, type Frame } from "#console/console-page.ts";

/** A form of this page as it was filled in, with what is wrong with it; `since` is the version that was read when somebody else was first. */
export type Filled = {
  form: "agree" | "move" | "conclude" | "effort";
  fields: URLSearchParams;
  told: Told;
  since?: number;
};

export type ActionView = Frame & {
  neighbourhood: Neighbourhood;
  cycle: Cycle;
  action: Action;
  topics: readonly Topic[];
  history: readonly ActionEvent[];
  effort: readonly EffortLine[];
  ofCycle: readonly EffortLine[];
  now: Instant;
  /** Whether the reader may change the action, to whom it may be given, and for which partners hours may be noted. */
  mayChange: boolean;
  owners: readonly Person[];
  noteFor: readonly Partner[];
  /** The name of the next line of effort, so that a form that is sent twice adds one. */
  line: string;
  filled: Filled | undefined;
  /** The action as the form would make it, to look at first. */
  preview: Action | undefined;
};

/** One action: what was agreed, where it stands, what was done, what it took, and everything that changed. */
export function consoleActionPage(view: ActionView): Page {
  const { language, action, topics, history, filled, neighbourhood, cycle, mayChange, preview } =
    view;
  const words = inConsole(actionWords, language);
  const actionFacts = actionFactWords[language];
  const cycleHeading = cycleHeadingWords[language];
  const partners = partnerWords[language];
  const { owner, due, coOwner, evidence, publicText, outcome } = action;
  const facts: (readonly [string, Html | string])[] = [
    [inConsole(actionFormWords, language).topic, topicName(topics, action.topic, language)],
    [actionFacts.state, actionFacts.states[action.state]],
    [actionFacts.owner, `${owner.name}, ${partners[owner.partner]}`],
    [
      inConsole(actionFormWords, language).partnersLabel,
      action.partners.map((one) => partners[one]).join(", ") || words.nothing,
    ],
    [actionFacts.due, dayIn(language, due)],
    ...(coOwner === undefined ? [] : [[actionFacts.coOwner, coOwner] as const]),
    [
      words.cycle,
      html`<a href="/console/cycles/${cycle.id}?lang=${language}">${cycleHeading.cycle(cycle.number)}</a>`,
    ],
  ];
  const own = history.filter(({ action: of }) => of === action.id);
  const since = filled?.since;
  const content = html`${faultSummary(language, filled?.told ?? [])}${
    since === undefined
      ? ""
      : html`${note(words.meanwhile, { role: "alert" })}<h2>${words.meanwhileTitle}</h2>${historyTable(
          language,
          own.filter(({ seq }) => seq > since),
        )}`
  }<p><a href="/console/actions?neighbourhood=${neighbourhood.id}&amp;lang=${language}">${words.title(neighbourhood.name)}</a></p>${mayChange ? "" : note(words.notYours)}${flagsOf(action, view.now).map((flag) => note(html`<strong>${words.flags[flag]}</strong>`))}
<section class="buurt-card"><dl>${facts.map(([name, value]) => html`<dt>${name}</dt><dd dir="auto">${value}</dd>`)}</dl>${when(publicText, (text) => html`<p dir="auto">${text}</p>`)}${when(outcome, ({ kind, text, next }) => html`<p><strong>${actionFacts.outcomes[kind]}:</strong> ${text}</p>${when(next, (after) => html`<p><strong>${actionFacts.next}:</strong> ${after}</p>`)}`)}</section>
<h2>${words.evidence}</h2>${evidence === undefined ? html`<p>${words.noEvidence}</p>` : html`<ul>${evidence.map(({ text, url }) => html`<li dir="auto">${url === undefined ? text : html`<a href="${url}" rel="noreferrer">${text}</a>`}</li>`)}</ul>`}${when(preview, (shown) => html`<section id="preview"><h2>${words.previewTitle}</h2>${actionBlock(shown, { history, topics, language })}</section>`)}
${mayChange ? html`${moveForm(view)}${agreeForm(view)}${concludeForm(view)}` : ""}${effortSection(view)}<h2>${words.history}</h2>${historyTable(language, own)}`;
  return {
    ...consoleLayout(view, action.title, actionPath(action), content),
    status: filled === undefined ? 200 : since === undefined ? 422 : 409,
  };
}

/** A form about this action that stands folded, and open where something in it has to be mended. */
const folded = (
  { language, csrf, action, filled }: ActionView,
  form: Filled["form"],
  title: string,
  fields: Html,
  buttons: Html,
): Html =>
  html`<details id="${form}"${filled?.form === form ? raw(" open") : ""}><summary>${title}</summary><form method="post" action="${actionPath(action)}/${form}?lang=${language}" novalidate>${hidden("csrf", csrf)}${hidden("version", action.version)}${fields}${buttons}</form></details>`;

/** What was typed into a form, or else what is so. */
export const typedIn =
  ({ filled }: Pick<ActionView, "filled">, form: Filled["form"]) =>
  (name: string, otherwise: string): string =>
    filled?.form === form ? (filled.fields.get(name) ?? "") : otherwise;

function moveForm(view: ActionView): Html {
  const { language, action, filled } = view;
  const words = inConsole(actionWords, language);
  const page = actionFactWords[language];
  const typed = typedIn(view, "move");
  const states = ActionState.options.filter((state) =>
    nextStates[action.state].some((next) => next === state),
  );
  if (states.length === 0) return html`<p>${words.ended}</p>`;
  return folded(
    view,
    "move",
    words.move,
    html`${select({ id: "to", label: words.moveTo, options: states.map((state) => [state, page.states[state]] as const), chosen: typed("to", ""), told: filled?.told ?? [] })}${textarea({ id: "move-note", name: "note", label: words.note, hint: words.noteHint, rows: 2, value: typed("note", ""), told: filled?.told ?? [], attributes: { dir: "auto" } })}`,
    button(words.save),
  );
}

function agreeForm(view: ActionView): Html {
  const { language, action, filled, owners } = view;
  const words = inConsole(actionWords, language);
  const typed = typedIn(view, "agree");
  const told = filled?.told ?? [];
  const values = {
    title: typed("title", action.title),
    owner: typed("owner", action.owner.name),
    partners: filled?.form === "agree" ? filled.fields.getAll("partners") : action.partners,
    coOwner: typed("coOwner", action.coOwner ?? ""),
    due: typed("due", action.due),
  };
  return folded(
    view,
    "agree",
    words.edit,
    html`${agreementFields({ language, owners, values, told })}${textarea({ id: "publicText", label: words.publicText, rows: 4, value: typed("publicText", action.publicText ?? ""), told, attributes: { dir: "auto" } })}${textarea({ id: "evidence", label: words.evidence, hint: words.evidenceHint, rows: 3, value: typed("evidence", writtenEvidence(action.evidence)), told, attributes: { dir: "auto" } })}${textarea({ id: "why", name: "note", label: words.why, hint: words.noteHint, rows: 2, value: typed("note", ""), told, attributes: { dir: "auto" } })}`,
    html`${button(words.save)} ${button(words.preview, { quiet: true, name: "preview", value: "yes" })}`,
  );
}

function concludeForm(view: ActionView): Html {
  const { language, action, filled } = view;
  const words = inConsole(actionFormWords, language);
  const page = actionFactWords[language];
  const partners = partnerWords[language];
  const typed = typedIn(view, "conclude");
  const told = filled?.told ?? [];
  const { outcome } = action;
  return folded(
    view,
    "conclude",
    inConsole(actionWords, language).outcome,
    html`${select({ id: "kind", label: words.outcomeKind, options: Object.entries(page.outcomes), chosen: typed("kind", outcome?.kind ?? ""), told })}${select({ id: "handed", name: "to", label: page.outcomes["handed-over"], options: Partner.options.map((partner) => [partner, partners[partner]] as const), chosen: typed("to", outcome?.kind === "handed-over" ? outcome.to : "") })}${textarea({ id: "text", label: words.outcomeText, rows: 3, value: typed("text", outcome?.text ?? ""), told, attributes: { dir: "auto" } })}${textarea({ id: "next", label: words.outcomeNext, rows: 2, value: typed("next", outcome?.next ?? ""), told, attributes: { dir: "auto" } })}`,
    button(words.save),
  );
}
