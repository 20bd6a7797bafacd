import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readAssembly } from "#local/template/assembly.ts";
import { ASSEMBLY } from "#tests/synthesized.ts";

/** In the order in which they are deployed. */
const LIFETIMES = ["Facts", "Mail", "Steps", "Residents", "Console", "Watch"] as const;
type Lifetime = (typeof LIFETIMES)[number];
const PREFIX = "Buurtcyclus-development-";

const stacks = readAssembly(ASSEMBLY).stacks.map(({ name, template }) => ({
  name: name.replace(PREFIX, "") as Lifetime,
  resources: Object.values(template.Resources),
  text: readFileSync(join(ASSEMBLY, `${name}.template.json`), "utf8"),
}));
const named = (name: Lifetime) => stacks.find((stack) => stack.name === name);
const found = (text: string, pattern: RegExp): Set<string> =>
  new Set([...text.matchAll(pattern)].map(([, name = ""]) => name));
const strong = (text: string) =>
  found(text, new RegExp(`"Fn::ImportValue":\\s*"${PREFIX}(\\w+):`, "g"));
const weak = (text: string) =>
  found(text, new RegExp(`"Fn::GetStackOutput":\\s*\\{\\s*"StackName":\\s*"${PREFIX}(\\w+)"`, "g"));

test("there is a stack for each lifetime", () => {
  expect(stacks.map(({ name }) => name).toSorted()).toEqual(LIFETIMES.toSorted());
});

describe.each(LIFETIMES)("the stack %s", (name) => {
  const { resources = [], text = "" } = named(name) ?? {};

  test("has at most 200 resources, of the 500 that a stack can have", () => {
    expect(resources.length).toBeGreaterThan(0);
    expect(resources.length).toBeLessThanOrEqual(200);
  });

  test("leans on stacks that live longer, and on none that comes after it", () => {
    const longer: readonly string[] = LIFETIMES.slice(0, LIFETIMES.indexOf(name));
    expect([...strong(text), ...weak(text)].filter((other) => !longer.includes(other))).toEqual([]);
  });

  test("holds on to what is kept, so that it cannot be taken away, and to nothing else, so that all else can be replaced", () => {
    expect([...strong(text)].filter((other) => other !== "Facts")).toEqual([]);
    expect([...weak(text)]).not.toContain("Facts");
  });
});

test("what is kept, and who can log in, stands where nothing is replaced", () => {
  const kept = ["AWS::DynamoDB::GlobalTable", "AWS::KMS::Key", "AWS::Cognito::UserPool"];
  for (const { name, resources } of stacks)
    expect([name, resources.filter(({ Type }) => kept.includes(Type)).length]).toEqual([
      name,
      { Facts: 7, Watch: 1 }[name as string] ?? 0,
    ]);
});
