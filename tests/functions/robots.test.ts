import { afterEach, describe, expect, test } from "vitest";
import { mailReceipt } from "#functions/answer/mail-receipt.ts";
import { myData } from "#functions/answer/my-data.ts";
import { offerHelp } from "#functions/answer/offer-help.ts";
import { openSurvey } from "#functions/answer/open-survey.ts";
import { showSurvey } from "#functions/answer/show-survey.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { typeCode } from "#functions/answer/type-code.ts";
import { unsubscribe } from "#functions/answer/unsubscribe.ts";
import { passMoment } from "#domain/dispatch/moments.ts";
import { planActions } from "#functions/actions/plan-actions.ts";
import { ActionId } from "#contract/ids.ts";
import { anAction, aState, day } from "#tests/builders.ts";
import { askHelped } from "#functions/feedback/ask-helped.ts";
import { askQuestion } from "#functions/feedback/ask-question.ts";
import { adoptAgenda } from "#functions/tally/adopt-agenda.ts";
import { closeRound } from "#functions/tally/close-round.ts";
import { countPriorities } from "#functions/tally/count-priorities.ts";
import { sealBallots } from "#functions/tally/seal-ballots.ts";
import { sendBatch } from "#functions/dispatch/send-batch.ts";
import { desk, leaving, openWorld, visit, type World } from "./world.ts";

let world: World;
afterEach(() => world.close());

const VISITS = 10_000;
const AT_ONCE = 8;
const PEOPLE = 50;

type Reply = { statusCode: number; body: string };
/** The pages that take something from anybody. */
const OPEN = { "/help/zonnestraat": offerHelp, "/o/zonnestraat": openSurvey, "/code": typeCode };

/** What API Gateway does with a personal link, and with those. */
function follow(
  link: string,
  method: string,
  body?: string,
  headers: Record<string, string> = {},
): Promise<Reply> {
  const anybody = Object.entries(OPEN).find(([path]) => path === link)?.[1];
  if (anybody !== undefined)
    return world.run(anybody, {
      ...visit(method, link, { headers, ...(body === undefined ? {} : { body }) }),
      pathParameters: { neighbourhood: "zonnestraat" },
    });
  const [, route = "", token = ""] = /\/([aupqrf])\/([\w-]+)/.exec(link) ?? [];
  const event = visit(method, `/${route}/${token}`, {
    token,
    headers,
    ...(body === undefined ? {} : { body }),
  });
  const handler = {
    a: method === "POST" ? submitBallot : showSurvey,
    u: unsubscribe,
    p: myData,
    q: askQuestion,
    r: mailReceipt,
    f: askHelped,
  }[route];
  return world.run(handler ?? showSurvey, event);
}

/** What a form sends when somebody presses one of its buttons and fills in nothing. */
function blindly(html: string): string[] {
  return [...html.matchAll(/<form method="post".*?<\/form>/gs)].flatMap(([form]) => {
    const fields = [...form.matchAll(/<(?:select|textarea)[^>]*name="([^"]+)"/g)].map(
      ([, name = ""]) => `${name}=`,
    );
    return [...form.matchAll(/<button([^>]*)>/g)].map(([, attributes = ""]) => {
      const [, name, value] = /name="([^"]+)" value="([^"]+)"/.exec(attributes) ?? [];
      return [...fields, ...(name === undefined ? [] : [`${name}=${value ?? ""}`])].join("&");
    });
  });
}

