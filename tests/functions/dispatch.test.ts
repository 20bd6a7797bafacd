import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkMoment } from "#functions/dispatch/check-moment.ts";
import { awaitMoment } from "#functions/dispatch/await-moment.ts";
import { findDue } from "#functions/daily/find-due.ts";
import { openCycle } from "#functions/dispatch/open-cycle.ts";
import { planBatches } from "#functions/dispatch/plan-batches.ts";
import { recordFailure } from "#functions/dispatch/record-failure.ts";
import { recordMailEvent } from "#functions/dispatch/record-mail-event.ts";
import { eraseResident } from "#functions/dispatch/erase-resident.ts";
import { factsOfResident, residentBy } from "#functions/dispatch/resident-facts.ts";
import { reportStalled } from "#functions/daily/report-stalled.ts";
import { sendBatch } from "#functions/dispatch/send-batch.ts";
import { settleDispatch } from "#functions/dispatch/settle-dispatch.ts";
import { steer } from "#console/cycles/steer.ts";
import { tokenHashOf } from "#functions/dispatch/links.ts";
import { RandomId } from "#contract/ids.ts";
import { sweepExpired } from "#functions/daily/sweep-expired.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { unsubscribe } from "#functions/answer/unsubscribe.ts";
import { sha256 } from "#stores/sha256.ts";
import { whileAnswersAreLost, whileMailIs } from "./mail-service.ts";
import { leaving, openWorld, queued, residentsOf, visit, type World } from "./world.ts";

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const event = (type: string, tags: Record<string, string[]>, more: object = {}) => ({
  time: "2026-09-15T08:00:00Z",
  detail: { eventType: type, mail: { tags }, ...more },
});
const tagsOf = ({ tags }: { tags: Record<string, string> }) =>
  Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]]));

describe("opening a cycle", () => {
  const open = (request: object, execution = "first") =>
    world.run(openCycle, { execution, request });

  test.each([
    [
      "an unknown neighbourhood",
      { neighbourhood: "atlantis" },
      'There is no neighbourhood "atlantis". Import it first, or check how it is spelled.',
    ],
    [
      "an unknown area",
      { neighbourhood: "zonnestraat", area: "moon" },
      'Zonnestraat has no area "moon". Its areas are: straat; leave "area" out for the whole neighbourhood.',
    ],
    [
      "a day that has passed",
      { neighbourhood: "zonnestraat", firstDay: "2026-09-06" },
      'A cycle cannot begin on 2026-09-06: that day has passed. Leave "firstDay" out to begin today, 2026-09-07.',
    ],
  ])(
    "%s fails with a sentence that a coordinator understands, and opens nothing",
    async (_, request, sentence) => {
      await expect(open(request)).rejects.toMatchObject({
        name: "InvalidInput",
        message: expect.stringContaining(sentence),
      });
      expect(await world.dependencies.cycles.of(world.neighbourhood.id)).toEqual([]);
    },
  );

  test("the same execution again finds the cycle that it opened, with the same lot", async () => {
    const first = await open({ neighbourhood: "zonnestraat" });
    const lot = (await world.dependencies.cycles.mustGetRound(first.round)).lotOrder;
    expect(await open({ neighbourhood: "zonnestraat" })).toEqual(first);
    expect((await world.dependencies.cycles.mustGetRound(first.round)).lotOrder).toEqual(lot);
  });

  test("another execution in an area where a cycle runs is told which", async () => {
    await open({ neighbourhood: "zonnestraat" });
    await expect(open({ neighbourhood: "zonnestraat" }, "second")).rejects.toThrow(
      "A cycle of Zonnestraat runs already: zonnestraat_whole_001.",
    );
  });

  test("two executions at the same instant open one cycle", async () => {
    const outcomes = await Promise.allSettled(
      ["one", "two", "three"].map((execution) => open({ neighbourhood: "zonnestraat" }, execution)),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await world.dependencies.cycles.of(world.neighbourhood.id)).toHaveLength(1);
  });
});

