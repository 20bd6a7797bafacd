import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { FACTS_VERSION } from "#contract/facts-version.ts";
import { factOf, itemOf } from "#stores/item.ts";
import { MIGRATIONS } from "#stores/migrations/migrations.ts";
import { SHAPES } from "#stores/migrations/shapes.ts";
import { type Item, itemsIn, releases, unpack } from "#tests/golden/folders.ts";
import { KINDS } from "./kinds.ts";

type Fact = Record<string, unknown>;

const folder = mkdtempSync(join(tmpdir(), "versions-"));
afterAll(() => rmSync(folder, { recursive: true }));
unpack(releases().at(-1) ?? "", folder);
const keyOf = (item: Item) => `${item["pk"]?.S ?? ""} ${item["sk"]?.S ?? ""}`;
const kindOf = (item: Item) => KINDS.find(([pattern]) => pattern.test(keyOf(item)));
/** What was not there when the folder was made. */
const FAULTS = {
  altered: 1,
  unmarked: 0,
  missing: 1,
  former: 0,
  answers: 0,
  withdrawn: 0,
  versions: 0,
};
const DECIDED = { by: "contact", at: "2027-01-04T10:00:00Z" };
const decided = (subject: string, value: object) =>
  itemOf(
    { pk: "MUNICIPALITY", sk: subject },
    { value, version: 2, at: "2027-01-04T10:00:00Z", by: "administrator" },
  );
