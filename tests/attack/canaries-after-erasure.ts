import { eraseResident } from "#functions/dispatch/resident-facts.ts";
import {
  everywhere,
  found,
  plantCanaries,
  signsOf,
  WITHOUT_ERASER,
} from "#tests/functions/canaries.ts";
import { openWorld } from "#tests/functions/world.ts";
import type { Attack } from "./attempt.ts";

export const canariesAfterErasure: Attack = {
  name: "canaries-after-erasure",
  tries:
    "find two people who had themselves erased in every item, export, page, feed and log of the environment",
  protection: "each kind of fact of the register that is a resident's has an eraser of its own",
  short: false,
  async attempt(protection) {
    const world = await openWorld({ residents: 2 });
    try {
      const canaries = await plantCanaries(world);
      const signs = await signsOf(world, canaries);
      const before = found(await everywhere(world, canaries), signs);
      const { dependencies } = world;
      const stores =
        protection === "on"
          ? dependencies
          : { ...dependencies, ...WITHOUT_ERASER.helpOffers(dependencies) };
      for (const { id } of [canaries.mailed, canaries.lettered])
        await eraseResident(stores, world.neighbourhood, id, {
          actor: "operator",
          origin: "attack",
        });
      const left = found(await everywhere(world, canaries), signs);
      return { got: left.length, of: before.length };
    } finally {
      await world.close();
    }
  },
};
