import type { ConsolePages } from "./world.ts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readCode } from "#domain/answer/code.ts";
import type { Resident } from "#domain/dispatch/mail.ts";
import { residentIdOf } from "#domain/dispatch/resident-id.ts";
import type { RoundId, WaveId } from "#contract/ids.ts";
import { answerPages } from "#console/fieldwork/enter-answers.ts";
import { ballotKeyOf, tokenHashOf } from "#functions/dispatch/links.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { sha256 } from "#stores/sha256.ts";
import { cycleTable } from "#stores/tables.ts";
import { answerQuestions } from "#functions/measurement/answer-questions.ts";
import { fieldworkWords } from "#web/copy/console/fieldwork.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { paperQuestionnaireWords } from "#web/copy/letters/questionnaire.ts";
import { panelWords } from "#web/copy/panel.ts";
import { filledIn, measure } from "./measured.ts";
import { orderLetters, takeLetters, takeAll } from "./lettered.ts";
import { openWorld, visit, type World } from "./world.ts";
import { A_COORDINATOR } from "#tests/builders.ts";

const paperQuestionnaire = paperQuestionnaireWords.nl;
const panelText = panelWords.nl;
const consoleWords = inConsole(fieldworkWords, "nl");
let world: World;
let wave: WaveId;
let round: RoundId;
let code = "";
let arabic = "";

beforeEach(async () => {
  world = await openWorld({ residents: 1 });
  const { id, areas } = world.neighbourhood;
  await world.dependencies.residents.saveAll(
    id,
    Array.from({ length: 2 }, (_, nth): Resident => ({
      id: residentIdOf(id, `letter ${nth}`, sha256),
      name: `Letter ${nth}`,
      address: { street: `Zonnestraat ${nth + 1}`, postcode: "6224 AB", place: "Maastricht" },
      language: nth === 0 ? "nl" : "ar",
      area: areas[0]?.id as never,
    })),
  );
  ({ wave, round } = await measure(world));
  await orderLetters(world, wave);
  const html = await takeAll(world, wave);
  const shown = new Map(
    [
      ...html.matchAll(
        /<article class="buurt-sheet" lang="(\w+)"(?:(?!<\/article>).)*?class="buurt-shown"[^>]*>([0-9A-Z-]{19})</gs,
      ),
    ].map(([, language = "", its = ""]) => [language, its]),
  );
  [code, arabic] = [shown.get("nl") ?? "", shown.get("ar") ?? ""];
});
afterEach(() => world.close());

type Fields = Readonly<Record<string, string | readonly string[]>>;
/** A coordinator's browser: logged in, on our own pages. */
async function at(
  page: ConsolePages,
  method: "GET" | "POST",
  path: string,
  fields: Fields = {},
  who = "noor",
) {
  const now = Math.floor(world.environment.clock.now() / 1000);
  await world.dependencies.sessions.open(sha256(`session|${who}`), {
    subject: who,
    name: who,
    access: A_COORDINATOR,
    csrf: `csrf-of-${who}-long-enough`,
    started: now,
    seen: now,
  });
  const body = new URLSearchParams([
    ["csrf", `csrf-of-${who}-long-enough`],
    ...Object.entries(fields).flatMap(([name, values]) =>
      [values].flat().map((value): [string, string] => [name, value]),
    ),
  ]).toString();
  const [where = "", query = "lang=nl"] = path.split("?");
  return world.run(
    page,
    visit(method, where, {
      query,
      cookies: [`__Host-buurt=${who}`],
      ...(method === "POST" ? { body } : {}),
    }),
  );
}
const enter = (fields: Fields, who = "noor") =>
  at(answerPages, "POST", `/console/answers/${wave}/paper`, { code, ...fields }, who);
/** What was handed in, by whatever way. */
const responses = async () => (await world.questionnaires(round)).handedIn;
const plain = (html: string) =>
  html.replaceAll(/<style>.*?<\/style>|<[^>]+>/gs, " ").replaceAll(/\s+/g, " ");
const secretOf = (shown: string) => readCode(shown) ?? expect.fail(`no code in ${shown}`);

const FORM: Fields = { liveability: "7", victim: ["burglary", "threat"], remarks: "Meer  bomen." };

