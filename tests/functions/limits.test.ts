import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RoundId } from "#contract/ids.ts";
import { Language } from "#contract/language.ts";
import { count, LIMITS } from "#domain/limits.ts";
import { consolePages } from "#console/console.ts";
import { offerHelp } from "#functions/answer/offer-help.ts";
import { openSurvey } from "#functions/answer/open-survey.ts";
import { showSurvey } from "#functions/answer/show-survey.ts";
import { typeCode } from "#functions/answer/type-code.ts";
import { askQuestion } from "#functions/feedback/ask-question.ts";
import { tokenHashOf } from "#functions/dispatch/links.ts";
import { limitWords } from "#web/copy/limits.ts";
import { instant } from "#tests/builders.ts";
import { codeOf, CODE_BYTES } from "#domain/answer/code.ts";
import { type ConsoleReply, desk, openWorld, type Runs, visit, type World } from "./world.ts";

let world: World;
let round: RoundId;
beforeEach(async () => {
  world = await openWorld({ residents: 3 });
  ({ round } = await world.invited());
});
afterEach(() => world.close());

const OFFER = "topic=litter&name=Joke+Bloem&contact=043+123+45+67&consent=yes";
const inZonnestraat = { neighbourhood: "zonnestraat" };
type Sent = { body?: string; from?: string; language?: string };
const sendTo =
  (page: Runs<ConsoleReply>, path: string) =>
  ({ body, from, language = "nl" }: Sent) =>
    world.run(page, {
      ...visit(body === undefined ? "GET" : "POST", path, {
        query: `lang=${language}`,
        ...(body === undefined ? {} : { body }),
        ...(from === undefined ? {} : { from }),
      }),
      pathParameters: inZonnestraat,
    });
const offer = (sent: Sent) => sendTo(offerHelp, "/help/zonnestraat")({ body: OFFER, ...sent });
const answer = (sent: Sent) =>
  sendTo(openSurvey, "/o/zonnestraat")({ body: "first=litter", ...sent });
const times = (many: number) => Array.from({ length: many }, (_, nth) => nth);
const address = (nth: number) => `198.51.${Math.floor(nth / 250)}.${nth % 250}`;
const now = () => world.dependencies.now();
const MINUTE = 60_000;
const later = (milliseconds: number) =>
  world.at(new Date(Date.parse(now()) + milliseconds).toISOString());
const half = (name: keyof typeof LIMITS) => LIMITS[name].most / 2;

describe("the counter", () => {
  test("of many at the same instant takes as many as it may and not one more", async () => {
    const { limits } = world.dependencies;
    const taken = await Promise.all(
      times(30).map(() => limits.take("helpFromSender", "somebody", now())),
    );
    expect(taken.filter(({ kind }) => kind === "taken")).toHaveLength(half("helpFromSender"));
  });

  test("counts as the rule says, one by one over some hours, through midnight when its key changes", async () => {
    const { limits } = world.dependencies;
    let until: number | undefined;
    for (const minute of times(300)) {
      const at = instant(
        new Date(Date.parse("2026-09-14T21:00:00Z") + minute * 60_000).toISOString(),
      );
      const expected = count(LIMITS.helpFromSender, Date.parse(at), until);
      if (expected.kind === "taken") ({ until } = expected);
      const { kind } = await limits.take("helpFromSender", "somebody", at);
      expect([at, kind]).toEqual([at, expected.kind]);
    }
  });

  test("keeps of a sender a hash, another one every day and for every form, and when it ends", async () => {
    const { limits } = world.dependencies;
    const hash = async () =>
      (await world.everything())
        .filter(({ item }) => String(item["pk"]).startsWith("COUNT#"))
        .map(({ item }) => item);
    for (const day of ["2026-09-14", "2026-09-16"])
      await limits.take("helpFromSender", "192.0.2.7", instant(`${day}T12:00:00Z`));
    await limits.take("openAnswerFromSender", "192.0.2.7", instant("2026-09-14T12:00:00Z"));
    const kept = await hash();
    expect(new Set(kept.map(({ pk }) => pk)).size).toBe(3);
    expect(JSON.stringify(kept)).not.toContain("192.0.2.7");
    for (const item of kept) {
      expect(Object.keys(item).toSorted()).toEqual(["expires", "pk", "sk", "until", "v"]);
      expect(Number(item["expires"]) * 1000 - Number(item["until"])).toBeLessThan(3_700_000);
    }
  });

  test("gives back what was taken for nothing", async () => {
    const { limits } = world.dependencies;
    for (const _ of times(50)) {
      expect((await limits.take("codeFromSender", "somebody", now())).kind).toBe("taken");
      await limits.giveBack("codeFromSender", "somebody", now());
    }
  });
});

