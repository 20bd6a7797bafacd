import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = new URL("..", import.meta.url).pathname;
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
const page = read("docs/asvs.md");

const STATUSES = ["met", "not met", "not applicable"] as const;
/** The cells of the lines of its tables that begin with what is asked for. */
const cellsOf = (beginning: RegExp) =>
  page
    .split("\n")
    .filter((line) => beginning.test(line))
    .map((line) => line.slice(2, -2).split(" | "));

const rows = cellsOf(/^\| \d/).map(([number = "", level, asks, status, told = ""]) => ({
  number,
  level,
  asks,
  status,
  told,
}));
const chapterOf = (number: string) => `V${number.split(".", 1)[0] ?? ""}`;

test("each requirement of levels 1 and 2 of ASVS 5.0.0 stands in it once", () => {
  expect(new Set(rows.map(({ number }) => number)).size).toBe(rows.length);
  expect(rows.map(({ number }) => number).filter((one) => !/^\d+\.\d+\.\d+$/.test(one))).toEqual(
    [],
  );
  const { "1": first = [], "2": second = [] } = Object.groupBy(rows, ({ level = "" }) => level);
  expect([first.length, second.length, rows.length]).toEqual([70, 183, 253]);
});

test("each is met, or not, or not applicable, and says how or why", () => {
  expect(
    rows.filter(
      ({ asks, status, told }) =>
        !STATUSES.some((one) => one === status) || !/\w/.test(asks ?? "") || told.length < 7,
    ),
  ).toEqual([]);
});

test("what is met names a test or an attack, or says that it is so by construction", () => {
  const bare = rows.filter(
    ({ status, told }) =>
      status === "met" &&
      !/`tests\/[^`]+\.test\.ts` "[^"]+"|`tests\/attack\/[^`]+`|by construction: `/.test(told),
  );
  expect(bare.map(({ number }) => number)).toEqual([]);
});

test("each file that it names is there", () => {
  const named = [...page.matchAll(/`([^`/ ][^` ]*(?:\/|\.(?:md|ts|json))[^` ]*)`/g)].map(
    ([, file = ""]) => file,
  );
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});

test("each test that it names is there, by its own words", () => {
  const named = [...page.matchAll(/`(tests\/[^`]+\.test\.ts)` "([^"]+)"/g)].map(
    ([, file = "", title = ""]) => ({ file, title }),
  );
  expect(named.length).toBeGreaterThan(80);
  expect(named.filter(({ file, title }) => !read(file).includes(`"${title}"`))).toEqual([]);
});

test("its summary counts its rows, chapter by chapter", () => {
  const summary = cellsOf(/^\| (?:V\d+|all)\b/).map(([name = "", ...counts]) => ({
    chapter: name.split(" ", 1)[0],
    counts: counts.map(Number),
  }));
  const chapters = [...new Set(rows.map(({ number }) => chapterOf(number)))];
  const counted = [...chapters, "all"].map((chapter) => {
    const mine = rows.filter(({ number }) => chapter === "all" || chapterOf(number) === chapter);
    const counts = STATUSES.map((one) => mine.filter(({ status }) => status === one).length);
    return { chapter, counts: [mine.length, ...counts] };
  });
  expect(summary).toEqual(counted);

  const told = /^Of the (\d+) requirements of level 1, (\d+) are met, (\d+) .* (\d+) do not/m;
  const first = rows.filter(({ level }) => level === "1");
  const built = rows.filter(
    ({ status, told: how }) => status === "met" && !how.includes("`tests/"),
  );
  expect(page).toContain(`Of all that are met, ${built.length} are so by construction alone.`);
  expect(told.exec(page)?.slice(1).map(Number)).toEqual([
    first.length,
    ...STATUSES.map((one) => first.filter(({ status }) => status === one).length),
  ]);
});

test("what is not met stands once in the order in which it matters, and nothing else does", () => {
  const [, order = ""] = /^## What is not met.*?\n(.*?)^## /ms.exec(page) ?? [];
  expect([...order.matchAll(/\d+\.\d+\.\d+/g)].map(([number]) => number).toSorted()).toEqual(
    rows
      .filter(({ status }) => status === "not met")
      .map(({ number }) => number)
      .toSorted(),
  );
});
