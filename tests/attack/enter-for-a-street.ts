import { AN_HOUR } from "#domain/answer/pace.ts";
import { openWorld } from "#tests/functions/world.ts";
import type { Attack } from "./attempt.ts";
import { enterForAll } from "./entering.ts";

const STREET = 24;

export const enterForAStreet: Attack = {
  name: "enter-for-a-street",
  tries: `cast ${STREET} ballots "by telephone" in seconds, as one professional and without anybody's word`,
  protection: `one person enters ${AN_HOUR} answers an hour; more need somebody else of the team`,
  short: true,
  async attempt(protection) {
    const world = await openWorld({ residents: STREET });
    try {
      const { cycle } = await world.invited();
      // Nobody remembers how many there were before.
      const forgetful = { ...world.dependencies.paces, get: () => Promise.resolve(undefined) };
      const without =
        protection === "on" ? {} : { paces: { ...forgetful, save: () => Promise.resolve(true) } };
      const taken = await enterForAll(
        world,
        cycle,
        { roles: ["professional"], partner: "welfare", neighbourhoods: "all" },
        without,
      );
      return { got: Math.max(0, taken - AN_HOUR), of: STREET - AN_HOUR };
    } finally {
      await world.close();
    }
  },
};
