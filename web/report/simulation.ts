import type { Action, ActionEvent } from "#domain/actions/action.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import type { DispatchReport } from "#domain/dispatch/mail.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import type { Agenda, Tally } from "#domain/tally/tally.ts";
import { growthChart } from "#web/charts.ts";
import { momentIn } from "#web/copy/dates.ts";
import { documentOf } from "#web/pages/document.ts";
import { explained } from "#web/pages/count-explained.ts";
import { type Html, html } from "#web/pages/html.ts";

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

const DAY = 86_400_000;
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

/** The report of a simulation: what was assumed, and per cycle who was asked, who answered when, what was chosen and what became of it. One file, nothing from elsewhere. */
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
  const body = html`<main class="buurt-wide"><h1>${title}</h1>
<p>${cycles === 1 ? "One cycle" : `${cycles} cycles`} each, from ${firstDay}, with seed ${seed}. The people are made up; the machines, the functions and the count are the real ones.</p>
${facts.map((one) => cycleSection(one, named.get(one.cycle.neighbourhood)))}${assumptions(model)}</main>`;
  return `${documentOf({ language: "en", title }, body)}\n`;
}

function cycleSection(facts: Facts, neighbourhood: Neighbourhood | undefined): Html {
  const { cycle, invited, dispatches, tally, agenda, actions, answers, topics } = facts;
  const ballots = tally?.ballots ?? 0;
  return html`<section aria-labelledby="${cycle.id}"><h2 id="${cycle.id}">${neighbourhood?.name ?? cycle.neighbourhood}, cycle ${cycle.number}: ${cycle.status}</h2>
<p>${invited} residents were asked, ${ballots} answered (${percent(invited === 0 ? 0 : ballots / invited)}).</p>
<h3>Answers over time</h3>${growth(cycle, answers)}
<h3>What residents chose</h3>${tally === undefined || agenda === undefined || neighbourhood === undefined ? html`<p>Nothing was counted.</p>` : html`<p>${ADOPTED[agenda.adoptedBy]}</p>${explained({ language: "en", neighbourhood, topics, tally, agenda })}<details lang="nl"><summary>Hetzelfde in het Nederlands</summary>${explained({ language: "nl", neighbourhood, topics, tally, agenda })}</details>`}
<h3>Mails</h3>${mailTable(dispatches)}
<h3>Actions</h3>${actionTable(actions, facts.history)}</section>`;
}

function growth({ plan }: Cycle, answers: Facts["answers"]): Html {
  const accepted = answers.filter(({ outcome }) => outcome === "accepted");
  const points = accepted.map(({ at }, before) => ({ at, value: before + 1 }));
  const [from, to] = [Date.parse(plan.invitation), Date.parse(plan.closing)];
  const marks = [
    { at: from, label: "invitation" },
    { at: Date.parse(plan.reminder), label: "reminder" },
  ];
  const perWeek = Array.from(
    { length: Math.ceil((to - from) / (7 * DAY)) },
    (_, week) => accepted.filter(({ at }) => Math.floor((at - from) / (7 * DAY)) === week).length,
  );
  return html`${growthChart({ title: "Answers since the invitation", points, marks, from, to, tick: dayOfMonth })}<table><caption>Answers per week</caption><thead><tr>${perWeek.map((_, week) => html`<th scope="col" class="buurt-number">week ${week + 1}</th>`)}</tr></thead><tbody><tr>${perWeek.map((count) => html`<td class="buurt-number">${count}</td>`)}</tr></tbody></table>`;
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
const mailTable = (dispatches: readonly DispatchReport[]): Html =>
  html`<div class="utrecht-table-container"><table><caption>Every resident stands in one column of each row</caption><thead><tr><th scope="col">Kind</th>${OUTCOMES.map((outcome) => html`<th scope="col" class="buurt-number">${outcome}</th>`)}</tr></thead><tbody>${dispatches.map((report) => html`<tr><th scope="row">${report.kind}</th>${OUTCOMES.map((outcome) => html`<td class="buurt-number">${report[outcome]}</td>`)}</tr>`)}</tbody></table></div>`;

const actionTable = (actions: readonly Action[], history: readonly ActionEvent[]): Html =>
  html`<div class="utrecht-table-container"><table><caption>What was agreed, and how it went</caption><thead><tr><th scope="col">Action</th><th scope="col">Owner</th><th scope="col">State</th><th scope="col">Course</th><th scope="col">Outcome</th></tr></thead><tbody>${actions.map(({ id, title, owner, state, outcome }) => html`<tr><th scope="row">${title}</th><td>${owner.name}</td><td>${state}</td><td>${history.filter(({ action, from, to }) => action === id && from !== to).map(({ at, to }) => html`${to} ${momentIn("en", at)}<br>`)}</td><td>${outcome?.text ?? "not written down in time"}</td></tr>`)}</tbody></table></div>`;

const assumptions = ({ answersFiles, response, habits, team }: Model): Html =>
  html`<section aria-labelledby="assumed"><h2 id="assumed">What was assumed</h2><ul>
${answersFiles.length === 0 ? "" : html`<li>${answersFiles.join(", ")}: the answers of the first cycle are those of the neighbourhood's answers.csv.</li>`}
<li>Elsewhere about ${percent(response.response)} of the residents answer: ${percent(response.first.share)} of them within ${response.first.days} days, the others in the ${response.second.days} days after day ${response.second.from}. Three groups of residents want different things (46 %, 34 % and 20 %), three of four choose three topics and the others two, and one in four swaps the last for a topic at random.</li>
<li>${percent(habits.bounces)} of the other addresses bounce and ${percent(habits.complaints)} complain; ${percent(habits.scanners)} of the invitations are opened by a link scanner first; ${percent(habits.doubleSubmits)} of those who answer press the button twice; ${percent(habits.unsubscribes)} of those who do not answer unsubscribe.</li>
<li>The coordinator confirms the agenda as counted in ${percent(team.confirms)} of the cycles and lets it be adopted in the others. ${percent(team.blocked)} of the actions are blocked for a while, ${percent(team.stopped)} are stopped with a reason.</li></ul></section>`;
