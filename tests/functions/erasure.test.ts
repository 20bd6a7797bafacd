import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bringUpToDate } from "#functions/daily/bring-up-to-date.ts";
import { sweepExpired } from "#functions/daily/sweep-expired.ts";
import { recordMailEvent } from "#functions/dispatch/record-mail-event.ts";
import { importResidents } from "#console/neighbourhoods/import-residents.ts";
import { cycleOfRound, OTHER, RandomId } from "#contract/ids.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { codeOf } from "#domain/answer/code.ts";
import { peopleKeys } from "#contract/people-keys.ts";
import { PRESENT } from "#stores/expressions.ts";
import { peopleTable } from "#stores/tables.ts";
import { tokenHashOf } from "#functions/dispatch/links.ts";
import type { Resident } from "#domain/dispatch/mail.ts";
import { residentIdOf } from "#domain/dispatch/resident-id.ts";
import { sha256 } from "#stores/sha256.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { closeRound } from "#functions/tally/close-round.ts";
import { sealBallots } from "#functions/tally/seal-ballots.ts";
import { myData } from "#functions/answer/my-data.ts";
import { eraseResident } from "#functions/dispatch/erase-resident.ts";
import { residentBy } from "#functions/dispatch/resident-facts.ts";
import { myDataWords } from "#web/copy/my-data.ts";
import {
  type Canaries,
  everywhere,
  found,
  plantCanaries,
  signsOf,
  unplanted,
  WITHOUT_ERASER,
} from "./canaries.ts";
import { desk, openWorld, queued, visit, type World } from "./world.ts";

let world: World;
let canaries: Canaries;
let signs: string[];
beforeEach(async () => {
  world = await openWorld({ residents: 2 });
  canaries = await plantCanaries(world);
  signs = await signsOf(world, canaries);
});
afterEach(() => world.close());

const by = { actor: "operator", origin: "test" };
const left = async () => found(await everywhere(world, canaries), signs);

describe("who had themselves erased", () => {
  test("is found nowhere: in no item, export, page, feed or log; and every kind of fact was there", async () => {
    expect((await unplanted(world, canaries)).lacking).toEqual([]);
    const before = await left();
    for (const place of [
      "residents.csv",
      "/console/cycles/",
      "HELP#",
      "HELP#ASIDE#",
      "QUESTIONS#ASIDE#",
      "PANEL#",
    ])
      expect(before.filter((one) => one.includes(place))).not.toEqual([]);

    const { environment, neighbourhood, dependencies } = world;
    const reply = await fetch(`${environment.url}/p/${desk(canaries.link)}?lang=nl`, {
      method: "POST",
      body: new URLSearchParams({ what: "forget", sure: "yes" }),
    });
    expect(reply.status).toBe(200);
    const who = `${canaries.lettered.name}, ${canaries.lettered.address?.street}, 6224 KN`;
    await eraseResident(
      dependencies,
      neighbourhood,
      residentBy(dependencies, neighbourhood, who),
      by,
    );
    expect(await left()).toEqual([]);
  });

  test("sees everything first, each kind in words", async () => {
    const { body } = await world.run(
      myData,
      visit("POST", "/p/x", { token: desk(canaries.link), body: "what=show", query: "lang=nl" }),
    );
    for (const told of [
      "Kanarie Post",
      "Kanariestraat 77",
      "Kanarie Hulp, 043 777 77 77",
      "Wanneer komt er bij ons een volière",
      "Links die voor u werken",
      "In een lijst die nog niet is bevestigd",
      "Dit adres werkt niet",
      myDataWords.nl.panel,
    ])
      expect(body).toContain(told);
  });
});