describe("waiting for a moment", () => {
  test("the plan, an advance and a stop decide; the same look gives the same answer", async () => {
    const { cycle } = await world.run(openCycle, {
      execution: "first",
      request: { neighbourhood: "zonnestraat" },
    });
    const look = (check: number) =>
      world.run(checkMoment, { run: cycle, moment: "invitation", check });
    const before = await look(0);
    expect(before.decision).toBe("wait");
    await world.run(awaitMoment, {
      run: cycle,
      moment: "invitation",
      version: before.version,
      token: "somebody-waits",
    });
    await steer(world.dependencies, cycle, {
      kind: "advance",
      actor: "coordinator test",
      origin: "test",
      reason: "Everybody is ready",
    });
    expect((await look(1)).decision).toBe("due");
    expect((await look(1)).decision).toBe("due");
    expect((await world.dependencies.cycles.mustGet(cycle)).passed).toHaveLength(1);
  });

  test("a reminder that was let come early at night waits for the morning, the console says until when, and the same signal does not have to be given again", async () => {
    const { cycle, round } = await world.invited();
    const look = (check: number) =>
      world.run(checkMoment, { run: cycle, moment: "reminder", check });
    world.at("2026-09-16T21:30:00Z");
    await world.run(awaitMoment, {
      run: cycle,
      moment: "reminder",
      version: (await look(10)).version,
      token: "somebody-waits",
    });
    expect(await world.console(`/console/cycles/${cycle}`)).toContain("Nu doen: Herinnering");
    await steer(world.dependencies, cycle, {
      kind: "advance",
      actor: "coordinator test",
      origin: "test",
      reason: "Everybody is ready",
    });
    expect(await look(11)).toMatchObject({ decision: "wait", seconds: 8.5 * 3600 });
    const shown = await world.console(`/console/cycles/${cycle}`);
    expect(shown).toMatch(
      /Nachts mailen wij bewoners niet\. De e-mail gaat eruit op donderdag 17 september om 08:00/,
    );
    expect(shown).not.toContain("Nu doen: Herinnering");
    await expect(world.run(planBatches, { round, kind: "reminder" })).rejects.toMatchObject({
      name: "InvalidInput",
      message:
        "Residents get no mail between 20:00 and 08:00. Nothing was sent; start this again after 08:00.",
    });
    world.at("2026-09-17T06:00:00Z");
    expect((await look(12)).decision).toBe("due");
    expect(await world.console(`/console/cycles/${cycle}`)).not.toContain("Nachts mailen");
    expect(await world.run(planBatches, { round, kind: "reminder" })).toMatchObject({ batches: 1 });
  });

  test("a cycle that waits for nothing cannot be advanced, and a stopped one not paused", async () => {
    const { cycle } = await world.run(openCycle, {
      execution: "first",
      request: { neighbourhood: "zonnestraat" },
    });
    const as = { actor: "coordinator test", origin: "test", reason: "Because" };
    await expect(
      steer(world.dependencies, cycle, { kind: "advance", ...as }),
    ).rejects.toMatchObject({ name: "Conflict" });
    await steer(world.dependencies, cycle, { kind: "stop", ...as });
    await expect(steer(world.dependencies, cycle, { kind: "pause", ...as })).rejects.toMatchObject({
      name: "Conflict",
    });
    expect(
      (await world.run(checkMoment, { run: cycle, moment: "invitation", check: 0 })).decision,
    ).toBe("stopped");
  });

  test("a pause moves the closing of the survey, also for those who answer", async () => {
    const { cycle, round } = await world.invited();
    const closes = (await world.dependencies.cycles.mustGetRound(round)).closes;
    const as = { actor: "coordinator test", origin: "test", reason: "Burst water main" };
    await steer(world.dependencies, cycle, { kind: "pause", ...as });
    world.at("2026-09-21T08:00:00Z");
    await steer(world.dependencies, cycle, { kind: "resume", ...as });
    expect(
      Date.parse((await world.dependencies.cycles.mustGetRound(round)).closes),
    ).toBeGreaterThanOrEqual(Date.parse(closes) + 7 * 86_400_000);
  });
});