describe("a flood from one network", () => {
  test.each(Language.options)(
    "of offers is told in %s when to send again, with everything that was typed, and stops nobody else",
    async (language) => {
      const flood = await Promise.all(times(20).map(() => offer({ from: "192.0.2.7" })));
      expect(flood.filter(({ statusCode }) => statusCode === 200)).toHaveLength(5);
      const { statusCode, headers, body } = await offer({ from: "192.0.2.7", language });
      expect(statusCode).toBe(429);
      expect(headers).toMatchObject({ "retry-after": "720" });
      expect(body).toContain('role="alert"');
      expect(body).toContain(limitWords[language].full("|").split("|")[0]);
      for (const typed of ["Joke Bloem", "043 123 45 67"])
        expect(body).toContain(`value="${typed}"`);
      expect((await offer({ from: "192.0.2.8" })).statusCode).toBe(200);
      later(12 * MINUTE);
      expect((await offer({ from: "192.0.2.7" })).statusCode).toBe(200);
    },
  );

  test("is no reason to stop who has a personal link, also in that network", async () => {
    for (const _ of times(12)) await offer({});
    expect((await offer({})).statusCode).toBe(429);
    const [link = ""] = world.links().values();
    const reply = await world.run(
      offerHelp,
      visit("POST", "/h/x", { token: desk(link), body: OFFER }),
    );
    expect(reply.statusCode).toBe(200);
  });

  test("of a whole network of version 6 is one flood", async () => {
    for (const nth of times(5)) await offer({ from: `2001:db8:1:1::${nth}` });
    expect((await offer({ from: "2001:db8:1:1::abcd" })).statusCode).toBe(429);
    expect((await offer({ from: "2001:db8:1:2::1" })).statusCode).toBe(200);
  });
});

describe("a flood from many networks", () => {
  const flooded = async () => {
    for (const nth of times(half("openAnswerInNeighbourhood")))
      await answer({ from: address(nth) });
  };
  const asked = (html: string, language: Language) => {
    const [, token = ""] = /name="asked" value="([^"]+)"/.exec(html) ?? [];
    const [, words = ""] = /<label[^>]*for="number">[^:]*:\s*([^<]+)</.exec(html) ?? [];
    const { digits } = limitWords[language];
    const number = words
      .split(", ")
      .map((word) => digits.indexOf(word.trim()))
      .join("");
    return { asked: token, number };
  };
  const kept = async () => (await world.dependencies.openAnswers.of(round)).length;

  test.each(Language.options)(
    "brings a question in %s that a person answers, and nothing that was typed is lost",
    async (language) => {
      await flooded();
      const before = await kept();
      const first = await answer({ from: "203.0.113.1", language, body: "first=lighting" });
      expect(first.statusCode).toBe(422);
      expect(first.body).toMatch(/href="#number".*id="fault-number".*id="number"/s);
      expect(first.body).toContain('name="first" value="lighting"');
      expect(await kept()).toBe(before);
      const body = new URLSearchParams({ first: "lighting", ...asked(first.body, language) });
      const second = await answer({ from: "203.0.113.1", language, body: body.toString() });
      expect([second.statusCode, await kept()]).toEqual([200, before + 1]);
    },
  );

  test("that does not answer is not kept; a wrong or a borrowed answer brings another question", async () => {
    await flooded();
    const before = await kept();
    const first = asked((await answer({ from: "203.0.113.1" })).body, "nl");
    const wrong = `first=litter&asked=${first.asked}&number=${first.number === "111" ? "112" : "111"}`;
    const again = await answer({ from: "203.0.113.1", body: wrong });
    expect(again.statusCode).toBe(422);
    expect(asked(again.body, "nl").asked).not.toBe(first.asked);
    const right = `first=litter&asked=${first.asked}&number=${first.number}`;
    // One network of a thousand is asked for the same number; not two.
    const borrowed: number[] = [];
    for (const from of ["203.0.113.2", "203.0.113.3"])
      borrowed.push((await answer({ from, body: right })).statusCode);
    expect(borrowed).toContain(422);
    expect((await offer({ from: "203.0.113.1", body: `${OFFER}&${right}` })).statusCode).toBe(200);
    expect(await kept()).toBe(before + borrowed.filter((status) => status === 200).length);
    later(59 * MINUTE);
    expect((await answer({ from: "203.0.113.1", body: right })).statusCode).toBe(200);
  });

  test("of one form asks nothing of another", async () => {
    await flooded();
    expect((await offer({ from: "203.0.113.1" })).statusCode).toBe(200);
  });
});

