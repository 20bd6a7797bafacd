import * as z from "zod";

type Fields = Readonly<Record<string, string>>;

/**
 * A machine's input, as somebody types it into the AWS console: whatever is wrong with it is said
 * in plain words, with an example to copy. `example` has every field that can stand there.
 */
export const requestOf = <S extends z.ZodRawShape>(example: Fields, smallest: Fields, shape: S) =>
  z.strictObject(shape, {
    error: ({ code, input, ...issue }) => {
      const copy = `Give ${JSON.stringify(smallest)}`;
      if (code !== "unrecognized_keys")
        return input === undefined
          ? `There is no input. ${copy}.`
          : `An input between braces is needed, not ${JSON.stringify(input)}. ${copy}.`;
      const strange =
        "keys" in issue && Array.isArray(issue.keys)
          ? issue.keys.map((key) => `"${String(key)}"`).join(" and ")
          : "something";
      const more =
        Object.keys(smallest).length === 0
          ? ": this machine is told nothing"
          : `, or all that can stand there: ${JSON.stringify(example)}`;
      return `${strange} means nothing here. ${copy}${more}.`;
    },
  });

/** A field of an input whose faults say what to write. */
export const field = <S extends z.ZodType>(schema: S, write: string) =>
  z.unknown().transform((value, context): z.infer<S> => {
    const read = schema.safeParse(value);
    if (read.success) return read.data;
    context.addIssue({
      code: "custom",
      message:
        value === undefined
          ? `is missing: ${write}`
          : `${JSON.stringify(value)} is not right: ${write}`,
    });
    return z.NEVER;
  });