/** The personal links in the mails that came since, in text and in HTML. */
const linksSince = (sequence: number): string[] =>
  world.environment.outbox
    .after(sequence, 1000)
    .flatMap(({ text, html }) => [
      ...new Set(
        [text, html].flatMap((body) =>
          [...body.matchAll(/http[^"<\s]+\/[aupqf]\/[\w-]+/g)].map(([link]) => link),
        ),
      ),
    ]);

/** Robots open links in turn, over and over: GET, HEAD, prefetch, and every button of the page with nothing filled in. No reply is a failure, and nothing changes. Gives how many visits it were. */
async function robots(links: readonly string[], least: number): Promise<number> {
  const before = await world.everything();
  const queue = [...links];
  let visits = 0;
  const robot = async () => {
    while (visits < least) {
      const link = queue.shift() ?? "";
      queue.push(link);
      const { statusCode, body } = await follow(link, "GET");
      const replies = [
        { statusCode, body },
        await follow(link, "HEAD"),
        await follow(link, "GET", undefined, { purpose: "prefetch", "sec-purpose": "prefetch" }),
      ];
      for (const pressed of blindly(body)) replies.push(await follow(link, "POST", pressed));
      visits += replies.length;
      expect(
        replies.filter((reply) => reply.statusCode >= 500 || reply.statusCode === 404),
      ).toEqual([]);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, robot));
  expect(await world.everything()).toEqual(before);
  return visits;
}

describe("robots that read mail before people do", () => {
  test(
    "open every link of every mail of a cycle and the pages that take something from anybody, prefetch them and press every button, ten thousand times: nothing changes, nobody is passed over, and everybody answers once",
    { timeout: 240_000 },
    async () => {
      world = await openWorld({ residents: PEOPLE });
      const { round, cycle } = await world.invited();
      const invited = linksSince(0);
      expect(invited).toHaveLength(4 * PEOPLE);
      const answers = invited.filter((link) => link.includes("/a/"));
      // Where a receipt is asked for stands in no mail, but a robot may have it from somewhere.
      let visits = await robots(
        [...invited, ...answers.map((link) => link.replace("/a/", "/r/")), ...Object.keys(OPEN)],
        VISITS * 0.6,
      );

      const replies = await Promise.all(
        answers.slice(0, PEOPLE - 5).map((link) => follow(link, "POST", "first=litter")),
      );
      expect(replies.map(({ statusCode }) => statusCode)).toEqual(
        Array.from({ length: PEOPLE - 5 }, () => 200),
      );
      // Opened a hundred times by robots, and reminded all the same: only an answer stops a reminder.
      let sequence = world.environment.outbox.after(0, 1000).at(-1)?.sequence ?? 0;
      expect(await world.run(sendBatch, { round, kind: "reminder", batch: 0 })).toEqual({
        sent: 5,
      });
      const reminded = linksSince(sequence);
      visits += await robots(reminded, VISITS * 0.1);
      for (const link of reminded.filter((one) => one.includes("/a/")))
        expect((await follow(link, "POST", "first=lighting")).statusCode).toBe(200);
      expect(await world.ballots(round)).toHaveLength(PEOPLE);

      for (const step of [closeRound, sealBallots, countPriorities, adoptAgenda, planActions])
        await world.run<unknown>(step, step === planActions ? { cycle } : { round });
      await world.dependencies.helpedKeys.open(round);
      // Done so long ago that its effects can be seen: of nothing else it is asked whether it helped.
      const action = anAction({
        cycle,
        id: ActionId.parse("litter-9"),
        state: { ...aState("done"), on: day("2026-08-01") },
      });
      await world.dependencies.actions.create(action, {
        action: action.id,
        seq: 1,
        at: world.dependencies.now(),
        by: "machine",
        to: "done",
      });
      await world.dependencies.cycles.change(cycle, (before) =>
        passMoment(before, "feedback", world.dependencies.now(), 99),
      );
      sequence = world.environment.outbox.after(0, 1000).at(-1)?.sequence ?? 0;
      expect(await world.run(sendBatch, { round, kind: "feedback", batch: 0 })).toEqual({
        sent: PEOPLE,
      });
      const told = linksSince(sequence);
      visits += await robots(told, VISITS * 0.3);
      expect(visits).toBeGreaterThanOrEqual(VISITS);
      const helped = await Promise.all(
        told
          .filter((link) => link.includes("/f/"))
          .map((link) => follow(link, "POST", `${action.id}=yes`)),
      );
      expect(helped.map(({ statusCode }) => statusCode)).toEqual(
        Array.from({ length: PEOPLE }, () => 200),
      );
      expect(await world.helped(round)).toHaveLength(PEOPLE);
      expect(await world.run(sendBatch, { round, kind: "feedback", batch: 0 })).toEqual({
        sent: 0,
      });
    },
  );
});

describe("unsubscribing", () => {
  test("needs a choice: the button alone changes nothing and says so on top, in the focus", async () => {
    world = await openWorld();
    await world.invited();
    const [link = ""] = world.links().values();
    const reply = await follow(`/u/${leaving(link)}`, "POST", "");
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toMatch(/role="alert" tabindex="-1" autofocus.*href="#reminders"/s);
  });

  test("from reminders is for this round alone; from all is for good", async () => {
    world = await openWorld();
    const { round } = await world.invited();
    const [first = "", second = ""] = [...world.links().values()];
    expect((await follow(`/u/${leaving(first)}`, "POST", "what=reminders")).statusCode).toBe(200);
    expect((await follow(`/u/${leaving(second)}`, "POST", "what=all")).statusCode).toBe(200);
    expect(await world.run(sendBatch, { round, kind: "reminder", batch: 0 })).toEqual({ sent: 1 });
    expect(await world.run(sendBatch, { round, kind: "feedback", batch: 0 })).toEqual({ sent: 2 });
  });
});

describe("what do you know about me", () => {
  test("a GET shows nothing of anybody; the button shows what is kept, and never what was answered", async () => {
    world = await openWorld();
    await world.invited();
    const [person] = world.people;
    const secret = world.links().get(person?.email ?? "") ?? "";
    const link = `/p/${desk(secret)}`;
    await follow(`/a/${secret}`, "POST", "first=litter");
    expect((await follow(link, "GET")).body).not.toContain(person?.email);
    const shown = (await follow(link, "POST", "what=show")).body;
    for (const fact of [person?.name ?? "", person?.email ?? "", "14 september 2026"])
      expect(shown).toContain(fact);
    expect(shown).not.toMatch(/litter|zwerfvuil/i);
    const taken: unknown = JSON.parse((await follow(link, "POST", "what=download")).body);
    expect(taken).toMatchObject({
      "residents.resident": [{ email: person?.email, name: person?.name }],
    });
    for (const other of world.people.slice(1)) expect(shown).not.toContain(other.email);
  });

  test("forget me needs a tick; then the person is gone, the link is dead, and the ballot still counts", async () => {
    world = await openWorld();
    await world.invited();
    const [person] = world.people;
    const secret = world.links().get(person?.email ?? "") ?? "";
    const link = `/p/${desk(secret)}`;
    await follow(`/a/${secret}`, "POST", "first=litter");
    const before = await world.everything();
    expect((await follow(link, "POST", "what=forget")).statusCode).toBe(422);
    expect(await world.everything()).toEqual(before);
    expect((await follow(link, "POST", "what=forget&sure=yes")).statusCode).toBe(200);
    expect((await follow(link, "GET")).statusCode).toBe(404);
    const left = await world.everything();
    expect(JSON.stringify(left)).not.toContain(person?.email);
    expect(left.filter(({ item }) => String(item["pk"]).startsWith("BALLOTS#"))).toHaveLength(1);
    const trail = await world.dependencies.audit.of(world.neighbourhood.id);
    expect(trail.at(-1)).toMatchObject({
      action: "erase resident",
      actor: "resident",
      origin: "personal link",
    });
    expect(JSON.stringify(trail)).not.toContain(person?.id);
  });
});