test("one link asks five questions at once and ten a day; another link asks on, and nothing typed is lost", async () => {
  const [one = "", other = ""] = world.links().values();
  const ask = (link: string) =>
    world.run(
      askQuestion,
      visit("POST", "/q/x", { token: desk(link), body: "question=Wanneer+komt+er+licht%3F" }),
    );
  const replies = [];
  for (const _ of times(20)) replies.push(await ask(one));
  expect(replies.filter(({ statusCode }) => statusCode === 200)).toHaveLength(5);
  expect(replies.at(-1)?.body).toContain("Wanneer komt er licht?");
  expect((await ask(other)).statusCode).toBe(200);
});

describe("codes", () => {
  const wrong = (nth: number) => codeOf(new Uint8Array(CODE_BYTES).fill(nth + 1));
  const type = (code: string, from?: string) =>
    world.run(typeCode, visit("POST", "/code", { body: `code=${code}`, ...(from && { from }) }));
  const open = (code: string, from?: string) =>
    world.run(showSurvey, visit("GET", `/a/${code}`, { token: code, ...(from && { from }) }));
  const give = async () => {
    const code = world.dependencies.code();
    const [link = ""] = world.links().values();
    const token = await world.dependencies.invitations.token(
      tokenHashOf(world.dependencies.sha256, link, "answer"),
    );
    if (token === undefined) throw new Error("a token");
    const hash = tokenHashOf(world.dependencies.sha256, code, "answer");
    await world.dependencies.issuing.giveByLetter(
      { ...token, hash, channel: "letter" },
      { id: "print", nth: 1 },
    );
    return code;
  };

  test("that lead nowhere are tried ten times at once from one network, by the page and by the address together", async () => {
    for (const nth of times(5)) expect((await type(wrong(nth))).statusCode).toBe(422);
    for (const nth of times(5)) expect((await open(wrong(nth + 5))).statusCode).toBe(404);
    const code = await give();
    for (const reply of [await type(code), await open(code)]) {
      expect(reply.statusCode).toBe(429);
      expect(reply.headers["retry-after"]).toBe("900");
      expect(reply.body).toContain("over een kwartier");
    }
    expect((await type(code)).body).toContain(`value="${code}"`);
    expect((await open(code, "203.0.113.9")).statusCode).toBe(200);
    expect((await type(code, "203.0.113.9")).statusCode).toBe(303);
  });

  test("that lead somewhere are typed as often as anybody likes, as in a library", async () => {
    const code = await give();
    for (const _ of times(40)) expect((await type(code)).statusCode).toBe(303);
  });
});

test("logins are begun sixty times at once from one network and no more, and what one reads says to wait", async () => {
  const begin = (from: string) =>
    world.run(consolePages, visit("GET", "/console/login", { query: "lang=en", from }));
  const replies = [];
  for (const _ of times(70)) replies.push(await begin("192.0.2.7"));
  expect(replies.filter(({ statusCode }) => statusCode === 303)).toHaveLength(60);
  expect(replies.at(-1)).toMatchObject({ statusCode: 429, headers: { "retry-after": "900" } });
  expect((await begin("192.0.2.8")).statusCode).toBe(303);
});
