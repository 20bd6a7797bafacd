import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ended as over } from "#domain/dispatch/transitions.ts";
import { bringUpToDate } from "#functions/daily/bring-up-to-date.ts";
import { ActionId, type CycleId, cycleIdOf, type RoundId, WHOLE } from "#contract/ids.ts";
import { accept } from "#domain/actions/answer.ts";
import { peopleOf } from "#domain/actions/owner.ts";
import { passMoment } from "#domain/dispatch/moments.ts";
import { answerPromise } from "#functions/actions/answer-promise.ts";
import { escalateBlocked } from "#functions/actions/escalate-blocked.ts";
import { planActions } from "#functions/actions/plan-actions.ts";
import { tellHelped } from "#functions/daily/tell-helped.ts";
import { reportStalled } from "#functions/daily/report-stalled.ts";
import { openCycle } from "#functions/dispatch/open-cycle.ts";
import { askHelped } from "#functions/feedback/ask-helped.ts";
import { stopCycle } from "#functions/feedback/stop-cycle.ts";
import { closeCycle } from "#functions/feedback/close-cycle.ts";
import { showNeighbourhood } from "#functions/feedback/show-neighbourhood.ts";
import { adoptAgenda } from "#functions/tally/adopt-agenda.ts";
import { closeRound } from "#functions/tally/close-round.ts";
import { countPriorities } from "#functions/tally/count-priorities.ts";
import { sealBallots } from "#functions/tally/seal-ballots.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { anAction, anOwner, aState, day, instant, topic } from "#tests/builders.ts";
import { openWorld, visit, type World } from "./world.ts";

let world: World;
let cycle: CycleId;
let round: RoundId;
let links: string[];

beforeEach(async () => {
  world = await openWorld({ residents: 14 });
  ({ cycle, round } = await world.invited());
  links = [...world.links().values()];
  for (const token of links)
    await world.run(submitBallot, visit("POST", "/a/x", { token, body: "first=litter" }));
  world.at("2026-10-05T18:00:00Z");
  for (const step of [closeRound, sealBallots, countPriorities, adoptAgenda])
    await world.run<unknown>(step, { round });
});
afterEach(() => world.close());

const LITTER = ActionId.parse("litter-1");
const plain = (html: string) =>
  html.replaceAll(/<style>.*?<\/style>|<[^>]+>/gs, " ").replaceAll(/\s+/g, " ");
const pageOf = async () =>
  plain((await world.run(showNeighbourhood, visit("GET", "/zonnestraat"))).body);
const promise = async () => {
  const found = await world.dependencies.actions.get(cycle, LITTER);
  if (found === undefined) throw new Error("no promise");
  return found;
};

