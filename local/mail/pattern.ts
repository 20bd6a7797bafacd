import * as z from "zod";
import { EnvironmentFault } from "#local/template/fault.ts";

const Scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const Test = z.union([
  Scalar.transform((wanted) => (value: unknown) => value === wanted),
  z.strictObject({ prefix: z.string() }).transform(
    ({ prefix }) =>
      (value: unknown) =>
        typeof value === "string" && value.startsWith(prefix),
  ),
  z.strictObject({ suffix: z.string() }).transform(
    ({ suffix }) =>
      (value: unknown) =>
        typeof value === "string" && value.endsWith(suffix),
  ),
  z.strictObject({ exists: z.boolean() }).transform(
    ({ exists }) =>
      (value: unknown) =>
        (value !== undefined) === exists,
  ),
  z
    .strictObject({ "anything-but": z.union([Scalar.transform((one) => [one]), z.array(Scalar)]) })
    .transform(
      ({ "anything-but": others }) =>
        (value: unknown) =>
          value !== undefined && others.every((other) => other !== value),
    ),
]);
const Fields = z.record(z.string(), z.unknown());

/** Makes an EventBridge pattern a question. A list matches when one of its members does; a field of the event that is a list, when one of its own does. Errors: EnvironmentFault for a comparison it does not know. */
export function matcherOf(
  pattern: Record<string, unknown>,
  rule: string,
): (event: unknown) => boolean {
  const tests = Object.entries(pattern).map(
    ([name, wanted]): ((fields: Record<string, unknown>) => boolean) => {
      if (!Array.isArray(wanted)) {
        const inner = matcherOf(Fields.parse(wanted), rule);
        return (fields) => inner(fields[name]);
      }
      const any = z.array(Test).safeParse(wanted);
      if (!any.success)
        throw new EnvironmentFault(
          `The rule ${rule} compares ${name} in a way that this environment does not know: ${JSON.stringify(wanted)}.`,
        );
      return (fields) => {
        const value = fields[name];
        const values = Array.isArray(value) && value.length > 0 ? value : [value];
        return values.some((one) => any.data.some((test) => test(one)));
      };
    },
  );
  return (event) => {
    const fields = Fields.safeParse(event);
    return fields.success
      ? tests.every((test) => test(fields.data))
      : tests.every((test) => test({}));
  };
}