const PASSING = [
  decided("identity", {
    name: "Gemeente Voorbeeldstad",
    address: "Marktplein 1\n1234 AB Voorbeeldstad",
    email: "team@voorbeeldstad.example",
    securityEmail: "security@voorbeeldstad.example",
    partners: ["Woonpunt"],
  }),
  decided("theme", {
    accent: "#6a1b9a",
    accentInDark: "#e1b6f5",
    font: "plain",
    logo: { id: "a".repeat(64), kind: "svg", width: 10, height: 10, drawing: "<svg/>" },
    mailLogo: { id: "b".repeat(64), kind: "png", width: 10, height: 10 },
    nameInLogo: true,
  }),
  decided("sender", { name: "Veilige Buurten Team" }),
  decided("retention", { peopleDays: 30 }),
  decided("holidays", {
    school: [
      {
        name: "Voorjaarsvakantie",
        regions: ["zuid"],
        first: "2027-02-06",
        last: "2027-02-14",
        source: "rijksoverheid.nl",
      },
    ],
  }),
  itemOf(
    { pk: "LOGOS", sk: "a".repeat(64) },
    { id: "a".repeat(64), kind: "svg", width: 10, height: 10, body: "<svg/>" },
  ),
  itemOf(
    { pk: "SO_FAR", sk: "zonnestraat#whole" },
    {
      run: "zonnestraat_whole_003",
      asked: 60,
      answered: 19,
      needed: 10,
      on: "2027-01-04",
    },
  ),
  itemOf(
    { pk: "ERRANDS#zonnestraat", sk: "zonnestraat_whole_001.litter-1.promise.energy" },
    {
      id: "zonnestraat_whole_001.litter-1.promise.energy",
      neighbourhood: "zonnestraat",
      partner: "energy",
      matter: { kind: "promise", cycle: "zonnestraat_whole_001", action: "litter-1" },
      asked: "2027-01-04",
      answerBy: "2027-01-18",
      turn: 1,
      said: [
        {
          id: "e".repeat(22),
          at: "2027-01-05T10:00:00Z",
          says: { kind: "yes", due: "2027-02-01" },
        },
      ],
      version: 2,
    },
  ),
  itemOf(
    { pk: "PLANNED", sk: "zonnestraat#whole" },
    {
      cycle: "zonnestraat_whole_003",
      neighbourhood: "zonnestraat",
      area: "whole",
      firstDay: "2027-05-10",
    },
  ),
  itemOf(
    { pk: "FORGOTTEN#zonnestraat", sk: "f".repeat(64) },
    { pseudonym: "f".repeat(64), erased: true, unsubscribed: "2027-01-01" },
  ),
  itemOf(
    { pk: "ROUND#zonnestraat_whole_001_agenda", sk: "TRIAGE#litter" },
    {
      round: "zonnestraat_whole_001_agenda",
      topic: "litter",
      integral: true,
      willing: "yes",
      version: 1,
    },
  ),
  itemOf({ pk: "ROUND#zonnestraat_whole_001_agenda", sk: "FAULTS" }, FAULTS),
  itemOf(
    { pk: "ROUND#zonnestraat_whole_001_agenda", sk: "REMEDY" },
    {
      round: "zonnestraat_whole_001_agenda",
      way: "void",
      reason: "Too much was changed.",
      faults: FAULTS,
      proposed: { at: "2027-01-01T10:00:00Z", by: "a".repeat(32), sides: ["coordinator"] },
      confirmed: { at: "2027-01-01T11:00:00Z", by: "b".repeat(32), sides: ["auditor"] },
      version: 2,
    },
  ),
  itemOf(
    { pk: "CYCLE#zonnestraat_whole_002", sk: "CARRIED#zonnestraat_whole_001#litter-1" },
    {
      cycle: "zonnestraat_whole_002",
      first: "zonnestraat_whole_001",
      action: "litter-1",
      times: 1,
    },
  ),
  itemOf(
    { pk: "DOOR_NOTES#zonnestraat_whole_001_agenda", sk: "n".repeat(22) },
    { id: "n".repeat(22), round: "zonnestraat_whole_001_agenda", words: "It is dark here" },
  ),
  itemOf(
    { pk: "ROUND#zonnestraat_whole_001_agenda", sk: "READING" },
    {
      round: "zonnestraat_whole_001_agenda",
      neighbourhood: "zonnestraat",
      run: "zonnestraat_whole_001",
      gathered: "2027-01-01",
      lookBy: "2027-01-06",
      placeBy: "2027-01-15",
      texts: 1,
      tooFew: false,
      looked: DECIDED,
      published: {
        at: DECIDED.at,
        texts: 12,
        became: [{ as: "new-topic", texts: 12 }],
        topics: ["litter"],
        fresh: ["Benches"],
      },
      forgotten: "2027-06-01",
    },
  ),
  itemOf(
    { pk: "TEXTS#zonnestraat_whole_001_agenda", sk: `TEXT#${"t".repeat(22)}` },
    {
      id: "t".repeat(22),
      round: "zonnestraat_whole_001_agenda",
      source: "ballot",
      words: "A bench near the church.",
      language: "en",
      danger: false,
      group: "t".repeat(22),
      found: "f".repeat(32),
      uncovered: DECIDED,
    },
  ),
  itemOf(
    { pk: "TEXTS#zonnestraat_whole_001_agenda", sk: `GROUP#${"t".repeat(22)}` },
    {
      id: "t".repeat(22),
      round: "zonnestraat_whole_001_agenda",
      destination: { kind: "signal", to: "municipality", signal: "s".repeat(22) },
      decided: DECIDED,
    },
  ),
  itemOf(
    { pk: "LEAVINGS", sk: "l".repeat(32) },
    {
      person: "l".repeat(32),
      email: "piet@team.example",
      name: "Piet Willems",
      on: "2027-01-01",
      reason: "Another job.",
      by: "administrator lena",
      successor: { name: "Sara Vos", email: "sara@team.example", partner: "welfare" },
      apart: [{ thing: "zonnestraat" }],
      phone: "043 000 00 00",
      roles: true,
      things: [{ thing: { kind: "places", neighbourhood: "zonnestraat" } }],
    },
  ),
  itemOf(
    {
      pk: "OFFERED#zonnestraat",
      sk: `zonnestraat_whole_001_agenda#${"o".repeat(22)}`,
    },
    {
      id: "o".repeat(22),
      round: "zonnestraat_whole_001_agenda",
      by: "link",
      on: "2027-01-01",
      became: "joined",
      unsent: true,
    },
  ),
  itemOf(
    { pk: "SIGNALS#zonnestraat", sk: "s".repeat(22) },
    {
      id: "s".repeat(22),
      neighbourhood: "zonnestraat",
      run: "zonnestraat_whole_001",
      to: "municipality",
      words: "Residents miss a bench near the church.",
      on: "2027-01-04",
    },
  ),
  itemOf(
    { pk: "TOPICS#zonnestraat", sk: "bicycle-path" },
    {
      id: "bicycle-path",
      neighbourhood: "zonnestraat",
      words: { nl: "Het fietspad is te smal" },
      examples: { nl: ["Het fietspad breder maken"] },
      partners: ["municipality"],
      from: "residents",
      status: "proposed",
      history: [{ at: "2027-01-01T10:00:00Z", by: "contact", did: "proposed" }],
      version: 1,
    },
  ),
  itemOf(
    { pk: "PROMISE_LINK#1", sk: "LINK" },
    {
      cycle: "zonnestraat_whole_001",
      action: "litter-1",
      owner: { kind: "person", name: "Anna de Wit", partner: "municipality" },
    },
  ),
  itemOf({ pk: "LOGIN#1", sk: "LOGIN" }, { verifier: "v", nonce: "n", returnTo: "/console" }),
  itemOf(
    { pk: "PACES", sk: "1" },
    {
      person: "1",
      subject: "noor",
      name: "Noor",
      begun: ["2027-01-01T10:00:00Z"],
      asked: { run: "zonnestraat_whole_001", at: "2027-01-01T10:00:00Z" },
      allowed: { run: "zonnestraat_whole_001", left: 12, until: "2027-01-01T11:00:00Z" },
      version: 1,
    },
  ),
  itemOf(
    { pk: "PICTURES#zonnestraat_whole_001", sk: "a".repeat(22) },
    {
      id: "a".repeat(22),
      cycle: "zonnestraat_whole_001",
      action: "litter-1",
      when: "after",
      on: "2026-10-20",
      text: "A clean street with two new bins.",
      width: 1280,
      height: 960,
      published: "2026-10-21",
    },
  ),
  itemOf(
    { pk: "PUBLISHED#zonnestraat", sk: "2026-10-01#1" },
    {
      question: "When is there light?",
      answer: "In the autumn.",
      by: "Noor Janssen",
      on: "2026-10-01",
    },
  ),
  itemOf(
    { pk: "ARRIVED#zonnestraat", sk: "help#1" },
    {
      kind: "help",
      id: "a".repeat(22),
      round: "zonnestraat_whole_001_agenda",
      at: "2026-10-01T10:00:00Z",
      sender: "b".repeat(24),
    },
  ),
  itemOf(
    { pk: "ASIDES#zonnestraat", sk: "1" },
    {
      kind: "help",
      from: "2026-10-01T10:00:00Z",
      until: "2026-10-01T11:00:00Z",
      id: "a".repeat(22),
      neighbourhood: "zonnestraat",
      count: 4,
      at: "2026-10-01T12:00:00Z",
    },
  ),
  itemOf({ pk: "COUNT#1", sk: "COUNT" }, { until: 1_800_000_000_000 }),
  itemOf({ pk: "MIGRATIONS", sk: "0002" }, { version: 2, at: "2027-01-01T10:00:00Z" }),
  itemOf(
    { pk: "HANDED_IN#zonnestraat_wave_001_measurement#00", sk: "0".repeat(64) },
    {
      round: "zonnestraat_wave_001_measurement",
      row: "0".repeat(64),
      version: 1,
      box: new Uint8Array(60),
      tag: "0".repeat(64),
    },
  ),
  itemOf(
    { pk: "DRAFTS#zonnestraat_wave_001_measurement#00", sk: "0".repeat(64) },
    {
      round: "zonnestraat_wave_001_measurement",
      row: "0".repeat(64),
      version: 1,
      box: new Uint8Array(60),
    },
  ),
  itemOf(
    { pk: "WAVE#zonnestraat_wave_001", sk: "GATHERED" },
    { wave: "zonnestraat_wave_001", at: "2027-01-01T10:00:00Z", handedIn: 12, withdrawn: 0 },
  ),
  itemOf({ pk: "CONTENT#1", sk: "KEY" }, { round: "1", wrapped: new Uint8Array(60) }),
  itemOf(
    { pk: "LOOKUP#1", sk: "KEY" },
    {
      round: "1",
      wrapped: new Uint8Array(60),
      publicKey: new Uint8Array(32),
      proof: "0".repeat(64),
    },
  ),
];
/** The facts of the latest golden folder by their kind. */
const facts = Map.groupBy(
  [...itemsIn(folder), ...PASSING],
  (item) => kindOf(item)?.[0].source ?? keyOf(item),
);
const schemaOf = (item: Item): z.ZodType => kindOf(item)?.[1] ?? z.never();

