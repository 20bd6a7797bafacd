import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { storesOf } from "#cli/open-all.ts";
import { cycleIdOf, NeighbourhoodId, WHOLE } from "#contract/ids.ts";
import { trailFollower } from "#domain/audit.ts";
import { openBuurtcyclus } from "#cli/buurtcyclus.ts";
import type { LocalEnvironment } from "#local/environment.ts";
import { sha256 } from "#stores/sha256.ts";
import type { Always, Stores } from "#stores/stores.ts";
import { releases, unpack } from "#tests/golden/folders.ts";
import { ASSEMBLY } from "#tests/synthesized.ts";
import { comeIn, lookEverywhere, visitorOf } from "./look-everywhere.ts";

const HALF_A_DAY = 12 * 3_600_000;
const STREET = NeighbourhoodId.parse("zonnestraat");
const [CLOSED, HALFWAY] = [cycleIdOf(STREET, WHOLE, 1), cycleIdOf(STREET, WHOLE, 2)];
const MOMENTS =
  "invitation reminder closing adoption chase chase chase chase midcheck chase outcomes feedback end";

/** What the count of the first cycle came to when its release counted it; what waits when the folder is opened; and what the second cycle, in which the test lets four more answer, comes to. */
const EXPECTED: Record<
  string,
  { first: [ballots: number, agenda: string]; waits: string; second: object }
> = {
  "2026-11-24-d093ae1": {
    first: [30, "litter youth-activities lighting"],
    waits: "action action",
    second: {
      ballots: 16,
      agenda: "youth-activities litter speeding",
      invitation: { sent: 59, suppressed: 1, answered: 0 },
      reminder: { sent: 43, suppressed: 1, answered: 16 },
      feedback: { sent: 59, suppressed: 1, answered: 0 },
    },
  },
  "2026-11-29-4ef77f8": {
    first: [33, "speeding loneliness litter"],
    waits: "question help action action",
    second: {
      ballots: 18,
      agenda: "litter lighting speeding",
      invitation: { sent: 53, suppressed: 7, answered: 0 },
      reminder: { sent: 35, suppressed: 7, answered: 18 },
      feedback: { sent: 53, suppressed: 7, answered: 0 },
    },
  },
};

test("what is expected of every golden folder is written down", () => {
  expect(Object.keys(EXPECTED).toSorted()).toEqual(releases());
});

describe.each(Object.entries(EXPECTED))(
  "a folder that release %s left in the middle of a survey",
  (release, expected) => {
    const folder = mkdtempSync(join(tmpdir(), "golden-"));
    let environment: LocalEnvironment;
    let dependencies: Stores & Always;
    let letGo: () => void;

    beforeAll(async () => {
      const start = unpack(release, folder);
      environment = await openBuurtcyclus({
        folder,
        assembly: ASSEMBLY,
        seed: release,
        traced: false,
        time: { start },
        port: 0,
        first: "BringUpToDate",
      });
      letGo = environment.clock.hold();
      dependencies = storesOf(environment.variables, environment.clock.now);
      await comeIn(dependencies, environment.clock.now());
    });
    afterAll(async () => {
      await environment.close();
      rmSync(folder, { recursive: true });
    });

    const look = visitorOf(() => environment.url);

    const countOf = async (cycle: typeof CLOSED) => {
      const { round } = await dependencies.cycles.mustGet(cycle);
      const tally = await dependencies.agendas.tally(round);
      return { round, ballots: tally?.ballots, agenda: tally?.agenda.join(" ") };
    };

    /** A link for each mail that asked somebody in the survey that is under way, in the order in which they left. */
    const links = (round: string): string[] =>
      environment.outbox
        .after(0, 10_000)
        .filter(({ tags }) => tags["round"] === round && tags["kind"] === "invitation")
        .flatMap(({ text }) => /\/a\/[\w-]{22}/.exec(text)?.[0] ?? []);

    /** Lets the clock go until the cycle is closed, and holds it again. */
    async function ended(): Promise<void> {
      const { clock } = environment;
      for (let status = "running"; status !== "closed";) {
        const next = Promise.withResolvers<() => void>();
        clock.at(clock.now() + HALF_A_DAY, () => next.resolve(clock.hold()));
        letGo();
        letGo = await next.promise;
        ({ status } = await dependencies.cycles.mustGet(HALFWAY));
      }
    }

    test("is known to the console, with what waits in it", async () => {
      const [summary] = await dependencies.neighbourhoods.summaries("all");
      expect(summary?.name).toBe("Zonnestraat");
      const waiting = await dependencies.waiting.of(STREET);
      expect(
        waiting
          .map(({ kind }) => kind)
          .toSorted()
          .toReversed()
          .join(" "),
      ).toBe(expected.waits);
    });

    test("tells of the cycle that was closed what was told of it then", async () => {
      const [ballots, agenda] = expected.first;
      expect(await countOf(CLOSED)).toMatchObject({ ballots, agenda });
    });

    test("has no page that fails", async () => {
      const { seen, failed } = await lookEverywhere(
        look,
        ["/console", `/${STREET}`, `/count/${CLOSED}`],
        environment.url,
      );
      expect(seen).toBeGreaterThan(30);
      expect(failed).toEqual([]);
    });

    test(
      "takes answers by the links that were mailed, and comes to the end of its cycle",
      { timeout: 240_000 },
      async () => {
        const { round } = await dependencies.cycles.mustGet(HALFWAY);
        for (const [nth, link] of links(round).slice(0, 4).entries()) {
          const { status } = await look(link, { first: nth % 2 === 0 ? "litter" : "speeding" });
          expect(status).toBe(200);
        }
        await ended();

        const { passed } = await dependencies.cycles.mustGet(HALFWAY);
        expect(passed.map(({ moment }) => moment).join(" ")).toBe(MOMENTS);
        const reports = await dependencies.agendas.reports(round);
        const counted = reports.map(({ kind, sent, suppressed, answered }) => [
          kind,
          { sent, suppressed, answered },
        ]);
        expect({ ...(await countOf(HALFWAY)), ...Object.fromEntries(counted) }).toEqual({
          round,
          ...expected.second,
        });
      },
    );

    test("mails nobody twice, keeps an unbroken trail, and no step or page of it failed", async () => {
      const mails = environment.outbox
        .after(0, 10_000)
        .flatMap(({ tags: { round, kind }, to }) =>
          round === undefined || kind === undefined ? [] : [`${round} ${kind} ${to.join()}`],
        );
      expect(mails.filter((mail, at) => mails.indexOf(mail) !== at)).toEqual([]);
      const trail = trailFollower(sha256);
      for await (const line of dependencies.audit.each(STREET)) trail.see(line);
      expect(trail.verdict().fault).toBeUndefined();
      const log = readFileSync(join(folder, "functions.log"), "utf8").split("\n");
      expect(log.filter((line) => line.includes('"level":"ERROR"'))).toEqual([]);
      expect(environment.statistics().lostEvents).toBe(0);
    });
  },
);
