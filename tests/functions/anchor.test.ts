import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { afterEach, describe, expect, test } from "vitest";
import type { RoundId } from "#contract/ids.ts";
import type { Anchor } from "#domain/anchor.ts";
import { closeRound } from "#functions/tally/close-round.ts";
import { sealBallots } from "#functions/tally/seal-ballots.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { writeAnchor } from "#functions/daily/write-anchor.ts";
import { answerQuestions } from "#functions/measurement/answer-questions.ts";
import { gatherResponses } from "#functions/measurement/gather-responses.ts";
import { consolePages } from "#console/console.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { cycleTable } from "#stores/tables.ts";
import { filledIn, measure } from "./measured.ts";
import { openWorld, visit, type World } from "./world.ts";

let world: World;
let round: RoundId;
afterEach(() => world.close());

async function opened(residents: number): Promise<string[]> {
  world = await openWorld({ residents });
  ({ round } = await world.invited());
  return [...world.links().values()];
}
const answer = (token = "", more = "") =>
  world.run(submitBallot, visit("POST", "/a/x", { token, body: `first=litter${more}` }));
const anchors = (): Promise<Anchor[]> => world.dependencies.anchors.since();
const withdraw = async (nth: number) => {
  const { withdrawals, invitations, now } = world.dependencies;
  const invitation = (await invitations.inBatch(round, 0)).find(
    ({ answeredWith, resident }) =>
      answeredWith !== undefined && resident === world.people[nth]?.id,
  );
  if (invitation !== undefined) await withdrawals.take(invitation, now());
};
async function seal(): Promise<unknown> {
  world.at("2026-10-02T18:00:00Z");
  await world.run(closeRound, { round });
  return world.run(sealBallots, { round });
}
const auditor = (email = "controle", neighbourhoods: "all" | never[] = "all") =>
  world.dependencies.members.save({
    roles: ["auditor"],
    neighbourhoods,
    email: `${email}@controle.example`,
    name: "Arno Smeets",
    version: 0,
  });
const mailed = () =>
  world.environment.outbox.after(0, 1000).filter(({ tags }) => tags["notice"] === "anchor");

describe("what is written down every day", () => {
  test("is how many were asked, answered and withdrew, the versions, and where each trail ends", async () => {
    const [one, two, three] = await opened(5);
    for (const token of [one, two, three, three]) await answer(token);
    await withdraw(0);
    expect(await world.run(writeAnchor, {})).toEqual({ rounds: 1, told: 0 });
    const [{ rounds, trails } = { rounds: [], trails: [] }] = await anchors();
    // Two of the first and its withdrawal, one of the second, two of the third.
    expect(rounds).toEqual([{ round, invitations: 4, marks: 2, withdrawn: 1, versions: 5 }]);
    const [last] = await world.dependencies.audit.latest(world.neighbourhood.id, 1);
    expect(trails).toEqual([
      { neighbourhood: world.neighbourhood.id, seq: last?.seq, hash: last?.hash },
    ]);
  });

  test("holds questionnaires as it holds ballots, until they are gathered; gathering refuses fewer", async () => {
    world = await openWorld({ residents: 3 });
    const { wave, round: measured } = await measure(world, { questions: ["liveability"] });
    const links = [...world.links().values()];
    for (const token of links.slice(0, 2)) {
      const body = filledIn(1, { liveability: "7" }, "hand-in");
      await world.run(answerQuestions, visit("POST", "/m/x", { token, body }));
    }
    expect(await world.run(writeAnchor, {})).toEqual({ rounds: 1, told: 0 });
    const numbers = { round: measured, invitations: 3, marks: 2, withdrawn: 0, versions: 2 };
    expect((await anchors())[0]?.rounds).toEqual([numbers]);
    await world.run(closeRound, { round: measured });
    const { roundKeys, encryptedResponses } = world.dependencies;
    const less = {
      ...encryptedResponses,
      async open(...of: Parameters<typeof encryptedResponses.open>) {
        return { ...(await encryptedResponses.open(...of)), versions: 1 };
      },
    };
    await expect(
      world.run(gatherResponses, { wave }, { encryptedResponses: less }),
    ).rejects.toThrow("1 fewer than were written down");
    expect(await roundKeys.exist(measured)).toBe(true);
    expect(await world.run(gatherResponses, { wave })).toEqual({ handedIn: 2 });
    world.environment.clock.jump(world.environment.clock.now() + 60_000);
    expect(await world.run(writeAnchor, {})).toEqual({ rounds: 0, told: 0 });
  });

  test("leaves out a round that is sealed: nothing in it changes any more", async () => {
    const [one] = await opened(2);
    await answer(one);
    await seal();
    expect(await world.run(writeAnchor, {})).toMatchObject({ rounds: 0 });
  });

  test("goes to every auditor by mail, once, in numbers that a person can read", async () => {
    const [one] = await opened(2);
    await answer(one);
    await auditor();
    await auditor("elsewhere", []);
    expect(await world.run(writeAnchor, {})).toEqual({ rounds: 1, told: 1 });
    await world.run(writeAnchor, {}).catch(() => undefined);
    const [mail, ...more] = mailed();
    expect(more).toEqual([]);
    expect(mail?.text).toContain("- mensen die antwoordden: 1\n");
    const [{ trails } = { trails: [] }] = await anchors();
    expect(mail?.text).toContain(`${trails[0]?.seq}:${trails[0]?.hash}`);
    expect(mail?.text).not.toMatch(/resident\.\d|@(?!controle)/);
  });

  test("cannot be written over by who writes it", async () => {
    await opened(1);
    await world.run(writeAnchor, {});
    const [before] = await anchors();
    const { variables } = world.environment;
    const client = new S3Client({
      endpoint: variables["AWS_ENDPOINT_URL_S3"] ?? "",
      region: "eu-central-1",
      credentials: { accessKeyId: "local", secretAccessKey: "local" },
      forcePathStyle: true,
    });
    const over = (more: object) =>
      client.send(
        new PutObjectCommand({
          Bucket: variables["ANCHORS_BUCKET"],
          Key: `${before?.at}.json`,
          Body: "{}",
          ...more,
        }),
      );
    await expect(over({ IfNoneMatch: "*" })).rejects.toMatchObject({ name: "PreconditionFailed" });
    await expect(over({})).rejects.toMatchObject({ name: "AccessDenied" });
    expect(await anchors()).toEqual([before]);
    client.destroy();
  });
});

