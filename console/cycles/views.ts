import { dayOf } from "#domain/calendar/time.ts";
import type { Deed } from "#contract/permissions.ts";
import { awaitsDecision, floorTold } from "#domain/dispatch/closing.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { consoleCyclePage } from "./cycle-page.ts";
import { powerPage } from "#console/measurement/power-page.ts";
import { type Call, cycleOf, mayAlso, neighbourhoodNamed } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import { waysOf } from "#console/ways.ts";

/** As many offers that anybody can have written as somebody looks over. */
const SHOWN = 100;
const NO_OFFERS = { offers: [], more: false };

/** What the page of a cycle is shown with. */
export type CycleStores =
  | "actions"
  | "agendas"
  | "cycles"
  | "helpOffers"
  | "machines"
  | "neighbourhoods"
  | "notices"
  | "remedies"
  | "reports"
  | "seals"
  | "waiting";

/** One cycle; `message` and `status` tell what was wrong with a form. */
export async function showCycle(
  call: Call<CycleStores>,
  message?: string,
  status = 200,
): Promise<Reply> {
  const { cycles, agendas, actions, reports, helpOffers, notices, remedies, seals, waiting } =
    call.dependencies;
  const cycle = await cycles.mustGet(cycleOf(call));
  const may = (deed: Deed) => mayAlso(call, deed, cycle.neighbourhood);
  const [round, neighbourhood, dispatches, tally, agenda, its, report, offers, told] =
    await Promise.all([
      cycles.mustGetRound(cycle.round),
      neighbourhoodNamed(call, cycle.neighbourhood),
      agendas.reports(cycle.round),
      agendas.tally(cycle.round),
      agendas.agenda(cycle.round),
      actions.in(cycle.id),
      reports.of(cycle.id),
      may("see helpers") ? helpOffers.some(cycle.round, SHOWN) : NO_OFFERS,
      notices.of(cycle.id),
    ]);
  const [faults, seal, waits, triage] = await Promise.all([
    remedies.faults(cycle.round),
    seals.get(cycle.round),
    waiting.some(cycle.neighbourhood, "unreached", SHOWN),
    agendas.triage(cycle.round),
  ]);
  return {
    ...consoleCyclePage({
      ...frameOf(call, message),
      neighbourhood,
      topics: await actions.topicsIn(round, its),
      cycle,
      floor: floorTold(cycle, round),
      round,
      dispatches,
      tally,
      agenda,
      triage,
      actions: its,
      history: await actions.historyOf(its),
      report,
      ...offers,
      notices: told,
      ways: waysOf(call, cycle),
      seesHelpers: may("see helpers"),
      confirms: may("confirm agenda"),
      unreached: waits.find(({ object }) => object === cycle.id)?.count,
      decidesFloor: may("decide floor") && awaitsDecision(cycle),
      faulty: faults !== undefined && seal === undefined && cycle.status !== "stopped",
      decides: may("remedy faults"),
      changesActions: may("change actions"),
      today: dayOf(call.dependencies.now()),
    }),
    status,
  };
}

/** What a measurement can show, reckoned from what the address says; nothing is kept. */
export const showPower = (call: Call): Promise<Reply> =>
  Promise.resolve(powerPage(frameOf(call), Object.fromEntries(call.visit.query)));
