import { createHmac } from "node:crypto";
import { eraseResident } from "#functions/dispatch/erase-resident.ts";
import { residentIdOf } from "#domain/dispatch/resident-id.ts";
import { storesOf } from "#cli/open-all.ts";
import { sha256 } from "#stores/sha256.ts";
import { openWorld } from "#tests/functions/world.ts";
import type { Attack } from "./attempt.ts";

/** What everybody can know: a key that is none. */
const NO_KEY = "0".repeat(64);

/** Every name under which somebody with this address could be kept, by who has no key. */
const namesOf = (id: string): string[] => [
  id,
  sha256(id),
  createHmac("sha256", NO_KEY).update(id).digest("hex"),
];

export const checkWhoWasErased: Attack = {
  name: "check-who-was-erased",
  tries:
    "recognise erased people in both tables, with a list of all addresses of the neighbourhood",
  protection: "what is left of them stands under a hash with a key that no table holds",
  short: true,
  async attempt(protection) {
    const world = await openWorld({ residents: 12 });
    try {
      await world.invited();
      const { neighbourhood, people, environment } = world;
      const stores =
        protection === "on"
          ? world.dependencies
          : storesOf({ ...environment.variables, PSEUDONYM_KEY: NO_KEY }, environment.clock.now);
      const erased = people.slice(0, 5);
      for (const { id } of erased)
        await eraseResident(stores, neighbourhood, id, { actor: "operator", origin: "attack" });
      const tables = JSON.stringify(await world.everything());
      const known = people.filter(({ email }) => {
        const names = namesOf(residentIdOf(neighbourhood.id, email, sha256));
        return !tables.includes(email) && names.some((name) => tables.includes(name));
      });
      return { got: known.length, of: erased.length };
    } finally {
      await world.close();
    }
  },
};
