import type { ConsolePages } from "./world.ts";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Resident } from "#domain/dispatch/mail.ts";
import { residentIdOf } from "#domain/dispatch/resident-id.ts";
import {
  countResidents,
  isLargeRemoval,
  numbersBy,
  numbersOf,
  residentsAfter,
  residentsChange,
} from "#domain/dispatch/residents-change.ts";
import { AreaId } from "#contract/ids.ts";
import { Language } from "#contract/language.ts";
import { sha256 } from "#stores/sha256.ts";
import { consolePages } from "#console/console.ts";
import { residentsPages } from "#console/neighbourhoods/residents-file.ts";
import type { Access } from "#domain/access.ts";
import { importResidents } from "#console/neighbourhoods/import-residents.ts";
import { aResident, instant } from "#tests/builders.ts";
import { write } from "hucre";
import { openWorld, visit, type World } from "./world.ts";

const [STREET, SQUARE] = [AreaId.parse("straat"), AreaId.parse("plein")];
let world: World;
beforeAll(async () => {
  world = await openWorld({ residents: 0 });
  await world.dependencies.neighbourhoods.save({
    ...world.neighbourhood,
    areas: [...world.neighbourhood.areas, { id: SQUARE, name: "Het plein" }],
  });
});
afterAll(() => world.close());

const resident = (number: number, area = STREET, change: Partial<Resident> = {}): Resident => ({
  ...aResident(number, { area }),
  email: `r${number}@example.org`,
  id: residentIdOf(world.neighbourhood.id, `r${number}@example.org`, sha256),
  ...change,
});
const file = (...people: Resident[]) =>
  `name,email,language,area\n${people.map(({ name, email, language, area }) => `${name},${email ?? ""},${language},${area}`).join("\n")}\n`;
const those = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => resident(from + at));
const there = async () =>
  (await world.dependencies.residents.in(world.neighbourhood.id, [STREET, SQUARE])).toSorted(
    (one, other) => (one.id < other.id ? -1 : 1),
  );
const PATH = "/console/neighbourhoods/zonnestraat/residents";

async function upload(
  content: string | Uint8Array<ArrayBuffer>,
  fields: Record<string, string> = {},
  { access, pages = residentsPages }: { access?: Access; pages?: ConsolePages } = {},
) {
  const { cookie, csrf } = await world.logIn(access);
  const parts = new FormData();
  for (const [name, value] of Object.entries({ csrf, ...fields })) parts.append(name, value);
  parts.append("file", new File([content], "bewoners.csv"));
  const request = new Response(parts);
  return world.run(pages, {
    ...visit("POST", PATH, {
      cookies: [cookie],
      body: Buffer.from(await request.arrayBuffer()).toString("base64"),
      headers: { "content-type": request.headers.get("content-type") ?? "" },
    }),
    isBase64Encoded: true,
  });
}
const pendingIn = (page: string) => new RegExp(`${PATH}/([\\w-]{22})\\?`).exec(page)?.[1] ?? "none";
const confirm = (page: string, form: Record<string, string> = {}) =>
  world.atConsole(residentsPages, `${PATH}/${pendingIn(page)}`, {
    form: { reason: "file of the municipality", ...form },
  });
/** The last line of a table of numbers: added, changed, moved, unchanged, removed, there. */
const sums = (page: string) =>
  [
    ...(/<th scope="row">Samen<\/th>(.*?)<\/tr>/s.exec(page)?.[1] ?? "").matchAll(/>(\d+)<\/td>/g),
  ].map(([, number]) => Number(number));
const told = (page: string) => /id="faults".*?<li><a[^>]*>(.*?)<\/a>/s.exec(page)?.[1];
const imports = async () =>
  (await world.dependencies.audit.of(world.neighbourhood.id)).filter(
    ({ action }) => action === "import residents",
  );