describe("who is erased by a link", () => {
  const forget = (secret: string) =>
    world.run(
      myData,
      visit("POST", "/p/x", {
        token: desk(secret),
        body: "what=forget&sure=yes",
        query: "lang=nl",
      }),
    );

  test("leaves a question that was answered to everybody, without what they typed", async () => {
    const { questions } = world.dependencies;
    const [asked] = await questions.of(world.neighbourhood.id);
    const answered = {
      question: "Komt er een kooi voor vogels?",
      answer: "In het voorjaar van 2027.",
      by: "Piet",
      on: dayOf(world.dependencies.now()),
    };
    await questions.answer(world.neighbourhood.id, asked?.id ?? "", answered);
    expect((await forget(canaries.link)).statusCode).toBe(200);
    const [kept] = await questions.of(world.neighbourhood.id);
    expect([kept?.answered, kept?.text]).toEqual([answered, undefined]);
  });

  test("leaves a print of letters to the others who are on it, and takes it along as the last", async () => {
    const { codes, invitations, issuing } = world.dependencies;
    const { lettered, mailed, link, round } = canaries;
    const [print] = await codes.prints(round);
    const people = print?.people ?? [];
    expect(people.map(({ resident }) => resident)).toEqual([lettered.id]);
    const both = [...people, ...people.map((one) => ({ ...one, resident: mailed.id }))];
    await peopleTable({ environment: world.environment.variables, clock: Date.now }).update(
      peopleKeys.letterPrint(round, print?.id ?? ""),
      { people: both },
      PRESENT,
    );
    const code = codeOf(new Uint8Array(10).fill(7));
    const token = await invitations.token(tokenHashOf(sha256, link));
    if (token === undefined) throw new Error("The link of a canary is not there.");
    await issuing.saveTokens([
      { ...token, resident: lettered.id, hash: tokenHashOf(sha256, code), channel: "letter" },
    ]);
    await forget(link);
    expect((await codes.prints(round)).map((one) => one.people)).toEqual([people]);
    await forget(code);
    expect(await codes.prints(round)).toEqual([]);
  });
});

describe("after erasure", () => {
  const erase = () =>
    eraseResident(world.dependencies, world.neighbourhood, canaries.mailed.id, by);
  const importing = (people: readonly Resident[], replace = false) =>
    importResidents(world.dependencies, world.neighbourhood, people, { replace, actor: "test" });

  test("the next file brings nobody back, and all others in", async () => {
    await erase();
    const numbers = await importing([canaries.mailed, canaries.lettered]);
    expect(numbers).toMatchObject({ added: 0, unchanged: 1 });
    expect(
      await world.dependencies.residents.one(world.neighbourhood, canaries.mailed.id),
    ).toBeUndefined();
  });

  test("what the mail service tells late keeps nobody either", async () => {
    await erase();
    const { mailed, round } = canaries;
    const tags = { round: [round], batch: ["0"], kind: ["invitation"], resident: [mailed.id] };
    await world.run(
      recordMailEvent,
      queued({ time: "2026-09-15T08:00:00Z", detail: { eventType: "Complaint", mail: { tags } } }),
    );
    expect(JSON.stringify(await world.everything())).not.toContain(mailed.id);
  });

  test("who moved away and comes back still gets no mail, and in between nobody can tell that they said so", async () => {
    const { mailed, lettered } = canaries;
    const { residents } = world.dependencies;
    await importing([lettered], true);
    expect(await residents.wishOf(world.neighbourhood.id, mailed.id)).toBeUndefined();
    await importing([lettered, mailed]);
    expect(await residents.one(world.neighbourhood, mailed.id)).toMatchObject({
      suppressed: "bounced",
    });
  });
});