describe("a promise that the machine proposes", () => {
  let owner = { name: "", email: "" };
  let seconds = 0;
  beforeEach(async () => {
    seconds = 0;
    await world.run(planActions, { cycle });
    const [asked] = peopleOf(await promise());
    owner = world.neighbourhood.team.find(({ name }) => name === asked?.name) ?? owner;
  });

  /** The mails of a morning that ask for it, and their links. */
  const morning = async (moment: string) => {
    world.at(moment);
    const before = world.environment.outbox.count();
    await world.run(reportStalled, {});
    await world.run(reportStalled, {});
    return world.environment.outbox
      .after(before, 100)
      .filter(({ text }) => text.includes("/promise/"));
  };
  const secretIn = (text = "") => /\/promise\/([\w-]{22})/.exec(text)?.[1] ?? "";
  const asked = async () => secretIn((await morning("2026-10-06T06:00:00Z"))[0]?.text);
  const follow = (secret: string, method: string, fields?: Record<string, string>) =>
    world.run(answerPromise, {
      ...visit(
        method,
        `/promise/${secret}`,
        fields === undefined ? {} : { body: new URLSearchParams(fields).toString() },
      ),
      pathParameters: { secret },
    });
  const shownIn = (body: string) => /name="shown" value="([^"]+)"/.exec(body)?.[1] ?? "";
  const press = async (secret: string, fields: Record<string, string> = { answer: "yes" }) => {
    const shown = shownIn((await follow(secret, "GET")).body);
    seconds += 5;
    world.at(`2026-10-06T06:00:${String(seconds).padStart(2, "0")}Z`);
    return follow(secret, "POST", { ...fields, shown });
  };

  test("names the organisation that is asked and the day of its answer, and nobody before they press", async () => {
    expect(await pageOf()).toContain(
      "Gevraagd aan: gemeente. Er is nog niets beloofd. Het antwoord komt uiterlijk op maandag 12 oktober 2026.",
    );
    // The team stands on the page as such; nowhere is a name beside what is proposed.
    expect((await pageOf()).split("Wat wij doen")[1]).not.toContain(`${owner.name} (gemeente)`);
    const { body } = await press(await asked());
    expect(plain(body)).toContain("Bedankt, de belofte staat op de pagina van de buurt");
    expect(await pageOf()).toContain(`${owner.name} (gemeente). Klaar op`);
  });

  test("is asked by a mail with a link, once more on the third working day, and then of the coordinator; each once", async () => {
    const to = (mails: Awaited<ReturnType<typeof morning>>) =>
      mails.map((mail) => mail.to.join().includes(owner.email));
    expect(to(await morning("2026-10-06T06:00:00Z"))).toEqual([true]);
    expect(to(await morning("2026-10-07T06:00:00Z"))).toEqual([]);
    expect(to(await morning("2026-10-08T06:00:00Z"))).toEqual([true]);
    expect(to(await morning("2026-10-12T06:00:00Z"))).toEqual([]);
    const before = world.environment.outbox.count();
    expect(await morning("2026-10-13T06:00:00Z")).toEqual([]);
    expect(
      world.environment.outbox
        .after(before, 10)
        .map(({ subject, to: [first = ""] }) => [subject, first.includes("coordinator@")]),
    ).toEqual([[expect.stringMatching(/^Zonnestraat: Nog geen antwoord: /), true]]);
  });

  test("is not accepted by looking, nor by a program that presses at once, nor by a secret that was guessed", async () => {
    const secret = await asked();
    for (const method of ["GET", "HEAD"]) await follow(secret, method);
    const shown = shownIn((await follow(secret, "GET")).body);
    for (const fields of [{ answer: "yes", shown }, { answer: "yes" }, { shown }])
      await follow(secret, "POST", fields);
    expect((await promise()).version).toBe(1);
    expect((await follow("A".repeat(22), "POST", { answer: "yes", shown })).statusCode).toBe(404);
    expect(JSON.stringify(await world.everything())).not.toContain(secret);
  });

  test("is refused with a reason alone, which residents read without a name", async () => {
    const secret = await asked();
    expect((await press(secret, { answer: "no", text: "kort" })).statusCode).toBe(422);
    await press(secret, { answer: "no", text: "Wij hebben hier geen mensen voor." });
    const page = (await pageOf()).split("Wat wij doen")[1];
    expect(page).toMatch(
      /Het antwoord was nee\. .*Wij hebben hier geen mensen voor\. De coördinator vertelt uiterlijk op .* hoe het verdergaat\./,
    );
    expect(page).not.toContain(`${owner.name} (gemeente)`);
  });

  test("is accepted for another day, and taken back by the same link", async () => {
    const secret = await asked();
    expect((await press(secret, { answer: "day", due: "2026-10-01" })).statusCode).toBe(422);
    await press(secret, { answer: "day", due: "2026-10-30" });
    expect(await promise()).toMatchObject({ due: "2026-10-30", firstDue: "2026-10-30" });
    expect(plain((await follow(secret, "GET")).body)).toContain("U zei ja op");
    await follow(secret, "POST", { answer: "no", text: "Dit was ik niet zelf." });
    expect((await promise()).state.kind).toBe("refused");
  });

  test("is not asked of who left the team, whose link answers for nothing", async () => {
    const secret = await asked();
    const { neighbourhood } = world;
    const team = neighbourhood.team.filter(({ name }) => name !== owner.name);
    await world.dependencies.neighbourhoods.save({ ...neighbourhood, team });
    expect(plain((await follow(secret, "GET")).body)).toContain("Dit wordt u niet meer gevraagd.");
    const fields = { answer: "yes", shown: "2026-10-06T05:00:00Z" };
    expect((await follow(secret, "POST", fields)).statusCode).toBe(200);
    expect((await promise()).version).toBe(1);
  });

  test("ends at the mid-check when nobody took it up, and says so in public", async () => {
    world.at("2026-10-27T09:00:00Z");
    await world.run(escalateBlocked, { cycle });
    expect(await pageOf()).toContain("Niet gedaan: niemand nam dit op zich.");
  });
});