describe("a letter of a measurement", () => {
  test("brings the questions on paper in the person's language, and its code opens them on the screen", async () => {
    const [print] = await world.dependencies.codes.prints(round);
    const html = (await takeLetters(world, wave, print?.id ?? "")).body;
    expect(html).toContain("ما مدى ارتياحك للعيش في حيّك؟");
    expect(html).toContain("Hoe prettig vindt u het om in uw buurt te wonen?");
    expect(plain(html)).toContain(paperQuestionnaire.front);
    const [fresh = ""] = [...html.matchAll(/class="buurt-shown"[^>]*>([0-9A-Z-]{19})</g)].map(
      ([, shown = ""]) => shown,
    );
    expect(
      (await world.run(answerQuestions, visit("GET", "/m/x", { token: fresh }))).statusCode,
    ).toBe(200);
    expect(
      (await world.run(answerQuestions, visit("GET", "/m/x", { token: code }))).statusCode,
    ).toBe(404);
  });
});

describe("a paper form of a measurement", () => {
  const kept = async () =>
    (await world.everything()).filter(({ item }) => String(item["pk"]).startsWith("PAPER#"));

  test("lies between its two readers as hashes alone, and tells the second where they differ", async () => {
    await enter(FORM);
    expect(JSON.stringify(await kept())).not.toMatch(/bomen|burglary|threat|"7"/);
    const { body } = await enter({ ...FORM, liveability: "6" }, "bert");
    expect(plain(body)).toContain("niet gelijk");
    expect(await responses()).toEqual([]);
    expect(JSON.stringify(await kept())).not.toMatch(/bomen|burglary|threat|"[67]"/);
  });

  test("that one person entered before readings were hashed counts when another reads the same", async () => {
    const key = ballotKeyOf(sha256, secretOf(code));
    const given = { liveability: ["7"], victim: ["threat", "burglary"], remarks: "Meer bomen." };
    const readings = [{ by: sha256("reader|anna"), given, panel: false }];
    const place = {
      environment: world.environment.variables,
      clock: world.environment.clock.now,
    };
    const form = { round, key, readings, version: 1 };
    await cycleTable(place).save(cycleKeys.paperForm(round, key), form);
    expect(plain((await enter(FORM, "bert")).body)).toContain(consoleWords.paper.accepted);
    expect(await responses()).toHaveLength(1);
  });

  test("counts when two people read the same on it, and not by one of them alone", async () => {
    expect(plain((await enter(FORM)).body)).toContain(consoleWords.paper.first);
    expect(plain((await enter(FORM)).body)).toContain(consoleWords.paper.again);
    expect(await responses()).toEqual([]);
    expect(plain((await enter({ ...FORM, remarks: " Meer bomen." }, "bert")).body)).toContain(
      consoleWords.paper.accepted,
    );
    expect(await responses()).toMatchObject([
      {
        channel: "paper",
        language: "nl",
        weight: 1,
        given: { liveability: ["7"], victim: ["burglary", "threat"], remarks: "Meer bomen." },
      },
    ]);
    expect(
      (await world.everything()).filter(({ item }) => String(item["pk"]).startsWith("PAPER#")),
    ).toEqual([]);
    expect(
      (await world.dependencies.audit.of(world.neighbourhood.id)).filter(
        ({ action }) => action === "enter paper form",
      ),
    ).toHaveLength(1);
  });

  test("that was read otherwise is told by the numbers that stand on paper, and stays as it was typed", async () => {
    await enter({ ...FORM, "trust-police": "much" });
    const reply = await enter(
      { ...FORM, liveability: "8", "trust-police": "little", panel: "yes" },
      "bert",
    );
    const told = consoleWords.differs([
      paperQuestionnaire.question(1),
      paperQuestionnaire.question(10),
      panelText.title,
    ]);
    expect(plain(reply.body)).toContain(told);
    expect(reply.body).toMatch(/10\. Hoeveel vertrouwen heeft u in de politie/);
    expect(reply.body).toMatch(/id="liveability-8"[^>]* checked/);
    expect(await responses()).toEqual([]);
    await enter({ ...FORM, liveability: "8", "trust-police": "little", panel: "yes" });
    expect(await responses()).toMatchObject([
      { given: { liveability: ["8"], "trust-police": ["little"] } },
    ]);
  });

  test("may lack what nobody can be held to on paper, and loses what stands beside the way through the questions", async () => {
    for (const who of ["noor", "bert"])
      await enter({ unsafe: "no", "unsafe-how-often": "often", active: "often" }, who);
    expect(await responses()).toMatchObject([{ given: { unsafe: ["no"], active: ["often"] } }]);
    expect((await responses())[0]?.given).not.toHaveProperty("unsafe-how-often");
  });

  test("of an unknown code, or with answers that cannot go together, tells every fault at once and keeps what was typed", async () => {
    const reply = await enter({
      ...FORM,
      code: "0000-0000-0000-0000",
      victim: ["burglary", "none"],
    });
    expect(reply.statusCode).toBe(422);
    for (const id of ["code", "victim-burglary"]) expect(reply.body).toContain(`href="#${id}"`);
    expect(reply.body).toMatch(/id="liveability-7"[^>]* checked/);
  });

  test("joins the panel with the box that was ticked, with the sentence of the letter's language; an empty box ends nothing", async () => {
    for (const who of ["noor", "bert"]) await enter({ ...FORM, code: arabic, panel: "yes" }, who);
    const [member] = await world.dependencies.panel.of(world.neighbourhood.id);
    expect(member?.consent).toBe("panel-2026-11.2-ar");
    expect(await responses()).toMatchObject([{ language: "ar", panel: member?.code }]);
    const { resident } =
      (await world.dependencies.invitations.inBatch(round, 0)).find(
        (one) => one.answeredOn === undefined && one.resident !== world.people[0]?.id,
      ) ?? expect.fail("nobody is left");
    await world.dependencies.panel.join(world.neighbourhood.id, {
      resident,
      code: "p".repeat(22) as never,
      consent: "panel-2026-11.2-nl",
      since: "2026-01-01" as never,
    });
    for (const who of ["noor", "bert"]) await enter(FORM, who);
    expect(
      (await responses())
        .map(({ panel }) => panel)
        .toSorted((one, other) => String(one).localeCompare(String(other))),
    ).toEqual(expect.arrayContaining([member?.code, "p".repeat(22)]));
    expect(await world.dependencies.panel.of(world.neighbourhood.id)).toHaveLength(2);
  });

  test("changes nothing for who answered by themselves, nor after closing", async () => {
    const answer = (sheet: number, answers: Fields, go: "next" | "hand-in" = "next") =>
      world.run(
        answerQuestions,
        visit("POST", "/m/x", { token: secretOf(code), body: filledIn(sheet, answers, go) }),
      );
    await answer(1, { liveability: "2", unsafe: "no" });
    await answer(4, { "team-known": "no" });
    await answer(7, {}, "hand-in");
    const own = await responses();
    expect(own).toMatchObject([{ channel: "letter" }]);
    await enter(FORM);
    expect(plain((await enter(FORM, "bert")).body)).toContain(consoleWords.paper.answered);
    world.at((await world.dependencies.waves.mustGet(wave)).plan.closing);
    await enter({ ...FORM, code: arabic });
    expect(plain((await enter({ ...FORM, code: arabic }, "bert")).body)).toContain(
      consoleWords.closed,
    );
    expect(await responses()).toEqual(own);
  });

  test("needs no visit: at the door the questions open for one answer, in the resident's language", async () => {
    const [invitation] = await world.dependencies.invitations.inBatch(round, 0);
    const reply = await at(answerPages, "POST", `/console/answers/${wave}/visits`, {
      resident: invitation?.resident ?? "",
      batch: "0",
      channel: "telephone",
    });
    expect(reply.headers["location"]).toMatch(/^\/m\/[0-9A-Z]{16}\?lang=/);
    const token = /\/([0-9A-Z]{16})\?/.exec(reply.headers["location"] ?? "")?.[1] ?? "";
    expect(
      (await world.run(answerQuestions, visit("GET", `/m/${token}`, { token }))).statusCode,
    ).toBe(200);
    expect(await world.dependencies.invitations.token(tokenHashOf(sha256, token))).toMatchObject({
      once: true,
      channel: "telephone",
      weight: 1,
    });
  });
});
