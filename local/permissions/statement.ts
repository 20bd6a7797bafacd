import * as z from "zod";

const texts = z.union([z.string().transform((one) => [one]), z.array(z.string())]);
const values = z.record(z.string(), texts);

/** A statement of IAM, as far as it is understood here; what it says more is refused by name. */
export const Statement = z.strictObject({
  Sid: z.string().optional(),
  Effect: z.enum(["Allow", "Deny"]),
  Action: texts,
  Resource: texts,
  Condition: z
    .strictObject({
      "ForAllValues:StringLike": values.optional(),
      "ForAnyValue:StringLike": values.optional(),
      StringEquals: values.optional(),
      Null: values.optional(),
    })
    .default({}),
});
export type Statement = z.infer<typeof Statement>;

export const PolicyDocument = z.object({ Statement: z.array(Statement) });
