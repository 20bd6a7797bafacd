import type { TopicId } from "#contract/ids.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { shownCount } from "#domain/disclosure.ts";
import { figuresOf } from "#domain/tally/told.ts";
import { decimalOf } from "#domain/tally/terms.ts";
import type { Agenda, Tally } from "#domain/tally/tally.ts";
import type { Uses } from "#stores/stores.ts";
import { listed, source, type TableStore } from "#console/exports/source.ts";

export const cycles = source(
  "cycles",
  async function* (stores, { id }) {
    for (const cycle of await stores.cycles.of(id))
      yield { ...cycle, report: await stores.reports.of(cycle.id) };
  },
  {
    cycle: ["text", (cycle) => cycle.id],
    area: ["text", (cycle) => cycle.area],
    number: ["number", (cycle) => cycle.number],
    status: ["text", (cycle) => cycle.status],
    opened: ["moment", (cycle) => cycle.opened],
    first_day: ["day", (cycle) => cycle.plan.firstDay],
    invitation: ["moment", (cycle) => cycle.plan.invitation],
    reminder: ["moment", (cycle) => cycle.plan.reminder],
    closing: ["moment", (cycle) => cycle.plan.closing],
    midcheck: ["moment", (cycle) => cycle.plan.midcheck],
    feedback: ["moment", (cycle) => cycle.plan.feedback],
    end: ["moment", (cycle) => cycle.plan.end],
    closed: ["moment", (cycle) => cycle.closed],
    invited: ["number", (cycle) => cycle.report?.invited],
    reached: ["number", (cycle) => cycle.report?.reached],
    answered: ["number", (cycle) => cycle.report && shownCount(cycle.report.answered, "public")],
    carried: ["number", (cycle) => cycle.report?.carried.length],
    reason: ["text", (cycle) => cycle.reason],
  },
);

export const dispatches = source(
  "dispatches",
  async function* (stores, { id }) {
    const runs = await Promise.all([stores.cycles.of(id), stores.waves.of(id)]);
    for (const { id: run, round } of runs.flat())
      for (const report of await stores.agendas.reports(round)) yield { ...report, run };
  },
  {
    run: ["text", (report) => report.run],
    kind: ["text", (report) => report.kind],
    residents: ["number", (report) => report.residents],
    sent: ["number", (report) => report.sent],
    bounced: ["number", (report) => report.bounced],
    suppressed: ["number", (report) => report.suppressed],
    unknown: ["number", (report) => report.unknown],
    answered: ["number", (report) => report.answered],
    unsent: ["number", (report) => report.unsent],
  },
);

/** What was counted of each topic and what became of it. Of a round that people can still answer nothing is told. */
export const agenda = source("agenda", countedTopics, {
  cycle: ["text", (counted) => counted.cycle],
  area: ["text", (counted) => counted.area],
  rule: ["text", (counted) => counted.tally.terms.rule],
  ballots: ["number", (counted) => counted.figures?.ballots],
  threshold: ["number", (counted) => counted.figures?.threshold],
  topic: ["text", (counted) => counted.topic],
  named: ["number", (counted) => counted.figures?.named[counted.topic]],
  borda: ["number", ({ figures, topic }) => figures && decimalOf(figures.borda[topic] ?? "0")],
  elected: ["number", (counted) => counted.elected],
  chosen: ["number", (counted) => counted.chosen],
  decision: ["text", (counted) => counted.decision?.kind],
  adopted_by: ["text", (counted) => counted.adopted?.adoptedBy],
  adopted: ["moment", (counted) => counted.adopted?.adopted],
  reason: ["text", reasonOf],
});

async function* countedTopics(stores: Uses<TableStore>, { id }: Neighbourhood) {
  for (const { id: cycle, area, round } of await stores.cycles.of(id)) {
    const [{ status }, tally, adopted] = await Promise.all([
      stores.cycles.mustGetRound(round),
      stores.agendas.tally(round),
      stores.agendas.agenda(round),
    ]);
    if (status !== "closed" || tally === undefined) continue;
    const figures = figuresOf(tally);
    for (const topic of tally.lotOrder)
      yield { cycle, area, tally, figures, adopted, topic, ...becameOf(topic, tally, adopted) };
  }
}

/** Its places among those elected and those adopted, from 1, and what was decided about it. */
const becameOf = (topic: TopicId, { agenda: elected }: Tally, adopted: Agenda | undefined) => ({
  elected: placeIn(elected, topic),
  chosen: placeIn(adopted?.topics, topic),
  decision: adopted?.decisions.find((one) => one.topic === topic),
});

const placeIn = (list: readonly string[] = [], topic: string): number | undefined =>
  list.includes(topic) ? list.indexOf(topic) + 1 : undefined;

/** Why the agenda is not what was counted. */
function reasonOf({
  adopted,
  elected,
  chosen,
  decision,
}: ReturnType<typeof becameOf> & { adopted: Agenda | undefined }): string | undefined {
  if (decision?.kind === "deviated") return decision.reason;
  return chosen !== undefined && elected === undefined ? adopted?.reason : undefined;
}

export const waves = source(
  "waves",
  async function* (stores, { id }) {
    for (const wave of await stores.waves.of(id)) {
      const estimated = await stores.waveReports.estimated(wave.id);
      yield { ...wave, handedIn: estimated?.handedIn };
    }
  },
  {
    wave: ["text", (wave) => wave.id],
    number: ["number", (wave) => wave.number],
    status: ["text", (wave) => wave.status],
    opened: ["moment", (wave) => wave.opened],
    first_day: ["day", (wave) => wave.plan.firstDay],
    invitation: ["moment", (wave) => wave.plan.invitation],
    reminder: ["moment", (wave) => wave.plan.reminder],
    closing: ["moment", (wave) => wave.plan.closing],
    population: ["number", (wave) => wave.drawing && sum(Object.values(wave.drawing.population))],
    drawn: ["number", ({ drawing }) => drawing && sum(drawing.strata.map(({ drawn }) => drawn))],
    panel_only: ["number", (wave) => wave.drawing?.panelOnly],
    areas: ["text", (wave) => listed(Object.keys(wave.drawing?.population ?? {}))],
    handed_in: ["number", (wave) => wave.handedIn],
    released: ["moment", (wave) => wave.released?.at],
    closed: ["moment", (wave) => wave.closed],
    reason: ["text", (wave) => wave.reason],
  },
);

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
