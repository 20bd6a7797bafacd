import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AreaId, agendaRoundOf, cycleIdOf, Day, Instant, TopicId, WHOLE } from "#contract/ids.ts";
import type { Token } from "#domain/dispatch/mail.ts";
import { planCycle } from "#domain/dispatch/plan.ts";
import { sha256 } from "#stores/sha256.ts";
import { storesOf } from "#cli/open-all.ts";
import { ballotKeyOf, tokenHashOf } from "#functions/dispatch/links.ts";
import { residentIdOf } from "#domain/dispatch/resident-id.ts";
import { openBuurtcyclus } from "#cli/buurtcyclus.ts";
import { readNeighbourhood } from "#cli/simulation/folder.ts";

const ANSWERS = 8000;
const AT_ONCE = 8;
const WARM = 2000;
const FAR = 4_000_000_000;

/**
 * Answers through the whole stack (HTTP → handler → transaction), as a ratio to the same
 * transactions sent straight to the database by the same client. Turn and turn about in one run, so
 * that a slow moment of the machine hits both.
 */
export async function benchAnswers(assembly: string) {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const environment = await openBuurtcyclus({
    folder,
    assembly,
    time: { start: Date.parse("2026-09-15T08:00:00Z") },
    port: 0,
    passing: true,
  });
  environment.clock.hold();
  const dependencies = storesOf(environment.variables, environment.clock.now);
  const neighbourhood = readNeighbourhood(
    new URL("../data/sample/zonnestraat/neighbourhood.json", import.meta.url).pathname,
  );
  const cycle = cycleIdOf(neighbourhood.id, WHOLE, 1);
  const round = agendaRoundOf(cycle);
  const { plan } = planCycle(Day.parse("2026-09-07"), neighbourhood.weekPlan, {
    region: "zuid",
    school: [],
    pauseWeeks: [],
  });
  await dependencies.neighbourhoods.save(neighbourhood);
  await dependencies.cycles.open(
    {
      id: cycle,
      neighbourhood: neighbourhood.id,
      area: WHOLE,
      number: 1,
      round,
      execution: cycle,
      status: "running",
      plan,
      opened: Instant.parse("2026-09-07T06:00:00Z"),
      passed: [],
      version: 1,
    },
    {
      id: round,
      cycle,
      neighbourhood: neighbourhood.id,
      area: WHOLE,
      topics: neighbourhood.topics,
      lotOrder: neighbourhood.topics,
      terms: { rule: "phragmen", seats: 3, threshold: neighbourhood.threshold },
      status: "open",
      opens: plan.invitation,
      closes: plan.closing,
      batches: 1,
      invited: ANSWERS,
    },
    Day.parse("2026-12-15"),
  );
  await dependencies.roundKeys.open(round);

  const area = neighbourhood.areas[0]?.id ?? AreaId.parse("straat");
  const tokens = Array.from({ length: 2 * ANSWERS }, (_, at): { secret: string; token: Token } => {
    const secret = sha256(`secret ${at}`).slice(0, 22);
    const resident = residentIdOf(neighbourhood.id, `bench.${at}@example.org`, sha256);
    return {
      secret,
      token: {
        hash: tokenHashOf(sha256, secret),
        round,
        batch: 0,
        resident,
        area,
        language: "nl",
        channel: "email",
        until: FAR,
      },
    };
  });
  await dependencies.issuing.saveAll(
    tokens.map(({ token }) => ({ round, batch: 0, resident: token.resident, area })),
    FAR,
  );
  await dependencies.issuing.saveTokens(tokens.map(({ token }) => token));
  const proven = new Map(
    (await dependencies.invitations.tokens(tokens.map(({ token }) => token.hash))).map(
      (token) => [token.hash, token] as const,
    ),
  );

  const browsers = Array.from({ length: AT_ONCE }, () => browser(environment.url));
  const through = async (secret: string, _: Token, worker: number) => {
    const status = await browsers[worker]?.post(`/a/${secret}`, "first=litter&second=parking");
    if (status !== 200) throw new Error(`the stack answered ${status ?? 0}`);
  };
  const now = Instant.parse("2026-09-15T08:00:00Z");
  const straight = async (secret: string, { hash }: Token) => {
    const token = proven.get(hash);
    if (token === undefined) throw new Error("a link is not there");
    const topics = [TopicId.parse("litter"), TopicId.parse("parking")];
    const former = ballotKeyOf(sha256, secret);
    const coming = { token, answer: { topics }, channel: token.channel, entered: false, former };
    const { kind } = await dependencies.ballots.give(coming, now);
    if (kind !== "accepted") throw new Error(`the database said ${kind}`);
  };

  const timed = async (
    some: readonly { secret: string; token: Token }[],
    run: (secret: string, token: Token, worker: number) => Promise<void>,
  ): Promise<number> => {
    const begun = performance.now();
    const queue = [...some];
    await Promise.all(
      Array.from({ length: AT_ONCE }, async (_, worker) => {
        for (let next = queue.shift(); next !== undefined; next = queue.shift())
          await run(next.secret, next.token, worker);
      }),
    );
    return performance.now() - begun;
  };
  const PART = 250;
  // Until the functions are warm: what a just started thread takes is not what an answer takes.
  await timed(tokens.slice(0, WARM), through);
  await timed(tokens.slice(WARM, 2 * WARM), straight);
  let [stack, database] = [0, 0];
  let answers = 0;
  for (let at = 2 * WARM; at + 2 * PART <= tokens.length; at += 2 * PART) {
    stack += await timed(tokens.slice(at, at + PART), through);
    database += await timed(tokens.slice(at + PART, at + 2 * PART), straight);
    answers += PART;
  }
  for (const { leave } of browsers) leave();
  await environment.close();
  rmSync(folder, { recursive: true, force: true });
  const perSecond = (milliseconds: number) => Math.round((1000 * answers) / milliseconds);
  return {
    answers,
    stackAnswersPerSecond: perSecond(stack),
    straightTransactionsPerSecond: perSecond(database),
    ratio: Math.round((100 * database) / stack) / 100,
  };
}

/**
 * One connection that posts forms one after the other; it does no more than that, so that the
 * measure is the stack's and not the measurer's.
 */
function browser(url: string) {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname).setNoDelay(true);
  let read = "";
  let waiting: { resolve(status: number): void; reject(why: Error): void } | undefined;
  socket.setEncoding("latin1");
  socket.on("error", (why) => waiting?.reject(why));
  socket.on("data", (part) => {
    read += String(part);
    const end = read.indexOf("\r\n\r\n");
    if (
      end === -1 ||
      read.length < end + 4 + Number(/content-length: (\d+)/i.exec(read)?.[1] ?? Infinity)
    )
      return;
    const status = Number(read.slice(9, 12));
    read = "";
    waiting?.resolve(status);
  });
  return {
    post: (path: string, form: string) =>
      new Promise<number>((resolve, reject) => {
        waiting = { resolve, reject };
        socket.write(
          [
            `POST ${path} HTTP/1.1`,
            `host: ${hostname}`,
            "content-type: application/x-www-form-urlencoded",
            `content-length: ${form.length}`,
            "",
            form,
          ].join("\r\n"),
        );
      }),
    leave: () => void socket.destroy(),
  };
}
