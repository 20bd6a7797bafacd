import type { ConsolePages } from "./world.ts";
import { randomBytes } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Access } from "#domain/access.ts";
import { counterOf } from "#domain/actions/effort.ts";
import {
  ActionId,
  type CycleId,
  NeighbourhoodId,
  ORGANISATION,
  type RoundId,
} from "#contract/ids.ts";
import { planActions } from "#functions/actions/plan-actions.ts";
import { sha256 } from "#stores/sha256.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { residentExports } from "#console/exports/export-residents.ts";
import { tableExports } from "#console/exports/export-table.ts";
import { asTyped } from "#functions/formats/formula.ts";
import { tableNames } from "#console/exports/tables.ts";
import { adoptAgenda } from "#functions/tally/adopt-agenda.ts";
import { closeRound } from "#functions/tally/close-round.ts";
import { countPriorities } from "#functions/tally/count-priorities.ts";
import { sealBallots } from "#functions/tally/seal-ballots.ts";
import { A_COORDINATOR, aNeighbourhood, day } from "#tests/builders.ts";
import { openWorld, visit, type World } from "./world.ts";

const AN_AUDITOR: Access = { roles: ["auditor"], neighbourhoods: "all" };
const ELSEWHERE = NeighbourhoodId.parse("elders");
let world: World;
let cycle: CycleId;
let round: RoundId;

type Got = {
  status: number;
  headers: Record<string, string>;
  bytes: Buffer;
  rows: Record<string, string>[];
};
async function taken(
  path: string,
  {
    access = A_COORDINATOR,
    headers = {},
    pages = tableExports,
  }: { access?: Access; headers?: Record<string, string>; pages?: ConsolePages } = {},
): Promise<Got> {
  const reply = await world.atConsole(pages, `/console/exports/${path}`, { access, headers });
  const sent = Buffer.from(reply.body, "base64");
  const bytes = reply.headers["content-encoding"] === "gzip" ? gunzipSync(sent) : sent;
  const rows: Record<string, string>[] =
    reply.statusCode === 200 && path.includes(".csv")
      ? parse(bytes, { bom: true, columns: true })
      : [];
  return { status: reply.statusCode, headers: reply.headers, bytes, rows };
}
const digest = (bytes: Buffer) =>
  `sha-256=:${Buffer.from(sha256(bytes), "hex").toString("base64")}:`;

beforeAll(async () => {
  world = await openWorld({ residents: 12 });
  ({ cycle, round } = await world.invited());
  const links = [...world.links().values()];
  const wishes = [
    ...Array.from({ length: 7 }, () => "first=litter&second=lighting"),
    ...Array.from({ length: 5 }, () => "first=play-areas"),
  ];
  for (const [at, body] of wishes.entries())
    await world.run(submitBallot, visit("POST", "/a/x", { token: links[at] ?? "", body }));
  const {
    neighbourhood: { id },
    dependencies: { questions, neighbourhoods, agendas },
  } = world;
  await agendas.saveReport({
    round,
    kind: "invitation",
    residents: 12,
    sent: 11,
    bounced: 1,
    suppressed: 0,
    unknown: 0,
    answered: 0,
    unsent: 0,
  });
  await questions.ask({
    id: "q".repeat(22),
    neighbourhood: id,
    run: cycle,
    language: "uk",
    text: "As it was typed, for who answers alone",
    asked: day("2026-09-20"),
    due: day("2026-10-04"),
    answered: {
      question: "=Чому тут так темно; =HYPERLINK(1)",
      answer: "Восени буде світло.",
      by: "Noor Janssen",
      on: day("2026-09-28"),
    },
  });
  await neighbourhoods.save(aNeighbourhood({ id: ELSEWHERE, name: "Elders" }));
});
afterAll(() => world.close());

