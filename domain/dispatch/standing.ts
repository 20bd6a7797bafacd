import * as z from "zod";
import type { Day } from "#contract/ids.ts";
import type { Waiting } from "#domain/waiting.ts";
import type { Run } from "./moments.ts";
import { type Stage, stageOf } from "./stage.ts";
import type { SoFar } from "./so-far.ts";

/** Where a neighbourhood stands, in one word. */
export const Standing = z.enum([
  "failed",
  "paused",
  "asking",
  "choosing",
  "doing",
  "telling",
  "reporting",
  "rest",
  "closed",
]);
export type Standing = z.infer<typeof Standing>;

/** Of several that run, that which most needs somebody. */
export function standingOf(runs: readonly Run[], closed: boolean): Standing {
  if (closed) return "closed";
  const each = runs.map((run): Standing => (run.status === "running" ? stageOf(run) : STOPS(run)));
  return Standing.options.find((one) => each.includes(one)) ?? "rest";
}
const STOPS = ({ status }: Run): Standing | Stage => (status === "failed" ? "failed" : "paused");

/** Promises that are open, and how many of them are late: each waits from the day after it was due. */
export function promisesIn(waiting: readonly Waiting[], today: Day) {
  const open = waiting.filter(({ kind }) => kind === "action");
  return { open: open.length, late: open.filter(({ from }) => from <= today).length };
}

/** Fewer than this are told to nobody. */
const FEW = 5;

/** The parts that were reached and that answered, of all rounds of a neighbourhood together. */
export function sharesOf(counted: readonly SoFar[], waiting: readonly Waiting[]) {
  const sum = (of: (one: SoFar) => number) => counted.reduce((all, one) => all + of(one), 0);
  const [asked, answered] = [sum((one) => one.asked), sum((one) => one.answered)];
  if (asked === 0) return { reached: undefined, answered: undefined, few: false };
  const missed = waiting
    .filter(({ kind, run }) => kind === "unreached" && counted.some((one) => one.run === run))
    .reduce((all, { count = 0 }) => all + count, 0);
  return {
    reached: Math.max(0, asked - missed) / asked,
    answered: answered < FEW ? undefined : answered / asked,
    few: answered < FEW,
  };
}
