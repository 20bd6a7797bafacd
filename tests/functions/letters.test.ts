import type { ConsolePages } from "./world.ts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readCode } from "#domain/answer/code.ts";
import type { Access } from "#domain/access.ts";
import type { Resident } from "#domain/dispatch/mail.ts";
import type { LetterPrint } from "#domain/dispatch/letter.ts";
import { residentIdOf } from "#domain/dispatch/resident-id.ts";
import type { CycleId, RoundId } from "#contract/ids.ts";
import { storesOf } from "#cli/open-all.ts";
import { sha256 } from "#stores/sha256.ts";
import { answerPages } from "#console/fieldwork/enter-answers.ts";
import { ballotKeyOf, tokenHashOf } from "#functions/dispatch/links.ts";
import { AgendaForm } from "#domain/answer/paper.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { cycleTable } from "#stores/tables.ts";
import { openSurvey } from "#functions/answer/open-survey.ts";
import { showSurvey } from "#functions/answer/show-survey.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { typeCode } from "#functions/answer/type-code.ts";
import { unsubscribe } from "#functions/answer/unsubscribe.ts";
import { letterPages } from "#console/fieldwork/letters.ts";
import { eraseResident } from "#functions/dispatch/erase-resident.ts";
import { sendBatch } from "#functions/dispatch/send-batch.ts";
import { settleDispatch } from "#functions/dispatch/settle-dispatch.ts";
import { addSeconds } from "#domain/calendar/time.ts";
import { closeRound } from "#functions/tally/close-round.ts";
import { countPriorities } from "#functions/tally/count-priorities.ts";
import { sealBallots } from "#functions/tally/seal-ballots.ts";
import { showCount } from "#functions/tally/show-count.ts";
import { topic, A_COORDINATOR } from "#tests/builders.ts";
import { codesIn, orderLetters, PRINTER, takeLetters, takeAll } from "./lettered.ts";
import { leaving, openWorld, visit, type World } from "./world.ts";

let world: World;
let cycle: CycleId;
let round: RoundId;
const AREA = "straat";

/** Three people with e-mail, and these without: by letter, or by nothing. */
async function opened(letters = 3): Promise<void> {
  world = await openWorld({ residents: 3 });
  const { id, areas } = world.neighbourhood;
  const without = Array.from({ length: letters }, (_, nth): Resident => ({
    id: residentIdOf(id, `letter ${nth}`, sha256),
    name: `Letter <${nth}>`,
    address: { street: `Zonnestraat ${nth + 1}`, postcode: "6224 AB", place: "Maastricht" },
    language: nth % 2 === 0 ? "nl" : "ar",
    area: areas[0]?.id as never,
  }));
  await world.dependencies.residents.saveAll(id, without);
  await session("noor");
  await session("bert");
  ({ cycle, round } = await world.invited());
}
const session = (who: string) =>
  world.dependencies.sessions.open(sha256(`session|${who}`), {
    subject: who,
    name: who,
    access: A_COORDINATOR,
    csrf: `csrf-of-${who}-long-enough`,
    started: Math.floor(world.environment.clock.now() / 1000),
    seen: Math.floor(world.environment.clock.now() / 1000),
  });
beforeEach(() => opened());
afterEach(() => world.close());

type Page = ConsolePages;
/** A coordinator's browser: logged in, on our own pages. */
async function at(
  page: Page,
  method: "GET" | "POST",
  path: string,
  fields: Record<string, string> = {},
  who = "noor",
) {
  await session(who);
  const body = new URLSearchParams({ csrf: `csrf-of-${who}-long-enough`, ...fields }).toString();
  const [where = "", query = ""] = path.split("?");
  return world.run(
    page,
    visit(method, where, {
      query: query === "" ? "lang=nl" : query,
      cookies: [`__Host-buurt=${who}`],
      ...(method === "POST" ? { body } : {}),
    }),
  );
}
const print = async (fields: Record<string, string> = {}) => {
  await orderLetters(world, cycle, fields);
  return takeAll(world, cycle);
};
const type = (code: string) =>
  world.run(
    typeCode,
    visit("POST", "/code", { query: "lang=nl", body: new URLSearchParams({ code }).toString() }),
  );
