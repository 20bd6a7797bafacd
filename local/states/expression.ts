import { createHash } from "node:crypto";
import jsonata from "jsonata";
import * as z from "zod";
import { uuidOf } from "#local/uuid.ts";
import { StatesError } from "./errors.ts";

export type Json = z.infer<ReturnType<typeof z.json>>;
const Json = z.json();

/** An endless expression is ended after this many milliseconds. */
const LONGEST = 2_000;
const cache = new Map<string, jsonata.Expression>();

const isExpression = (text: string): boolean => text.startsWith("{%") && text.endsWith("%}");

function compiled(text: string): jsonata.Expression {
  const made = cache.get(text) ?? jsonata(text.slice(2, -2), { timeout: LONGEST, stack: 500 });
  cache.set(text, made);
  return made;
}

/** What is wrong with a text that may be an expression: nothing, or one fault. */
export function faultsInExpression(text: string): string[] {
  if (!isExpression(text))
    return text.includes("{%") ? ["{% must begin and %} must end the whole text"] : [];
  try {
    const evaluates =
      /\$eval\b/.test(text) || JSON.stringify(compiled(text).ast()).includes('"value":"eval"');
    return evaluates ? ["$eval is not allowed in a state machine"] : [];
  } catch (error) {
    return [`does not parse: ${messageOf(error)} in ${text}`];
  }
}

const Fault = z.object({ message: z.string() });
const messageOf = (error: unknown): string => Fault.safeParse(error).data?.message ?? String(error);

type Names = Readonly<Record<string, unknown>>;

/**
 * Evaluates every expression in a value, at any depth.
 * Errors: States.QueryEvaluationError, also for an expression that gives nothing.
 */
export async function evaluate(value: unknown, names: Names, random: () => number): Promise<Json> {
  if (typeof value === "string") return isExpression(value) ? run(value, names, random) : value;
  if (Array.isArray(value))
    return Promise.all(value.map((inner) => evaluate(inner, names, random)));
  if (value !== null && typeof value === "object") {
    const entries = await Promise.all(
      Object.entries(value).map(
        async ([key, inner]) => [key, await evaluate(inner, names, random)] as const,
      ),
    );
    return Object.fromEntries(entries);
  }
  return Json.parse(value);
}

async function run(text: string, names: Names, random: () => number): Promise<Json> {
  let result: unknown;
  try {
    // A copy of the bindings: the functions that Step Functions adds to JSONata, and the variables.
    result = await compiled(text).evaluate(undefined, { ...names, ...added(random) });
  } catch (error) {
    throw new StatesError("States.QueryEvaluationError", `${messageOf(error)} in ${text}`);
  }
  if (result === undefined || typeof result === "function")
    throw new StatesError("States.QueryEvaluationError", `The expression ${text} gives nothing.`);
  // A sequence of JSONata carries more than its items; plain JSON does not.
  return Json.parse(JSON.parse(JSON.stringify(result)));
}

const hex = (random: () => number, digits: number) =>
  Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join("");
export const uuidFrom = (random: () => number): string =>
  uuidOf(`${hex(random, 12)}4${hex(random, 3)}a${hex(random, 15)}`);

function added(random: () => number) {
  return {
    uuid: () => uuidFrom(random),
    random: () => random(),
    parse: (text: string): unknown => JSON.parse(text),
    hash: (text: string, algorithm: string) =>
      createHash(algorithm.toLowerCase().replace("-", "")).update(text).digest("hex"),
    range: (from: number, to: number, by: number) =>
      Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, at) => from + at * by),
    partition: (items: readonly unknown[], size: number) =>
      Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
        items.slice(at * size, (at + 1) * size),
      ),
    eval: () => {
      throw new Error("$eval is not allowed in a state machine");
    },
  };
}
