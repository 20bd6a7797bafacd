import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { RESOURCES, State } from "#local/states/definition.ts";
import { OPERATIONS } from "#local/states/operations.ts";
import { INTRINSICS } from "#local/template/intrinsics.ts";

const readme = readFileSync(new URL("../../local/README.md", import.meta.url), "utf8");

test.each([
  ["operation of Step Functions", Object.keys(OPERATIONS)],
  ["kind of state", State.options.map(({ shape }) => shape.Type.value)],
  ["resource of a task", RESOURCES],
  ["intrinsic function", Object.keys(INTRINSICS)],
])("the README of the stand-in names every %s that it has", (_, names) => {
  expect(names.length).toBeGreaterThan(3);
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(readme))).toEqual([]);
});
