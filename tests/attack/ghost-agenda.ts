import type { CycleId, RoundId } from "#contract/ids.ts";
import { Norms } from "#domain/norms.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { checkMoment } from "#functions/dispatch/check-moment.ts";
import { adoptAgenda } from "#functions/tally/adopt-agenda.ts";
import { closeRound } from "#functions/tally/close-round.ts";
import { countPriorities } from "#functions/tally/count-priorities.ts";
import { sealBallots } from "#functions/tally/seal-ballots.ts";
import { openWorld, visit, type World } from "#tests/functions/world.ts";
import type { Attack } from "./attempt.ts";

const ASKED = 60;
/** One fewer than are needed. */
const ANSWERED = 5;

/** Every step that would make an agenda, whether its turn has come or not. */
async function grab(world: World, round: RoundId): Promise<void> {
  for (const step of [sealBallots, countPriorities, adoptAgenda])
    await world.run<unknown>(step, { round }).catch(() => undefined);
}

/**
 * Lets every moment of a round come while nobody decides anything, and goes for its agenda each
 * time.
 */
async function passInSilence(world: World, cycle: CycleId, round: RoundId): Promise<void> {
  for (const [check, moment] of (["closing", "reclosing", "decision"] as const).entries()) {
    const { plan } = await world.dependencies.cycles.mustGet(cycle);
    world.at(plan[moment] ?? plan.adoption);
    await world.run(checkMoment, { run: cycle, moment, check });
    await world.run(closeRound, { round });
    await grab(world, round);
  }
}

export const ghostAgenda: Attack = {
  name: "ghost-agenda",
  tries: "get an agenda adopted on the answers of five of sixty, by doing nothing at all",
  protection: "a round below its floor is not closed, so not sealed, and silence asks again",
  short: true,
  async attempt(protection) {
    const world = await openWorld({ residents: ASKED });
    try {
      // Without the floor: one answer is enough, as it was before there was any.
      const norms = protection === "on" ? Norms.parse({}) : world.neighbourhood.norms;
      await world.dependencies.neighbourhoods.save({ ...world.neighbourhood, norms });
      const { cycle, round } = await world.invited();
      for (const token of [...world.links().values()].slice(0, ANSWERED)) {
        const body = "first=litter&second=lighting&third=play-areas";
        await world.run(submitBallot, visit("POST", "/a/x", { token, body }));
      }
      await passInSilence(world, cycle, round);
      const agenda = await world.dependencies.agendas.agenda(round);
      return { got: agenda?.topics.length ?? 0, of: 3 };
    } finally {
      await world.close();
    }
  },
};