const answer = (code: string, body: string) =>
  world.run(submitBallot, visit("POST", "/a/x", { token: code, body, query: "lang=nl" }));
const open = (code: string) =>
  world.run(showSurvey, visit("GET", "/a/x", { token: code, query: "lang=nl" }));
const ballots = () => world.ballots();
const plain = (html: string) =>
  html.replaceAll(/<style>.*?<\/style>|<[^>]+>/gs, " ").replaceAll(/\s+/g, " ");

describe("a letter", () => {
  test("is for who has no e-mail: addressed, in the person's language, with a code and a QR code that both lead to the survey", async () => {
    const html = await print();
    const codes = codesIn(html);
    expect(codes).toHaveLength(3);
    expect(html).toContain("Letter &lt;0&gt;<br>Zonnestraat 1<br>6224 AB Maastricht");
    expect(html.match(/<article class="buurt-sheet/g)).toHaveLength(6);
    expect(html).toContain('lang="ar" dir="rtl"');
    expect(html.match(/class="buurt-qr" role="img"/g)).toHaveLength(3);
    const typed = await type((codes[0] ?? "").toLowerCase().replaceAll("-", " "));
    expect([typed.statusCode, typed.headers["location"]]).toEqual([
      303,
      `/a/${readCode(codes[0] ?? "") ?? ""}?lang=nl`,
    ]);
    expect((await open(codes[0] ?? "")).statusCode).toBe(200);
  });

  test("is printed once for each person; what failed can be made again, and then only the new codes work", async () => {
    const [first = ""] = codesIn(await print());
    expect((await orderLetters(world, cycle)).headers["location"]).toContain("told=noLetters");
    const [known] = await world.dependencies.codes.prints(round);
    const again = codesIn((await takeLetters(world, cycle, known?.id ?? "")).body);
    expect(again).toHaveLength(3);
    expect((await type(first)).statusCode).toBe(422);
    expect((await type(again[0] ?? "")).statusCode).toBe(303);
  });

  test("ordered and printed twice at the same instant goes to nobody twice", async () => {
    await Promise.all([orderLetters(world, cycle), orderLetters(world, cycle)]);
    const [ordered] = await world.dependencies.codes.prints(round);
    // Who ordered before the first was written down has an order of the same people.
    await world.dependencies.codes.savePrint(
      { ...(ordered as LetterPrint), id: "Q".repeat(22) },
      2_000_000_000,
    );
    const prints = await world.dependencies.codes.prints(round);
    expect(prints.length).toBeGreaterThan(1);
    await Promise.all(prints.map(({ id }) => takeLetters(world, cycle, id)));
    const given = (await world.dependencies.invitations.inBatch(round, 0)).flatMap(
      ({ letters }) => letters ?? [],
    );
    expect(given).toHaveLength(3);
    const codes = await world.dependencies.codes.inBatch(round, 0);
    expect(codes).toHaveLength(3);
    expect(new Set(codes.map(({ resident }) => resident)).size).toBe(3);
  });

  test("of which only the record was written can be made again: nobody is passed over because a printer's page never came", async () => {
    const people = (await world.dependencies.invitations.inBatch(round, 0))
      .filter(({ resident }) => !world.people.some(({ id }) => id === resident))
      .map(({ batch, resident, area }) => ({ batch, resident, area }));
    await world.dependencies.codes.savePrint(
      { id: "P".repeat(22), round, area: AREA as never, nth: 1, on: "2026-09-14" as never, people },
      2_000_000_000,
    );
    expect(codesIn((await takeLetters(world, cycle, "P".repeat(22))).body)).toHaveLength(3);
  });

  test("comes a second time to who is silent, and never a third time; the first code still works", async () => {
    const [first = "", answered = ""] = codesIn(await print());
    await answer(answered, "first=litter");
    expect(codesIn(await print({ nth: "2" }))).toHaveLength(2);
    expect((await orderLetters(world, cycle, { nth: "2" })).headers["location"]).toContain(
      "told=noLetters",
    );
    expect((await open(first)).statusCode).toBe(200);
  });

  test("goes to who bounced and has an address, not to who unsubscribed", async () => {
    const [one, two] = world.people;
    const address = { street: "Zonnestraat 40", postcode: "6224 AB", place: "Maastricht" };
    await world.dependencies.residents.saveAll(world.neighbourhood.id, [
      { ...(one as Resident), address },
      { ...(two as Resident), address },
    ]);
    await world.dependencies.residents.suppress(
      world.neighbourhood.id,
      one?.id as never,
      "bounced",
    );
    await world.run(
      unsubscribe,
      visit("POST", "/u/x", {
        token: leaving(world.links().get(two?.email ?? "")),
        body: "what=all",
      }),
    );
    // Who has no e-mail says by the letter's code that they want to hear nothing more.
    await world.dependencies.residents.unsubscribe(
      world.neighbourhood.id,
      residentIdOf(world.neighbourhood.id, "letter 0", sha256),
      "2026-09-14" as never,
    );
    const html = await print();
    expect(html).toContain(one?.name);
    expect(html).not.toContain(two?.name);
    expect(html).not.toContain("Letter &lt;0&gt;");
    expect(html).toContain("Letter &lt;1&gt;");
  });

  test("holds nothing that a thief of the tables could use: neither a code nor the way from a resident to a ballot", async () => {
    const [code = ""] = codesIn(await print());
    const secret = readCode(code) ?? "";
    await answer(code, "first=litter");
    const items = (await world.everything()).map(({ item }) => JSON.stringify(item));
    expect(items.some((item) => item.includes(secret) || item.includes(code))).toBe(false);
    const ballot = (await world.everything()).find(({ item }) =>
      String(item["pk"]).startsWith("BALLOTS#"),
    );
    expect(items.filter((item) => item.includes(String(ballot?.item["row"])))).toHaveLength(1);
  });

  test("leads nowhere once its person was erased", async () => {
    const [code = ""] = codesIn(await print());
    const given = (await world.dependencies.codes.inBatch(round, 0)).find(
      ({ token }) => token === tokenHashOf(sha256, readCode(code) ?? ""),
    );
    await eraseResident(world.dependencies, world.neighbourhood, given?.resident as never, {
      actor: "test",
      origin: "test",
    });
    expect((await open(code)).statusCode).toBe(404);
    expect(await world.dependencies.codes.inBatch(round, 0)).toHaveLength(2);
  });

  test("is shown to nobody who is not logged in, and looking prints nothing", async () => {
    const before = await world.everything();
    expect(
      (
        await world.run(
          letterPages,
          visit("POST", `/console/letters/${cycle}`, { body: "area=straat&nth=1" }),
        )
      ).statusCode,
    ).toBe(403);
    expect(plain((await at(letterPages, "GET", `/console/letters/${cycle}`)).body)).toContain(
      "3 brieven",
    );
    const changed = (await world.everything()).filter(
      ({ item }) => !String(item["pk"]).startsWith("SESSION"),
    );
    expect(changed).toEqual(before.filter(({ item }) => !String(item["pk"]).startsWith("SESSION")));
  });

  test("who gets letters is told apart in the report of the mails, and gets no mail", async () => {
    expect(await world.run(settleDispatch, { round, kind: "invitation", pass: 1 })).toMatchObject({
      report: { residents: 6, sent: 3, suppressed: 3, unsent: 0 },
      again: false,
    });
    expect(await world.run(sendBatch, { round, kind: "feedback", batch: 0 })).toEqual({ sent: 3 });
  });
});

describe("an order of letters", () => {
  const withdraw = async (resident: string) =>
    at(letterPages, "POST", `/console/letters/${cycle}/withdraw`, { resident, batch: "0" });
  const page = async (query = "") =>
    plain((await at(letterPages, "GET", `/console/letters/${cycle}?lang=nl${query}`)).body);

  test("waits for who prints until it is taken; who ordered it sees how many, and no code ever", async () => {
    const ordered = await orderLetters(world, cycle);
    expect(ordered.headers["location"]).toContain("told=ordered");
    const waits = async () =>
      (await world.dependencies.waiting.of(world.neighbourhood.id)).filter(
        ({ kind }) => kind === "letters",
      );
    expect(await waits()).toMatchObject([{ run: cycle, count: 3 }]);
    expect(await world.dependencies.codes.inBatch(round, 0)).toEqual([]);
    expect(await page()).toMatch(/eerste brief, 3 brieven; nog niet opgehaald/);
    expect(await page()).not.toContain("Bestel 3 brieven");
    const [known] = await world.dependencies.codes.prints(round);
    const asTeam = await at(letterPages, "POST", `/console/letters/${cycle}/${known?.id ?? ""}`);
    expect(asTeam.statusCode).toBe(403);
    expect(codesIn(await takeAll(world, cycle))).toHaveLength(3);
    expect(await waits()).toEqual([]);
    expect(await page()).toContain("opgehaald op");
  });

  test("is made by a function that has opened no key of the round yet, and its code answers", async () => {
    await orderLetters(world, cycle);
    const [known] = await world.dependencies.codes.prints(round);
    const { variables, clock } = world.environment;
    const { issuing } = storesOf(variables, clock.now);
    const { body } = await world.atConsole(
      letterPages,
      `/console/letters/${cycle}/${known?.id ?? ""}`,
      { subject: "dirk", access: PRINTER, form: {}, changed: { issuing } },
    );
    const [code = ""] = codesIn(body);
    expect((await answer(readCode(code) ?? "", "first=litter")).statusCode).toBe(200);
  });

  test("is taken by who has the role print and no other: beside one of the team it is nothing", async () => {
    await orderLetters(world, cycle);
    const [known] = await world.dependencies.codes.prints(round);
    const path = `/console/letters/${cycle}/${known?.id ?? ""}`;
    const by = async (access: Access) =>
      (await world.atConsole(letterPages, path, { form: {}, access })).statusCode;
    expect(await by({ roles: ["coordinator", "print"], neighbourhoods: "all" })).toBe(403);
    expect(await by({ roles: ["administrator", "print"], neighbourhoods: "all" })).toBe(403);
    expect(await by({ roles: ["print"], partner: "police", neighbourhoods: "all" })).toBe(403);
    expect(await by({ roles: ["print"], neighbourhoods: "all" })).toBe(200);
  });

  test("stands in the audit trail each time that it is taken, by whom and how many", async () => {
    await orderLetters(world, cycle);
    const [known] = await world.dependencies.codes.prints(round);
    await takeLetters(world, cycle, known?.id ?? "");
    world.at(addSeconds(world.dependencies.now(), 60));
    await takeLetters(world, cycle, known?.id ?? "");
    const lines = (await world.dependencies.audit.of(world.neighbourhood.id)).filter(({ action }) =>
      action.endsWith("letters"),
    );
    expect(lines.map(({ actor, action, result }) => [actor, action, result])).toEqual([
      ["coordinator noor", "order letters", "3 letters for straat"],
      ["print dirk", "print letters", "3 letters for straat"],
      ["print dirk", "print letters", "3 letters for straat"],
    ]);
  });

  test("of which a code was lost: it stops at once with a page that says so, and another letter can be ordered, also when somebody answered with it", async () => {
    const [lost = "", kept = ""] = codesIn(await print());
    await answer(lost, "first=litter");
    const given = (await world.dependencies.codes.inBatch(round, 0)).find(
      ({ token }) => token === tokenHashOf(sha256, readCode(lost) ?? ""),
    );
    expect(await page(`&area=${AREA}`)).toContain("Trek de code in");
    expect((await withdraw(given?.resident ?? "")).headers["location"]).toContain("codeWithdrawn");
    const gone = await open(lost);
    expect([gone.statusCode, plain(gone.body)]).toEqual([
      410,
      expect.stringContaining("Deze code is ingetrokken"),
    ]);
    expect((await answer(lost, "first=parking")).statusCode).toBe(410);
    expect(plain((await type(lost)).body)).toContain("werkt niet meer");
    expect((await open(kept)).statusCode).toBe(200);
    expect(await page()).toContain("Ingetrokken: 1, waarvan 0 door een nieuwe vervangen.");
    const [fresh = ""] = codesIn(await print());
    expect((await open(fresh)).statusCode).toBe(200);
    const told = await page();
    expect(told).toContain("Gegeven: 4.");
    expect(told).toContain("Gebruikt voor een antwoord: 1.");
    expect(told).toContain("Ingetrokken: 1, waarvan 1 door een nieuwe vervangen.");
    expect((await world.dependencies.audit.of(world.neighbourhood.id)).at(-3)).toMatchObject({
      actor: "coordinator noor",
      action: "withdraw code",
      result: "codes withdrawn: 1",
    });
  });
});

describe("a code", () => {
  test.each([
    ["", "Vul de code uit de brief in."],
    ["abc", "code klopt niet"],
    ["0000-0000-0000-0000", "kennen wij niet"],
  ])("%j: the page says what to do, and what was typed stays", async (code, sentence) => {
    const reply = await type(code);
    expect(reply.statusCode).toBe(422);
    expect(plain(reply.body)).toContain(sentence);
    expect(reply.body).toContain(`value="${code}"`);
  });

  test("answers by the channel of the letter, and the same code changes the answer until closing", async () => {
    const [code = ""] = codesIn(await print());
    expect((await answer(code, "first=litter")).statusCode).toBe(200);
    expect((await answer(code, "first=parking")).statusCode).toBe(200);
    expect((await ballots()).map(({ topics, channel }) => [topics, channel])).toEqual([
      [["parking"], "letter"],
    ]);
  });
});

describe("a paper form", () => {
  const enter = (code: string, fields: Record<string, string>, who: string) =>
    at(answerPages, "POST", `/console/answers/${cycle}/paper`, { code, ...fields }, who);

  test("counts when two people of the team entered the same, with its channel; no reminder comes, but a letter that tells its resident so", async () => {
    const [code = ""] = codesIn(await print());
    expect(
      plain((await enter(code, { first: "litter", second: "parking" }, "noor")).body),
    ).toContain("één keer ingevoerd");
    expect(
      plain((await enter(code, { first: "litter", second: "parking" }, "noor")).body),
    ).toContain("U hebt dit formulier zelf al ingevoerd");
    expect(await ballots()).toEqual([]);
    expect(
      plain((await enter(code, { first: "litter", second: "parking" }, "bert")).body),
    ).toContain("Het antwoord telt mee");
    expect((await ballots()).map(({ topics, channel }) => [topics, channel])).toEqual([
      [["litter", "parking"], "paper"],
    ]);
    expect(
      (await world.everything()).filter(({ item }) => String(item["pk"]).startsWith("PAPER#")),
    ).toEqual([]);
    expect(codesIn(await print({ nth: "2" }))).toHaveLength(2);
    const told = await print();
    expect(codesIn(told)).toHaveLength(1);
    expect(plain(told).match(/voerde de coördinator van het team|أدخل منسّق الفريق/g)).toHaveLength(
      1,
    );
  });

  test("is entered by a contact person and a professional, while a professional orders no letters and an auditor enters nothing", async () => {
    await orderLetters(world, cycle, {}, { roles: ["contact"], neighbourhoods: "all" });
    const [code = ""] = codesIn(await takeAll(world, cycle));
    const [professional, elsewhere] = [
      {
        roles: ["professional" as const],
        partner: "welfare" as const,
        neighbourhoods: [world.neighbourhood.id],
      },
      { roles: ["professional" as const], partner: "welfare" as const, neighbourhoods: [] },
    ];
    expect(
      (await world.atConsole(letterPages, `/console/letters/${cycle}`, { access: professional }))
        .statusCode,
    ).toBe(403);
    const by = async (subject: string, access: Access) =>
      world.atConsole(answerPages, `/console/answers/${cycle}/paper`, {
        form: { code, first: "litter" },
        subject,
        access,
      });
    expect((await by("auditor", { roles: ["auditor"], neighbourhoods: "all" })).statusCode).toBe(
      403,
    );
    expect((await by("elsewhere", elsewhere)).statusCode).toBe(403);
    expect(
      plain((await by("contact", { roles: ["contact"], neighbourhoods: "all" })).body),
    ).toContain("één keer ingevoerd");
    expect(plain((await by("professional", professional)).body)).toContain("telt mee");
    expect((await world.dependencies.audit.of(world.neighbourhood.id)).at(-1)).toMatchObject({
      actor: "professional professional",
      action: "enter paper form",
    });
  });

  test("on which two topics bear the same number counts as it stands there, and not as one that ranks them", async () => {
    const [code = ""] = codesIn(await print());
    const ranked = { first: "parking", second: "litter" };
    const equal = { "number-first": "1", "number-second": "1" };
    await enter(code, { ...ranked, ...equal }, "noor");
    expect(plain((await enter(code, ranked, "bert")).body)).toContain("wat even belangrijk is");
    await enter(code, { ...ranked, ...equal }, "bert");
    expect(await ballots()).toMatchObject([{ topics: ["litter", "parking"], equal: ["parking"] }]);
  });

  test("that was read in two ways counts for nothing, and the page says where they differ and keeps what was typed", async () => {
    const [code = ""] = codesIn(await print());
    await enter(code, { first: "litter" }, "noor");
    const { body } = await enter(code, { first: "parking", comment: "Meer bomen" }, "bert");
    expect(plain(body)).toContain("niet gelijk: de onderwerpen, de laatste vraag");
    expect(body).toContain('<option value="parking" selected>');
    expect(await ballots()).toEqual([]);
    expect(
      plain((await enter(code, { first: "parking", comment: "Meer bomen" }, "noor")).body),
    ).toContain("telt mee");
  });

  test("lies between its two readers as hashes alone, which differ for each of them and with each form", async () => {
    const [one = "", other = ""] = codesIn(await print());
    const said = { first: "other", other: "Een bankje", comment: "Meer bomen" };
    await enter(one, said, "noor");
    await enter(other, said, "noor");
    await enter(one, { ...said, comment: "Minder bomen" }, "bert");
    const kept = await forms();
    expect(JSON.stringify(kept)).not.toMatch(/bankje|bomen|"other"(?!:)/);
    const hashes = kept.flatMap(({ readings }) =>
      readings.flatMap((reading) => ("said" in reading ? Object.values(reading.said) : [])),
    );
    expect(hashes).toHaveLength(18);
    expect(new Set(hashes).size).toBe(18);
  });

  test("does not count by one person who writes somebody else's name on what they read", async () => {
    const [code = ""] = codesIn(await print());
    await enter(code, { first: "litter" }, "noor");
    const [form] = await forms();
    if (form === undefined) throw new Error("nothing was kept");
    const readings = form.readings.map((reading) => ({ ...reading, by: "f".repeat(64) }));
    await cycleTable(place()).save(cycleKeys.paperForm(round, form.key), { ...form, readings });
    expect(plain((await enter(code, { first: "litter" }, "noor")).body)).toContain("niet gelijk");
    expect(await ballots()).toEqual([]);
  });

  test("that one person entered before readings were hashed counts when another reads the same", async () => {
    const [code = ""] = codesIn(await print());
    const key = ballotKeyOf(sha256, readCode(code) ?? "");
    const by = sha256("reader|anna");
    const readings = [{ by, topics: [topic("litter")], comment: "Meer  bomen" }];
    const form = { round, key, readings, version: 1 };
    await cycleTable(place()).save(cycleKeys.paperForm(round, key), form);
    const wrong = await enter(code, { first: "parking", comment: "Meer bomen" }, "bert");
    expect(plain(wrong.body)).toContain("niet gelijk: de onderwerpen.");
    expect(JSON.stringify(await forms())).not.toMatch(/bomen|litter/);
    expect(
      plain((await enter(code, { first: "litter", comment: "Meer bomen" }, "noor")).body),
    ).toContain("telt mee");
  });

  const place = () => ({
    environment: world.environment.variables,
    clock: world.environment.clock.now,
  });
  const forms = () => cycleTable(place()).list(AgendaForm, { pk: `PAPER#${round}`, from: "" });

  test("never replaces what a resident answered, nor comes after closing, nor bears a code of somebody's mail", async () => {
    const [code = "", late = ""] = codesIn(await print());
    await answer(code, "first=speeding");
    await enter(code, { first: "litter" }, "noor");
    expect(plain((await enter(code, { first: "litter" }, "bert")).body)).toContain(
      "heeft al geantwoord",
    );
    expect((await ballots()).map(({ topics }) => topics)).toEqual([["speeding"]]);
    const [link = ""] = world.links().values();
    expect((await enter(link, { first: "litter" }, "noor")).statusCode).toBe(422);
    await enter(late, { first: "litter" }, "noor");
    world.at("2026-10-12T08:00:00Z");
    expect(plain((await enter(late, { first: "litter" }, "bert")).body)).toContain("gesloten");
    expect(await ballots()).toHaveLength(1);
  });

  test("with a fault says every fault at once and keeps what was typed", async () => {
    const reply = await enter(
      "7K2M",
      { first: "litter", second: "litter", other: "een bank" },
      "noor",
    );
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toMatch(/href="#code".*href="#second"/s);
    expect(reply.body).toContain('value="7K2M"');
    expect(reply.body).toContain(">een bank</textarea>");
  });

  test("waits under a hash of its code: nobody who reads the tables learns whose it is, or what it says", async () => {
    const [code = ""] = codesIn(await print());
    await enter(code, { first: "litter" }, "noor");
    const form = (await world.everything()).find(({ item }) =>
      String(item["pk"]).startsWith("PAPER#"),
    );
    const text = JSON.stringify(form);
    expect(text).not.toContain("litter");
    for (const { resident, token } of await world.dependencies.codes.inBatch(round, 0))
      expect(text).not.toMatch(new RegExp(`${resident}|${token}|noor`));
  });
});

describe("at the door and by telephone", () => {
  const list = async () =>
    (await at(answerPages, "GET", `/console/answers/${cycle}/visits?area=${AREA}&lang=nl`)).body;
  const begin = async (channel: string, nth = 0) => {
    const [, resident = "", batch = ""] =
      [
        ...(await list()).matchAll(
          /name="resident" value="([a-f0-9]+)"><input type="hidden" name="batch" value="(\d+)"><input type="hidden" name="channel" value="doorstep"/g,
        ),
      ][nth] ?? [];
    return at(answerPages, "POST", `/console/answers/${cycle}/visits`, {
      resident,
      batch,
      channel,
    });
  };

  test.each(["doorstep", "telephone"])(
    "%s: the answer counts by its channel; afterwards the device shows and changes nothing",
    async (channel) => {
      const location = (await begin(channel)).headers["location"] ?? "";
      const [, code = ""] = /^\/a\/([0-9A-Z]{16})\?lang=(?:nl|ar|en)$/.exec(location) ?? [];
      const receipt = await answer(code, "first=litter");
      expect(receipt.statusCode).toBe(200);
      expect(receipt.body).not.toContain("Mijn antwoord veranderen");
      expect((await ballots()).map(({ topics, channel: its }) => [topics, its])).toEqual([
        [["litter"], channel],
      ]);
      const again = await open(code);
      expect(again.statusCode).toBe(409);
      expect(again.body).not.toContain("selected");
      expect((await answer(code, "first=parking")).statusCode).toBe(409);
      expect((await ballots()).map(({ topics }) => topics)).toEqual([["litter"]]);
    },
  );

  test("lists who is silent and nobody else; the link does not outlive the visit", async () => {
    const [first = ""] = [...world.links().values()];
    await world.run(submitBallot, visit("POST", "/a/x", { token: first, body: "first=litter" }));
    const html = await list();
    expect(html.match(/name="channel" value="doorstep"/g)).toHaveLength(5);
    const location = (await begin("doorstep")).headers["location"] ?? "";
    world.at("2026-09-14T23:30:00Z");
    expect((await open(/\/a\/(\w+)/.exec(location)?.[1] ?? "")).statusCode).toBe(404);
  });

  test("one resident, one ballot over all channels: who answered by mail while the visit began keeps that answer", async () => {
    const { email = "", id } = world.people[0] ?? {};
    const order = [...(await list()).matchAll(/name="resident" value="([a-f0-9]+)"/g)]
      .map(([, one]) => one)
      .filter((_, nth) => nth % 2 === 0);
    const [, code = ""] =
      /\/a\/(\w+)/.exec((await begin("telephone", order.indexOf(id))).headers["location"] ?? "") ??
      [];
    await world.run(
      submitBallot,
      visit("POST", "/a/x", { token: world.links().get(email) ?? "", body: "first=speeding" }),
    );
    expect((await answer(code, "first=litter")).statusCode).toBe(409);
    expect((await ballots()).map(({ topics }) => topics)).toEqual([["speeding"]]);
  });
});

describe("the open link of a poster", () => {
  const give = (body: string) =>
    world.run(openSurvey, {
      ...visit("POST", "/o/zonnestraat", { body, query: "lang=nl" }),
      pathParameters: { neighbourhood: "zonnestraat" },
    });
  const look = (path: string, query = "lang=nl") =>
    world.run(openSurvey, {
      ...visit("GET", path, { query }),
      pathParameters: { neighbourhood: path.split("/")[2] },
    });

  test("takes answers that are kept apart: no ballot, no place in the count, and told beside it from ten on", async () => {
    for (let nth = 0; nth < 12; nth += 1)
      expect((await give("first=parking")).statusCode).toBe(200);
    const [link = ""] = world.links().values();
    await world.run(submitBallot, visit("POST", "/a/x", { token: link, body: "first=litter" }));
    expect(await ballots()).toHaveLength(1);
    const page = async () =>
      plain(
        (
          await world.run(showCount, {
            ...visit("GET", `/count/${cycle}`, { query: "lang=nl" }),
            pathParameters: { cycle },
          })
        ).body,
      );
    expect(await page()).not.toContain("via de poster");
    await world.run(closeRound, { round });
    await world.run(sealBallots, { round });
    expect(await world.run(countPriorities, { round })).toMatchObject({ ballots: 1 });
    await world.dependencies.agendas.keepAgenda({
      round,
      topics: [topic("litter")],
      decisions: [],
      adoptedBy: "counted",
      adopted: "2026-10-05T08:00:00Z" as never,
    });
    expect(await page()).toContain("12 antwoorden kwamen binnen via de poster");
  });

  test("an empty form keeps nothing, and so does a look; after closing it says so kindly", async () => {
    expect((await give("")).statusCode).toBe(422);
    expect((await look("/o/zonnestraat")).statusCode).toBe(200);
    expect(await world.dependencies.openAnswers.of(round)).toEqual([]);
    await world.dependencies.rounds.change(round, (before) => ({ ...before, status: "closed" }));
    expect(plain((await look("/o/zonnestraat")).body)).toContain("U kunt nu niet antwoorden");
    expect((await look("/o/nowhere")).statusCode).toBe(404);
  });

  test("stands on a poster in every language of the neighbourhood", async () => {
    const { body } = await look("/poster/zonnestraat");
    for (const language of world.neighbourhood.languages)
      expect(body).toContain(`lang="${language}"`);
    expect(body).toMatch(/class="buurt-qr" role="img" aria-label="[^"]+"/);
    expect(body).toContain("/o/zonnestraat");
  });

  test("and two of them on a sheet to hand out, with what can be chosen in pictures", async () => {
    const of = (body: string, what: string) => body.split(what).length - 1;
    const poster = (await look("/poster/zonnestraat")).body;
    const flyer = (await look("/poster/zonnestraat", "lang=nl&size=flyer")).body;
    for (const [body, times] of [
      [poster, 1],
      [flyer, 2],
    ] as const)
      expect([of(body, 'class="buurt-qr"'), of(body, "<article"), of(body, "<path") >= 8]).toEqual([
        times,
        1,
        true,
      ]);
  });
});
