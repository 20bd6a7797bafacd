import type { ResidentPart } from "#domain/resident-facts.ts";
import { eraseResident } from "#functions/dispatch/erase-resident.ts";
import {
  everywhere,
  found,
  plantCanaries,
  signsOf,
  WITHOUT_ERASER,
} from "#tests/functions/canaries.ts";
import { openWorld } from "#tests/functions/world.ts";
import type { Attack, Loot } from "./attempt.ts";

const isPart = (name: string): name is ResidentPart => name in WITHOUT_ERASER;
const BY = { actor: "operator", origin: "attack" };

/** Two people are erased, with the eraser of one kind of fact taken away, and looked for everywhere. */
async function leftWithout(part: ResidentPart | undefined): Promise<Loot> {
  const world = await openWorld({ residents: 2 });
  try {
    const canaries = await plantCanaries(world);
    const signs = await signsOf(world, canaries);
    const before = found(await everywhere(world, canaries), signs);
    const { dependencies } = world;
    const changed = part === undefined ? {} : WITHOUT_ERASER[part](dependencies);
    for (const { id } of [canaries.mailed, canaries.lettered])
      await eraseResident({ ...dependencies, ...changed }, world.neighbourhood, id, BY);
    return { got: found(await everywhere(world, canaries), signs).length, of: before.length };
  } finally {
    await world.close();
  }
}

export const canariesAfterErasure: Attack = {
  name: "canaries-after-erasure",
  tries:
    "find two people who had themselves erased in every item, export, page, feed and log of the environment",
  protection: "each kind of fact of the register that is a resident's has an eraser of its own",
  short: false,
  async attempt(protection) {
    if (protection === "on") return leftWithout(undefined);
    // One eraser after the other is taken away: each has to be missed, or the attack is a weak one.
    const parts = Object.keys(WITHOUT_ERASER).filter(isPart);
    const lefts: number[] = [];
    for (const part of parts) lefts.push((await leftWithout(part)).got);
    return { got: lefts.includes(0) ? 0 : lefts.length, of: parts.length };
  },
};