describe("the tables", () => {
  test("tell nothing of a count while people can still answer, and afterwards the count of each topic", async () => {
    expect((await taken("agenda.csv")).rows).toEqual([]);
    world.at("2026-10-02T18:00:00Z");
    await world.run(closeRound, { round });
    await world.run(sealBallots, { round });
    await world.run(countPriorities, { round });
    expect((await taken("agenda.csv")).rows.find(({ topic }) => topic === "litter")).toMatchObject({
      neighbourhood: "zonnestraat",
      cycle,
      named: "7",
      elected: "1",
      chosen: "",
    });
    await world.run(adoptAgenda, { round });
    await world.run(planActions, { cycle });
    const line = {
      id: "e".repeat(22),
      cycle,
      action: ActionId.parse("litter-1"),
      day: day("2026-10-08"),
      partner: "police" as const,
      quarters: 6,
      cents: 1250,
      what: "Samen opgeruimd",
      at: world.dependencies.now(),
      by: "coordinator test",
    };
    await world.dependencies.actions.note(line);
    await world.dependencies.actions.note(counterOf(line, line));
    expect((await taken("agenda.csv")).rows.find(({ topic }) => topic === "litter")).toMatchObject({
      ballots: "12",
      named: "7",
      elected: "1",
      chosen: "1",
      decision: "adopted",
      adopted_by: "counted",
    });
  });

  test("are all there, of one neighbourhood and of all, as CSV and as a sheet with the same rows", async () => {
    for (const name of tableNames) {
      const access = name === "audit" ? AN_AUDITOR : A_COORDINATOR;
      const [one, all, sheet] = [
        await taken(`${name}.csv?neighbourhood=zonnestraat`, { access }),
        await taken(`${name}.csv`, { access }),
        await taken(`${name}.xlsx?neighbourhood=zonnestraat`, { access }),
      ];
      expect([one.status, all.status, sheet.status], name).toEqual([200, 200, 200]);
      expect(one.rows.length > 0 || name === "waves" || name === "effort", name).toBe(true);
      expect(
        new Set(one.rows.map(({ neighbourhood }) => neighbourhood)).size,
        name,
      ).toBeLessThanOrEqual(1);
      expect(all.rows.length, name).toBeGreaterThanOrEqual(one.rows.length);
      if (name === "audit") continue;
      expect((await readSheet(sheet.bytes)).length, name).toBe(one.rows.length + 1);
    }
    expect((await taken("neighbourhoods.csv")).rows.map(({ name }) => name)).toEqual([
      "Elders",
      "Zonnestraat",
    ]);
  });

  test("of hours and costs hold what was taken back, so that their sums are those of the reports", async () => {
    expect(
      (await taken("effort.csv?neighbourhood=zonnestraat")).rows.map(
        ({ hours, euros, takes_back: back }) => [hours, euros, back],
      ),
    ).toEqual([
      ["1.5", "12.5", "0"],
      ["-1.5", "-12.5", "1"],
    ]);
  });

  test("hold questions as everybody reads them, as text, and never what was typed or who a resident is", async () => {
    const [question] = (await taken("questions.csv?neighbourhood=zonnestraat")).rows;
    expect(JSON.stringify(question)).not.toContain("As it was typed");
    expect(question?.["public_question"]).toBe("'=Чому тут так темно;' =HYPERLINK(1)");
    expect(asTyped(question?.["public_question"] ?? "")).toBe("=Чому тут так темно; =HYPERLINK(1)");
    const everything = (
      await Promise.all(
        tableNames.map((name) =>
          taken(`${name}.csv`, { access: name === "audit" ? AN_AUDITOR : A_COORDINATOR }),
        ),
      )
    )
      .map(({ bytes }) => bytes.toString("utf8"))
      .join("\n");
    for (const { id, name, email } of world.people)
      for (const personal of [id, `"${name}"`, email]) expect(everything).not.toContain(personal);
    expect(everything).not.toContain("q".repeat(22));
    expect(everything).not.toContain("data:image");
  });

  test("of residents are taken by their name, of one neighbourhood, by who may", async () => {
    const { status, rows } = await taken("residents.csv?neighbourhood=zonnestraat", {
      pages: residentExports,
    });
    expect([status, rows.length, new Set(rows.map(({ email }) => email))]).toEqual([
      200,
      12,
      new Set(world.people.map(({ email }) => email)),
    ]);
    expect((await taken("residents.csv", { pages: residentExports })).status).toBe(404);
    expect((await taken("residents.csv")).status).toBe(404);
    expect(
      (
        await taken("residents.csv?neighbourhood=zonnestraat", {
          pages: residentExports,
          access: AN_AUDITOR,
        })
      ).status,
    ).toBe(403);
    const last = (await world.dependencies.audit.of(world.neighbourhood.id)).at(-1);
    expect(last).toMatchObject({
      actor: "coordinator test",
      action: "export residents",
      object: "residents.csv",
      result: expect.stringMatching(/^12 rows of zonnestraat, sha-256 [a-f0-9]{64}$/),
    });
  });
});

