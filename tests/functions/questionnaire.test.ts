import type { ConsolePages } from "./world.ts";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { codeOf } from "#domain/answer/code.ts";
import type { RoundId, WaveId } from "#contract/ids.ts";
import { Language } from "#contract/language.ts";
import { pagesFor, pagesOf } from "#domain/form/form.ts";
import { ballotKeyOf, tokenHashOf } from "#functions/dispatch/links.ts";
import { mailReceipt } from "#functions/answer/mail-receipt.ts";
import { myData } from "#functions/answer/my-data.ts";
import { offerHelp } from "#functions/answer/offer-help.ts";
import { showSurvey } from "#functions/answer/show-survey.ts";
import { typeCode } from "#functions/answer/type-code.ts";
import { unsubscribe } from "#functions/answer/unsubscribe.ts";
import { askHelped } from "#functions/feedback/ask-helped.ts";
import { askQuestion } from "#functions/feedback/ask-question.ts";
import { sha256 } from "#stores/sha256.ts";
import { questionBank } from "#stores/question-bank.ts";
import { sendBatch } from "#functions/dispatch/send-batch.ts";
import { answerQuestions } from "#functions/measurement/answer-questions.ts";
import { gatherResponses } from "#functions/measurement/gather-responses.ts";
import { closeRound } from "#functions/tally/close-round.ts";
import { dayIn } from "#web/copy/dates.ts";
import { myDataWords } from "#web/copy/my-data.ts";
import { panelWords } from "#web/copy/panel.ts";
import { questionnaireWords } from "#web/copy/questionnaire.ts";
import { day } from "#tests/builders.ts";
import { aQuestion } from "#tests/domain/measurement/questions.ts";
import { filledIn, measure } from "./measured.ts";
import { desk, leaving, openWorld, visit, type World } from "./world.ts";

const words = questionnaireWords.nl;
let world: World;
let wave: WaveId;
let round: RoundId;
let link = "";
let other = "";
beforeEach(async () => {
  world = await openWorld();
  ({ wave, round } = await measure(world));
  [link = "", other = ""] = world.people.map(({ email }) => world.links().get(email) ?? "");
});
afterEach(() => world.close());

type Answers = Readonly<Record<string, string | readonly string[]>>;
const open = (
  token = link,
  {
    method = "GET",
    query = "lang=nl",
    headers = {},
  }: { method?: string; query?: string; headers?: Record<string, string> } = {},
) => world.run(answerQuestions, visit(method, `/m/${token}`, { token, query, headers }));
const post = (body: string, token = link, query = "lang=nl") =>
  world.run(answerQuestions, visit("POST", `/m/${token}`, { token, query, body }));
/** What was begun by a link and is not handed in. */
const begun = async (token = link) =>
  (await world.dependencies.drafts.get({ round, hash: tokenHashOf(sha256, token) }))?.draft;
/** What was handed in, by whatever link. */
const handedIn = async () => (await world.questionnaires(round)).handedIn;
const gather = async () => {
  await world.run(closeRound, { round });
  return world.run(gatherResponses, { wave });
};
/** The items of all tables whose partitions begin so. */
const items = async (...begins: readonly string[]) =>
  (await world.everything()).filter(({ item }) =>
    begins.some((one) => String(item["pk"]).startsWith(one)),
  );
const plain = (html: string) =>
  html.replaceAll(/<style.*?<\/style>|<[^>]+>/gs, " ").replaceAll(/\s+/g, " ");
/** Where a reply sends the browser. */
const place = ({ headers }: { headers: Record<string, string> }) => headers["location"];

/** What somebody answers who answers as little as one can. */
const LEAST: Answers = { liveability: "7", unsafe: "no", "team-known": "no" };
/** Fills in the whole questionnaire from the first page to the last, and hands it in. */
async function answerAll(
  token = link,
  answers: Answers = LEAST,
  more: Readonly<Record<string, string>> = {},
) {
  const given = Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, [answer].flat()]),
  );
  const pages = pagesFor(questionBank.questions, given as never);
  let reply: Awaited<ReturnType<typeof post>> | undefined;
  for (const [at, { number, questions }] of pages.entries()) {
    const mine = Object.fromEntries(
      questions.flatMap(({ id }) => (answers[id] === undefined ? [] : [[id, answers[id]]])),
    );
    reply = await post(
      filledIn(
        number + 1,
        mine,
        at === pages.length - 1 ? "hand-in" : "next",
        at === pages.length - 1 ? more : {},
      ),
      token,
    );
  }
  return reply ?? expect.fail("a questionnaire without pages");
}
const last = pagesOf(questionBank.questions).length;

