import type { StepName } from "#contract/steps.ts";
import type { Variable } from "#contract/environment.ts";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BatchWriteItemCommand } from "@aws-sdk/client-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import type { Key } from "#contract/keys.ts";
import {
  agendaRoundOf,
  BallotKey,
  cycleIdOf,
  Day,
  Instant,
  ResidentId,
  TokenHash,
  WHOLE,
} from "#contract/ids.ts";
import { BATCH_SIZE, type Token } from "#domain/dispatch/mail.ts";
import { planCycle } from "#domain/dispatch/plan.ts";
import { sha256 } from "#stores/sha256.ts";
import { storesOf } from "#cli/open-all.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { peopleKeys } from "#contract/people-keys.ts";
import { ballotOf } from "#stores/ballots.ts";
import { writtenBy } from "#stores/giving.ts";
import { clientOf } from "#local/database/tables.ts";
import { openBuurtcyclus } from "#cli/buurtcyclus.ts";
import { seededChance } from "#local/seeded-chance.ts";
import { readNeighbourhood } from "#cli/simulation/folder.ts";

const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20);
const BALLOTS = 100_000;
const AT_ONCE = 6;
const FAR = 2_000_000_000;

/**
 * 100,000 ballots sealed and counted by the real steps, out of the database that the environment
 * runs on; memory is this process's, the database's is not in it.
 */
export async function benchCount(assembly: string) {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const environment = await openBuurtcyclus({
    folder,
    assembly,
    time: { start: Date.parse("2026-10-02T18:00:00Z") },
    port: 0,
    passing: true,
  });
  environment.clock.hold();
  const dependencies = storesOf(environment.variables, environment.clock.now);
  const neighbourhood = readNeighbourhood(
    new URL("../data/sample/zonnestraat/neighbourhood.json", import.meta.url).pathname,
  );
  const { topics, threshold, areas } = neighbourhood;
  const id = cycleIdOf(neighbourhood.id, WHOLE, 1);
  const round = agendaRoundOf(id);
  const { plan } = planCycle(Day.parse("2026-09-07"), neighbourhood.weekPlan, {
    region: "zuid",
    school: [],
    pauseWeeks: [],
  });
  await dependencies.neighbourhoods.save(neighbourhood);
  await dependencies.cycles.open(
    {
      id,
      neighbourhood: neighbourhood.id,
      area: WHOLE,
      number: 1,
      round,
      execution: id,
      status: "running",
      plan,
      opened: Instant.parse("2026-09-07T06:00:00Z"),
      passed: [],
      version: 1,
    },
    {
      id: round,
      cycle: id,
      neighbourhood: neighbourhood.id,
      area: WHOLE,
      topics,
      lotOrder: topics,
      terms: { rule: "phragmen", seats: 3, threshold },
      status: "closed",
      opens: plan.invitation,
      closes: plan.closing,
      batches: Math.ceil(BALLOTS / BATCH_SIZE),
      invited: BALLOTS,
    },
    Day.parse("2026-12-15"),
  );
  await fill();

  const steps: Record<string, string> = {};
  for (const step of ["SealBallots", "CountPriorities"] satisfies StepName[]) {
    const before = process.memoryUsage().rss;
    let peak = before;
    const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
    const begun = performance.now();
    await environment.invoke(step, { round });
    const seconds = (performance.now() - begun) / 1000;
    clearInterval(watch);
    steps[step] =
      `${seconds.toFixed(1)} s, ${Math.round(BALLOTS / seconds)} ballots/s, ` +
      `${megabytes(peak - before)} MB more than before (${megabytes(peak)} MB in all)`;
  }
  const tally = await dependencies.agendas.tally(round);
  await environment.close();
  rmSync(folder, { recursive: true, force: true });
  return { ballots: tally?.ballots, differentBallots: tally?.profile.length, ...steps };

  /** Straight into the tables, as who takes answers writes them: how ballots come in is another bench. */
  async function fill(): Promise<void> {
    await dependencies.roundKeys.open(round);
    const keys = await dependencies.roundKeys.forTaking(round);
    const chance = seededChance("count");
    const client = clientOf(environment.endpoints.dynamodb, "eu-central-1");
    const draw = () => topics[Math.floor(chance() ** 2 * topics.length)] ?? topics[0];
    const tokens = Array.from({ length: BALLOTS }, (_, at): Token => {
      const resident = ResidentId.parse(sha256(`resident ${at}`).slice(0, 26));
      const hash = TokenHash.parse(sha256(`token ${at}`));
      const area = areas[at % areas.length]?.id ?? WHOLE;
      const batch = Math.floor(at / BATCH_SIZE);
      return { hash, round, batch, resident, area, language: "nl", channel: "email", until: FAR };
    });
    const put = async (table: Variable, items: readonly (Key & Record<string, unknown>)[]) =>
      client.send(
        new BatchWriteItemCommand({
          RequestItems: {
            [environment.variables[table] ?? ""]: items.map((item) => ({
              PutRequest: { Item: marshall(item, { removeUndefinedValues: true }) },
            })),
          },
        }),
      );
    const answered = async (token: Token) => {
      const answer = {
        topics: [...new Set([draw(), draw(), draw()])].filter((one) => one !== undefined),
      };
      const former = BallotKey.parse(token.hash);
      const coming = { token, answer, channel: token.channel, entered: false, former };
      return { token, ...(await writtenBy(keys, ballotOf(coming), 1)) };
    };
    await Promise.all(
      Array.from({ length: AT_ONCE }, async (_, worker) => {
        for (let from = worker * 25; from < BALLOTS; from += AT_ONCE * 25) {
          const some = await Promise.all(tokens.slice(from, from + 25).map(answered));
          await put(
            "CYCLE_TABLE",
            some.map(({ stored }) => ({ ...cycleKeys.ballot(round, stored.row), ...stored })),
          );
          await put(
            "PEOPLE_TABLE",
            some.map(({ token: { batch, resident, area }, mark }) => ({
              ...peopleKeys.invitation(round, batch, resident),
              round,
              batch,
              resident,
              area,
              answeredOn: "2026-09-15",
              ...mark,
            })),
          );
        }
      }),
    );
    client.destroy();
  }
}
