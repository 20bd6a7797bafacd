import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ActionId, AreaId, BallotKey, CycleId, RoundId, TokenHash } from "#contract/ids.ts";
import { changeBy } from "#domain/dispatch/ledger.ts";
import type { MailEntry, Token } from "#domain/dispatch/mail.ts";
import { sha256 } from "#stores/sha256.ts";
import { dynamoDbLocal } from "#local/database/engine.ts";
import { aCycle, anAction, day, instant, topic, terms } from "#tests/builders.ts";
import { verifyTrail } from "#tests/trail.ts";
import { openWorld, residentsOf, type World } from "./world.ts";

/**
 * The same questions to every engine that this machine has: the embedded one, and AWS's own where
 * Java is.
 */
const engines = (["dynoxide", "dynamodb-local"] as const).filter(
  (name) => name === "dynoxide" || dynamoDbLocal() !== undefined,
);

describe.each(engines)("the stores on %s", (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ engine });
  });
  afterAll(() => world.close());

  const now = instant("2026-09-15T08:00:00Z");
  const openRound = async (number: number) => {
    const id = CycleId.parse(`zonnestraat_area-${number}_001`);
    const round = RoundId.parse(`${id}_agenda`);
    const cycle = aCycle({ id, round, area: AreaId.parse(`area-${number}`), execution: id });
    await world.dependencies.cycles.open(
      cycle,
      {
        id: round,
        cycle: id,
        neighbourhood: cycle.neighbourhood,
        area: cycle.area,
        topics: [topic("litter")],
        lotOrder: [topic("litter")],
        terms: terms(),
        status: "open",
        opens: instant("2026-09-14T08:00:00Z"),
        closes: instant("2026-10-02T18:00:00Z"),
        batches: 1,
        invited: 1,
      },
      day("2026-12-15"),
    );
    await world.dependencies.roundKeys.open(round);
    return { cycle, round };
  };
  const tokenOf = async (round: RoundId, secret: string): Promise<{ token: Token }> => {
    const [resident] = world.people;
    if (resident === undefined) throw new Error("nobody");
    const token: Token = {
      hash: TokenHash.parse(sha256(`token|${secret}`)),
      round,
      batch: 0,
      resident: resident.id,
      area: resident.area,
      language: "nl",
      channel: "email",
      until: 2_000_000_000,
    };
    await world.dependencies.issuing.saveAll(
      [{ round, batch: 0, resident: resident.id, area: resident.area }],
      2_000_000_000,
    );
    return { token: await issued(token) };
  };

  const comingBy = (token: Token, ...topics: string[]) => ({
    token,
    answer: { topics: topics.map(topic) },
    channel: token.channel,
    entered: token.once === true,
    former: BallotKey.parse(sha256("former")),
  });
  const opened = async (round: RoundId) => {
    const { encryptedBallots, roundKeys } = world.dependencies;
    const keys = await roundKeys.forSealing(round);
    if (keys === undefined) throw new Error("keys");
    return (await encryptedBallots.open(round, keys)).ballots.map(({ topics, channel }) => [
      channel,
      ...topics,
    ]);
  };

  test("an answer is one transaction over both tables: both facts or neither", async () => {
    const { round } = await openRound(1);
    const { token } = await tokenOf(round, "first");
    const { ballots, invitations, rounds } = world.dependencies;
    const first = await ballots.give(comingBy(token, "litter"), now);
    expect(first).toMatchObject({ kind: "accepted" });
    expect(await ballots.give(comingBy(token, "parking"), now)).toEqual({
      ...first,
      kind: "replaced",
    });
    expect(await invitations.get(round, 0, token.resident)).toMatchObject({
      answeredOn: "2026-09-15",
      version: 2,
    });

    const other = await anotherFor(token);
    expect(await ballots.give(comingBy(other, "vermin"), now)).toMatchObject({ kind: "replaced" });
    expect(await opened(round)).toEqual([["email", "vermin"]]);

    await rounds.change(round, (before) => ({ ...before, status: "closed" }));
    expect(await ballots.give(comingBy(token, "litter"), now)).toEqual({ kind: "late" });
    expect(await opened(round)).toEqual([["email", "vermin"]]);
  });

  test("an answer of the resident's own wins over what was entered for them, whenever it comes; nobody's entry locks it out or replaces it", async () => {
    const { round } = await openRound(8);
    const { token } = await tokenOf(round, "own");
    const atTheDoor = await anotherFor(token, { channel: "doorstep", once: true });
    const { ballots } = world.dependencies;
    expect(await ballots.give(comingBy(atTheDoor, "litter"), now)).toMatchObject({
      kind: "accepted",
    });
    expect(await ballots.give(comingBy(atTheDoor, "parking"), now)).toEqual({ kind: "answered" });
    expect(await ballots.give(comingBy(token, "vermin"), now)).toMatchObject({ kind: "replaced" });
    expect(await ballots.give(comingBy(atTheDoor, "litter"), now)).toEqual({ kind: "answered" });
    expect(await ballots.enterPaper({ ...comingBy(token, "litter"), entered: true }, now)).toEqual({
      kind: "answered",
    });
    expect(await opened(round)).toEqual([["email", "vermin"]]);
  });

  test("answers that come in at one instant by several links of somebody are one ballot", async () => {
    const { round } = await openRound(9);
    const { token } = await tokenOf(round, "many");
    const links = [
      token,
      ...(await Promise.all(["a", "b", "c"].map((by) => anotherFor(token, {}, by)))),
    ];
    const given = await Promise.all(
      links.map((link) => world.dependencies.ballots.give(comingBy(link, "litter"), now)),
    );
    expect(new Set(given.map((one) => "receipt" in one && one.receipt)).size).toBe(1);
    expect(await opened(round)).toHaveLength(1);
  });

  async function anotherFor(token: Token, more: Partial<Token> = {}, by = "second") {
    const second = { ...token, ...more, hash: TokenHash.parse(sha256(`token|${by}`)) };
    return issued(second);
  }
  /** As it stands in the table, with its proof. */
  async function issued(token: Token): Promise<Token> {
    await world.dependencies.issuing.saveTokens([token]);
    return (await world.dependencies.invitations.token(token.hash)) ?? token;
  }

  test("a link of somebody who was erased opens nothing", async () => {
    const { round } = await openRound(2);
    const { token } = await tokenOf(round, "erased");
    await world.dependencies.invitations.removeBatch(round, 0, [token.resident]);
    expect(await world.dependencies.ballots.give(comingBy(token, "litter"), now)).toEqual({
      kind: "withdrawn",
    });
  });

  test("one area has one running cycle, and the second learns which one runs", async () => {
    const { cycle } = await openRound(3);
    const second = CycleId.parse("zonnestraat_area-3_002");
    const round = RoundId.parse(`${second}_agenda`);
    const outcome = await world.dependencies.cycles.open(
      { ...cycle, id: second, round, number: 2 },
      { ...(await world.dependencies.cycles.mustGetRound(cycle.round)), id: round, cycle: second },
      day("2026-12-15"),
    );
    expect(outcome).toEqual({ kind: "runs", run: cycle.id });
    expect(await world.dependencies.cycles.get(second)).toBeUndefined();
  });

  test("changes at the same instant are all made, one after the other", async () => {
    const { cycle } = await openRound(4);
    await Promise.all(
      Array.from({ length: 4 }, (_, at) =>
        world.dependencies.cycles.change(cycle.id, (before) => ({
          ...before,
          passed: [...before.passed, { moment: "chase", at: now, advanced: false, check: at }],
        })),
      ),
    );
    const after = await world.dependencies.cycles.mustGet(cycle.id);
    expect(after.passed.map(({ check }) => check).toSorted((one, other) => one - other)).toEqual([
      0, 1, 2, 3,
    ]);
    expect(after.version).toBe(5);
  });

  test("a claim is given once, also when ten of them are asked for together", async () => {
    const { round } = await openRound(5);
    const entries = residentsOf(world.neighbourhood, 0, 10).map(({ id }): MailEntry => ({
      round,
      batch: 0,
      kind: "invitation",
      resident: id,
      state: "claimed",
      claimed: now,
      attempts: 1,
      token: TokenHash.parse(sha256(id)),
    }));
    const { mails } = world.dependencies;
    const taken = await Promise.all([
      mails.claim(entries, 2_000_000_000),
      mails.claim(entries.slice(5), 2_000_000_000),
      mails.claim(entries.slice(0, 5), 2_000_000_000),
    ]);
    expect(
      taken
        .flat()
        .map(({ resident }) => resident)
        .toSorted(),
    ).toEqual(entries.map(({ resident }) => resident).toSorted());
  });

  test("what is known of a mail never becomes less, in whatever order it is told", async () => {
    const { round } = await openRound(6);
    const [person] = world.people;
    if (person === undefined) throw new Error("nobody");
    const entry: MailEntry = {
      round,
      batch: 0,
      kind: "reminder",
      resident: person.id,
      state: "claimed",
      claimed: now,
      attempts: 1,
      token: TokenHash.parse(sha256("x")),
    };
    const { mails } = world.dependencies;
    await mails.claim([entry], 2_000_000_000);
    expect(await mails.record([{ of: entry, change: changeBy("bounce") }])).toEqual([true]);
    expect(await mails.record([{ of: entry, change: changeBy("delivery") }])).toEqual([false]);
    await mails.settle([{ entry, to: { state: "sent", messageId: "m" } }], 2_000_000_000);
    expect((await mails.inBatch(round, 0, "reminder")).map(({ state }) => state)).toEqual([
      "bounced",
    ]);
    expect(
      await mails.record([{ of: { ...entry, batch: 7 }, change: changeBy("delivery") }]),
    ).toEqual([false]);
  });

  test("among events that come together, old news and news of a mail that nobody claimed hold up no other", async () => {
    const { round } = await openRound(7);
    const entries = residentsOf(world.neighbourhood, 0, 3).map(({ id }): MailEntry => ({
      round,
      batch: 0,
      kind: "invitation",
      resident: id,
      state: "claimed",
      claimed: now,
      attempts: 1,
      token: TokenHash.parse(sha256(id)),
    }));
    const { mails } = world.dependencies;
    await mails.claim(entries, 2_000_000_000);
    const [first, second, third] = entries;
    if (first === undefined || second === undefined || third === undefined)
      throw new Error("nobody");
    expect(
      await mails.record([
        { of: first, change: changeBy("delivery") },
        { of: second, change: changeBy("bounce") },
      ]),
    ).toEqual([true, true]);
    expect(
      await mails.record([
        { of: first, change: changeBy("delivery") },
        { of: { ...third, batch: 7 }, change: changeBy("delivery") },
        { of: third, change: changeBy("delivery") },
      ]),
    ).toEqual([false, false, true]);
    await mails.record([
      { of: third, change: changeBy("delivery") },
      { of: third, change: changeBy("complaint") },
    ]);
    expect(
      new Map(
        (await mails.inBatch(round, 0, "invitation")).map(({ resident, state }) => [
          resident,
          state,
        ]),
      ),
    ).toEqual(
      new Map([
        [first.resident, "delivered"],
        [second.resident, "bounced"],
        [third.resident, "complained"],
      ]),
    );
  });

  test("the audit trail stays one chain when many write at once, and tells the same thing once", async () => {
    const facts = (what: string) => ({
      neighbourhood: world.neighbourhood.id,
      at: now,
      actor: "machine",
      action: "try",
      object: what,
      result: "done",
      origin: "test",
    });
    await Promise.all([
      ...["a", "b", "c", "d"].map((what) => world.dependencies.audit.tell(what, facts(what))),
      world.dependencies.audit.tell("a", facts("a")),
    ]);
    const trail = await world.dependencies.audit.of(world.neighbourhood.id);
    expect(
      trail
        .filter(({ action }) => action === "try")
        .map(({ object }) => object)
        .toSorted(),
    ).toEqual(["a", "b", "c", "d"]);
    expect(verifyTrail(trail, sha256)).toBeUndefined();
  });

  test("an action and its line of history are one write", async () => {
    const action = anAction({ id: ActionId.parse("litter-9") });
    const event = { action: action.id, seq: 1, at: now, by: "machine", to: "proposed" as const };
    const { actions } = world.dependencies;
    expect(await actions.create(action, event)).toBe(true);
    expect(await actions.create(action, event)).toBe(false);
    expect(await actions.change({ ...action, version: 7 }, { ...event, seq: 8 })).toBe(false);
    expect(await actions.history(action.cycle)).toHaveLength(1);
  });

  test("more people than fit in one request are all found, with what they said about mail", async () => {
    const many = residentsOf(world.neighbourhood, 100, 330);
    await world.dependencies.residents.saveAll(world.neighbourhood.id, many);
    const [first] = many;
    if (first === undefined) throw new Error("nobody");
    await world.dependencies.residents.unsubscribe(
      world.neighbourhood.id,
      first.id,
      day("2026-09-15"),
    );
    const found = await world.dependencies.residents.some(
      world.neighbourhood.id,
      many.map(({ id, area }) => ({ resident: id, area })),
    );
    expect(found).toHaveLength(230);
    expect(
      found.filter(({ unsubscribed }) => unsubscribed !== undefined).map(({ id }) => id),
    ).toEqual([first.id]);
  });

  test("somebody is found in a neighbourhood of more areas than one, with what they said about mail", async () => {
    const [person] = residentsOf(world.neighbourhood, 400, 401);
    if (person === undefined) throw new Error("nobody");
    await world.dependencies.residents.saveAll(world.neighbourhood.id, [person]);
    await world.dependencies.residents.unsubscribe(
      world.neighbourhood.id,
      person.id,
      day("2026-09-15"),
    );
    const areas = [...world.neighbourhood.areas, { id: AreaId.parse("noord"), name: "Noord" }];
    expect(
      await world.dependencies.residents.one({ ...world.neighbourhood, areas }, person.id),
    ).toMatchObject({ id: person.id, unsubscribed: "2026-09-15" });
  });
});