describe("a questionnaire by a personal link", () => {
  test("opens at its first page from the mail, the QR code and the typed code alike", async () => {
    const reply = await world.run(
      showSurvey,
      visit("GET", `/a/${link}`, { token: link, query: "lang=ar" }),
    );
    expect([reply.statusCode, place(reply)]).toEqual([303, `/m/${link}?lang=ar`]);
    const code = codeOf(new Uint8Array(10).fill(7));
    const invitation =
      (await world.dependencies.invitations.inBatch(round, 0))[0] ??
      expect.fail("nobody was invited");
    await world.dependencies.issuing.giveByLetter(
      {
        hash: tokenHashOf(sha256, code),
        round,
        batch: 0,
        resident: invitation.resident,
        area: invitation.area,
        language: "nl",
        channel: "letter",
        until: 2_000_000_000,
      },
      { id: "P".repeat(22), nth: 1 },
    );
    const typed = await world.run(typeCode, visit("POST", "/code", { body: `code=${code}` }));
    expect(place(typed)).toContain(`/a/${code}`);
    const { statusCode, body } = await open(code);
    expect(statusCode).toBe(200);
    expect(plain(body)).toContain(words.progress(1, pagesFor(questionBank.questions, {}).length));
  });

  test("is saved page by page, and the same link goes on where somebody was, with what they filled in", async () => {
    const reply = await post(filledIn(1, { liveability: "8", helping: "agree", unsafe: "no" }));
    expect([reply.statusCode, place(reply)]).toEqual([303, `/m/${link}?page=2&lang=nl`]);
    expect(await begun()).toMatchObject({
      given: { liveability: ["8"], helping: ["agree"], unsafe: ["no"] },
      channel: "email",
      language: "nl",
      weight: 1,
    });
    const pages = pagesFor(questionBank.questions, {});
    expect(plain((await open()).body)).toContain(words.progress(2, pages.length));
    const first = (await open(link, { query: "lang=nl&page=1" })).body;
    for (const id of ["liveability-8", "helping-agree", "unsafe-no"])
      expect(first).toMatch(new RegExp(`id="${id}"[^>]* checked`));
    expect((first.match(/ checked/g) ?? []).length).toBe(3);
  });

  test("asks what an answer leads to, and drops its answer when that one is taken back", async () => {
    await post(filledIn(1, { liveability: "8", unsafe: "yes" }));
    expect((await open()).body).toContain('name="unsafe-how-often"');
    await post(filledIn(2, { "unsafe-how-often": "often" }));
    expect((await begun())?.given).toMatchObject({ "unsafe-how-often": ["often"] });
    await post(filledIn(1, { liveability: "8", unsafe: "no" }));
    expect((await begun())?.given).not.toHaveProperty("unsafe-how-often");
  });

  test("goes back without asking what is missing, and loses nothing that was written", async () => {
    await post(filledIn(1, { liveability: "8", unsafe: "no" }));
    const [second] = pagesFor(questionBank.questions, { unsafe: ["no"] } as never).slice(1);
    const reply = await post(
      filledIn((second?.number ?? 0) + 1, { willing: "perhaps" }, "previous"),
    );
    expect(place(reply)).toBe(`/m/${link}?page=1&lang=nl`);
    expect((await begun())?.given).toMatchObject({ liveability: ["8"], willing: ["perhaps"] });
    expect(plain((await open()).body)).toContain(words.progress(2, 7));
    const unanswered = await post(filledIn(4, { "police-officer-known": "no" }, "previous"));
    expect([unanswered.statusCode, place(unanswered)]).toEqual([303, `/m/${link}?page=3&lang=nl`]);
    expect((await begun())?.given).toMatchObject({ "police-officer-known": ["no"] });
    const tooLong = await post(filledIn(last, { remarks: "x".repeat(1001) }, "previous"));
    expect(tooLong.statusCode).toBe(422);
    expect(tooLong.body).toContain("x".repeat(1001));
  });

  test("tells every fault of a page at once, and keeps everything that was filled in", async () => {
    const [, victims] = pagesOf(questionBank.questions).filter(({ questions }) =>
      questions.some(({ id }) => id === "liveability" || id === "victim"),
    );
    const first = await post(filledIn(1, { helping: "agree" }));
    expect(first.statusCode).toBe(422);
    for (const id of ["liveability", "unsafe"])
      expect(first.body).toContain(`href="#${id}-${id === "unsafe" ? "yes" : "1"}"`);
    expect(first.body).toMatch(/id="helping-agree"[^>]* checked/);
    expect(await begun()).toBeUndefined();
    const both = await post(filledIn((victims?.number ?? 0) + 1, { victim: ["burglary", "none"] }));
    expect(both.statusCode).toBe(422);
    for (const id of ["victim-burglary", "victim-none"])
      expect(both.body).toMatch(new RegExp(`id="${id}"[^>]* checked`));
    for (const [answers, id] of [
      [{ liveability: "11" }, "liveability-1"],
      [{ liveability: ["7", "8"], unsafe: "no" }, "liveability-1"],
      [{ liveability: ["7", "7"], unsafe: "no" }, "liveability-1"],
    ] as const)
      expect((await post(filledIn(1, answers))).body).toContain(`href="#${id}"`);
  });

  test.each(["GET", "HEAD"])(
    "is changed by no %s, whoever opens it, and is not counted by who presses a button without the form",
    async (method) => {
      await post(filledIn(1, { liveability: "8", unsafe: "no" }));
      const before = await world.everything();
      for (const query of [
        "",
        "lang=uk",
        ...Array.from({ length: last + 1 }, (_, at) => `page=${at}`),
      ])
        await open(link, { method, query, headers: { "sec-purpose": "prefetch" } });
      for (const go of ["next", "previous", "hand-in"])
        expect((await post(`go=${go}&remarks=`)).statusCode).toBe(303);
      expect(await world.everything()).toEqual(before);
    },
  );

  test("is changed by no robot that opens the link and presses the buttons of its page as they stand, before and while somebody answers", async () => {
    const pressed = async () => {
      const { body } = await open();
      const [form = ""] = /<form method="post".*?<\/form>/s.exec(body) ?? expect.fail("no form");
      const fields = [...form.matchAll(/<input[^>]*>/g)].flatMap(([tag]): [string, string][] => {
        const [type, name = "", value = ""] = ["type", "name", "value"].map(
          (attribute) => new RegExp(` ${attribute}="([^"]*)"`).exec(tag)?.[1],
        );
        return type === "hidden" || tag.includes(" checked") ? [[name, value]] : [];
      });
      return [...form.matchAll(/<button[^>]*name="go" value="([\w-]+)"/g)].map(([, go = ""]) =>
        new URLSearchParams([...fields, ["go", go]]).toString(),
      );
    };
    const answered = async (body: string) => (body === "" ? undefined : post(body));
    for (const body of [
      "",
      filledIn(1, { liveability: "8", unsafe: "yes" }),
      filledIn(2, { "unsafe-how-often": "rarely" }),
      filledIn(4, { "team-known": "yes" }),
    ]) {
      await answered(body);
      const before = await world.everything();
      for (const press of await pressed())
        expect([303, 422]).toContain((await post(press)).statusCode);
      expect(await world.everything()).toEqual(before);
    }
  });

  test("answers whatever is sent with a page, and keeps nothing that cannot be read again", async () => {
    const odd = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "yes",
        "no",
        "7",
        "none",
        "burglary",
        "<script>alert(1)</script>",
        "\u202E\u0000",
      ),
      fc.string({ minLength: 1001, maxLength: 1200 }),
    );
    const name = fc.constantFrom(
      ...questionBank.questions.map(({ id }) => String(id)),
      "panel",
      "__proto__",
      "constructor",
    );
    const sent = fc.record({
      sheet: fc.oneof(fc.nat(last + 1), odd),
      go: fc.oneof(fc.constantFrom("next", "previous", "hand-in"), odd),
      fields: fc.array(fc.tuple(name, odd), { maxLength: 8 }),
      query: fc.oneof(fc.constantFrom("lang=ar", "page=3"), fc.string()),
    });
    await fc.assert(
      fc.asyncProperty(sent, async ({ sheet, go, fields, query }) => {
        const { statusCode, body } = await post(
          new URLSearchParams([["sheet", String(sheet)], ["go", go], ...fields]).toString(),
          link,
          query,
        );
        expect([200, 303, 422]).toContain(statusCode);
        expect(body).not.toMatch(/<script>alert|ZodError|\n\s+at \S+ \(/);
        await begun();
      }),
      { numRuns: 150 },
    );
  });

  test("leads to asking and to one's data as other links do, and to nothing that only a cycle has", async () => {
    const at = (path: string, page: ConsolePages, token: string) =>
      world.run(page, visit("GET", `/${path}/x`, { token, query: "lang=nl" }));
    expect([
      (await at("q", askQuestion, desk(link))).statusCode,
      (await at("p", myData, desk(link))).statusCode,
      (await at("u", unsubscribe, leaving(link))).statusCode,
    ]).toEqual([200, 200, 200]);
    expect([
      (await at("h", offerHelp, desk(link))).statusCode,
      (await at("f", askHelped, link)).statusCode,
      (await at("r", mailReceipt, link)).statusCode,
    ]).toEqual([404, 404, 404]);
  });

  test.each(Language.options)("speaks %s on every page", async (language) => {
    for (let page = 1; page <= last; page += 1) {
      const { body } = await open(link, { query: `lang=${language}&page=${page}` });
      expect(body).toContain(`<html lang="${language}"`);
      expect(body).toContain(questionnaireWords[language].later);
    }
  });
});