describe("sending", () => {
  test("everybody is mailed once, however often the step runs", async () => {
    const { round } = await world.invited();
    expect(await world.run(sendBatch, { round, kind: "invitation", batch: 0 })).toEqual({
      sent: 0,
    });
    expect([...world.links().keys()].toSorted()).toEqual([
      "resident.0@example.org",
      "resident.1@example.org",
      "resident.2@example.org",
    ]);
    expect(world.environment.outbox.count()).toBe(3);
  });

  test("the same step twice at the same instant mails everybody once", async () => {
    const { round } = await world.run(openCycle, {
      execution: "first",
      request: { neighbourhood: "zonnestraat" },
    });
    await world.run(planBatches, { round, kind: "invitation" });
    await Promise.all(
      [1, 2, 3].map(() => world.run(sendBatch, { round, kind: "invitation", batch: 0 })),
    );
    expect(world.environment.outbox.count()).toBe(3);
  });

  test("a batch holds at most fifty people, and every later kind goes to the same people", async () => {
    await world.close();
    world = await openWorld({ residents: 120 });
    const { round } = await world.invited();
    expect(await world.run(planBatches, { round, kind: "reminder" })).toEqual({
      round,
      kind: "reminder",
      batches: 3,
    });
    await world.dependencies.residents.saveAll(
      world.neighbourhood.id,
      residentsOf(world.neighbourhood, 121, 125),
    );
    expect(await world.run(planBatches, { round, kind: "invitation" })).toMatchObject({
      batches: 3,
    });
    const sizes = await Promise.all(
      [0, 1, 2].map(
        async (batch) => (await world.dependencies.invitations.inBatch(round, batch)).length,
      ),
    );
    expect(sizes).toEqual([50, 50, 20]);
  });

  test("a reminder goes to who has not answered, has not unsubscribed, and whose address did not bounce", async () => {
    const { round } = await world.invited();
    const [first = "", second = ""] = [...world.links().values()];
    await world.run(
      submitBallot,
      visit("POST", `/a/${first}`, { token: first, body: "first=litter" }),
    );
    await world.run(
      unsubscribe,
      visit("POST", "/u/x", { token: leaving(second), body: "what=reminders" }),
    );
    await world.run(sendBatch, { round, kind: "reminder", batch: 0 });
    expect([...world.links("reminder").keys()]).toEqual([[...world.links().keys()][2]]);
  });

  test("a reminder bears a new link for the same invitation; both lead to one ballot, which each of them replaces", async () => {
    const { round } = await world.invited();
    await world.run(sendBatch, { round, kind: "reminder", batch: 0 });
    const [address = ""] = [...world.links().keys()];
    const [invitation = "", reminder = ""] = [
      world.links().get(address),
      world.links("reminder").get(address),
    ];
    expect(reminder).not.toBe(invitation);
    expect(
      (
        await world.run(
          submitBallot,
          visit("POST", `/a/${reminder}`, { token: reminder, body: "first=litter" }),
        )
      ).statusCode,
    ).toBe(200);
    expect(
      (
        await world.run(
          submitBallot,
          visit("POST", `/a/${invitation}`, { token: invitation, body: "first=parking" }),
        )
      ).statusCode,
    ).toBe(200);
    expect((await world.ballots(round)).map(({ topics }) => topics)).toEqual([["parking"]]);
  });

  test("a mail of which nobody knows whether it was taken is not sent again at once; an event settles it", async () => {
    const { round } = await world.run(openCycle, {
      execution: "first",
      request: { neighbourhood: "zonnestraat" },
    });
    await world.run(planBatches, { round, kind: "invitation" });
    const send = () => world.run(sendBatch, { round, kind: "invitation", batch: 0 });
    await whileAnswersAreLost(send);
    await send();
    expect(world.environment.outbox.count()).toBe(3);
    const [mail] = world.environment.outbox.after(0);
    await world.run(recordMailEvent, queued(event("Delivery", tagsOf(mail ?? { tags: {} }))));
    const { report, again } = await world.run(settleDispatch, {
      round,
      kind: "invitation",
      pass: 1,
    });
    expect({ report, again }).toMatchObject({
      report: { residents: 3, sent: 1, unsent: 2 },
      again: true,
    });
    await world.run(sendBatch, { round, kind: "invitation", batch: 0 });
    expect(world.environment.outbox.count()).toBe(5);
  });

  test("when the mail service told nothing at all, nobody is mailed twice and the report says unknown", async () => {
    const { round } = await world.run(openCycle, {
      execution: "first",
      request: { neighbourhood: "zonnestraat" },
    });
    await world.run(planBatches, { round, kind: "invitation" });
    await whileMailIs("silent", () =>
      world.run(sendBatch, { round, kind: "invitation", batch: 0 }),
    );
    expect(await world.run(settleDispatch, { round, kind: "invitation", pass: 1 })).toMatchObject({
      again: false,
      report: { residents: 3, unknown: 3 },
    });
  });

  test("what the mail service refused may be sent once more, and leaves no second link behind", async () => {
    const { round } = await world.run(openCycle, {
      execution: "first",
      request: { neighbourhood: "zonnestraat" },
    });
    await world.run(planBatches, { round, kind: "invitation" });
    await whileMailIs("throttled", () =>
      world.run(sendBatch, { round, kind: "invitation", batch: 0 }),
    );
    expect(await world.run(settleDispatch, { round, kind: "invitation", pass: 1 })).toMatchObject({
      again: true,
      report: { unsent: 3 },
    });
    expect(await world.run(sendBatch, { round, kind: "invitation", batch: 0 })).toEqual({
      sent: 3,
    });
    const links = (await world.everything()).filter(({ item }) =>
      String(item["pk"]).startsWith("TOKEN#"),
    );
    expect(links).toHaveLength(3);
  });

  test("an address that bounced gets nothing more, and importing it again does not undo that", async () => {
    const { round } = await world.invited();
    const [mail] = world.environment.outbox.after(0);
    await world.run(
      recordMailEvent,
      queued(
        event("Bounce", tagsOf(mail ?? { tags: {} }), { bounce: { bounceType: "Permanent" } }),
      ),
    );
    await world.dependencies.residents.saveAll(world.neighbourhood.id, world.people);
    expect(await world.run(sendBatch, { round, kind: "reminder", batch: 0 })).toEqual({ sent: 2 });
    expect(await world.run(settleDispatch, { round, kind: "reminder", pass: 1 })).toMatchObject({
      report: { residents: 3, sent: 2, suppressed: 1 },
    });
  });

  test("a message that is no event goes back to the queue alone, and what came with it is written down", async () => {
    const { round } = await world.invited();
    const [mail] = world.environment.outbox.after(0);
    const [good, strange] = queued(
      event("Bounce", tagsOf(mail ?? { tags: {} }), { bounce: { bounceType: "Permanent" } }),
      event("Bounce", { round: ["no round"] }),
    ).Records;
    const Records = [good, strange, { messageId: "no JSON", body: "<event/>" }];
    expect(await world.run(recordMailEvent, { Records })).toEqual({
      batchItemFailures: [{ itemIdentifier: strange?.messageId }, { itemIdentifier: "no JSON" }],
    });
    expect(await world.run(settleDispatch, { round, kind: "invitation", pass: 1 })).toMatchObject({
      report: { residents: 3, sent: 2, bounced: 1 },
    });
  });

  test("a dispatch to a round that was never planned says so", async () => {
    await expect(
      world.run(planBatches, { round: "zonnestraat_whole_009_agenda", kind: "reminder" }),
    ).rejects.toThrow('There is no round "zonnestraat_whole_009_agenda"');
    const { round } = await world.run(openCycle, {
      execution: "first",
      request: { neighbourhood: "zonnestraat" },
    });
    await expect(world.run(planBatches, { round, kind: "reminder" })).rejects.toThrow(
      "Nobody was invited to round",
    );
  });
});