describe("a file laid beside those who are there", () => {
  const people = fc
    .uniqueArray(
      fc.record({
        number: fc.nat(30),
        area: fc.constantFrom(STREET, SQUARE),
        language: fc.constantFrom(...Language.options),
        name: fc.constantFrom("Anna", "Bo"),
      }),
      { selector: ({ number }) => number, maxLength: 20 },
    )
    .map((all) => all.map(({ number, ...rest }) => aResident(number, rest)));

  test("gives, for whichever two and whether others go, numbers that add up to what is there afterwards", () => {
    fc.assert(
      fc.property(people, people, fc.boolean(), (before, given, replace) => {
        const change = residentsChange(before, given, replace);
        const [numbers, after] = [numbersOf(change), residentsAfter(change)];
        const wanted = new Map([...(replace ? [] : before), ...given].map((one) => [one.id, one]));
        expect(new Map(after.map((one) => [one.id, one]))).toEqual(wanted);
        expect(after).toHaveLength(wanted.size);
        expect(before.length + numbers.added - numbers.removed).toBe(after.length);
        expect(numbers.added + numbers.changed + numbers.unchanged).toBe(given.length);
        for (const rows of [
          numbersBy(change, [STREET, SQUARE], ({ area }) => area),
          numbersBy(change, Language.options, ({ language }) => language),
        ]) {
          const total = (part: keyof typeof numbers | "there") =>
            rows.reduce((sum, row) => sum + row[part], 0);
          expect({
            added: total("added"),
            changed: total("changed"),
            moved: total("moved"),
            unchanged: total("unchanged"),
            removed: total("removed"),
          }).toEqual(numbers);
          expect(total("there")).toBe(after.length);
        }
        // Made once more it changes nothing.
        expect(numbersOf(residentsChange(after, given, replace))).toEqual({
          added: 0,
          changed: 0,
          moved: 0,
          unchanged: given.length,
          removed: 0,
        });
      }),
    );
  });

  test("removes much when it removes more than a tenth", () => {
    const before = Array.from({ length: 20 }, (_, number) => aResident(number));
    expect(
      [1, 2, 3].map((gone) =>
        isLargeRemoval(residentsChange(before, before.slice(gone), true), before.length),
      ),
    ).toEqual([false, false, true]);
  });
});

