import { openCycle } from "#functions/dispatch/open-cycle.ts";
import { closeCycle } from "#functions/feedback/close-cycle.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import type { Stores } from "#stores/stores.ts";
import { everywhere, found } from "#tests/functions/canaries.ts";
import { openWorld, type World } from "#tests/functions/world.ts";
import type { Attack } from "./attempt.ts";
import { WRITERS, writeEverywhere } from "./written.ts";

/** Closes one cycle, and the one after it. */
async function twoCycles(world: World, first: Cycle["id"], without: Partial<Stores>) {
  await world.run(closeCycle, { cycle: first }, without);
  const { plan } = await world.dependencies.cycles.mustGet(first);
  world.at(`${plan.next}T06:00:00Z`);
  const next = await world.run(openCycle, {
    execution: "next",
    request: { neighbourhood: world.neighbourhood.id },
  });
  await world.run(closeCycle, { cycle: next.cycle }, without);
}

export const wordsAfterwards: Attack = {
  name: "words-afterwards",
  tries:
    "find what residents wrote, by any way, in every item, export, page and log once the next cycle has closed",
  protection: "words go when the next cycle closes, of answers, posters, doors and questionnaires",
  short: false,
  async attempt(protection) {
    const world = await openWorld({ residents: WRITERS });
    try {
      const { cycle, signs } = await writeEverywhere(world);
      const before = found(await everywhere(world, { cycle }), signs);
      const { texts } = world.dependencies;
      const kept = async (): Promise<void> => {};
      const without: Partial<Stores> =
        protection === "on" ? {} : { texts: { ...texts, forgetWords: kept } };
      await twoCycles(world, cycle, without);
      const left = found(await everywhere(world, { cycle }), signs);
      return { got: left.length, of: before.length };
    } finally {
      await world.close();
    }
  },
};