describe("a question of a team", () => {
  test("stands after those of the bank, and is marked as Dutch where it has no other words", async () => {
    const apart = await openWorld();
    try {
      Object.assign(apart.neighbourhood, { languages: ["nl"] });
      await measure(apart, {
        questions: ["liveability"],
        own: [
          aQuestion("bench", { goal: "own" }),
          aQuestion("trees", {
            goal: "own",
            kind: "open",
            answers: [],
            longest: 200,
            words: { nl: "Welke bomen?", ar: "أي أشجار؟" },
          }),
        ],
      });
      const token = [...apart.links().values()][0] ?? "";
      const { body } = await apart.run(
        answerQuestions,
        visit("GET", `/m/${token}`, { token, query: "lang=ar" }),
      );
      expect(body).toContain('<span lang="nl" dir="ltr">bench?</span>');
      expect(body).toContain('<span lang="nl" dir="ltr">yes nl</span>');
      expect(plain(body)).toContain("أي أشجار؟");
      expect(body).not.toContain("Welke bomen?");
      expect(body.indexOf("bench-yes")).toBeGreaterThan(body.indexOf("liveability-1"));
    } finally {
      await apart.close();
    }
  });
});

describe("a questionnaire that is handed in", () => {
  test("counts, marks the invitation with the day alone, and can be changed with the same link until closing", async () => {
    const reply = await answerAll();
    expect([reply.statusCode, plain(reply.body).includes(words.receipt)]).toEqual([200, true]);
    const given = { liveability: ["7"], unsafe: ["no"], "team-known": ["no"] };
    expect(await handedIn()).toMatchObject([{ given }]);
    const invitation = (await world.dependencies.invitations.inBatch(round, 0)).find(
      ({ answeredOn }) => answeredOn !== undefined,
    );
    expect(invitation).toMatchObject({
      answeredOn: "2026-09-07",
      answeredWith: tokenHashOf(sha256, link),
    });
    const told = plain((await open()).body);
    for (const text of [words.handedIn, words.handedInOn(dayIn("nl", "2026-09-07"))])
      expect(told).toContain(text);
    expect(plain((await open(link, { query: "lang=nl&page=1" })).body)).toContain(
      words.again(dayIn("nl", "2026-09-07")),
    );
    await post(filledIn(1, { liveability: "3", unsafe: "no" }));
    expect(await handedIn()).toMatchObject([{ given }]);
    expect(plain((await answerAll(link, { ...LEAST, liveability: "2" })).body)).toContain(
      words.replaced,
    );
    expect(await handedIn()).toMatchObject([{ given: { liveability: ["2"] } }]);
  });

  test("is shown by no page any more, whatever the link: filling in again begins empty", async () => {
    await answerAll(link, { ...LEAST, remarks: "Een rustige straat." });
    expect(await begun()).toBeUndefined();
    for (const query of ["", ...Array.from({ length: last }, (_, at) => `page=${at + 1}`)]) {
      const { body } = await open(link, { query: `lang=nl&${query}` });
      expect([query, / checked/.test(body), body.includes("rustige")]).toEqual([
        query,
        false,
        false,
      ]);
    }
    const plainly = JSON.stringify(await world.everything());
    expect(plainly).not.toContain("rustige");
  });

  test("is handed in once, however often and however simultaneously the button is pressed", async () => {
    await answerAll();
    const again = () => post(filledIn(last, {}, "hand-in", { times: "0" }));
    const replies = await Promise.all(Array.from({ length: 6 }, again));
    for (const { statusCode } of replies) expect([200, 503]).toContain(statusCode);
    expect(plain((await again()).body)).toContain(words.handedIn);
    expect((await handedIn()).map(({ given }) => given)).toEqual([
      { liveability: ["7"], unsafe: ["no"], "team-known": ["no"] },
    ]);
    expect(await items("DRAFTS#")).toEqual([]);
  });

  test("is one per resident over all their links: another link shows nothing of it, and can replace it", async () => {
    world.at((await world.dependencies.waves.mustGet(wave)).plan.reminder);
    await world.run(sendBatch, { round, kind: "reminder", batch: 0 });
    const reminder = world.links("reminder").get(world.people[0]?.email ?? "") ?? "";
    await post(filledIn(1, { liveability: "1", unsafe: "no" }), reminder);
    expect(plain((await open()).body)).toContain(words.progress(1, 7));
    await answerAll();
    const elsewhere = plain((await open(reminder, { query: "lang=nl&page=2" })).body);
    expect(elsewhere).toContain(words.again(dayIn("nl", "2026-09-17")));
    const reply = await answerAll(reminder, { ...LEAST, liveability: "4" });
    expect(plain(reply.body)).toContain(words.replaced);
    expect((await handedIn()).map(({ given }) => given["liveability" as never])).toEqual([["4"]]);
  });

  test("lacks nothing that is compulsory: what is open on other pages is told with a way there, and what was sent is kept", async () => {
    const reply = await post(filledIn(last, { remarks: "Meer bomen." }, "hand-in"));
    expect(reply.statusCode).toBe(422);
    for (const [page, id] of [
      [1, "liveability-1"],
      [1, "unsafe-yes"],
    ] as const)
      expect(reply.body).toContain(`href="/m/${link}?page=${page}&amp;lang=nl#${id}"`);
    expect(plain(reply.body)).toContain(
      words.faults.missing("Weet u dat zij samenwerken in het Veilige Buurten Team?"),
    );
    expect(await begun()).toMatchObject({ given: { remarks: "Meer bomen." } });
    expect(await handedIn()).toEqual([]);
    expect(
      (await world.dependencies.invitations.inBatch(round, 0)).every(
        ({ answeredOn }) => answeredOn === undefined,
      ),
    ).toBe(true);
  });

  test("comes too late after closing: nothing is kept of it, and what was begun is told not to count", async () => {
    await post(filledIn(1, { liveability: "8", unsafe: "no" }));
    await answerAll(other);
    const { plan } = await world.dependencies.waves.mustGet(wave);
    world.at(plan.closing);
    // What becomes of the invitations is told while the clock goes on.
    const facts = async () =>
      (await world.everything()).filter(({ item }) => !String(item["sk"]).startsWith("MAIL#"));
    const before = await facts();
    for (const reply of [
      await open(),
      await post(filledIn(2, { active: "often" })),
      await post(filledIn(last, LEAST, "hand-in")),
    ])
      expect([reply.statusCode, plain(reply.body).includes(words.notHandedIn)]).toEqual([
        410,
        true,
      ]);
    expect(plain((await open(other)).body)).toContain(words.counted);
    expect(await facts()).toEqual(before);
    await world.run(closeRound, { round });
    expect((await open()).statusCode).toBe(410);
  });

  test("is refused by the store when the round closed between reading and writing", async () => {
    const { drafts, handedIn: store, invitations } = world.dependencies;
    await post(filledIn(1, { liveability: "8", unsafe: "no" }));
    const token = await invitations.token(tokenHashOf(sha256, link));
    const before = token && (await drafts.get(token));
    if (token === undefined || before?.draft === undefined) throw new Error("nothing was saved");
    const { draft } = before;
    const { closing: closes } = (await world.dependencies.waves.mustGet(wave)).plan;
    expect(await drafts.save(token, draft, before, closes)).toBe("late");
    const former = ballotKeyOf(sha256, link);
    const coming = {
      token,
      answers: draft,
      panel: { kind: "stay" },
      entered: false,
      former,
    } as const;
    expect(await store.give(coming, closes)).toEqual({ kind: "late" });
    const elsewhere = { ...before, version: 7 };
    const now = world.dependencies.now();
    expect(await drafts.save(token, draft, elsewhere, now)).toBe("meanwhile");
    expect(await begun()).toEqual(draft);
  });

  test("by a link for one answer at the door shows and changes nothing any more", async () => {
    const code = codeOf(new Uint8Array(10).fill(9));
    const invitation =
      (await world.dependencies.invitations.inBatch(round, 0)).find(
        ({ resident }) => resident === world.people[0]?.id,
      ) ?? expect.fail("not invited");
    await world.dependencies.issuing.giveToEnter(
      {
        hash: tokenHashOf(sha256, code),
        round,
        batch: 0,
        resident: invitation.resident,
        area: invitation.area,
        language: "nl",
        channel: "doorstep",
        once: true,
        until: 2_000_000_000,
      },
      { enteredFor: { on: day("2026-09-14"), by: "contact", channel: "doorstep" } },
    );
    expect(plain((await answerAll(code)).body)).toContain(words.receipt);
    expect(await handedIn()).toMatchObject([{ channel: "doorstep" }]);
    const before = await world.everything();
    for (const reply of [
      await open(code),
      await open(code, { query: "page=1&lang=nl" }),
      await post(filledIn(1, { liveability: "1", unsafe: "no" }), code),
      await answerAll(code, { ...LEAST, liveability: "1" }),
    ])
      expect([reply.statusCode, / checked/.test(reply.body)]).toEqual([409, false]);
    expect(await world.everything()).toEqual(before);
  });

  test("bears nothing that leads to a resident, and has no name and no time", async () => {
    await answerAll(link, { ...LEAST, remarks: "Een rustige straat." });
    const [mine, ...others] = (await items("HANDED_IN#")).map(({ item }) => item);
    expect(others).toEqual([]);
    expect(Object.keys(mine ?? {}).toSorted()).toEqual([
      "box",
      "pk",
      "round",
      "row",
      "sk",
      "tag",
      "v",
      "version",
    ]);
    await gather();
    const [said] = (await items("RESPONSES#")).map(({ item }) => item);
    expect(Object.keys(said ?? {}).toSorted()).toEqual([
      "area",
      "channel",
      "given",
      "handedIn",
      "key",
      "language",
      "page",
      "pk",
      "round",
      "sk",
      "v",
      "weight",
    ]);
    const elsewhere = (await world.everything()).filter(({ item }) => item["pk"] !== said?.["pk"]);
    expect(JSON.stringify(elsewhere)).not.toContain(said?.["key"]);
    for (const { id, email } of world.people)
      expect(JSON.stringify([mine, said])).not.toMatch(new RegExp(`${id}|${email}`));
  });

  test("stays, and what was only begun is forgotten thirty days after closing, of which but that it was begun stays until then", async () => {
    await post(filledIn(1, { liveability: "8", unsafe: "no" }));
    await answerAll(other);
    const forgotten = Date.parse("2026-10-25") / 1000;
    await gather();
    const left = (await items("RESPONSES#")).map(({ item }) => [
      item["handedIn"],
      item["expires"],
      Object.keys(item["given"] as object).length,
    ]);
    expect(left.toSorted(([one]) => (one === true ? 1 : -1))).toEqual([
      [false, forgotten, 0],
      [true, undefined, 3],
    ]);
  });
});

