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
import { actions } from "#stores/actions.ts";
import { agendas } from "#stores/agendas.ts";
import { cycles } from "#stores/cycles.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import type { Key } from "#contract/keys.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import type { Place } from "#stores/place.ts";
import { questions } from "#stores/questions.ts";
import { ABSENT, having } from "#stores/expressions.ts";
import type { Write } from "#stores/transaction.ts";
import { cycleTable } from "#stores/tables.ts";
import { keptOf } from "#stores/waiting.ts";
import { waveReports } from "#stores/wave-reports.ts";
import { waves } from "#stores/waves.ts";
import type { Migration } from "./migration.ts";

/** What waits, and the check that it still does when that is written down. */
type Found = Standing & { still: Write };

/** What stalls is found every day, and where the response lags with every reminder; the rest would wait unseen. */
export const waitingList: Migration = {
  version: 5,
  what: "what waits for the team is a fact",
  why: "the start page reads these alone, and they were written only when something began to wait",
  async run(place) {
    const cycle = cycleTable(place);
    for await (const { id } of neighbourhoods(place).each())
      for await (const { waits, waiting, still } of foundIn(place, id)) {
        const write = cycle.create(cycleKeys.waiting(waiting), keptOf(waiting));
        if (waits) await cycle.transact([write, still]);
      }
  },
};

async function* foundIn(place: Place, id: NeighbourhoodId): AsyncGenerator<Found> {
  yield* amongQuestions(place, id);
  for (const cycle of await cycles(place).of(id)) {
    yield* amongActions(place, cycle);
    yield* ofRun(place, cycle);
    if (isUnderWay(cycle)) yield* ofCycle(place, cycle);
  }
  for (const wave of await waves(place).of(id)) {
    yield* ofRun(place, wave);
    if (isUnderWay(wave)) yield* ofWave(place, wave);
  }
}

const isUnderWay = ({ status }: Run) => ["running", "paused", "stopping"].includes(status);
const dayPassed = ({ passed }: Run, moment: Moment) => {
  const at = passed.findLast((one) => one.moment === moment)?.at;
  return at === undefined ? undefined : dayOf(at);
};

const unchanged = (place: Place, key: Key, { version }: { version: number }): Write =>
  cycleTable(place).check(key, having({ version }));
const runUnchanged = (place: Place, run: Run): Write => {
  const { id, neighbourhood } = run;
  return unchanged(
    place,
    isWave(id) ? cycleKeys.wave(id) : cycleKeys.cycle(id, neighbourhood),
    run,
  );
};

async function* amongQuestions(place: Place, id: NeighbourhoodId): AsyncGenerator<Found> {
  const open = { expression: "attribute_not_exists(#answered)" };
  for await (const question of questions(place).each(id)) {
    const still = cycleTable(place).check(cycleKeys.question(id, question.id), open);
    yield { ...questionWaits(question), still };
  }
}

async function* amongActions(place: Place, { id }: Cycle): AsyncGenerator<Found> {
  for (const action of await actions(place).of(id)) {
    const still = unchanged(place, cycleKeys.action(id, action.id), action);
    yield { ...actionWaits(action), still };
  }
}

/** That it failed, and the mails that went nowhere while it runs. */
async function* ofRun(place: Place, run: Run): AsyncGenerator<Found> {
  const still = runUnchanged(place, run);
  yield { ...failureWaits(run), still };
  if (!isUnderWay(run)) return;
  for (const report of await agendas(place).reports(run.round)) {
    const sent = dayPassed(run, report.kind);
    if (sent !== undefined) yield { ...mailsWait(run, report, sent), still };
  }
}

async function* ofCycle(place: Place, cycle: Cycle): AsyncGenerator<Found> {
  const { round } = cycle;
  const [tally, agenda] = [await agendas(place).tally(round), await agendas(place).agenda(round)];
  if (tally !== undefined && agenda === undefined) {
    const still = cycleTable(place).check(cycleKeys.choice(round), ABSENT);
    yield { waits: true, waiting: agendaWaits(cycle, dayOf(tally.counted)), still };
  }
  const asked = dayPassed(cycle, "outcomes");
  if (asked === undefined || dayPassed(cycle, "feedback") !== undefined) return;
  const missing = outcomesMissing(await actions(place).of(cycle.id)).length;
  const still = runUnchanged(place, cycle);
  yield { waits: missing > 0, waiting: outcomesWait(cycle, asked, missing), still };
}

async function* ofWave(place: Place, wave: Wave): AsyncGenerator<Found> {
  const closed = dayPassed(wave, "closing");
  const report = await waveReports(place).of(wave.id, "inside");
  if (closed === undefined || report === undefined) return;
  const waits = dayPassed(wave, "publication") === undefined;
  yield { waits, waiting: reportWaits(wave, closed), still: runUnchanged(place, wave) };
}
