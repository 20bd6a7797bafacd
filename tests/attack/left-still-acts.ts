import { promiseHash } from "#functions/actions/promise-link.ts";
import { answerPromise } from "#functions/actions/answer-promise.ts";
import { icalHash, showCalendar } from "#functions/actions/show-calendar.ts";
import { handOver } from "#functions/daily/hand-over.ts";
import { consolePages } from "#console/console.ts";
import { sha256 } from "#stores/sha256.ts";
import { A_COORDINATOR, anAction, day, instant } from "#tests/builders.ts";
import { openWorld, visit } from "#tests/functions/world.ts";
import type { Attack } from "./attempt.ts";

const EMAIL = "anna@left.example";
const SECRET = "k".repeat(22);

export const leftStillActs: Attack = {
  name: "left-still-acts",
  tries:
    "act after having left the team: by a browser that is still logged in, the address of a calendar, and the link of a promise",
  protection: "whoever leaves loses session and calendar, and their promises are of somebody else",
  short: true,
  async attempt(protection) {
    const world = await openWorld({ residents: 3 });
    try {
      const { cycle } = await world.invited();
      const { actions, calendars, leavings, members, neighbourhoods, promiseLinks, now } =
        world.dependencies;
      const home = world.neighbourhood;
      const [first, ...others] = home.team;
      if (first === undefined) throw new Error("a team has somebody");
      await neighbourhoods.save({ ...home, team: [{ ...first, email: EMAIL }, ...others] });
      await members.save({ ...A_COORDINATOR, name: first.name, email: EMAIL, version: 0 });
      const person = members.idOf(EMAIL);
      const owner = { kind: "person", name: first.name, partner: first.partner } as const;
      const action = anAction({ cycle, owners: [owner] });
      await actions.create(action, {
        action: action.id,
        seq: 1,
        at: instant("2026-09-14T08:00:00Z"),
        by: "machine",
        to: action.state.kind,
      });
      await promiseLinks.give(
        promiseHash(sha256, SECRET),
        { cycle, action: action.id, owner },
        now(),
      );
      await calendars.give(icalHash(sha256, SECRET), {
        subject: "anna",
        member: person,
        access: A_COORDINATOR,
        made: day("2026-09-14"),
        language: "nl",
      });
      const at = Math.floor(world.environment.clock.now() / 1000);
      await world.dependencies.sessions.open(sha256("session|of-anna"), {
        subject: "anna",
        name: first.name,
        access: A_COORDINATOR,
        member: person,
        csrf: "c".repeat(22),
        started: at,
        seen: at,
      });
      await leavings.save({
        person,
        email: EMAIL,
        name: first.name,
        on: day("2026-09-14"),
        reason: "Another job.",
        by: "administrator",
        apart: [],
        roles: false,
      });
      // Without it the deed is never carried out.
      if (protection === "on") await world.run(handOver, {});
      const named = { pathParameters: { secret: SECRET } };
      const browser = visit("GET", "/console", { cookies: ["__Host-buurt=of-anna"] });
      const ways = [
        (await world.run(consolePages, browser)).body.includes("/console/logout"),
        (await world.run(showCalendar, { ...visit("GET", `/ical/${SECRET}`), ...named }))
          .statusCode === 200,
        (
          await world.run(answerPromise, { ...visit("GET", `/promise/${SECRET}`), ...named })
        ).body.includes('name="answer"'),
      ];
      return { got: ways.filter(Boolean).length, of: ways.length };
    } finally {
      await world.close();
    }
  },
};
