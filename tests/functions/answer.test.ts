import { Logger } from "@aws-lambda-powertools/logger";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { METRICS } from "#contract/events.ts";
import { peopleKeys } from "#contract/people-keys.ts";
import { roundKey } from "#contract/round-keys.ts";
import { keysTable, peopleTable } from "#stores/tables.ts";
import { closeRound } from "#functions/tally/close-round.ts";
import { showSurvey } from "#functions/answer/show-survey.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { sendBatch } from "#functions/dispatch/send-batch.ts";
import { unsubscribe } from "#functions/answer/unsubscribe.ts";
import { BALLOT_BYTES } from "#domain/answer/ballot.ts";
import { sha256 } from "#stores/sha256.ts";
import { desk, leaving, openWorld, visit, type World } from "./world.ts";
import { askQuestion } from "#functions/feedback/ask-question.ts";
import { myData } from "#functions/answer/my-data.ts";
import { formerHashOf, tokenHashOf } from "#functions/dispatch/links.ts";

let world: World;
let link = "";
let other = "";
beforeEach(async () => {
  world = await openWorld();
  await world.invited();
  [link = "", other = ""] = [...world.links().values()];
});
afterEach(() => world.close());

const show = (token: string, method = "GET") =>
  world.run(showSurvey, visit(method, `/a/${token}`, { token }));
const submit = (token: string, body: string, more: Parameters<typeof visit>[2] = {}) =>
  world.run(submitBallot, visit("POST", `/a/${token}`, { token, body, ...more }));
const ballots = () => world.ballots();
const text = (html: string) => html.replaceAll(/<style>.*?<\/style>|<[^>]+>/gs, " ");

