import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cycleIdOf, NeighbourhoodId, type RoundId, WHOLE } from "#contract/ids.ts";
import { verifyTrail } from "#domain/audit.ts";
import { type LocalEnvironment, openEnvironment } from "#local/environment.ts";
import { bareAddress } from "#local/mail/request.ts";
import { type Dependencies, live, sha256 } from "#stores/live.ts";
import { A_COORDINATOR } from "#tests/builders.ts";
import { itemsIn, releases, unpack } from "#tests/golden/folders.ts";
import { ASSEMBLY } from "#tests/synthesized.ts";

const HALF_A_DAY = 12 * 3_600_000;
const STREET = NeighbourhoodId.parse("zonnestraat");
const [CLOSED, HALFWAY] = [cycleIdOf(STREET, WHOLE, 1), cycleIdOf(STREET, WHOLE, 2)];

/** What is known beforehand of each folder: who answered so far, and what the count of the cycle that was closed came to. */
const EXPECTED: Record<string, { answered: number; agenda: string[] }> = {
  "2026-11-24-d093ae1": { answered: 0, agenda: [] },
  "2026-11-29-4ef77f8": { answered: 0, agenda: [] },
};

describe.each(releases())("a folder that release %s left in the middle of a survey", (release) => {
  const folder = mkdtempSync(join(tmpdir(), "golden-"));
  const expected = EXPECTED[release] ?? { answered: 0, agenda: [] };
  let environment: LocalEnvironment;
  let dependencies: Dependencies;
  let round: RoundId;
  let held: () => void;

  beforeAll(async () => {
    const start = unpack(release, folder);
    environment = await openEnvironment({
      folder,
      assembly: ASSEMBLY,
      seed: release,
      time: { start },
      port: 0,
      first: "BringUpToDate",
    });
    held = environment.clock.hold();
    dependencies = live(environment.variables, environment.clock.now);
    ({ round } = await dependencies.cycles.mustGet(HALFWAY));
    const seconds = Math.floor(environment.clock.now() / 1000);
    const session = { subject: "noor", name: "Noor Janssen", csrf: "csrf-of-the-golden-test" };
    await dependencies.sessions.open(sha256("session|golden"), {
      ...session,
      access: A_COORDINATOR,
      started: seconds,
      seen: seconds,
    });
  });
  afterAll(async () => {
    await environment.close();
    rmSync(folder, { recursive: true });
  });

  const look = async (path: string, form?: Record<string, string>) => {
    const reply = await fetch(`${environment.url}${path}`, {
      headers: { cookie: "__Host-buurt=golden" },
      ...(form === undefined ? {} : { method: "POST", body: new URLSearchParams(form) }),
    });
    return { status: reply.status, text: await reply.text() };
  };

  /** The links that the release mailed to whom it asked, by address. */
  function links(): Map<string, string> {
    const mailed = environment.outbox.after(0, 10_000).flatMap(({ to, text, tags }) => {
      const link = /\/a\/[\w-]{22}/.exec(text)?.[0];
      return link === undefined || tags["round"] !== round
        ? []
        : [[bareAddress(to[0] ?? ""), link] as const];
    });
    return new Map(mailed);
  }

  test("is known to the console, with what waits in it", async () => {
    expect((await look("/console/neighbourhoods?lang=en")).text).toContain("Zonnestraat");
    const waiting = await look("/console?lang=en");
    expect(waiting.status).toBe(200);
    console.log(release, waiting.text.replaceAll(/<style>.*?<\/style>|<[^>]+>/gs, " ").replaceAll(/\s+/g, " "));
  });

  test("tells the count of the cycle that was closed as it was told then", async () => {
    const { round: counted } = await dependencies.cycles.mustGet(CLOSED);
    const tally = await dependencies.agendas.tally(counted);
    console.log(release, tally?.agenda, tally?.ballots);
    const page = await look(`/count/${CLOSED}?lang=en`);
    expect(page.status).toBe(200);
  });

  test("takes answers by the links that were mailed, and goes on to the end of its cycle", async () => {
    const all = [...links().values()];
    console.log(release, all.length);
    for (const [at, link] of all.slice(0, 4).entries()) {
      const form: Record<string, string> = at % 2 === 0 ? { first: "litter", second: "lighting" } : { first: "speeding" };
      const reply = await look(link, form);
      expect(reply.status, reply.text).toBe(200);
    }
    await untilClosed();
    const cycle = await dependencies.cycles.mustGet(HALFWAY);
    const tally = await dependencies.agendas.tally(round);
    console.log(release, cycle.passed.map((p) => p.moment), tally?.ballots, tally?.agenda, await dependencies.agendas.reports(round), (await dependencies.agendas.agenda(round))?.topics);
    expect(cycle.status).toBe("closed");
    expect(verifyTrail(await dependencies.audit.of(STREET), sha256)).toBeUndefined();
    const log = readFileSync(join(folder, "functions.log"), "utf8").split("\n").filter((line) => line.includes('"ERROR"'));
    expect(log).toEqual([]);
    expect(environment.statistics().lostEvents).toBe(0);
  }, 120_000);

  function untilClosed(): Promise<void> {
    const { clock } = environment;
    return new Promise((resolve, reject) => {
      const next = () =>
        clock.at(clock.now() + HALF_A_DAY, () => {
          const release_ = clock.hold();
          dependencies.cycles
            .mustGet(HALFWAY)
            .then(({ status }) => {
              if (status === "closed") return resolve();
              next();
              release_();
            })
            .catch(reject);
        });
      next();
      held();
    });
  }
});