describe("residents come in from a file", () => {
  beforeEach(async () => {
    await world.dependencies.residents.removeAll(world.neighbourhood.id, await there());
  });

  test("first it is said what would change, to how many people where, and nothing changes; then exactly that is done, once, and told", async () => {
    const [first, second, third] = [resident(1), resident(2), resident(3)];
    await world.dependencies.residents.saveAll(world.neighbourhood.id, [
      first,
      second,
      third,
      ...those(10, 40),
    ]);
    const before = await there();
    const wanted = [
      { ...first, name: "Zoë <b>Aalders</b>" },
      { ...second, area: SQUARE },
      ...those(10, 40),
      ...those(50, 54),
    ];
    const look = await upload(file(...wanted), { replace: "yes" });
    expect([look.statusCode, sums(look.body)]).toEqual([200, [4, 2, 1, 30, 1, 36]]);
    expect(look.body).toContain("Zoë &lt;b&gt;Aalders&lt;/b&gt;");
    expect(look.body).toContain("wordt verwijderd");
    expect(await there()).toEqual(before);

    const lines = (await imports()).length;
    const done = await confirm(look.body);
    expect([done.statusCode, (await confirm(look.body)).statusCode]).toEqual([303, 303]);
    expect((await there()).map(({ id, name, area }) => ({ id, name, area }))).toEqual(
      wanted
        .map(({ id, name, area }) => ({ id, name, area }))
        .toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    );
    const trail = (await imports()).slice(lines);
    expect(
      trail.map(({ result, reason, actor, origin }) => [result, reason, actor, origin]),
    ).toEqual([
      [
        `4 added, 2 changed, 1 moved, 30 unchanged, 1 removed, file ${sha256(file(...wanted))}`,
        "file of the municipality",
        "coordinator test",
        "console",
      ],
    ]);
    expect((await world.atConsole(residentsPages, done.headers["location"] ?? "")).body).toContain(
      "4 nieuw, 2 veranderd, 30 gelijk, 1 verwijderd",
    );
    const { residents } = countResidents(await there(), instant("2026-09-07T06:00:00Z"), "test");
    expect(
      (await world.dependencies.neighbourhoods.counted(world.neighbourhood.id))?.residents,
    ).toEqual(residents);
    // Who came in is kept once: not with the import any more.
    expect(
      (await world.everything())
        .filter(({ item }) => String(item["pk"]).startsWith("IMPORT#"))
        .map(({ item }) => String(item["sk"]).split("#")[0]),
    ).toEqual(["IMPORT"]);
  });

  test("a large removal wants a tick of its own, and every import a reason", async () => {
    await world.dependencies.residents.saveAll(world.neighbourhood.id, those(0, 20));
    const look = await upload(file(...those(0, 10)), { replace: "yes" });
    expect(look.body).toContain("10 van de 20 bewoners worden verwijderd");
    const refused = await confirm(look.body, { reason: "x" });
    expect([
      refused.statusCode,
      refused.body.match(/<li><a[^>]*href="#(large|reason)"/g)?.length,
    ]).toEqual([422, 2]);
    expect(await there()).toHaveLength(20);
    expect((await confirm(look.body, { large: "yes" })).statusCode).toBe(303);
    expect(await there()).toHaveLength(10);
  });

  test("it is refused when residents or areas changed since, when its hour is over, and where it is somebody else's neighbourhood", async () => {
    const look = await upload(file(...those(0, 3)));
    await world.dependencies.residents.saveAll(world.neighbourhood.id, [resident(9)]);
    const changed = await confirm(look.body);
    expect([changed.statusCode, told(changed.body)]).toEqual([
      409,
      expect.stringContaining("zijn veranderd sinds u dit bestand bekeek"),
    ]);
    expect(await there()).toHaveLength(1);

    const later = await upload(file(...those(0, 3)));
    world.environment.clock.jump(world.environment.clock.now() + 3_600_000);
    expect(told((await confirm(later.body)).body)).toContain("dat duurt een uur");

    const areas = await upload(file(...those(0, 3)));
    const { neighbourhoods } = world.dependencies;
    const facts = await neighbourhoods.get(world.neighbourhood.id);
    await neighbourhoods.save({
      ...world.neighbourhood,
      areas: [
        ...world.neighbourhood.areas,
        { id: SQUARE, name: "Het plein" },
        { id: AreaId.parse("laan"), name: "De laan" },
      ],
    });
    expect((await confirm(areas.body)).statusCode).toBe(409);
    await neighbourhoods.save(facts ?? world.neighbourhood);
    const elsewhere: Access = { roles: ["coordinator"], neighbourhoods: [] };
    expect((await upload(file(...those(0, 3)), {}, { access: elsewhere })).statusCode).toBe(403);
    expect(
      (
        await upload(
          file(...those(0, 3)),
          {},
          {
            access: {
              roles: ["contact", "professional", "researcher", "auditor"],
              neighbourhoods: "all",
            },
          },
        )
      ).statusCode,
    ).toBe(403);
  });

  test("of two files that are confirmed after the same look, one is carried out", async () => {
    const [one, other] = [await upload(file(...those(0, 5))), await upload(file(...those(3, 8)))];
    const replies = await Promise.all([confirm(one.body), confirm(other.body)]);
    expect(
      replies.map(({ statusCode }) => statusCode).toSorted((left, right) => left - right),
    ).toEqual([303, 409]);
    expect(await there()).toHaveLength(5);
    // Whoever imported meanwhile, even the same people once more, went first.
    const late = await upload(file(...those(0, 9)));
    await importResidents(
      world.dependencies,
      (await world.dependencies.neighbourhoods.get(world.neighbourhood.id)) ?? world.neighbourhood,
      await there(),
      { replace: false, actor: "operator" },
    );
    expect((await confirm(late.body)).statusCode).toBe(409);
  });

  test("pressed twice at once it is carried out once, and both presses lead to what was done", async () => {
    const look = await upload(file(...those(0, 30)), { replace: "yes" });
    const lines = (await imports()).length;
    expect(
      (await Promise.all([confirm(look.body), confirm(look.body)])).map(
        ({ statusCode }) => statusCode,
      ),
    ).toEqual([303, 303]);
    expect([(await there()).length, (await imports()).length]).toEqual([30, lines + 1]);
    // The other press may have put away by now who stood in the file: that is not a file with nobody.
    const again = await upload(file(...those(0, 40)), { replace: "yes" });
    const { pendingImports, now } = world.dependencies;
    const pending = await pendingImports.get(world.neighbourhood.id, pendingIn(again.body), now());
    if (pending !== undefined) await pendingImports.forgetPeople(pending, 40);
    expect((await confirm(again.body, { large: "yes" })).statusCode).toBe(303);
    expect(await there()).toHaveLength(30);
  });

  test("one that broke off goes on, and leaves the same behind", async () => {
    await world.dependencies.residents.saveAll(world.neighbourhood.id, those(0, 40));
    const look = await upload(file(...those(20, 60)), { replace: "yes" });
    const { residents } = world.dependencies;
    const { cookie, csrf } = await world.logIn();
    const event = visit("POST", `${PATH}/${pendingIn(look.body)}`, {
      cookies: [cookie],
      body: new URLSearchParams({ csrf, reason: "torn", large: "yes" }).toString(),
    });
    const lines = (await imports()).length;
    await expect(
      world.run(residentsPages, event, {
        residents: { ...residents, removeAll: () => Promise.reject(new Error("the line broke")) },
      }),
    ).rejects.toThrow("the line broke");
    expect(await there()).toHaveLength(60);
    expect((await world.run(residentsPages, event)).statusCode).toBe(303);
    expect((await there()).map(({ id }) => id)).toEqual(
      those(20, 60)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect((await imports()).slice(lines).map(({ result }) => result.split(", file")[0])).toEqual([
      "20 added, 0 changed, 0 moved, 20 unchanged, 20 removed",
    ]);
  });

  test("a spreadsheet as well, whatever its name", async () => {
    const bytes = await write({
      sheets: [
        {
          name: "Bewoners",
          rows: [
            ["name", "email", "language", "area"],
            ["أحمد", "a@example.org", "ar", "straat"],
          ],
        },
      ],
    });
    const look = await upload(new Uint8Array(bytes));
    expect(sums(look.body)).toEqual([1, 0, 0, 0, 0, 1]);
  });

  test("more residents than one item holds come in whole", async () => {
    const look = await upload(file(...those(0, 600)));
    expect(sums(look.body)).toEqual([600, 0, 0, 0, 0, 600]);
    expect((await confirm(look.body)).statusCode).toBe(303);
    expect(await there()).toHaveLength(600);
  });

  test("a file with faults is told with its lines and changes nothing; none, or one that is too large, is told too", async () => {
    const faulty = await upload(
      `name,email,language,area\nAnna,anna@example.org,nl,straat\nBo,nobody,nl,straat\nCor,cor@example.org,nl,moon\n`,
    );
    expect(faulty.statusCode).toBe(422);
    expect(
      [...faulty.body.matchAll(/<th scope="row">(\d+)<\/th><td><bdi>(.*?)<\/bdi>/g)].map(
        ([, line, text]) => `${line}: ${text}`,
      ),
    ).toEqual([
      "3: ‘nobody’ is geen e-mailadres.",
      "4: ‘moon’ is geen deel van deze buurt; de delen zijn straat, plein.",
    ]);
    expect(told((await upload("")).body)).toBe("Kies een bestand met bewoners.");
    expect((await upload(new Uint8Array(4 * 1024 * 1024 + 20_000))).statusCode).toBe(413);
    expect(await there()).toEqual([]);
  });

  test("a form without a file stays as small as everywhere, and no other page takes a file", async () => {
    const { cookie, csrf } = await world.logIn();
    const large = new URLSearchParams({ csrf, reason: "x".repeat(70_000) }).toString();
    expect(
      (await world.run(residentsPages, visit("POST", PATH, { cookies: [cookie], body: large })))
        .statusCode,
    ).toBe(413);
    expect((await upload(file(resident(1)), {}, { pages: consolePages })).statusCode).toBe(400);
    expect(
      (
        await world.run(
          residentsPages,
          visit("POST", PATH, {
            cookies: [cookie],
            body: "--x\r\nno form",
            headers: { "content-type": "multipart/form-data; boundary=y" },
          }),
        )
      ).statusCode,
    ).toBe(400);
  });
});

test("who is not in the file goes with their wish for no mail, known by no name; who comes back has it again, and who was erased does not come", async () => {
  const { residents, forgotten } = world.dependencies;
  const { id } = world.neighbourhood;
  const [stays, left, erased] = [resident(901), resident(902), resident(903)];
  const bring = async (...people: Resident[]) => {
    const { body } = await upload(file(...people), { replace: "yes" });
    return confirm(body, { large: "yes" });
  };
  await bring(stays, left, erased);
  await residents.unsubscribe(id, left.id, "2026-09-14" as never);
  await bring(stays, erased);
  expect(await residents.wishOf(id, left.id)).toBeUndefined();
  await residents.removeAll(id, [erased]);
  await forgotten.keep(id, { resident: erased.id, erased: true });
  await bring(stays, left, erased);
  expect((await there()).map(({ id: one }) => one).toSorted()).toEqual(
    [stays.id, left.id].toSorted(),
  );
  expect(await residents.one(world.neighbourhood, left.id)).toHaveProperty("unsubscribed");
});
