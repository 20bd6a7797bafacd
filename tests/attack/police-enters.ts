import type { Access } from "#domain/access.ts";
import { openWorld } from "#tests/functions/world.ts";
import type { Attack } from "./attempt.ts";
import { enterForAll } from "./entering.ts";

const STREET = 6;

export const policeEnters: Attack = {
  name: "police-enters",
  tries: "enter answers of residents as somebody who works for the police, in whatever role",
  protection: "who is written down with the police may enter no answer",
  short: true,
  async attempt(protection) {
    const world = await openWorld({ residents: STREET });
    try {
      const { cycle } = await world.invited();
      // Without it nobody is known to work for the police.
      const from = protection === "on" ? { partner: "police" as const } : {};
      const anybody: Access = { roles: ["professional", "coordinator"], neighbourhoods: "all" };
      return { got: await enterForAll(world, cycle, { ...anybody, ...from }), of: STREET };
    } finally {
      await world.close();
    }
  },
};
