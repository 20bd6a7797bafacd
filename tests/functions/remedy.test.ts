import { afterEach, describe, expect, test } from "vitest";
import { consolePages } from "#console/console.ts";
import { steeringPages } from "#console/cycles/steering.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import type { CycleId, RoundId } from "#contract/ids.ts";
import type { Role } from "#contract/permissions.ts";
import { passMoment } from "#domain/dispatch/moments.ts";
import type { Faults } from "#domain/tally/faults.ts";
import { recordFailure } from "#functions/dispatch/record-failure.ts";
import { closeRound } from "#functions/tally/close-round.ts";
import { countPriorities } from "#functions/tally/count-priorities.ts";
import { sealBallots } from "#functions/tally/seal-ballots.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { showCount } from "#functions/tally/show-count.ts";
import { adoptAgenda } from "#functions/tally/adopt-agenda.ts";
import { AnyStored } from "#stores/ballots.ts";
import { PRESENT } from "#stores/expressions.ts";
import { cycleTable } from "#stores/tables.ts";
import { openWorld, visit, type World } from "./world.ts";

let world: World;
let cycle: CycleId;
let round: RoundId;
afterEach(() => world.close());

const table = () =>
  cycleTable({ environment: world.environment.variables, clock: world.environment.clock.now });

async function rows() {
  const found: Exclude<AnyStored, { key: string }>[] = [];
  for (let shard = 0; shard < 16; shard += 1)
    found.push(
      ...(await table().list(AnyStored, cycleKeys.ballots(round, shard))).filter(
        (one) => "row" in one,
      ),
    );
  return found;
}

/** Somebody writes in the table of ballots. */
async function alter(some: number): Promise<void> {
  for (const { row } of (await rows()).slice(0, some))
    await table().update(cycleKeys.ballot(round, row), { tag: "0".repeat(64) }, PRESENT);
}

/** So many answered, some ballots were altered, and the cycle failed at its seal. */
async function faulty(answers: number, altered: number): Promise<void> {
  world = await openWorld({ residents: answers });
  ({ cycle, round } = await world.invited());
  for (const token of world.links().values())
    await world.run(submitBallot, visit("POST", "/a/x", { token, body: "first=litter" }));
  await alter(altered);
  world.at("2026-10-02T18:00:00Z");
  const { cycles, now } = world.dependencies;
  await cycles.change(cycle, (run) => passMoment(run, "closing", now(), 1));
  await world.run(closeRound, { round });
  const refusal: unknown = await world.run(sealBallots, { round }).catch((error: unknown) => error);
  expect(refusal).toMatchObject({ name: "Permanent" });
  await world.run(recordFailure, {
    machine: "cycle",
    execution: "first",
    request: { neighbourhood: world.neighbourhood.id },
    error: "Permanent",
    cause: "the ballots do not fit",
  });
}

const as = (subject: string, ...roles: Role[]) => ({
  subject,
  access: { roles, neighbourhoods: "all" as const },
  language: "en",
});
const noor = as("noor", "coordinator");
const arno = as("arno", "auditor");
const path = () => `/console/cycles/${cycle}/remedy`;
const page = async (who: ReturnType<typeof as>) =>
  (await world.atConsole(steeringPages, path(), who)).body;
const propose = (
  who: ReturnType<typeof as>,
  way: string,
  reason = "The database was tampered with.",
) => world.atConsole(steeringPages, path(), { ...who, form: { way, reason } });
const version = async () => String((await world.dependencies.remedies.get(round))?.version);
const confirm = async (who: ReturnType<typeof as>, of?: string) =>
  world.atConsole(steeringPages, `${path()}/confirm`, {
    ...who,
    form: { version: of ?? (await version()) },
  });
const agreed = async () => (await world.dependencies.remedies.get(round))?.confirmed !== undefined;
/** What the machine does meanwhile is done by functions of its own. */
async function until(so: () => Promise<boolean>): Promise<void> {
  await expect.poll(so, { timeout: 60_000, interval: 200 }).toBe(true);
}

const NONE: Faults = {
  altered: 0,
  unmarked: 0,
  missing: 0,
  former: 0,
  answers: 0,
  withdrawn: 0,
  versions: 0,
};

