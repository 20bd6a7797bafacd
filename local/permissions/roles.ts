import * as z from "zod";
import type { EachResource } from "#local/template/resources.ts";
import { PolicyDocument, type Statement } from "./statement.ts";

const Role = z.object({
  Policies: z.array(z.object({ PolicyDocument })).default([]),
  ManagedPolicyArns: z
    .array(z.unknown())
    .max(0, "the policies of AWS and managed ones are not known here: give the role its own")
    .default([]),
});
const Policy = z.object({ PolicyDocument, Roles: z.array(z.string()).default([]) });

/** What every role of a template may do, by its name. */
export function rolesIn(each: EachResource): ReadonlyMap<string, readonly Statement[]> {
  const own = each(["AWS::IAM::Role"], Role, ({ Policies }, { name }) => ({
    name,
    statements: Policies.flatMap((policy) => policy.PolicyDocument.Statement),
  }));
  const attached = each(["AWS::IAM::Policy"], Policy, ({ Roles, ...policy }) =>
    Roles.map((name) => ({ name, statements: policy.PolicyDocument.Statement })),
  );
  const roles = new Map<string, Statement[]>();
  for (const { name, statements } of [...own, ...attached.flat()])
    roles.set(name, [...(roles.get(name) ?? []), ...statements]);
  return roles;
}
