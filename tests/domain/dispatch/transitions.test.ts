import { expect, test } from "vitest";
import { RunStatus } from "#domain/dispatch/run.ts";
import { TRANSITIONS } from "#domain/dispatch/transitions.ts";

const changes = Object.entries(TRANSITIONS);
const into = (status: RunStatus): RunStatus[] =>
  changes.flatMap(([, { from, to }]) => (to === status ? [...from] : []));

test("a run that is told to stop only ends, fails or goes on by another execution: nobody pauses or advances it", () => {
  const out = changes.filter(([, { from }]) => (from as readonly RunStatus[]).includes("stopping"));
  expect(out.map(([change]) => change).toSorted()).toEqual(["close", "end", "fail", "rerun"]);
});

test("what a coordinator does brings a run to no end: the machine alone ends it", () => {
  for (const verb of ["pause", "resume", "advance", "stop", "rerun"] as const)
    expect(["closed", "stopped", "failed"]).not.toContain(TRANSITIONS[verb].to);
});

test("a run that ended as planned or was stopped is not failed afterwards", () => {
  expect(TRANSITIONS.fail.from).not.toContain("closed");
  expect(TRANSITIONS.fail.from).not.toContain("stopped");
});

test("every status can be come to from running, and only what ended for good is left by nothing of a coordinator's", () => {
  const reached = new Set<RunStatus>(["running"]);
  for (let round = 0; round < RunStatus.options.length; round += 1)
    for (const status of RunStatus.options)
      if (into(status).some((from) => reached.has(from))) reached.add(status);
  expect([...reached].toSorted()).toEqual(RunStatus.options.toSorted());
});
