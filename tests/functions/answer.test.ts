import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { closeRound } from "#functions/tally/close-round.ts";
import { showSurvey } from "#functions/answer/show-survey.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { sendBatch } from "#functions/dispatch/send-batch.ts";
import { unsubscribe } from "#functions/answer/unsubscribe.ts";
import { sha256 } from "#stores/sha256.ts";
import { openWorld, visit, type World } from "./world.ts";

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
const ballots = async () =>
  (await world.everything())
    .filter(({ item }) => String(item["pk"]).startsWith("BALLOTS#"))
    .map(({ item }) => item);
const text = (html: string) => html.replaceAll(/<style>.*?<\/style>|<[^>]+>/gs, " ");

describe("an answer", () => {
  test("is kept without a time, a name or anything else that leads to its resident", async () => {
    expect((await submit(link, "first=litter&second=parking&third=&other=")).statusCode).toBe(200);
    const [ballot] = await ballots();
    expect(Object.keys(ballot ?? {}).toSorted()).toEqual([
      "area",
      "channel",
      "key",
      "pk",
      "round",
      "sk",
      "topics",
      "v",
    ]);
    const [person] = world.people;
    const whole = (await world.everything()).map(({ item }) => JSON.stringify(item));
    const key = sha256(`ballot|${link}`);
    expect(whole.filter((item) => item.includes(key))).toHaveLength(1);
    expect(
      whole.some((item) => item.includes(key) && world.people.some(({ id }) => item.includes(id))),
    ).toBe(false);
    expect(whole.some((item) => item.includes(link))).toBe(false);
    expect(person).toBeDefined();
  });

  test("that says I do not know is an answer: it stands when the page is opened again, and no reminder comes", async () => {
    expect((await submit(link, "unsure=yes&comment=Meer+bomen")).statusCode).toBe(200);
    expect((await ballots()).map(({ topics, comment }) => [topics, comment])).toEqual([
      [[], "Meer bomen"],
    ]);
    const again = (await show(link)).body;
    expect(again).toMatch(/name="unsure" value="yes" checked/);
    expect(again).toContain(">Meer bomen</textarea>");
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

  test("is replaced by the same link, and can be seen by nobody else's", async () => {
    await submit(link, "first=litter");
    expect(text((await submit(link, "first=parking")).body)).toContain(
      "Uw nieuwe antwoord is bewaard",
    );
    expect((await ballots()).map(({ topics }) => topics)).toEqual([["parking"]]);
    expect((await show(link)).body).toContain('<option value="parking" selected>');
    expect((await show(other)).body).not.toContain("selected");
  });

  test("comes too late when the round closed between opening the form and sending it", async () => {
    await show(link);
    await world.run(closeRound, { round: "zonnestraat_whole_001_agenda" });
    const reply = await submit(link, "first=litter");
    expect(reply.statusCode).toBe(410);
    expect(await ballots()).toEqual([]);
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

  test("may be opened by a scanner, over and over, and nothing changes", async () => {
    const before = await world.everything();
    for (let time = 0; time < 3; time += 1)
      for (const method of ["GET", "HEAD"]) await show(link, method);
    for (const method of ["GET", "HEAD"])
      await world.run(unsubscribe, visit(method, `/u/${link}`, { token: link }));
    expect(await world.everything()).toEqual(before);
  });

  test("unsubscribes at once when the mail program asks for it by POST", async () => {
    expect(
      (
        await world.run(
          unsubscribe,
          visit("POST", `/u/${link}`, { token: link, body: "List-Unsubscribe=One-Click" }),
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
    ["too many topics", tooMany, "Kies niet meer dan drie"],
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
    expect(reply.body).toContain('<option value="litter" selected>');
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
      // The photo of the contact person travels within the page.
      expect(reply.body.replaceAll(/<img class="buurt-photo" src="data:[^"]*"/g, "")).not.toMatch(
        /<script|<img|<link|src=|@import|url\(/,
      );
      expect(Buffer.byteLength(reply.body)).toBeLessThan(30_000);
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