describe("every day", () => {
  test("a cycle whose day came is due, also when days were missed", async () => {
    const due = () => world.run(findDue, { today: "2026-11-20T05:00:00Z" });
    expect(await due()).toEqual({ due: [] });
    await world.dependencies.neighbourhoods.plan({
      cycle: world.id,
      neighbourhood: world.neighbourhood.id,
      area: "whole" as never,
      firstDay: "2026-11-16" as never,
    });
    expect(await due()).toEqual({
      due: [
        {
          name: world.id,
          machine: "cycle",
          request: { neighbourhood: "zonnestraat", area: "whole" },
        },
      ],
    });
  });

  test("what should have moved a day ago is reported", async () => {
    const { cycle } = await world.run(openCycle, {
      execution: "first",
      request: { neighbourhood: "zonnestraat" },
    });
    expect(await world.run(reportStalled, {})).toEqual({ stalled: [], notStarted: [], told: 0 });
    world.at("2026-09-16T12:00:00Z");
    expect(await world.run(reportStalled, {})).toEqual({
      stalled: [{ run: cycle, moment: "invitation" }],
      notStarted: [],
      told: 0,
    });
  });

  test("after the retention period nothing leads to a person any more, and no count changed", async () => {
    const { round, cycle } = await world.invited();
    const [link = ""] = [...world.links().values()];
    await world.run(
      submitBallot,
      visit("POST", `/a/${link}`, { token: link, body: "first=litter" }),
    );
    expect(await world.run(sweepExpired, {})).toEqual({ rounds: 0 });
    await world.dependencies.cycles.change(cycle, (run) => ({ ...run, status: "closed" }));
    world.at("2027-01-10T05:00:00Z");
    expect(await world.run(sweepExpired, {})).toEqual({ rounds: 1 });
    expect(await world.run(sweepExpired, {})).toEqual({ rounds: 0 });
    const left = (await world.everything()).map(({ item }) => String(item["pk"]));
    expect(
      left.filter((pk) => pk.startsWith("TOKEN#") || pk.startsWith(`ROUND#${round}#BATCH`)),
    ).toEqual([]);
    expect(left.filter((pk) => pk.startsWith("BALLOTS#"))).toHaveLength(1);
  });

  test("a cycle that is paused over the summer keeps its links and marks, and takes answers when it goes on", async () => {
    const { round, cycle } = await world.invited();
    const [first = "", second = ""] = [...world.links().values()];
    const answer = (link: string) =>
      world.run<{ statusCode: number }>(
        submitBallot,
        visit("POST", `/a/${link}`, { token: link, body: "first=litter" }),
      );
    await answer(first);
    const as = { actor: "coordinator test", origin: "test", reason: "Nobody is at home" };
    await steer(world.dependencies, cycle, { kind: "pause", ...as });
    const left = Date.parse(world.dependencies.now());
    for (let days = 1; days <= 161; days += 2) {
      world.at(new Date(left + days * 86_400_000).toISOString());
      expect(await world.run(sweepExpired, {})).toEqual({ rounds: 0 });
    }
    const expired = (await world.everything()).filter(
      ({ item: { pk, expires } }) =>
        /^(TOKEN|ROUND)#/.test(String(pk)) && Number(expires) < left / 1000 + 161 * 86_400,
    );
    expect(expired).toEqual([]);
    await steer(world.dependencies, cycle, { kind: "resume", ...as });
    expect((await answer(second)).statusCode).toBe(200);
    expect(await world.ballots(round)).toHaveLength(2);
  });

  test("what was opened at the door for a quarter of an hour is not opened again by a pause", async () => {
    const { round } = await world.invited();
    const [link = ""] = [...world.links().values()];
    const { codes, invitations, issuing, now } = world.dependencies;
    const token = await invitations.token(tokenHashOf(sha256, link));
    if (token === undefined) throw new Error("there is no such link");
    const until = Math.floor(Date.parse(now()) / 1000) + 900;
    const hash = tokenHashOf(sha256, "d".repeat(22));
    const door = { ...token, hash, channel: "doorstep" as const, once: true as const, until };
    await issuing.giveToEnter(door, { letterOwed: false });
    await issuing.giveByLetter(
      { ...token, hash: tokenHashOf(sha256, "l".repeat(22)), channel: "letter", until },
      { id: RandomId.parse("p".repeat(22)), nth: 1 },
    );
    const given = await codes.inBatch(round, 0);
    await codes.keepAll(given, until + 86_400);
    const ends = await Promise.all(
      given.map(async (one) => [one.channel, (await invitations.token(one.token))?.until]),
    );
    expect(Object.fromEntries(ends)).toEqual({ doorstep: until, letter: until + 86_400 });
  });

  test("a resident is named by an e-mail address, or by name, street and postcode; anything else is told how", () => {
    expect(() => residentBy(world.dependencies, world.neighbourhood, "nobody")).toThrow(
      /"nobody" names no resident\. Give an e-mail address/,
    );
    expect(
      residentBy(world.dependencies, world.neighbourhood, "Kasia Nijsten, De straat 10, 6224zz"),
    ).toBe(
      residentBy(world.dependencies, world.neighbourhood, "kasia nijsten,De Straat 10,6224 ZZ"),
    );
  });

  test("a resident can be shown everything and be erased, and no count changes", async () => {
    const { round } = await world.invited();
    const [person] = world.people;
    const link = world.links().get(person?.email ?? "") ?? "";
    await world.run(
      submitBallot,
      visit("POST", `/a/${link}`, { token: link, body: "first=litter" }),
    );
    const facts = await factsOfResident(
      world.dependencies,
      world.neighbourhood,
      residentBy(world.dependencies, world.neighbourhood, "RESIDENT.0@example.org"),
    );
    expect(facts).toMatchObject({
      "residents.resident": [{ name: "Resident 0" }],
      "invitations.invitation": [{ round, answeredOn: "2026-09-14" }],
      "invitations.mail": [{ kind: "invitation", state: "sent" }],
    });
    expect(JSON.stringify(facts)).not.toContain("litter");

    await eraseResident(
      world.dependencies,
      world.neighbourhood,
      residentBy(world.dependencies, world.neighbourhood, "resident.0@example.org"),
      { actor: "operator", origin: "test" },
    );
    const left = (await world.everything()).filter(({ item }) =>
      JSON.stringify(item).includes(person?.id ?? "nobody"),
    );
    expect(left.map(({ item }) => String(item["pk"]).split("#")[0])).toEqual([]);
    expect(JSON.stringify(await world.everything())).not.toContain("resident.0@example.org");
    expect(
      (await world.everything()).filter(({ item }) => String(item["pk"]).startsWith("BALLOTS#")),
    ).toHaveLength(1);
    expect(
      (
        await world.run(
          submitBallot,
          visit("POST", `/a/${link}`, { token: link, body: "first=parking" }),
        )
      ).statusCode,
    ).toBe(404);
    await world.dependencies.residents.saveAll(world.neighbourhood.id, world.people);
    expect(await world.run(sendBatch, { round, kind: "reminder", batch: 0 })).toEqual({ sent: 2 });
  });

  test("a failed execution frees the area and says why; a start that opened nothing leaves no trace", async () => {
    const { cycle } = await world.run(openCycle, {
      execution: "first",
      request: { neighbourhood: "zonnestraat" },
    });
    const failure = {
      machine: "cycle",
      execution: "first",
      request: { neighbourhood: "zonnestraat" },
      error: "NotFound",
      cause: "No tally.",
    };
    expect(await world.run(recordFailure, failure)).toEqual({ recorded: true });
    expect(await world.dependencies.cycles.mustGet(cycle)).toMatchObject({
      status: "failed",
      reason: "NotFound: No tally.",
    });
    expect(await world.run(recordFailure, { ...failure, execution: "other" })).toEqual({
      recorded: false,
    });
    expect(
      (
        await world.run(openCycle, {
          execution: "again",
          request: { neighbourhood: "zonnestraat" },
        })
      ).cycle,
    ).toBe("zonnestraat_whole_002");
  });
});
