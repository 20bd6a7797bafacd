import { decimalOf } from "#domain/tally/terms.ts";
import { listed, source } from "#console/exports/source.ts";

export const cycles = source(
  "cycles",
  {
    cycle: "text",
    area: "text",
    number: "number",
    status: "text",
    opened: "moment",
    first_day: "day",
    invitation: "moment",
    reminder: "moment",
    closing: "moment",
    midcheck: "moment",
    feedback: "moment",
    end: "moment",
    closed: "moment",
    invited: "number",
    reached: "number",
    answered: "number",
    carried: "number",
    reason: "text",
  },
  async function* (dependencies, { id }) {
    for (const {
      id: cycle,
      area,
      number,
      status,
      opened,
      plan,
      closed,
      reason,
    } of await dependencies.cycles.of(id)) {
      const report = await dependencies.reports.of(cycle);
      yield {
        cycle,
        area,
        number,
        status,
        opened,
        first_day: plan.firstDay,
        invitation: plan.invitation,
        reminder: plan.reminder,
        closing: plan.closing,
        midcheck: plan.midcheck,
        feedback: plan.feedback,
        end: plan.end,
        closed,
        invited: report?.invited,
        reached: report?.reached,
        answered: report?.answered,
        carried: report?.carried.length,
        reason,
      };
    }
  },
);

export const dispatches = source(
  "dispatches",
  {
    run: "text",
    kind: "text",
    residents: "number",
    sent: "number",
    bounced: "number",
    suppressed: "number",
    unknown: "number",
    answered: "number",
    unsent: "number",
  },
  async function* (dependencies, { id }) {
    const runs = await Promise.all([dependencies.cycles.of(id), dependencies.waves.of(id)]);
    for (const { id: run, round } of runs.flat())
      for (const { round: _round, ...figures } of await dependencies.agendas.reports(round))
        yield { run, ...figures };
  },
);

/** What was counted of each topic and what became of it. Of a round that people can still answer nothing is told. */
export const agenda = source(
  "agenda",
  {
    cycle: "text",
    area: "text",
    rule: "text",
    ballots: "number",
    threshold: "number",
    topic: "text",
    named: "number",
    borda: "number",
    elected: "number",
    chosen: "number",
    decision: "text",
    adopted_by: "text",
    adopted: "moment",
    reason: "text",
  },
  async function* (dependencies, { id }) {
    for (const { id: cycle, area, round } of await dependencies.cycles.of(id)) {
      const [{ status }, tally, adopted] = await Promise.all([
        dependencies.cycles.mustGetRound(round),
        dependencies.agendas.tally(round),
        dependencies.agendas.agenda(round),
      ]);
      if (status !== "closed" || tally === undefined) continue;
      const placeIn = (list: readonly string[] | undefined, topic: string) =>
        list?.includes(topic) === true ? list.indexOf(topic) + 1 : undefined;
      for (const topic of tally.lotOrder) {
        const decision = adopted?.decisions.find((one) => one.topic === topic);
        const [elected, chosen] = [placeIn(tally.agenda, topic), placeIn(adopted?.topics, topic)];
        const reason =
          decision?.kind === "deviated"
            ? decision.reason
            : chosen !== undefined && elected === undefined
              ? adopted?.reason
              : undefined;
        yield {
          cycle,
          area,
          rule: tally.terms.rule,
          ballots: tally.ballots,
          threshold: tally.threshold,
          topic,
          named: tally.named[topic],
          borda: decimalOf(tally.borda[topic] ?? "0"),
          elected,
          chosen,
          decision: decision?.kind,
          adopted_by: adopted?.adoptedBy,
          adopted: adopted?.adopted,
          reason,
        };
      }
    }
  },
);

export const waves = source(
  "waves",
  {
    wave: "text",
    number: "number",
    status: "text",
    opened: "moment",
    first_day: "day",
    invitation: "moment",
    reminder: "moment",
    closing: "moment",
    population: "number",
    drawn: "number",
    panel_only: "number",
    areas: "text",
    handed_in: "number",
    released: "moment",
    closed: "moment",
    reason: "text",
  },
  async function* (dependencies, { id }) {
    for (const {
      id: wave,
      number,
      status,
      opened,
      plan,
      drawing,
      released,
      closed,
      reason,
    } of await dependencies.waves.of(id)) {
      const estimated = await dependencies.waveReports.estimated(wave);
      const sum = (values: readonly number[]) =>
        drawing === undefined ? undefined : values.reduce((all, one) => all + one, 0);
      yield {
        wave,
        number,
        status,
        opened,
        first_day: plan.firstDay,
        invitation: plan.invitation,
        reminder: plan.reminder,
        closing: plan.closing,
        population: sum(Object.values(drawing?.population ?? {})),
        drawn: sum(drawing?.strata.map(({ drawn }) => drawn) ?? []),
        panel_only: drawing?.panelOnly,
        areas: listed(Object.keys(drawing?.population ?? {})),
        handed_in: estimated?.handedIn,
        released: released?.at,
        closed,
        reason,
      };
    }
  },
);