describe("an answer of who is erased", () => {
  const erase = () =>
    eraseResident(world.dependencies, world.neighbourhood, canaries.mailed.id, by);
  const seal = () => world.run(sealBallots, { round: canaries.round });

  test("is taken back while the round is open, and the seal finds nothing amiss and says how many", async () => {
    const other = world.people.find(({ id }) => id !== canaries.mailed.id)?.email ?? "";
    const token = world.links().get(other) ?? "";
    await world.run(submitBallot, visit("POST", "/a/x", { token, body: "first=litter" }));
    await erase();
    world.at("2026-10-02T18:00:00Z");
    await world.run(closeRound, { round: canaries.round });
    expect(await seal()).toMatchObject({ ballots: 1 });
    expect(await world.dependencies.seals.get(canaries.round)).toMatchObject({ withdrawn: 1 });
  });

  test("between closing and seal nothing is erased; after it the answer is nobody's and counts", async () => {
    world.at("2026-10-02T18:00:00Z");
    await world.run(closeRound, { round: canaries.round });
    const before = await left();
    await expect(erase()).rejects.toThrow("waits for its seal");
    expect(await left()).toEqual(before);
    expect(await seal()).toMatchObject({ ballots: 1 });
    await erase();
    expect((await left()).filter((one) => one.includes(canaries.mailed.id))).toEqual([]);
    expect(await world.dependencies.seals.get(canaries.round)).toMatchObject({ ballots: 1 });
  });
});

test("what an earlier release kept of who lives here no more gets a name that needs the key, and is known again", async () => {
  const { dependencies, neighbourhood } = world;
  const before = residentIdOf(neighbourhood.id, "gone@example.org", sha256);
  await dependencies.residents.unsubscribe(neighbourhood.id, before, dayOf(dependencies.now()));
  await world.run(bringUpToDate, {});
  expect(JSON.stringify(await world.everything())).not.toContain(before);
  expect(await dependencies.forgotten.among(neighbourhood.id, [before])).toEqual(
    new Map([[before, { unsubscribed: "2026-09-14" }]]),
  );
  expect(await dependencies.residents.wishOf(neighbourhood.id, canaries.mailed.id)).toBeDefined();
});

test("after the retention period what people typed is gone, and what was answered in public stays", async () => {
  const { dependencies, neighbourhood } = world;
  const { round, cycle } = canaries;
  const typed = "Er is een kanarie ontsnapt.";
  const [kept, aside] = [RandomId.parse("o".repeat(22)), RandomId.parse("p".repeat(22))];
  for (const id of [kept, aside])
    await dependencies.openAnswers.save({
      id,
      round,
      topics: [OTHER],
      other: typed,
      comment: typed,
    });
  const at = dependencies.now();
  const flood = { kind: "openAnswer", from: at, until: at } as const;
  const deed = RandomId.parse("d".repeat(22));
  await dependencies.asides.setAside(
    { ...flood, id: deed, neighbourhood: neighbourhood.id, count: 0, at },
    [{ kind: "openAnswer", id: aside, round, at }],
  );
  const [question] = await dependencies.questions.of(neighbourhood.id);
  const answered = {
    question: "Wanneer komt er een volière?",
    answer: "In het voorjaar van 2027.",
    by: "Piet",
    on: dayOf(dependencies.now()),
  };
  await dependencies.questions.answer(neighbourhood.id, question?.id ?? "", answered);
  await dependencies.cycles.change(cycleOfRound(round), (run) => ({ ...run, status: "closed" }));
  world.at("2027-01-10T05:00:00Z");
  await world.run(sweepExpired, {});
  const tables = JSON.stringify(await world.everything());
  expect(tables).not.toContain(typed);
  expect(tables).not.toContain(question?.text);
  expect(await dependencies.asides.questions(neighbourhood.id)).toEqual([]);
  expect(await dependencies.questions.of(neighbourhood.id)).toMatchObject([
    { run: cycle, answered },
  ]);
  expect(await dependencies.openAnswers.of(round)).toMatchObject([{ topics: [OTHER] }]);
});

test("each kind of fact that a resident may see is one whose eraser the attack takes away", async () => {
  const { parts } = await unplanted(world, canaries);
  expect(Object.keys(WITHOUT_ERASER).toSorted()).toEqual(parts.toSorted());
});
