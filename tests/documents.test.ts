import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = new URL("..", import.meta.url).pathname;
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
const documents = globSync(["*.md", "docs/**/*.md", "data/**/*.md", "local/*.md"], { cwd: ROOT });

describe("what is written about the software", () => {
  test("begins with a page that is read in a few minutes", () => {
    expect(read("README.md").split("\n").length).toBeLessThanOrEqual(150);
  });

  test.each(documents)("%s leads to files that exist", (document) => {
    const targets = [...read(document).matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g)];
    const missing = targets.flatMap(([, target = ""]) =>
      existsSync(join(ROOT, dirname(document), target)) ? [] : [target],
    );
    expect(missing).toEqual([]);
  });

  test("names every command of the program, and none that it has not", () => {
    const named = documents.flatMap((document) =>
      [...read(document).matchAll(/npx buurt ([a-z]+)/g)].map(([, command]) => command),
    );
    const told = execFileSync(process.execPath, ["cli/buurt.mjs", "--help"], { cwd: ROOT });
    const commands = [...told.toString().matchAll(/^ {2}([a-z]+)/gm)].map(([, command]) => command);
    expect(new Set([...named, "help"])).toEqual(new Set(commands));
  });

  test("names scripts that there are", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const named = documents.flatMap((document) =>
      [...read(document).matchAll(/npm run (?:-s |--silent )?([a-z-]+)/g)].map(([, name]) => name),
    );
    expect(named.filter((name) => !(name !== undefined && name in scripts))).toEqual([]);
  });
});