describe("an answer", () => {
  test("is kept so that nobody can read it: not who took it, nor who has all tables, nor by its length", async () => {
    const items = async () =>
      (await world.everything()).filter(({ item }) => String(item["pk"]).startsWith("BALLOTS#"));
    expect((await submit(link, "first=litter&second=parking&third=&other=")).statusCode).toBe(200);
    const [short] = await items();
    const places = ["first=other", "second=bulky-waste", "third=litter"].map(
      (place) => `${place}&where-${place.split("=", 1)[0]}=${"ж".repeat(80)}`,
    );
    await submit(link, `${places.join("&")}&other=${"é".repeat(300)}&comment=${"ж".repeat(1000)}`);
    const [long, ...more] = await items();
    expect(more).toEqual([]);
    for (const found of [short, long]) {
      const { box, ...rest } = found?.item ?? {};
      expect(Object.keys(rest).toSorted()).toEqual([
        "pk",
        "round",
        "row",
        "sk",
        "tag",
        "v",
        "version",
      ]);
      expect(box).toHaveLength(BALLOT_BYTES + 48);
      expect(Buffer.from(box as Uint8Array).toString("latin1")).not.toMatch(/litter|parking|other/);
    }
    const bytes = Object.entries(long?.item ?? {}).reduce(
      (sum, [name, value]) => sum + name.length + (value as Uint8Array | string).toString().length,
      0,
    );
    expect(bytes - String(long?.item["box"]).length + BALLOT_BYTES + 48).toBeLessThanOrEqual(4096);
    const whole = (await world.everything()).map(({ item }) => JSON.stringify(item));
    const row = String(long?.item["row"]);
    expect(whole.filter((item) => item.includes(row))).toHaveLength(1);
    expect(whole.some((item) => item.includes(link))).toBe(false);
  });

  test("that says I do not know is an answer: no reminder comes", async () => {
    expect((await submit(link, "unsure=yes&comment=Meer+bomen")).statusCode).toBe(200);
    expect((await ballots()).map(({ topics, comment }) => [topics, comment])).toEqual([
      [[], "Meer bomen"],
    ]);
    expect(
      await world.run(sendBatch, {
        round: "zonnestraat_whole_001_agenda",
        kind: "reminder",
        batch: 0,
      }),
    ).toEqual({ sent: 2 });
  });

  test("sent twice at the same instant counts once", async () => {
    const replies = await Promise.all([1, 2, 3, 4].map(() => submit(link, "first=litter")));
    expect(
      replies
        .map(({ statusCode }) => statusCode)
        .every((status) => status === 200 || status === 503),
    ).toBe(true);
    expect(await ballots()).toHaveLength(1);
  });

  test("is replaced by the same link, which tells the day of the one before and shows nothing of it", async () => {
    await submit(link, "first=other&other=een+bank&comment=Meer+bomen&unsure=yes");
    const again = (await show(link)).body;
    expect(text(again)).toContain("U hebt geantwoord op maandag 14 september 2026");
    expect(again).not.toMatch(/value="other" selected|" checked|een bank|Meer bomen/);
    expect(text((await show(other)).body)).not.toContain("U hebt geantwoord");
    expect(text((await submit(link, "first=parking")).body)).toContain(
      "Uw nieuwe antwoord is bewaard",
    );
    expect((await ballots()).map(({ topics }) => topics)).toEqual([["parking"]]);
    expect((await show(link)).body).not.toContain('value="parking" selected');
  });

  test("comes too late when the round closed between opening the form and sending it", async () => {
    await submit(other, "first=parking");
    await show(link);
    await world.run(closeRound, { round: "zonnestraat_whole_001_agenda" });
    const reply = await submit(link, "first=litter");
    expect(reply.statusCode).toBe(410);
    expect((await ballots()).map(({ topics }) => topics)).toEqual([["parking"]]);
  });

  test("comes too late after the closing time, whether or not the machine got to closing", async () => {
    world.at("2026-10-03T00:00:00Z");
    expect((await submit(link, "first=litter")).statusCode).toBe(410);
    expect(await ballots()).toEqual([]);
  });

  test("of a year ago leads nowhere, also while the store has not forgotten the link yet", async () => {
    world.at("2027-09-14T08:00:00Z");
    expect((await submit(link, "first=litter")).statusCode).toBe(404);
  });
});

describe("the secrets of one mail", () => {
  const opens = async (token: string) => ({
    answer: (await submit(token, "first=litter")).statusCode,
    ask: (await world.run(askQuestion, visit("GET", "/q/x", { token }))).statusCode,
    mine: (await world.run(myData, visit("POST", "/p/x", { token, body: "what=show" }))).statusCode,
    unsubscribe: (await world.run(unsubscribe, visit("GET", "/u/x", { token }))).statusCode,
  });

  test("are three: with the one in its headers nobody votes, asks or sees anything, and with the one at its end nobody votes", async () => {
    const [mail] = world.environment.outbox.after(0, 1);
    const header = JSON.stringify(mail?.headers);
    expect(header).toContain(`/u/${leaving(link)}`);
    expect(header).not.toMatch(new RegExp(`${link}|${desk(link)}`));
    expect(await opens(leaving(link))).toEqual({
      answer: 404,
      ask: 404,
      mine: 404,
      unsubscribe: 200,
    });
    expect(await opens(desk(link))).toEqual({ answer: 404, ask: 200, mine: 200, unsubscribe: 404 });
    expect(await ballots()).toEqual([]);
    expect(await opens(link)).toEqual({ answer: 200, ask: 404, mine: 404, unsubscribe: 404 });
  });

  test("of a mail from before there were three go on working where they did", async () => {
    const token = await world.dependencies.invitations.token(tokenHashOf(sha256, link));
    if (token === undefined) throw new Error("the link has a token");
    const former = "F".repeat(22);
    await world.dependencies.issuing.saveTokens([{ ...token, hash: formerHashOf(sha256, former) }]);
    expect(await opens(former)).toEqual({ answer: 200, ask: 200, mine: 200, unsubscribe: 200 });
  });
});

const place = () => ({
  environment: world.environment.variables,
  clock: world.environment.clock.now,
});

describe("a link", () => {
  test.each([
    ["mistyped", "abc", 400],
    ["forged", "A".repeat(22), 404],
    ["with something behind it", "../../console", 400],
  ])("that is %s gives a plain page and no hint", async (_, token, status) => {
    const reply = await show(token);
    expect(reply.statusCode).toBe(status);
    expect(text(reply.body)).not.toContain("Zonnestraat");
    expect((await submit(token, "first=litter")).statusCode).toBe(status);
    expect(await ballots()).toEqual([]);
  });

  test("that somebody wrote in the table votes for nobody: a plain page, one line without a name, and a number that rings", async () => {
    const { invitations } = world.dependencies;
    const token = await invitations.token(tokenHashOf(sha256, other));
    if (token === undefined) throw new Error("the link has a token");
    const theirs = "A".repeat(22);
    const people = peopleTable(place());
    const hash = tokenHashOf(sha256, theirs);
    await people.save(peopleKeys.token(hash), { ...token, hash });
    const lines = vi.spyOn(Logger.prototype, "warn");
    const reply = await world.run(
      submitBallot,
      visit("POST", "/a/{token}", { token: theirs, body: "first=litter" }),
    );
    const told = JSON.stringify(lines.mock.calls);
    lines.mockRestore();
    expect(reply.statusCode).toBe(404);
    expect(text(reply.body)).not.toContain("Litter");
    expect(told).toContain(`"${METRICS.forged}":1`);
    expect(told).not.toMatch(new RegExp([theirs, hash, token.resident].join("|")));
    expect(await ballots()).toEqual([]);
    expect(
      (await invitations.get(token.round, token.batch, token.resident))?.answeredOn,
    ).toBeUndefined();
    expect((await submit(other, "first=litter")).statusCode).toBe(200);
  });

  test("is issued with no proof in a round whose key of links is gone, and votes there no more", async () => {
    const { invitations, issuing } = world.dependencies;
    const token = await invitations.token(tokenHashOf(sha256, link));
    if (token === undefined) throw new Error("the link has a token");
    await keysTable(place()).delete(roundKey("links", token.round));
    world.environment.clock.jump(world.environment.clock.now() + 600_000);
    await issuing.saveTokens([{ ...token, proof: undefined }]);
    expect((await invitations.token(token.hash))?.proof).toBeUndefined();
    expect((await submit(link, "first=litter")).statusCode).toBe(503);
  });

  test("may be opened by a scanner, over and over, and nothing changes", async () => {
    const before = await world.everything();
    for (let time = 0; time < 3; time += 1)
      for (const method of ["GET", "HEAD"]) await show(link, method);
    for (const method of ["GET", "HEAD"])
      await world.run(unsubscribe, visit(method, "/u/x", { token: leaving(link) }));
    expect(await world.everything()).toEqual(before);
  });

  test("unsubscribes at once when the mail program asks for it by POST", async () => {
    expect(
      (
        await world.run(
          unsubscribe,
          visit("POST", "/u/x", { token: leaving(link), body: "List-Unsubscribe=One-Click" }),
        )
      ).statusCode,
    ).toBe(200);
    const unsubscribed = await world.dependencies.residents.in(
      world.neighbourhood.id,
      world.neighbourhood.areas.map(({ id }) => id),
    );
    expect(unsubscribed.filter((resident) => resident.unsubscribed !== undefined)).toHaveLength(1);
  });
});

describe("a form that is not right", () => {
  const tooMany = "first=litter&second=parking&third=speeding&topics=lighting";
  test.each([
    ["no topic", "first=&second=&third=", "Kies minstens één onderwerp"],
    ["too many topics", tooMany, "drie is het meeste"],
    ["the same topic twice", "first=litter&second=litter", "twee keer"],
    ["an unknown topic", "first=world-peace", "niet in de lijst"],
    ["something else without words", "first=other", "Iets anders"],
    ["more words than the question asks for", `first=other&other=${"x".repeat(60_000)}`, "300"],
  ])("%s: the page says what to do and stores nothing", async (_, body, sentence) => {
    const reply = await submit(link, body);
    expect(reply.statusCode).toBe(422);
    expect(text(reply.body)).toContain(sentence);
    expect(await ballots()).toEqual([]);
  });

  test("nothing that was typed is lost, and nothing typed becomes markup", async () => {
    const reply = await submit(
      link,
      `first=litter&second=litter&other=${encodeURIComponent('<script>alert("x")</script>')}`,
    );
    expect(reply.body).toContain("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;");
    expect(reply.body).not.toContain("<script");
    expect(reply.body).toContain('name="topics" value="litter" checked');
  });

  test("a megabyte of text is refused unread", async () => {
    expect((await submit(link, `first=litter&other=${"x".repeat(1_000_000)}`)).statusCode).toBe(
      413,
    );
    expect(await ballots()).toEqual([]);
  });

  test.each(["application/json", "multipart/form-data; boundary=x", "text/plain"])(
    "a body of type %s is refused",
    async (type) => {
      expect(
        (await submit(link, '{"first":"litter"}', { headers: { "content-type": type } }))
          .statusCode,
      ).toBe(400);
      expect(await ballots()).toEqual([]);
    },
  );
});

describe("every page", () => {
  test("loads nothing from anybody else, sets no cookie and stays small", async () => {
    for (const reply of [await show(link), await submit(link, "first=litter"), await show("abc")]) {
      expect(reply.headers["content-security-policy"]).toContain("default-src 'none'");
      expect(reply.headers["referrer-policy"]).toBe("no-referrer");
      expect(reply.cookies).toBeUndefined();
      // Pictures come from our own address.
      expect(reply.body).not.toMatch(/<script|src="(?!\/)|<link[^>]* href="(?!\/)|@import|url\(/);
      expect(Buffer.byteLength(reply.body)).toBeLessThan(40_000);
    }
  });

  test("speaks the resident's language, and the other one when asked", async () => {
    const english =
      [...world.links()].find(([address]) => address === "resident.1@example.org")?.[1] ?? "";
    expect((await show(english)).body).toContain('<html lang="en" dir="ltr">');
    expect(
      (
        await world.run(
          showSurvey,
          visit("GET", `/a/${english}`, { token: english, query: "lang=nl" }),
        )
      ).body,
    ).toContain('<html lang="nl" dir="ltr">');
  });

  test("when the database does not answer, says so and asks to try again", async () => {
    const broken = {
      token: () =>
        Promise.reject(
          Object.assign(new Error("connect ECONNREFUSED"), { name: "NetworkingError" }),
        ),
    };
    const reply = await world.run(showSurvey, visit("GET", `/a/${link}`, { token: link }), {
      invitations: { ...world.dependencies.invitations, ...broken },
    });
    expect(reply.statusCode).toBe(503);
    expect(reply.headers["retry-after"]).toBe("5");
  });
});
