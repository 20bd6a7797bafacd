import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { inSteps } from "#cli/commands/progress.ts";

test("where no line is redrawn, how far a step came is told when it ends, and not before anything was done", async () => {
  const stream = new PassThrough();
  let mails = 0;
  await inSteps(
    async (begin) => {
      begin("Starting a cycle");
      begin("Asking its residents", () => `${mails} mails`);
      mails = 24;
    },
    stream as unknown as NodeJS.WriteStream,
  );
  const told = String(stream.read()).trim().split("\n");
  expect(told.map((line) => line.replace(/^\s*\d+ s {2}/, ""))).toEqual([
    "Starting a cycle",
    "Asking its residents",
    "Asking its residents: 24 mails",
  ]);
});
