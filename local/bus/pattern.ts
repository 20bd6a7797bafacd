import * as z from "zod";
import { EnvironmentFault } from "#local/template/fault.ts";

type Test = (value: unknown) => boolean;
const Scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
/** The comparisons that are known here. */
const Test = z.union([
  Scalar.transform(
    (wanted): Test =>
      (value) =>
        value === wanted,
  ),
  z.strictObject({ prefix: z.string() }).transform(
    ({ prefix }): Test =>
      (value) =>
        typeof value === "string" && value.startsWith(prefix),
  ),
  z.strictObject({ suffix: z.string() }).transform(
    ({ suffix }): Test =>
      (value) =>
        typeof value === "string" && value.endsWith(suffix),
  ),
  z.strictObject({ exists: z.boolean() }).transform(
    ({ exists }): Test =>
      (value) =>
        (value !== undefined) === exists,
  ),
  z
    .strictObject({ "anything-but": z.union([Scalar.transform((one) => [one]), z.array(Scalar)]) })
    .transform(
      ({ "anything-but": others }): Test =>
        (value) =>
          value !== undefined && others.every((other) => other !== value),
    ),
]);
const Fields = z.record(z.string(), z.unknown());

/**
 * Makes an EventBridge pattern a question. A list matches when one of its members does; a field of the event
 * that is a list, when one of its own does. Errors: EnvironmentFault for a comparison it does not know.
 */
export function matcherOf(pattern: Record<string, unknown>, rule: string): Test {
  const tests = Object.entries(pattern).map(([name, wanted]) => ({
    name,
    test: Array.isArray(wanted) ? anyOf(wanted, name, rule) : matcherOf(Fields.parse(wanted), rule),
  }));
  return (event) => {
    const fields = Fields.safeParse(event).data ?? {};
    return tests.every(({ name, test }) => test(fields[name]));
  };
}

function anyOf(wanted: unknown[], name: string, rule: string): Test {
  const tests = z.array(Test).safeParse(wanted);
  if (!tests.success)
    throw new EnvironmentFault(
      `The rule ${rule} compares ${name} in a way that this environment does not know: ${JSON.stringify(wanted)}.`,
    );
  return (value) => {
    const values = Array.isArray(value) && value.length > 0 ? value : [value];
    return values.some((member) => tests.data.some((test) => test(member)));
  };
}
