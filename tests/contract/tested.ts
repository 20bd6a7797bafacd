import { execFileSync } from "node:child_process";
import { cpSync, existsSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { createVitest } from "vitest/node";
import { type Place, renamed } from "./places.ts";
import { oneEach, type Texts } from "./typed.ts";

/** These see most of what the contract decides, and take seconds. */
const FIRST = [
  "tests/stores/kinds.test.ts",
  "tests/workflows/contract.test.ts",
  "tests/infra/permissions.test.ts",
  "tests/workflows/branches.test.ts",
  "tests/infra/template.test.ts",
  "tests/infra/stacks.test.ts",
];
/** The quicker first. */
const ROOMS = ["domain", "stores", "workflows", "infra", "functions", "local"];
const MOST = 10;
const SYNTHESIZE = "await (await import('./tests/synthesized.ts')).setup();";
/** What the template is made of: a test that reads it sees such a change only when it was made anew. */
const isInTemplate = (file: string) => /^(contract|infra|workflows)\//.test(file);

/** A copy of the tree, in which words may be called otherwise. */
function copyOf(root: string, copy: string): void {
  rmSync(copy, { recursive: true, force: true });
  const listed = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  for (const file of execFileSync("git", listed, { cwd: root, encoding: "utf8" }).split("\0"))
    if (file !== "" && existsSync(join(root, file))) cpSync(join(root, file), join(copy, file));
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
}

/** What each file is imported by. */
function importersIn(texts: Texts): ReadonlyMap<string, readonly string[]> {
  const arrows = [...texts].flatMap(([file, text]) =>
    [...text.matchAll(/(?:from|import\(?) ?"([#.][^"]+\.ts)"/g)].map(([, named = ""]) => ({
      from: file,
      to: named.startsWith("#") ? named.slice(1) : normalize(join(dirname(file), named)),
    })),
  );
  return new Map(
    [...Map.groupBy(arrows, ({ to }) => to)].map(([to, its]) => [to, its.map(({ from }) => from)]),
  );
}

/** The tests that see a file: those that import it most directly first, and of these the quicker. */
function testsOf(file: string, importers: ReadonlyMap<string, readonly string[]>): string[] {
  const near = new Map([[file, 0]]);
  for (const [reached, steps] of near)
    for (const importer of importers.get(reached) ?? [])
      if (!near.has(importer)) near.set(importer, steps + 1);
  const cost = (test: string) =>
    ROOMS.indexOf(test.split("/")[1] ?? "") + 2 * (near.get(test) ?? 0);
  const isSlow = (test: string) =>
    /^tests\/(browser|local)\//.test(test) && (near.get(test) ?? 0) > 1;
  return [...near.keys()]
    .filter((one) => one.endsWith(".test.ts") && !isSlow(one))
    .toSorted((one, other) => cost(one) - cost(other));
}

/** Runs the narrowest tests that see a place, one after the other, until one is red. */
export async function testerIn(root: string, copy: string, texts: Texts) {
  copyOf(root, copy);
  const importers = importersIn(texts);
  const vitest = await createVitest("test", {
    root: copy,
    watch: false,
    maxWorkers: 1,
    includeTaskLocation: true,
    reporters: [{}],
  });
  const run = async (test: string, bail: number) => {
    vitest.config.bail = bail;
    const specification = vitest.getRootProject().createSpecification(join(copy, test));
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications([specification]);
    // Those of runs before are among them.
    const own = testModules.filter(({ moduleId }) => moduleId === specification.moduleId);
    const lines = own.flatMap(({ children }) =>
      [...children.allTests("failed")].flatMap(({ location }) => location?.line ?? []),
    );
    return { lines, isRed: unhandledErrors.length > 0 || own.some((module) => !module.ok()) };
  };
  const isRed = async (test: string): Promise<boolean> =>
    existsSync(join(copy, test)) && (await run(test, 1)).isRed;
  const write = (file: string, text: string) => {
    writeFileSync(join(copy, file), text);
    vitest.invalidateFile(join(copy, file));
  };
  const firstRed = async (tests: readonly string[]): Promise<string | undefined> => {
    for (const test of tests) if (await isRed(test)) return test;
    return undefined;
  };
  const assembly = join(copy, ".buurt/assembly");
  /** The test that is red when the template is made anew, or what makes it. */
  const redInNewTemplate = async (): Promise<string | undefined> => {
    const before = join(copy, ".buurt/before");
    cpSync(assembly, before, { recursive: true });
    try {
      execFileSync(process.execPath, ["--input-type=module", "-e", SYNTHESIZE], {
        cwd: copy,
        stdio: "ignore",
      });
      return await firstRed(FIRST);
    } catch {
      return "infra/app.ts";
    } finally {
      rmSync(assembly, { recursive: true });
      renameSync(before, assembly);
    }
  };

  return {
    /**
     * Of some places of a file of tests that have nothing in common, those whose own test is red:
     * one place of each test at a time.
     */
    async redWithin(places: readonly Place[]): Promise<Set<Place>> {
      const [{ file } = { file: "" }] = places;
      const before = texts.get(file) ?? "";
      const lineAt = (at: number) => before.slice(0, at).split("\n").length;
      const red = new Set<Place>();
      let left = places.filter(({ within }) => within.isTest);
      while (left.length > 0) {
        const batch = oneEach(left);
        left = left.filter((place) => !batch.includes(place));
        write(file, renamed(before, batch, () => "Zz").text);
        const { lines } = await run(file, 0);
        for (const place of batch)
          if (
            lines.some(
              (line) => line >= lineAt(place.within.start) && line <= lineAt(place.within.end),
            )
          )
            red.add(place);
      }
      write(file, before);
      return red;
    },
    /** The test that is red when one place is called otherwise, if one is; of a word that stands once few are asked. */
    async redOf(place: Place, standsOnce: boolean): Promise<string | undefined> {
      const { file } = place;
      const before = texts.get(file) ?? "";
      const isTest = file.endsWith(".test.ts");
      const first = isTest || file.startsWith("domain/") ? [] : FIRST;
      const nearest = testsOf(file, importers).slice(0, isTest ? 1 : MOST);
      write(file, renamed(before, [place], () => "Zz").text);
      try {
        const red = await firstRed(first);
        if (red !== undefined || standsOnce) return red;
        return (
          (isInTemplate(file) ? await redInNewTemplate() : undefined) ??
          (await firstRed(nearest.filter((test) => !first.includes(test))))
        );
      } finally {
        write(file, before);
      }
    },
    /** A test that is red before anything is called otherwise, if one is. */
    redAsItIs: (): Promise<string | undefined> => firstRed(FIRST),
    close: () => vitest.close(),
  };
}
