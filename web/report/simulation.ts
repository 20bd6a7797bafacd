import type { Action, ActionEvent } from "#domain/actions/action.ts";
import { ownerText } from "#domain/actions/owner.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import type { DispatchReport } from "#domain/dispatch/mail.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import type { Agenda, Tally } from "#domain/tally/tally.ts";
import { growthChart } from "#web/charts.ts";
import { momentIn } from "#web/copy/dates.ts";
import { plainTable } from "#web/pages/components.ts";
import { explained } from "#web/pages/count-explained.ts";
import { reportDocument } from "#web/pages/document.ts";
import { heading, paragraph } from "#web/pages/elements.ts";
import { type Content, type Html, html, raw } from "#web/pages/html.ts";

type Facts = {
  cycle: Cycle;
  invited: number;
  dispatches: readonly DispatchReport[];
  tally: Tally | undefined;
  agenda: Agenda | undefined;
  actions: readonly Action[];
  history: readonly ActionEvent[];
  topics: readonly Topic[];
  answers: readonly { at: number; outcome: string }[];
};
type Model = {
  answersFiles: readonly string[];
  response: {
    response: number;
    first: { share: number; days: number };
    second: { from: number; days: number };
  };
  habits: {
    bounces: number;
    complaints: number;
    scanners: number;
    doubleSubmits: number;
    unsubscribes: number;
  };
  team: { confirms: number; blocked: number; stopped: number };
};

const WEEK = 7 * 86_400_000;
const ADOPTED = {
  coordinator: "The coordinator confirmed the agenda.",
  counted: "Nobody confirmed the agenda in time, so it was adopted as counted.",
} as const;
const percent = (part: number) => `${Math.round(part * 1000) / 10} %`;
const dayOfMonth = (at: number) =>
  new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/Amsterdam",
    day: "numeric",
    month: "short",
  }).format(at);

/**
 * The report of a simulation: what was assumed, and per cycle who was asked, who answered when,
 * what was chosen and what became of it. One file, nothing from elsewhere.
 */
export function simulationReport({
  seed,
  cycles,
  firstDay,
  facts,
  named,
  model,
}: {
  seed: string;
  cycles: number;
  firstDay: string;
  facts: readonly Facts[];
  named: ReadonlyMap<string, Neighbourhood>;
  model: Model;
}): string {
  const title = `Simulation of ${[...named.values()].map(({ name }) => name).join(", ")}`;
  const each = `${cycles === 1 ? "One cycle" : `${cycles} cycles`} each`;
  const real = "the machines, the functions and the count are the real ones";
  const what = `${each}, from ${firstDay}, with seed ${seed}. The people are made up; ${real}.`;
  const sections = facts.map((one) => cycleSection(one, named.get(one.cycle.neighbourhood)));
  const body = html`
${paragraph(what)}
${[sections, assumptions(model)]}`;
  return `${reportDocument({ language: "en", title }, body)}\n`;
}

function cycleSection(facts: Facts, neighbourhood: Neighbourhood | undefined): Html {
  const { cycle, invited, dispatches, tally, actions, answers, history } = facts;
  const { id, number, status } = cycle;
  const ballots = tally?.ballots ?? 0;
  const share = percent(invited === 0 ? 0 : ballots / invited);
  const title = `${neighbourhood?.name ?? cycle.neighbourhood}, cycle ${number}: ${status}`;
  return html`<section aria-labelledby="${id}">${heading(2, title, id)}
${paragraph(`${invited} residents were asked, ${ballots} answered (${share}).`)}
${[heading(3, "Answers over time"), growth(cycle, answers)]}
${[heading(3, "What residents chose"), chosen(facts, neighbourhood)]}
${[heading(3, "Mails"), mailTable(dispatches)]}
${[heading(3, "Actions"), actionTable(actions, history)]}</section>`;
}

function chosen(
  { tally, agenda, topics }: Facts,
  neighbourhood: Neighbourhood | undefined,
): Content {
  if (tally === undefined || agenda === undefined || neighbourhood === undefined)
    return paragraph("Nothing was counted.");
  const view = { neighbourhood, topics, tally, agenda };
  const inDutch = explained({ language: "nl", ...view });
  const summary = html`<summary>Hetzelfde in het Nederlands</summary>`;
  return [
    paragraph(ADOPTED[agenda.adoptedBy]),
    explained({ language: "en", ...view }),
    html`<details lang="nl">${[summary, inDutch]}</details>`,
  ];
}

