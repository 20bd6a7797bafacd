import * as z from "zod";
import { attributeOf, type Place, physicalName, refOf } from "./addresses.ts";
import { AT_REST, RUN } from "./catalogue.ts";
import { EnvironmentFault } from "./fault.ts";
import type { ResolvedStack } from "./stacks.ts";

/** How a resource is called, and what others refer to it by. */
type Named = { logicalId: string; name: string; ref: string; arn: string };
/** Makes something of every resource of some types. Errors: EnvironmentFault naming the resource. */
export type EachResource = <S extends z.ZodType, T>(
  types: readonly (typeof RUN)[number][],
  properties: S,
  make: (properties: z.infer<S>, named: Named) => T,
) => T[];

/** Finds the resources of all stacks. Errors: EnvironmentFault for types that are not in the catalogue. */
export function eachResource(stacks: readonly ResolvedStack[], place: Place): EachResource {
  const found = stacks.flatMap((stack) =>
    stack.resources().map(([logicalId, { Type, Properties }]) => {
      const identity = stack.identity(logicalId);
      const named = {
        logicalId,
        name: physicalName(identity),
        ref: refOf(identity, place),
        arn: attributeOf(identity, "Arn", place),
      };
      return { stack, type: Type, properties: Properties, named };
    }),
  );
  const known = new Set<string>([...RUN, ...AT_REST]);
  const unknown = found
    .filter(({ type }) => !known.has(type))
    .map(({ type, stack, named }) => `${type} (${named.logicalId} in ${stack.name})`);
  if (unknown.length > 0)
    throw new EnvironmentFault(
      `The local environment does not know: ${unknown.join(", ")}. ` +
        "Add the type to local/template/catalogue.ts, as one to run or as one at rest.",
    );

  return (types, shape, make) =>
    found
      .filter(({ type }) => types.some((wanted) => wanted === type))
      .map(({ stack, type, properties, named }) => {
        const parsed = shape.safeParse(stack.value(properties));
        if (parsed.success) return make(parsed.data, named);
        throw new EnvironmentFault(
          `${named.logicalId} in ${stack.name} (${type}) cannot be run here: ${z.prettifyError(parsed.error)}`,
        );
      });
}
