import { consolePages } from "#console/console.ts";
import { LIMITS } from "#domain/limits.ts";
import { visit } from "#tests/functions/world.ts";
import type { Attack } from "./attempt.ts";
import { flood, HOME, ONE, openTarget, stolenKeys } from "./floods.ts";

const ROBOTS = 400;
const { most } = LIMITS.loginFromSender;

export const floodOfLogins: Attack = {
  name: "flood-of-logins",
  tries: "make us keep logins without end, or stop a colleague who logs in meanwhile",
  protection: "so many logins an hour from one network",
  short: true,
  async attempt(protection) {
    const { world, changed } = await openTarget(protection, 3);
    const begin = (from: string) =>
      world.run(consolePages, visit("GET", "/console/login", { from }), changed);
    try {
      await flood(ROBOTS, () => begin(ONE()));
      const kept = [...(await stolenKeys(world))].filter((key) => key.startsWith("LOGIN#")).length;
      const { statusCode } = await begin(HOME(1));
      return {
        got: Math.max(0, kept - most) + (statusCode === 303 ? 0 : 1),
        of: ROBOTS - most + 1,
      };
    } finally {
      await world.close();
    }
  },
};