/** The attributes that hold a value for each of some ids: an id is no attribute. */
function recordsIn(schema: unknown, name = ""): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { properties, ...rest } = { properties: {}, ...schema };
  const own = "propertyNames" in rest ? [name] : [];
  const named = Object.entries(properties).flatMap(([key, its]) => recordsIn(its, key));
  return [...own, ...named, ...Object.values(rest).flatMap((its) => recordsIn(its, name))];
}
const byId = new Set(
  KINDS.flatMap(([, schema]) =>
    recordsIn(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" })),
  ),
);

/** The fact and every object in it. */
function objectsIn(value: unknown, name = ""): Fact[] {
  if (Array.isArray(value)) return value.flatMap((one) => objectsIn(one, name));
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, its]) => objectsIn(its, key));
  return byId.has(name) ? inner : [value as Fact, ...inner];
}

const anItem = fc
  .constantFrom(...facts.keys())
  .chain((kind) => fc.constantFrom(...(facts.get(kind) ?? [])));
const anAttribute = fc.record({
  name: fc.stringMatching(/^[a-z]{3,12}OfLater$/),
  value: fc.oneof(fc.string(), fc.nat(), fc.boolean(), fc.array(fc.nat()), fc.object()),
});

describe("a fact", () => {
  test("of every kind is there to be tried", () => {
    expect([...facts.keys()].toSorted()).toEqual(KINDS.map(([key]) => key.source).toSorted());
  });

  test("of every kind is read as if an attribute that no schema knows were not there, wherever it stands", () => {
    fc.assert(
      fc.property(anItem, fc.nat(), anAttribute, (item, nth, { name, value }) => {
        const later = unmarshall(item);
        const objects = objectsIn(later);
        (objects[nth % objects.length] ?? later)[name] = JSON.stringify(value);
        expect(factOf(schemaOf(item), marshall(later))).toEqual(factOf(schemaOf(item), item));
      }),
      { numRuns: 1000 },
    );
  });

  test("of which something else is wrong is refused, with or without an attribute that no schema knows", () => {
    const Fact = z.strictObject({
      id: z.string(),
      of: z.array(z.strictObject({ count: z.int() })),
    });
    const key = { pk: "KIND#1", sk: "FACT" };
    const wrong = { id: "one", of: [{ count: "many" }], later: true };
    expect(() => factOf(Fact, itemOf(key, wrong))).toThrow(z.ZodError);
    expect(factOf(Fact, itemOf(key, { ...wrong, of: [{ count: 2, later: 1 }] }))).toEqual({
      id: "one",
      of: [{ count: 2 }],
    });
  });

  test("carries the version of the release that wrote it, and nobody who reads it sees that", () => {
    const item = itemOf({ pk: "KIND#1", sk: "FACT" }, { id: "one" }, 7);
    expect(unmarshall(item)).toEqual({
      pk: "KIND#1",
      sk: "FACT",
      v: FACTS_VERSION,
      id: "one",
      expires: 7,
    });
    expect(factOf(z.strictObject({ id: z.string() }), item)).toEqual({ id: "one" });
  });
});