describe("a file", () => {
  test("tells its rows and its digests, packed or not, and who took it stands in the trail", async () => {
    const [plain, packed] = [
      await taken("topics.csv?neighbourhood=zonnestraat"),
      await taken("topics.csv?neighbourhood=zonnestraat", {
        headers: { "accept-encoding": "gzip, br" },
      }),
    ];
    expect(plain.headers).toMatchObject({
      "x-row-count": String(plain.rows.length),
      "content-digest": digest(plain.bytes),
      "unencoded-digest": digest(plain.bytes),
      "content-disposition": 'attachment; filename="zonnestraat-topics.csv"',
    });
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(packed.bytes).toEqual(plain.bytes);
    expect(packed.headers).toMatchObject({
      "content-encoding": "gzip",
      "unencoded-digest": digest(plain.bytes),
      vary: "accept-encoding",
    });
    expect(packed.headers["content-digest"]).not.toBe(plain.headers["content-digest"]);
    expect(
      (await taken("topics.csv", { headers: { "accept-encoding": "gzip;q=0" } })).headers[
        "content-encoding"
      ],
    ).toBeUndefined();
    expect((await world.dependencies.audit.of(world.neighbourhood.id)).at(-1)).toMatchObject({
      action: "export table",
      object: "topics.csv",
      result: `${plain.rows.length} rows of zonnestraat, sha-256 ${sha256(plain.bytes)}`,
    });
    expect((await world.dependencies.audit.of(ORGANISATION)).at(-1)).toMatchObject({
      object: "topics.csv",
      result: expect.stringContaining("rows of all neighbourhoods"),
    });
  });

  test("that is larger than a page can give is refused with the command that gives it, and nothing is told of a file that nobody got", async () => {
    const { audit, questions } = world.dependencies;
    const before = (await audit.of(ORGANISATION)).length;
    // Words that cannot be packed small.
    const asked = await questions.of(world.neighbourhood.id);
    const long = {
      each: async function* () {
        for (const question of asked)
          for (let at = 0; at < 8; at += 1)
            yield {
              ...question,
              answered: {
                question: "Long?",
                answer: randomBytes(2 ** 20).toString("base64"),
                by: "Noor",
                on: question.asked,
              },
            };
      },
    };
    for (const [name, headers] of [
      ["questions.csv", {}],
      ["questions.csv", { "accept-encoding": "gzip" }],
      ["questions.xlsx", {}],
    ] as const) {
      const { cookie } = await world.logIn();
      const reply = await world.run(
        tableExports,
        visit("GET", `/console/exports/${name}`, { cookies: [cookie], headers, query: "lang=en" }),
        { questions: { ...questions, ...long } },
      );
      expect(reply.statusCode).toBe(413);
      expect(reply.body).toContain(
        `npx buurt export questions --format ${name.slice(10)} --output ${name}`,
      );
    }
    expect(await audit.of(ORGANISATION)).toHaveLength(before);
  });

  test("holds the neighbourhoods alone in which somebody may take something", async () => {
    const access: Access = { ...A_COORDINATOR, neighbourhoods: [ELSEWHERE] };
    expect((await taken("neighbourhoods.csv", { access })).rows.map(({ name }) => name)).toEqual([
      "Elders",
    ]);
    expect((await taken("neighbourhoods.csv?neighbourhood=zonnestraat", { access })).status).toBe(
      403,
    );
    expect(
      (
        await taken("audit.csv?neighbourhood=organisation", {
          access: { ...AN_AUDITOR, neighbourhoods: [ELSEWHERE] },
        })
      ).status,
    ).toBe(403);
  });

  test.each([
    "nothing.csv",
    "cycles.pdf",
    "cycles.csv?neighbourhood=atlantis",
    "cycles",
    "toString.csv",
  ])("%s is no file", async (path) => {
    expect((await taken(path)).status).toBe(404);
  });
});

describe("the page", () => {
  const page = async (query: string, access: Access = A_COORDINATOR, language = "nl") =>
    (await world.atConsole(tableExports, `/console/exports?${query}`, { access, language })).body;

  test("offers what somebody may take, of the neighbourhood that was chosen", async () => {
    const mine = await page("neighbourhood=zonnestraat");
    expect(mine).toContain("/console/exports/cycles.xlsx?lang=nl&amp;neighbourhood=zonnestraat");
    expect(mine).toContain("/console/exports/residents.csv?lang=nl&amp;neighbourhood=zonnestraat");
    expect(mine).not.toContain("/console/exports/audit.csv");
    const theirs = await page("", AN_AUDITOR, "en");
    expect(theirs).toContain("/console/exports/audit.csv?lang=en");
    expect(theirs).not.toContain("residents.csv");
  });

  test("says what to do about a neighbourhood that there is not, and keeps what was typed", async () => {
    const body = await page("neighbourhood=Limel");
    expect(body).toContain("Er is geen buurt Limel");
    expect(body).toContain('value="Limel"');
  });
});
