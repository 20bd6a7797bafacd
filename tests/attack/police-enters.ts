import type { Access } from "#domain/access.ts";
import type { Partner } from "#contract/organisation.ts";
import { openWorld } from "#tests/functions/world.ts";
import type { Attack } from "./attempt.ts";
import { enterForAll } from "./entering.ts";

const STREET = 6;
const FORCES: readonly Partner[] = ["police", "police-rail"];

export const policeEnters: Attack = {
  name: "police-enters",
  tries: "enter answers of residents as somebody who works for a police force, in whatever role",
  protection: "who is written down with the police may enter no answer",
  short: true,
  async attempt(protection) {
    const world = await openWorld({ residents: STREET });
    try {
      const { cycle } = await world.invited();
      const anybody: Access = { roles: ["professional", "coordinator"], neighbourhoods: "all" };
      let got = 0;
      for (const partner of FORCES) {
        // Without it nobody is known to work for the police.
        const from = protection === "on" ? { partner } : {};
        got += await enterForAll(world, cycle, { ...anybody, ...from });
      }
      return { got, of: STREET * FORCES.length };
    } finally {
      await world.close();
    }
  },
};