function growth({ plan }: Cycle, answers: Facts["answers"]): Content {
  const accepted = answers.filter(({ outcome }) => outcome === "accepted").map(({ at }) => at);
  const points = accepted.map((at, before) => ({ at, value: before + 1 }));
  const [from, to] = [Date.parse(plan.invitation), Date.parse(plan.closing)];
  const marks = [
    { at: from, label: "invitation" },
    { at: Date.parse(plan.reminder), label: "reminder" },
  ];
  const weekOf = (at: number) => Math.floor((at - from) / WEEK);
  const perWeek = Array.from(
    { length: Math.ceil((to - from) / WEEK) },
    (_, week) => accepted.filter((at) => weekOf(at) === week).length,
  );
  const title = "Answers since the invitation";
  return [growthChart({ title, points, marks, from, to, tick: dayOfMonth }), weeks(perWeek)];
}

function weeks(counts: readonly number[]): Html {
  const head = counts.map(
    (_, week) => html`<th scope="col" class="buurt-number">week ${week + 1}</th>`,
  );
  const cells = counts.map((count) => html`<td class="buurt-number">${count}</td>`);
  return html`<table>${[
    html`<caption>Answers per week</caption>`,
    html`<thead><tr>${head}</tr></thead>`,
    html`<tbody><tr>${cells}</tr></tbody>`,
  ]}</table>`;
}

const OUTCOMES = [
  "residents",
  "sent",
  "bounced",
  "suppressed",
  "answered",
  "unknown",
  "unsent",
] as const;
const wideTable = (parts: Parameters<typeof plainTable>[0]): Html =>
  html`<div class="utrecht-table-container">${plainTable(parts)}</div>`;

const mailTable = (dispatches: readonly DispatchReport[]): Html =>
  wideTable({
    caption: "Every resident stands in one column of each row",
    head: ["Kind", ...OUTCOMES],
    rows: dispatches.map((report) => [report.kind, ...OUTCOMES.map((outcome) => report[outcome])]),
    numbers: OUTCOMES.map((_, at) => at + 1),
  });

const actionTable = (actions: readonly Action[], history: readonly ActionEvent[]): Html =>
  wideTable({
    caption: "What was agreed, and how it went",
    head: ["Action", "Owner", "State", "Course", "Outcome"],
    rows: actions.map(({ id, title, owners, state, publicText }) => [
      title,
      owners.map(ownerText).join(", "),
      state.kind,
      history
        .filter(({ action, from, to }) => action === id && from !== to)
        .map(({ at, to }) => html`${to} ${momentIn("en", at)}<br>`),
      ("text" in state ? state.text : publicText) ?? "not written down in time",
    ]),
  });

function assumptions(model: Model): Html {
  const { answersFiles } = model;
  const those = raw("the answers of the first cycle are those of the neighbourhood's answers.csv.");
  const files = html`<li>${answersFiles.join(", ")}: ${those}</li>`;
  return html`<section aria-labelledby="assumed">${heading(2, "What was assumed", "assumed")}<ul>
${answersFiles.length > 0 && files}
<li>${ofAnswers(model)}</li>
<li>${ofHabits(model)}</li>
<li>${ofTeam(model)}</li></ul></section>`;
}

function ofAnswers({ response: { response, first, second } }: Model): string {
  const late = `the others in the ${second.days} days after day ${second.from}`;
  return [
    `Elsewhere about ${percent(response)} of the residents answer:`,
    `${percent(first.share)} of them within ${first.days} days, ${late}.`,
    "Three groups of residents want different things (46 %, 34 % and 20 %),",
    "three of four choose three topics and the others two,",
    "and one in four swaps the last for a topic at random.",
  ].join(" ");
}

const ofHabits = ({ habits }: Model): string =>
  [
    `${percent(habits.bounces)} of the other addresses bounce`,
    `and ${percent(habits.complaints)} complain;`,
    `${percent(habits.scanners)} of the invitations are opened by a link scanner first;`,
    `${percent(habits.doubleSubmits)} of those who answer press the button twice;`,
    `${percent(habits.unsubscribes)} of those who do not answer unsubscribe.`,
  ].join(" ");

const ofTeam = ({ team }: Model): string =>
  [
    `The coordinator confirms the agenda as counted in ${percent(team.confirms)} of the cycles`,
    "and lets it be adopted in the others.",
    `${percent(team.blocked)} of the actions are blocked for a while,`,
    `${percent(team.stopped)} are stopped with a reason.`,
  ].join(" ");
