import { present } from "#contract/present.ts";
import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import type * as z from "zod";
import { FACTS_VERSION } from "#contract/facts-version.ts";
import type { Key } from "#contract/keys.ts";
import { reshaped } from "./migrations/shapes.ts";

export type Facts = Record<string, unknown>;
export type Item = Record<string, AttributeValue>;

/** A fact as this release writes it. */
export const itemOf = (key: Key, facts: Facts, expires?: number): Item =>
  marshall(
    { ...key, v: FACTS_VERSION, ...facts, ...present({ expires }) },
    { removeUndefinedValues: true },
  );

/** The fact of an item, whichever release wrote it. Errors: ZodError for what no release wrote. */
export function factOf<S extends z.ZodType>(schema: S, item: Item): z.infer<S> {
  const { pk: _pk, sk: _sk, v: _v, expires: _expires, ...facts } = unmarshall(item);
  const version = Number(item["v"]?.N ?? 1);
  if (version >= FACTS_VERSION) return tolerantly(schema, facts);
  const key = { pk: item["pk"]?.S ?? "", sk: item["sk"]?.S ?? "" };
  return tolerantly(schema, reshaped(key, version, facts));
}

/**
 * What the schema does not know is left out, so that a release reads what a later one wrote; to
 * everything else it holds.
 */
export function tolerantly<S extends z.ZodType>(schema: S, fact: unknown): z.infer<S> {
  const read = schema.safeParse(fact);
  if (read.success) return read.data;
  const unknown = unknownIn(read.error.issues);
  if (unknown === undefined) throw read.error;
  return tolerantly(schema, without(fact, unknown));
}

type Path = readonly PropertyKey[];

/** Where the attributes stand that a schema does not know, or undefined when something else is wrong as well. */
function unknownIn(issues: readonly z.core.$ZodIssue[], above: Path = []): Path[] | undefined {
  const each = issues.map((issue) => {
    const path = [...above, ...issue.path];
    if (issue.code === "unrecognized_keys") return issue.keys.map((key) => [...path, key]);
    if (issue.code !== "invalid_union") return undefined;
    const options = issue.errors.map((option) => unknownIn(option, path));
    return options.toSorted(
      (one, other) => (one?.length ?? Infinity) - (other?.length ?? Infinity),
    )[0];
  });
  return each.includes(undefined) ? undefined : each.flatMap((paths) => paths ?? []);
}

function without(value: unknown, paths: readonly Path[]): unknown {
  if (paths.length === 0 || typeof value !== "object" || value === null) return value;
  const below = (key: PropertyKey) =>
    paths.filter(([first]) => first === key).map(([, ...rest]) => rest);
  if (Array.isArray(value)) return value.map((one, at) => without(one, below(at)));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => below(key).every((rest) => rest.length > 0))
      .map(([key, its]) => [key, without(its, below(key))]),
  );
}
