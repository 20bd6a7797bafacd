import { isWave, type NeighbourhoodId } from "#contract/ids.ts";
import { outcomesMissing } from "#domain/actions/plan.ts";
import { dayOf } from "#domain/calendar/time.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import type { Run } from "#domain/dispatch/moments.ts";
import type { Moment } from "#domain/dispatch/run.ts";
import type { Wave } from "#domain/measurement/wave/wave.ts";
import {
  actionWaits,
  agendaWaits,
  failureWaits,
  mailsWait,
  outcomesWait,
  questionWaits,
  reportWaits,
  type Standing,
} from "#domain/what-waits.ts";
import { actionsIn } from "#stores/actions.ts";
import { agendasIn } from "#stores/agendas.ts";
import { cyclesIn } from "#stores/cycles.ts";
import { cycleKeys, type Key } from "#stores/keys.ts";
import { neighbourhoodsIn } from "#stores/neighbourhoods.ts";
import { questionsIn } from "#stores/questions.ts";
import { ABSENT, transact, type Write } from "#stores/table.ts";
import { keptOf } from "#stores/waiting.ts";
import { waveReportsIn } from "#stores/wave-reports.ts";
import { wavesIn } from "#stores/waves.ts";
import type { Migration, Tables } from "./migration.ts";

/** What waits, and the check that it still does when that is written down. */
type Found = Standing & { still: Write };

/** What stalls is found every day, and where the response lags with every reminder; the rest would wait unseen. */
export const waitingList: Migration = {
  version: 5,
  what: "what waits for the team is a fact",
  why: "the start page reads these alone, and they were written only when something began to wait",
  async run(tables) {
    const { client, cycle } = tables;
    for await (const { id } of neighbourhoodsIn(client, cycle).each())
      for await (const { waits, waiting, still } of foundIn(tables, id))
        if (waits)
          await transact(client, [
            cycle.create(cycleKeys.waiting(waiting), keptOf(waiting)),
            still,
          ]);
  },
};

async function* foundIn(tables: Tables, id: NeighbourhoodId): AsyncGenerator<Found> {
  const { client, people, cycle } = tables;
  const open = { expression: "attribute_not_exists(#answered)" };
  for await (const question of questionsIn(client, () => people, cycle).each(id))
    yield { ...questionWaits(question), still: cycle.check(cycleKeys.question(id, question.id), open) };
  for (const run of await cyclesIn(client, cycle).of(id)) {
    for (const action of await actionsIn(client, cycle).of(run.id))
      yield {
        ...actionWaits(action),
        still: unchanged(tables, cycleKeys.action(run.id, action.id), action),
      };
    yield* ofRun(tables, run);
    if (isUnderWay(run)) yield* ofCycle(tables, run);
  }
  for (const wave of await wavesIn(client, cycle).of(id)) {
    yield* ofRun(tables, wave);
    if (isUnderWay(wave)) yield* ofWave(tables, wave);
  }
}

const isUnderWay = ({ status }: Run) => ["running", "paused", "stopping"].includes(status);
const dayPassed = ({ passed }: Run, moment: Moment) => {
  const at = passed.findLast((one) => one.moment === moment)?.at;
  return at === undefined ? undefined : dayOf(at);
};
const unchanged = ({ cycle }: Tables, key: Key, { version }: { version: number }): Write =>
  cycle.check(key, { expression: "#version = :version", values: { version } });
const runUnchanged = (tables: Tables, run: Run): Write =>
  unchanged(tables, isWave(run.id) ? cycleKeys.wave(run.id) : cycleKeys.cycle(run.id, run.neighbourhood), run);

/** That it failed, and the mails that went nowhere while it runs. */
async function* ofRun(tables: Tables, run: Run): AsyncGenerator<Found> {
  const still = runUnchanged(tables, run);
  yield { ...failureWaits(run), still };
  if (!isUnderWay(run)) return;
  for (const report of await agendasIn(tables.cycle).reports(run.round))
    yield { ...mailsWait(run, report, dayPassed(run, report.kind) ?? dayOf(tables.at)), still };
}

async function* ofCycle(tables: Tables, cycle: Cycle): AsyncGenerator<Found> {
  const [agendas, { round }] = [agendasIn(tables.cycle), cycle];
  const [tally, agenda] = [await agendas.tally(round), await agendas.agenda(round)];
  if (tally !== undefined && agenda === undefined)
    yield {
      waits: true,
      waiting: agendaWaits(cycle, dayOf(tally.counted)),
      still: tables.cycle.check(cycleKeys.choice(round), ABSENT),
    };
  const asked = dayPassed(cycle, "outcomes");
  if (asked === undefined || dayPassed(cycle, "feedback") !== undefined) return;
  const missing = outcomesMissing(await actionsIn(tables.client, tables.cycle).of(cycle.id)).length;
  yield {
    waits: missing > 0,
    waiting: outcomesWait(cycle, asked, missing),
    still: runUnchanged(tables, cycle),
  };
}

async function* ofWave(tables: Tables, wave: Wave): AsyncGenerator<Found> {
  const report = await waveReportsIn(tables.cycle).of(wave.id, "inside");
  const closed = dayPassed(wave, "closing");
  if (report === undefined || closed === undefined || dayPassed(wave, "publication") !== undefined)
    return;
  yield { waits: true, waiting: reportWaits(wave, closed), still: runUnchanged(tables, wave) };
}
