import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ListTablesCommand } from "@aws-sdk/client-dynamodb";
import { afterEach, describe, expect, test } from "vitest";
import { FACTS_VERSION } from "#contract/facts-version.ts";
import { Instant } from "#contract/ids.ts";
import { startDatabase } from "#local/database/database.ts";
import { clientOf, createTables } from "#local/database/tables.ts";
import { tablesOf } from "#local/template/tables.ts";
import { openSite, type Site } from "#local/http/server.ts";
import { services } from "#local/http/services.ts";
import { openKms } from "#local/kms.ts";
import { ASSEMBLY } from "#tests/synthesized.ts";
import { MIGRATIONS, migrations } from "#stores/migrations/migrations.ts";
import { dynamo } from "#stores/tables.ts";
import { type Item, itemsIn, releases, unpack } from "#tests/golden/folders.ts";

const AT = Instant.parse("2027-03-02T10:00:00Z");
const ALL = MIGRATIONS.map(({ version }) => version);
const [FIRST = "", ...LATER] = releases();

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

class Killed extends Error {}

/** The tables of a release's folder, in which everything dies before the write of a number. */
async function openFacts(release: string, diesBefore = Infinity) {
  const folder = mkdtempSync(join(tmpdir(), "migrations-"));
  folders.push(folder);
  unpack(release, folder);
  const database = await startDatabase({ folder });
  const direct = clientOf(database.endpoint, "eu-central-1");
  await createTables(direct, tablesOf(ASSEMBLY, () => "a secret of this test").tables);
  const { TableNames = [] } = await direct.send(new ListTablesCommand());
  const table = (name: string) => TableNames.find((one) => one.includes(`-Facts-${name}`));
  const keys = await openKeys();
  const place = {
    environment: {
      AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
      AWS_ENDPOINT_URL_KMS: `http://127.0.0.1:${keys.port}`,
      BALLOT_KEY_ARN: "arn:aws:kms:eu-central-1:000000000000:key/ballots",
      KEYS_TABLE: table("Keys"),
      PEOPLE_TABLE: table("People"),
      CYCLE_TABLE: table("Cycle"),
      PSEUDONYM_KEY: "a key of this test",
    },
    clock: () => Date.parse(AT),
  };
  const client = dynamo(place);
  let writes = 0;
  client.middlewareStack.add(
    (next, { commandName = "" }) =>
      async (args) => {
        if (!/Put|Update|Transact|Write/.test(commandName)) return next(args);
        writes += 1;
        if (writes === diesBefore) throw new Killed(`before write ${writes}`);
        return next(args);
      },
    { step: "initialize" },
  );
  return {
    run: () => migrations(place).run(AT),
    writes: () => writes,
    async close(): Promise<Item[]> {
      client.destroy();
      await keys.close();
      await database.close();
      return itemsIn(folder);
    },
  };
}

/** The service that wraps keys, with a key that is always the same. */
async function openKeys(): Promise<Site> {
  const memory = new Map([["kms", Buffer.alloc(32).toString("base64")]]);
  const folder = {
    remembered: (name: string) => memory.get(name),
    remember: (name: string, value: string) => void memory.set(name, value),
  };
  const site = await openSite({});
  const absent = () => Promise.reject(new Error("not asked for here"));
  site.serve(
    services({
      kms: openKms(folder, "seed"),
      states: { handle: absent } as never,
      ses: absent,
      s3: absent,
    }),
  );
  return site;
}

describe("bringing facts up to date", () => {
  test("a second time changes nothing", async () => {
    const [once, twice] = [await openFacts(FIRST), await openFacts(FIRST)];
    expect(await once.run()).toEqual(ALL);
    await twice.run();
    expect(await twice.run()).toEqual([]);
    expect(await twice.close()).toEqual(await once.close());
  });

  test("that was killed anywhere goes on and comes to the same", async () => {
    const undisturbed = await openFacts(FIRST);
    await undisturbed.run();
    const writes = undisturbed.writes();
    const expected = await undisturbed.close();
    expect(writes).toBeGreaterThan(8);
    for (let write = 1; write <= writes; write += 1) {
      const killed = await openFacts(FIRST, write);
      await expect(killed.run()).rejects.toThrow(Killed);
      await killed.run();
      expect(await killed.close(), `killed before write ${write}`).toEqual(expected);
    }
  });

  test.each(LATER)("leaves the facts of release %s as they are", async (release) => {
    const [before, after] = [await openFacts(release), await openFacts(release)];
    await after.run();
    const isNew = (item: Item) =>
      /^(MIGRATIONS$|CONTENT#|LOOKUP#|MARKS#|LINKS#|READINGS#|OFFERED#|PUBLISHED#)/.test(
        item["pk"]?.S ?? "",
      ) || item["sk"]?.S?.includes("#help#") === true;
    // That we issued it, which nothing said before; and what residents think, in sums and not one
    // by one.
    const asBefore = ({ proof: _proof, helped: _helped, v: _v, ...item }: Item) => item;
    const isAnswer = (item: Item) => item["pk"]?.S?.startsWith("HELPED#") === true;
    const left = (await after.close()).filter((item) => !isNew(item));
    expect(left.filter(({ proof }) => proof !== undefined).length).toBeGreaterThan(100);
    expect(left.filter(isAnswer)).toEqual([]);
    // Promises are read in their one life either way; what they stood for is tried by itself.
    const isPromise = ({ sk }: Item) => sk?.S?.startsWith("ACTION#") === true;
    const isKept = (item: Item) => !isAnswer(item) && !isPromise(item);
    expect(left.filter(isPromise).map(({ v }) => v?.N)).toEqual(
      left.filter(isPromise).map(() => String(FACTS_VERSION)),
    );
    expect(left.filter(isKept).map(asBefore)).toEqual(
      (await before.close()).filter(isKept).map(asBefore),
    );
  });
});