describe("a round whose ballots do not fit", () => {
  test("tells the team in plain words what is wrong, in numbers, and that two decide on it", async () => {
    await faulty(12, 2);
    const shown = (await world.atConsole(consolePages, `/console/cycles/${cycle}`, noor)).body;
    expect(shown).toContain("The answers of this round are not sealed");
    expect(shown).toContain(`href="${path()}`);
    expect(await page(noor)).toContain("2 answers were changed after they were given");
    const professional = as("sami", "professional");
    expect((await world.atConsole(steeringPages, path(), professional)).statusCode).toBe(403);
  });

  test("stays as it is until somebody with the other role confirms what was proposed", async () => {
    await faulty(11, 1);
    expect((await propose(noor, "set-aside", "short")).statusCode).toBe(422);
    await propose(noor, "set-aside");
    for (const other of [noor, as("lena", "coordinator"), as("noor", "coordinator", "auditor")]) {
      await confirm(other);
      expect(await agreed()).toBe(false);
      expect(await page(other)).not.toContain("Confirm: Count what fits");
    }
    await expect(world.run(sealBallots, { round })).rejects.toMatchObject({ name: "Permanent" });
    expect(await page(arno)).toContain("Confirm: Count what fits");
    // What was proposed anew is not what the auditor saw.
    const seen = await version();
    await propose(noor, "void");
    await confirm(arno, seen);
    expect(await agreed()).toBe(false);
  });

  test("is sealed with what fits once both agreed, and tells everybody how many are left out", async () => {
    await faulty(12, 2);
    await propose(arno, "set-aside");
    expect((await confirm(noor)).headers["location"]).toContain("told=remedyConfirmed");
    // What the seal tells the trail comes last.
    await until(async () =>
      (await world.dependencies.audit.of(world.neighbourhood.id)).some(
        ({ action }) => action === "seal ballots",
      ),
    );
    const seal = await world.dependencies.seals.get(round);
    expect(seal).toMatchObject({ ballots: 10, left: { setAside: 2, missing: 0, older: false } });
    expect(await world.run(countPriorities, { round })).toMatchObject({ ballots: 10 });
    const trail = (await world.dependencies.audit.of(world.neighbourhood.id)).map(
      ({ action, result, actor }) => `${actor.split(" ")[0]} ${action}: ${result}`,
    );
    expect(trail).toEqual(
      expect.arrayContaining([
        "auditor propose remedy: set-aside",
        "coordinator confirm remedy: set-aside",
        "machine seal ballots: 10 ballots; 2 set aside, 0 missing",
      ]),
    );
    await world.run(adoptAgenda, { round });
    const told = async (file?: string) =>
      (
        await world.run<{ body: string }>(showCount, {
          ...visit("GET", `/count/${cycle}`, { query: "lang=en" }),
          pathParameters: { cycle, ...(file === undefined ? {} : { file }) },
        })
      ).body;
    expect(await told()).toContain("2 answers were left out");
    expect(await told()).toContain("The database was tampered with.");
    expect(JSON.parse(await told("count.json"))).toMatchObject({
      left: {
        setAside: 2,
        missing: 0,
        older: false,
        reason: "The database was tampered with.",
      },
    });
  });

  test("is refused again when other ballots do not fit than those that both agreed on", async () => {
    await faulty(12, 1);
    const { remedies, now } = world.dependencies;
    const deed = { at: now(), by: "a".repeat(32), sides: ["coordinator" as const] };
    await remedies.save({
      round,
      way: "set-aside",
      reason: "One of them was altered.",
      faults: { ...NONE, altered: 1, missing: 1 },
      proposed: deed,
      confirmed: { ...deed, by: "b".repeat(32), sides: ["auditor"] },
      version: 0,
    });
    await alter(3);
    await expect(world.run(sealBallots, { round })).rejects.toMatchObject({ name: "Permanent" });
    expect(await world.dependencies.seals.get(round)).toBeUndefined();
    expect(await page(arno)).toContain("3 answers were changed after they were given");
  });

  test("is void once both agreed: its keys are gone, nothing is counted, and the cycle stops with the reason", async () => {
    await faulty(4, 1);
    await propose(noor, "void", "Too much was changed to count anything.");
    await confirm(arno);
    const { cycles, roundKeys, seals, agendas } = world.dependencies;
    await until(async () => (await cycles.mustGet(cycle)).status === "stopped");
    expect(await cycles.mustGet(cycle)).toMatchObject({
      reason: "Too much was changed to count anything.",
    });
    expect(await roundKeys.exist(round)).toBe(false);
    expect(await rows()).toEqual([]);
    expect(await seals.get(round)).toBeUndefined();
    expect(await agendas.tally(round)).toBeUndefined();
    const { body } = await world.run<{ body: string }>(showCount, {
      ...visit("GET", `/count/${cycle}`, { query: "lang=en" }),
      pathParameters: { cycle },
    });
    expect(body).toContain("Nothing was counted in this round");
    expect(body).toContain("Too much was changed to count anything.");
  });
});
