import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import { parse } from "csv-parse/sync";
import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ORGANISATION } from "#contract/ids.ts";
import { sha256 } from "#stores/sha256.ts";
import { source } from "#console/exports/source.ts";
import { writeWhole } from "#cli/commands/export.ts";
import { verifyFile } from "#cli/commands/trails.ts";
import { buurtIn } from "./run-command.ts";
import { openWorld, type World } from "../functions/world.ts";

const folder = mkdtempSync(join(tmpdir(), "tables-"));
const file = (name: string) => join(folder, name);
let world: World;

/** The command with the tables of the test, named as those on AWS are. */
const buurt = (...args: string[]) => buurtIn(folder, args, world.environment.variables);
const tell = (at: number, result = `done ${at}`) =>
  world.dependencies.audit.tell(`test ${at}`, {
    neighbourhood: world.neighbourhood.id,
    at: world.dependencies.now(),
    actor: "coordinator test",
    action: "open cycle",
    object: `cycle ${at}`,
    result,
    origin: "test",
    ...(at % 2 === 0 ? {} : { reason: '=because, "so";\n-1 of them; Ґанок' }),
  });

beforeAll(async () => {
  world = await openWorld({ residents: 20 });
  for (let at = 1; at <= 6; at += 1) await tell(at);
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("buurt export", () => {
  test("writes a table, tells its rows and the digest of the file, and replaces none without being told to", async () => {
    const { code, out, err } = await buurt(
      "export",
      "residents",
      "--neighbourhood",
      "zonnestraat",
      "--format",
      "xlsx",
      "--output",
      "people.xlsx",
      "--json",
    );
    expect(code, err).toBe(0);
    const [told] = (JSON.parse(out) as { files: { rows: number; sha256: string }[] }).files;
    expect(told).toEqual({
      table: "residents",
      file: "people.xlsx",
      rows: 20,
      sha256: sha256(readFileSync(file("people.xlsx"))),
    });
    expect(await readSheet(readFileSync(file("people.xlsx")))).toHaveLength(21);
    expect((await world.dependencies.audit.of(world.neighbourhood.id)).at(-1)).toMatchObject({
      actor: "operator",
      action: "export residents",
      result: `20 rows of zonnestraat, sha-256 ${told?.sha256}`,
      origin: "command",
    });
    expect(await buurt("export", "areas", "--output", "people.xlsx")).toMatchObject({
      code: 1,
      err: expect.stringContaining("is there already; give another --output, or --force"),
    });
  });

  test("takes everything but the residents into a folder", async () => {
    const { code, out } = await buurt("export", "everything", "--output", "all", "--json");
    const { files } = JSON.parse(out) as {
      files: { table: string; file: string; sha256: string }[];
    };
    expect([
      code,
      files.map(({ table }) => table).includes("audit"),
      files.map(({ table }) => table).includes("residents"),
    ]).toEqual([0, true, false]);
    for (const { file: name, sha256: told } of files)
      expect(told, name).toBe(sha256(readFileSync(file(name))));
    expect(readdirSync(file("all"))).toHaveLength(files.length);
  });

  test.each([
    [["export"], 2, "name a table"],
    [["export", "ballots"], 2, "is invalid"],
    [["export", "cycles", "--format", "ods"], 2, "is invalid"],
    [["export", "cycles", "--neighbourhood", "atlantis"], 1, "There is no neighbourhood atlantis"],
    [["audit", "verify", "--expect", "12"], 2, "Give the hash"],
    [["audit", "verify", "--file", "nowhere.csv"], 1, "There is no file nowhere.csv"],
  ])("%j: exit code %i and what to put right", async (args, wanted, sentence) => {
    const { code, err } = await buurt(...args);
    expect([code, err.includes(sentence)], err).toEqual([wanted, true]);
  });

  test("leaves no half file under the good name, whatever stops it", async () => {
    const seen: string[] = [];
    const rows = async function* () {
      for (let row = 0; row < 5000; row += 1) {
        if (row === 4000) {
          seen.push(...readdirSync(folder).filter((name) => name.startsWith("broken")));
          throw new Error("the line broke");
        }
        yield row;
      }
    };
    const broken = source("broken", rows, { row: ["number", (row) => row] });
    await expect(
      writeWhole(world.dependencies, {
        source: broken,
        scope: [world.neighbourhood.id],
        format: "csv",
        file: file("broken.csv"),
      }),
    ).rejects.toThrow("the line broke");
    expect(seen).toEqual([`broken.csv.${process.pid}.part`]);
    expect(readdirSync(folder).filter((name) => name.startsWith("broken"))).toEqual([]);
  });
});

describe("buurt audit", () => {
  const verified = async (text: string, writtenDown?: { seq?: number; hash: string }) => {
    writeFileSync(file("changed.csv"), text);
    const expected = writtenDown === undefined ? [] : [writtenDown];
    return (await verifyFile(file("changed.csv"), "zonnestraat", expected)).get("zonnestraat");
  };

  test("verifies an exported trail with nothing but the file, and finds a line that was changed, taken out, moved or cut off", async () => {
    expect((await buurt("audit", "export", "--output", "trail.csv")).code).toBe(0);
    const text = readFileSync(file("trail.csv"), "utf8");
    const rows: string[][] = parse(text, { bom: true });
    const mine = rows.filter(([id]) => id === "zonnestraat");
    const last = { seq: mine.length, hash: mine.at(-1)?.at(-1) ?? "" };
    expect(await verified(text, last)).toEqual({ lines: mine.length, hash: last.hash });
    const { code, out } = await buurt("audit", "verify", "--file", "trail.csv", "--json");
    expect([code, JSON.parse(out)]).toEqual([
      0,
      {
        whole: true,
        trails: expect.arrayContaining([
          { neighbourhood: "zonnestraat", whole: true, lines: mine.length, hash: last.hash },
          expect.objectContaining({ neighbourhood: ORGANISATION }),
        ]),
      },
    ]);

    expect(await verified(text.replace("done 3", "done 9"))).toMatchObject({
      lines: 2,
      fault: { seq: 3, why: "changed" },
    });
    expect(await verified(text.replace("Ґанок", "Ганок"))).toMatchObject({
      lines: 0,
      fault: { seq: 1, why: "changed" },
    });
    expect(await verified(text.replace("open cycle,cycle 4", "x,cycle 4"))).toMatchObject({
      lines: 3,
      fault: { seq: 4, why: "changed" },
    });
    const line = (at: number) => new RegExp(`zonnestraat,${at},.*\\n`).exec(text)?.[0] ?? "";
    expect(await verified(text.replace(line(4), ""))).toMatchObject({
      fault: { seq: 4, why: "missing" },
    });
    expect(
      await verified(text.replace(line(2), "").replace(line(4), `${line(4)}${line(2)}`)),
    ).toMatchObject({ lines: 1, fault: { seq: 2, why: "missing" } });
    const cut = text.slice(0, text.indexOf("zonnestraat,6"));
    expect((await verified(cut))?.fault).toBeUndefined();
    expect(await verified(cut, last)).toMatchObject({
      lines: 5,
      fault: { seq: last.seq, why: "unwritten" },
    });
    await expect(verified("a,b\n1,2\n")).rejects.toThrow("is no audit trail");
  });

  test("verifies the trails that are kept: exit code 0 while they hold, 1 with the first line that does not", async () => {
    const whole = await buurt("audit", "verify", "zonnestraat");
    const [, lines = "", hash = ""] = /the last is (\d+):([a-f0-9]{64})/.exec(whole.out) ?? [];
    expect([whole.code, Number(lines)]).toEqual([
      0,
      (await world.dependencies.audit.of(world.neighbourhood.id)).length,
    ]);
    await tell(7);
    expect(
      (await buurt("audit", "verify", "zonnestraat", "--expect", `${lines}:${hash}`)).code,
    ).toBe(0);
    const kept = (await world.everything()).find(
      ({ item }) => item["pk"] === "AUDIT#zonnestraat" && item["seq"] === 3,
    );
    const client = new DynamoDBClient({
      endpoint: world.environment.endpoints.dynamodb,
      region: "eu-central-1",
      credentials: { accessKeyId: "local", secretAccessKey: "local" },
    });
    await client.send(
      new PutItemCommand({
        TableName: kept?.table,
        Item: marshall({ ...kept?.item, actor: "somebody else" }),
      }),
    );
    client.destroy();
    const { code, out, err } = await buurt("audit", "verify");
    expect(code).toBe(1);
    expect(out).toContain(
      "zonnestraat: broken. Line 3 was changed after it was written; 2 lines hold before it.",
    );
    expect(err).toContain("The audit trail does not hold: 1 of 2 trails is broken.");
  });
});