describe("the panel", () => {
  const members = () => world.dependencies.panel.of(world.neighbourhood.id);
  const mine = (token: string, what: string) =>
    world.run(
      myData,
      visit("POST", "/p/x", { token: desk(token), query: "lang=nl", body: `what=${what}` }),
    );

  test("is joined only with a tick: the code stands with the answers and with the person, and with its consent word for word", async () => {
    expect((await open(link, { query: `lang=nl&page=${last}` })).body).toContain(
      panelWords.nl.consent.slice(0, 40),
    );
    await answerAll(other);
    expect(await members()).toEqual([]);
    expect((await handedIn()).map(({ panel }) => panel)).toEqual([undefined]);
    await answerAll(link, LEAST, { panel: "yes" });
    const [member, ...others] = await members();
    expect(others).toEqual([]);
    expect(member).toMatchObject({
      resident: world.people[0]?.id,
      consent: "panel-2026-11.2-nl",
      since: "2026-09-07",
    });
    expect((await handedIn()).flatMap(({ panel }) => panel ?? [])).toEqual([member?.code]);
  });

  test("keeps its code when the answers are changed", async () => {
    await answerAll(link, LEAST, { panel: "yes" });
    const codes = async () => (await handedIn()).map(({ panel }) => panel);
    const [code] = await codes();
    await answerAll(link, { ...LEAST, liveability: "2" }, { panel: "yes" });
    await post(filledIn(1, { liveability: "3", unsafe: "no" }));
    expect([await codes(), (await members()).map((one) => one.code)]).toEqual([[code], [code]]);
  });

  test("is left by taking the tick away, and at the page of one's data; no table then leads from the person to the answers", async () => {
    await answerAll(link, LEAST, { panel: "yes" });
    await answerAll(link);
    expect(await members()).toEqual([]);
    expect((await handedIn()).map(({ panel }) => panel)).toEqual([undefined]);

    await answerAll(link, LEAST, { panel: "yes" });
    const code = (await handedIn())[0]?.panel ?? "";
    expect(plain((await mine(link, "show")).body)).toContain(myDataWords.nl.panelApart);
    expect(plain((await mine(link, "show")).body)).not.toContain(myDataWords.nl.noAnswer);
    expect(plain((await mine(link, "leave")).body)).toContain(myDataWords.nl.left);
    expect(await members()).toEqual([]);
    const holding = (await world.everything()).filter(({ item }) =>
      JSON.stringify(item).includes(code),
    );
    expect(holding).toEqual([]);
    await gather();
    expect(JSON.stringify(await world.everything())).not.toContain(code);
  });

  test("is forgotten with the person who has all their data erased, and their answers with it while the round is open", async () => {
    await answerAll(link, LEAST, { panel: "yes" });
    await post(filledIn(1, { liveability: "8", unsafe: "no" }));
    await answerAll(other);
    await world.run(
      myData,
      visit("POST", "/p/x", { token: desk(link), query: "lang=nl", body: "what=forget&sure=yes" }),
    );
    expect([await members(), await items("DRAFTS#")]).toEqual([[], []]);
    const { handedIn: left, withdrawn } = await world.questionnaires(round);
    expect([left.length, withdrawn.length]).toEqual([1, 1]);
    expect(await gather()).toEqual({ handedIn: 1 });
    const told = (await world.dependencies.audit.of(world.neighbourhood.id)).map(
      ({ result }) => result,
    );
    expect(told).toContain("1 responses; 1 withdrawn");
  });

  test("is not offered where the wave has none", async () => {
    const apart = await openWorld();
    try {
      await measure(apart, { panel: false });
      const token = [...apart.links().values()][0] ?? "";
      const { body } = await apart.run(
        answerQuestions,
        visit("GET", `/m/${token}`, { token, query: `lang=nl&page=${last}` }),
      );
      expect([body.includes('value="hand-in"'), body.includes('name="panel"')]).toEqual([
        true,
        false,
      ]);
    } finally {
      await apart.close();
    }
  });
});