describe("an audit trail", () => {
  const AUDITOR = { roles: ["auditor" as const], neighbourhoods: "all" as const };
  const seen = async () =>
    (
      await world.atConsole(
        consolePages,
        `/console/audit?neighbourhood=${world.neighbourhood.id}`,
        {
          access: AUDITOR,
          language: "en",
        },
      )
    ).body;

  test("whose last line was taken away after it was written down is shown as cut off; before that nothing is promised", async () => {
    await opened(1);
    expect(await seen()).toContain("does not show whether lines are missing");
    await world.run(writeAnchor, {});
    expect(await seen()).toContain("That line is still here.");
    const { id } = world.neighbourhood;
    const [last] = await world.dependencies.audit.latest(id, 1);
    const { variables, clock } = world.environment;
    await cycleTable({ environment: variables, clock: clock.now }).delete(
      cycleKeys.audit(id, last?.seq ?? 0),
    );
    expect(await seen()).toContain("That line is gone or changed");
  });
});

describe("the seal", () => {
  test("holds a round against what was written down, and says when that was last", async () => {
    const [one, two] = await opened(12);
    await answer(one);
    await world.run(writeAnchor, {});
    const [written] = await anchors();
    await answer(two);
    await withdraw(0);
    await seal();
    expect(await world.dependencies.seals.get(round)).toMatchObject({
      ballots: 1,
      withdrawn: 1,
      anchored: written?.at,
    });
  });

  test.each([
    ["an answer", { marks: 2, withdrawn: 0, versions: 1 }],
    ["a withdrawal", { marks: 0, withdrawn: 1, versions: 1 }],
    ["a newer version", { marks: 1, withdrawn: 0, versions: 2 }],
  ])("refuses a round that has %s less than was written down", async (_, numbers) => {
    const [one] = await opened(3);
    await answer(one);
    const at = world.dependencies.now();
    await world.dependencies.anchors.write({
      at,
      rounds: [{ round, invitations: 3, ...numbers }],
      trails: [],
    });
    await expect(seal()).rejects.toThrow(/fewer than were written down/);
    expect(await world.dependencies.seals.get(round)).toBeUndefined();
  });

  test("looks at every day: after a roll-back the last one is as low as the round", async () => {
    const [one] = await opened(3);
    await answer(one);
    const write = (at: string, marks: number) =>
      world.dependencies.anchors.write({
        at: at as never,
        rounds: [{ round, invitations: 3, marks, withdrawn: 0, versions: marks }],
        trails: [],
      });
    await write("2026-09-15T06:05:00.000Z", 2);
    await write("2026-09-16T06:05:00.000Z", 1);
    await expect(seal()).rejects.toThrow(/1 answers, .* fewer than were written down/);
  });
});