describe("at the end of a cycle", () => {
  const next = () => cycleIdOf(world.neighbourhood.id, WHOLE, 2);
  const made = (change: Parameters<typeof anAction>[0]) =>
    world.dependencies.actions.create(anAction({ cycle, ...change }), {
      action: LITTER,
      seq: 1,
      at: instant("2026-10-06T08:00:00Z"),
      by: "machine",
      to: "proposed",
    });

  test("a promise goes on in the next with its history, and stands there on the page; again it does not go on twice", async () => {
    await made({ state: aState("under-way") });
    await world.run(closeCycle, { cycle });
    await world.run(closeCycle, { cycle });
    expect(await promise()).toMatchObject({ carriedTo: [next()], version: 2 });
    expect((await world.dependencies.actions.in(next())).map(({ id }) => id)).toEqual([LITTER]);
    world.at("2026-11-16T06:00:00Z");
    await world.run(openCycle, { execution: "next", request: { neighbourhood: "zonnestraat" } });
    expect((await pageOf()).match(/Meegenomen uit een eerdere ronde/g)).toHaveLength(1);
  });

  test("what nobody accepted ends, and dies not in silence", async () => {
    const { firstDue: _first, ...unpromised } = anAction({ state: aState("proposed") });
    await made(unpromised);
    await world.run(closeCycle, { cycle });
    expect((await promise()).state).toMatchObject({ kind: "not-done", because: "nobody" });
  });

  const helped = async (answers: readonly string[]) => {
    await world.dependencies.helpedKeys.open(round);
    await world.dependencies.cycles.change(cycle, (before) =>
      passMoment(before, "feedback", instant("2026-11-12T08:00:00Z"), 1),
    );
    world.at("2026-11-13T08:00:00Z");
    for (const [nth, answer] of answers.entries())
      await world.run(
        askHelped,
        visit("POST", "/f/x", { token: links[nth] ?? "", body: `litter-1=${answer}` }),
      );
    await world.run(closeCycle, { cycle });
  };
  /** Everybody was asked: the next survey has closed. */
  const tell = async () => {
    world.at("2026-12-20T08:00:00Z");
    expect(await world.run(tellHelped, {})).toEqual({ told: 1 });
  };

  test("what enough say did not help is open again with what was tried, and comes back in the next survey", async () => {
    await made({ state: aState("done") });
    await helped([...Array.from({ length: 6 }, () => "no"), "yes", "yes", "partly", "partly"]);
    const after = await promise();
    expect(after).toMatchObject({
      state: { kind: "reopened", because: "not-helped" },
      tried: [{ text: "Wij deden dit samen met bewoners.", firstDue: "2026-11-01" }],
      carriedTo: [next()],
    });
    expect(after.firstDue).toBeUndefined();
    expect(after.owners.every(({ accepted }) => accepted === undefined)).toBe(true);
    expect(await pageOf()).toContain(
      "Weer open: veel bewoners zeggen dat het niet heeft geholpen.",
    );
    expect(await world.dependencies.actions.reopenedTopics(next())).toEqual(["litter"]);
    world.at("2026-11-16T06:00:00Z");
    const opened = await world.run(openCycle, {
      execution: "next",
      request: { neighbourhood: "zonnestraat" },
    });
    const survey = await world.dependencies.cycles.mustGetRound(opened.round);
    expect(survey.topics).toContain("litter");
  });

  test("what few say did not help waits for the coordinator, and is told to nobody else", async () => {
    await made({ state: aState("done") });
    await helped(["no", "no", "no", "yes"]);
    await tell();
    expect((await promise()).state.kind).toBe("done");
    const waits = await world.dependencies.waiting.of(world.neighbourhood.id);
    expect(waits.map(({ kind }) => kind)).toContain("not-helped");
    expect(await pageOf()).not.toContain("Weer open");
  });

  const openNext = async () => {
    world.at("2026-11-16T06:00:00Z");
    const request = { neighbourhood: "zonnestraat" };
    return world.run(openCycle, { execution: "next", request });
  };

  describe("the names of people leave what has ended, in its history too, and stay where it goes on", () => {
    const [ended, goesOn] = [LITTER, ActionId.parse("lighting-1")];
    beforeEach(async () => {
      const owners = [
        anOwner("Anna de Wit", "municipality"),
        { kind: "resident" as const, name: "Fatma", accepted: day("2026-10-06") },
      ];
      const asked = { what: "accepted", to: "Anna de Wit (municipality)" } as const;
      const others = { what: "owners", from: "Bart (police)", to: asked.to } as const;
      const moved = { what: "due", from: "2026-10-30", to: "2026-11-01" } as const;
      for (const [id, state] of [
        [ended, aState("done")],
        [goesOn, aState("under-way")],
      ] as const)
        await world.dependencies.actions.create(anAction({ cycle, id, owners, state }), {
          action: id,
          seq: 1,
          at: instant("2026-10-06T08:00:00Z"),
          by: "owner",
          to: "accepted",
          changes: [asked, others, moved],
        });
    });
    const told = async (id: string) =>
      JSON.stringify(
        (await world.everything()).filter(
          ({ item }) =>
            String(item["pk"]).startsWith("CYCLE#") && String(item["sk"]).includes(`#${id}`),
        ),
      );
    const WAYS: readonly [string, () => Promise<unknown>][] = [
      ["that is closed", () => world.run(closeCycle, { cycle })],
      ["that is stopped", () => world.run(stopCycle, { cycle })],
      [
        "that an earlier release closed",
        async () => {
          const at = world.dependencies.now();
          await world.dependencies.cycles.change(cycle, (run) => over(run, "close", { at }));
          await world.run(bringUpToDate, {});
        },
      ],
    ];

    test.each(WAYS)("in a cycle %s", async (_which, ends) => {
      expect(await told(ended)).toMatch(/Anna.*Bart|Bart.*Anna/);
      await ends();
      await ends();
      expect(await told(ended)).not.toMatch(/Anna|Fatma|Bart/);
      expect(await told(ended)).toContain("2026-10-30");
      expect((await promise()).owners).toEqual([
        { kind: "organisation", partner: "municipality", accepted: "2026-10-06" },
      ]);
      expect(await told(goesOn)).toMatch(/Anna de Wit.*Fatma/);
    });

    test("and not before: a release that comes during a cycle takes none out", async () => {
      await world.run(bringUpToDate, {});
      expect(await told(ended)).toMatch(/Anna.*Bart|Bart.*Anna/);
    });
  });

  test("what goes on is called as the round called it in which it was promised", async () => {
    const own = topic("bench-at-pond");
    const words = { nl: "Een bank bij de vijver" };
    await world.dependencies.rounds.change(round, (asked) => ({
      ...asked,
      ownTopics: [{ id: own, main: "nl", words, examples: {}, partners: [] }],
    }));
    await made({ topic: own, state: aState("under-way") });
    await world.run(closeCycle, { cycle });
    await openNext();
    expect(await pageOf()).toContain(words.nl);
    expect(await pageOf()).not.toContain(own);
  });

  test("what goes on and is chosen again is asked of its owners anew, once, and not of who said yes since", async () => {
    await made({ state: aState("under-way"), due: day("2026-11-01") });
    await world.run(closeCycle, { cycle });
    const { round: asking } = await openNext();
    await world.dependencies.agendas.keepAgenda({
      round: asking,
      topics: [topic("litter")],
      decisions: [],
      adoptedBy: "counted",
      adopted: world.dependencies.now(),
    });
    world.at("2026-12-14T09:00:00Z");
    await world.run(planActions, { cycle: next() });
    const after = await promise();
    expect(after).toMatchObject({
      state: { kind: "proposed", asked: "2026-12-14", answerBy: "2026-12-21" },
      firstDue: "2026-11-01",
    });
    expect(after.owners.map(({ accepted }) => accepted)).toEqual([undefined]);
    expect(after.due > "2026-12-14").toBe(true);
    const yes = accept(after, anOwner("Anna de Wit", "municipality"), {
      at: world.dependencies.now(),
      by: "owner",
    });
    if (yes.kind !== "answered") throw new Error(yes.kind);
    await world.dependencies.actions.change(yes.action, yes.event);
    await world.run(planActions, { cycle: next() });
    expect((await promise()).state.kind).toBe("accepted");
    expect((await world.dependencies.actions.in(next())).length).toBe(1);
  });

  test("what helped stays done, and that stands too", async () => {
    await made({ state: aState("done") });
    await helped(Array.from({ length: 12 }, () => "yes"));
    expect((await world.dependencies.reports.of(cycle))?.helped).toBeUndefined();
    await tell();
    expect((await promise()).state.kind).toBe("done");
    expect((await world.dependencies.reports.of(cycle))?.helped).toMatchObject([
      { verdict: "helped" },
    ]);
    expect(await pageOf()).toContain("De meeste bewoners zeggen dat het heeft geholpen.");
  });
});