describe("versions", () => {
  test("count up to that of the facts, and each says what it changed and why", () => {
    const all = [...SHAPES, ...MIGRATIONS];
    const versions = [...new Set(all.map(({ version }) => version))].toSorted((a, b) => a - b);
    expect(versions).toEqual(Array.from({ length: FACTS_VERSION - 1 }, (_, nth) => nth + 2));
    expect(all.filter(({ what, why }) => what.length < 10 || why.length < 10)).toEqual([]);
  });
});

describe("an old fact is read in today's shape:", () => {
  const read = (pk: string, sk: string, old: Fact) => {
    const item = marshall({ pk, sk, ...old });
    return factOf(schemaOf(item), item);
  };
  const question = {
    neighbourhood: "zonnestraat",
    id: "AsvsxHWPBAgZ74FLXC2M-Q",
    language: "nl",
    text: "Wanneer brandt de lamp weer?",
    asked: "2026-11-24",
    due: "2026-12-08",
  };

  test.each([
    [
      "a question names its run",
      ["QUESTIONS#zonnestraat", question.id, { ...question, cycle: "zonnestraat_whole_001" }],
      { ...question, run: "zonnestraat_whole_001" },
    ],
    [
      "a session says where its roles hold",
      [
        "SESSION#1",
        "SESSION",
        {
          subject: "noor",
          name: "Noor Janssen",
          roles: ["coordinator"],
          csrf: "0123456789abcdef",
          started: 1,
          seen: 1,
        },
      ],
      { access: { roles: ["coordinator"], neighbourhoods: "all" }, subject: "noor" },
    ],
    [
      "what waits is one text",
      [
        "WAITING",
        "zonnestraat#failed#zonnestraat_whole_001",
        {
          kind: "failed",
          neighbourhood: "zonnestraat",
          object: "zonnestraat_whole_001",
          from: "2026-11-24",
        },
      ],
      { kind: "failed", object: "zonnestraat_whole_001" },
    ],
    [
      "the count of residents says which import left it",
      ["NEIGHBOURHOOD#zonnestraat", "RESIDENTS", { at: "2026-11-24T10:00:00Z", residents: [] }],
      { residents: [], by: expect.any(String) },
    ],
  ] as const)("%s", (_, [pk, sk, old], now) => {
    expect(read(pk, sk, old)).toMatchObject(now);
  });
});
