import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const folders: string[] = [];
const folderOf = () => {
  const folder = mkdtempSync(join(tmpdir(), "killed-"));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const program = new URL("cycle-until.ts", import.meta.url).pathname;
const run = (
  folder: string,
  mark: string,
): Promise<{ signal: string | null | undefined; out: string; err: string }> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      // What is thrown away within seconds is not worth collecting.
      ["--min-semi-space-size=16", program, folder, mark],
      { maxBuffer: 64 * 1024 * 1024 },
      (error, out, err) => resolve({ signal: error === null ? null : error.signal, out, err }),
    );
  });

/**
 * One mark in every phase; several stand in the middle of a dispatch, between the mail service's
 * taking a mail and our writing that down.
 */
const MARKS = [
  "started 1",
  "invitation 7",
  "invitation 30",
  "after invitation 1",
  "answers 3",
  "reminder 4",
  "after reminder 1",
  "agenda-waits 1",
  "confirmed 1",
  "after adoption 1",
  "after chase 1",
  "after midcheck 1",
  "after outcomes 1",
  "feedback 9",
  "feedback 20",
  "after feedback 1",
];

test(
  "killed in every phase and started again, a cycle ends as if nothing had happened, and nobody is mailed twice",
  { timeout: 300_000 },
  async () => {
    const undisturbed = run(folderOf(), "end");
    const folder = folderOf();
    for (const mark of MARKS) {
      const { signal, out, err } = await run(folder, mark);
      expect({ mark, signal, out: out.slice(0, 200), err: err.slice(-500) }).toMatchObject({
        mark,
        signal: "SIGKILL",
      });
    }
    const resumed = await run(folder, "end");
    const [expected, found] = [
      JSON.parse((await undisturbed).out),
      JSON.parse(resumed.out),
    ] as Record<string, unknown>[];
    expect(found).toEqual(expected);
    const mails = (found?.["mails"] ?? []) as string[];
    expect(new Set(mails).size).toBe(mails.length);
    expect(mails.length).toBeGreaterThan(150);
  },
);
