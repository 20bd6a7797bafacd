import { steeringPages } from "#console/cycles/steering.ts";
import type { Role } from "#contract/permissions.ts";
import { Way } from "#domain/tally/remedy.ts";
import { visit, type World } from "#tests/functions/world.ts";
import type { Attack } from "./attempt.ts";
import { inStreet } from "./street.ts";

const FAULTS = {
  altered: 1,
  unmarked: 0,
  missing: 1,
  former: 0,
  answers: 0,
  withdrawn: 0,
  versions: 0,
};

/** As if nobody wrote down who proposed it, and for which side. */
const forgetful = ({ dependencies: { remedies } }: World) => ({
  remedies: {
    ...remedies,
    async get(...of: Parameters<typeof remedies.get>) {
      const found = await remedies.get(...of);
      if (found === undefined) return undefined;
      const sides = ["coordinator" as const, "auditor" as const];
      return { ...found, proposed: { ...found.proposed, by: "0".repeat(32), sides } };
    },
  },
});

/** One person, with both roles or with either, who proposes something and confirms it; logged in anew or not. */
export const decideAlone: Attack = {
  name: "decide-alone",
  tries:
    "void a round, or have ballots left out that were altered, by proposing and confirming alone",
  protection:
    "who proposed it is known again, and somebody else with the other role has to confirm",
  short: true,
  attempt: (protection) =>
    inStreet(1, async ({ world, cycle, round }) => {
      const { remedies } = world.dependencies;
      await remedies.found(round, FAULTS);
      const path = `/console/cycles/${cycle}/remedy`;
      const send = async (where: string, roles: Role[], form: Record<string, string>) => {
        const access = { roles, neighbourhoods: "all" as const };
        const { cookie, csrf } = await world.logIn(access, "alone");
        const body = new URLSearchParams({ csrf, ...form }).toString();
        const changed = protection === "on" ? {} : forgetful(world);
        await world.run(steeringPages, visit("POST", where, { cookies: [cookie], body }), changed);
      };
      let got = 0;
      for (const way of Way.options) {
        await send(path, ["coordinator", "auditor"], { way, reason: "I say that it is so." });
        for (const roles of [["auditor"], ["coordinator"], ["coordinator", "auditor"]] as const) {
          const version = String((await remedies.get(round))?.version);
          await send(`${path}/confirm`, [...roles], { version });
        }
        const remedy = await remedies.get(round);
        if (remedy?.way === way && remedy.confirmed !== undefined) got += 1;
        // What is agreed on stands; the next way is tried on other numbers.
        await remedies.found(round, { ...FAULTS, altered: 2 });
      }
      return { got, of: Way.options.length };
    }),
};
