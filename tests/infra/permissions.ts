import { FACTS, type FactKind } from "#contract/facts.ts";
import type { StepName } from "#contract/steps.ts";
import { decider } from "#local/permissions/decide.ts";
import { Statement } from "#local/permissions/statement.ts";
import { readAssembly } from "#local/template/assembly.ts";
import { ASSEMBLY } from "#tests/synthesized.ts";

type Policy = { PolicyDocument: { Statement: Record<string, unknown>[] }; Roles?: unknown[] };

/** An address in the template as a word: the table of which it is, or how the template has it. */
function wordOf(resource: unknown): string {
  const text = typeof resource === "string" ? resource : JSON.stringify(resource);
  return /GetAtt(People|Cycle)[0-9A-F]+Arn/.exec(text)?.[1]?.toLowerCase() ?? text;
}

const stacks = readAssembly(ASSEMBLY).stacks;
const policies = stacks.flatMap(({ template }) =>
  Object.values(template.Resources)
    .filter(({ Type }) => Type === "AWS::IAM::Policy")
    .map(({ Properties }) => Properties as unknown as Policy),
);
const functions = stacks.flatMap(({ template }) =>
  Object.values(template.Resources)
    .filter(({ Type }) => Type === "AWS::Lambda::Function")
    .map(({ Properties }) => Properties),
);

type Deployed = { variables: Record<string, unknown>; role: string };
/** Every function by the name of its step. */
export const deployed = new Map<string, Deployed>(
  functions.map(({ Environment, Role }) => {
    const { Variables: variables } = Environment as { Variables: Record<string, unknown> };
    const {
      "Fn::GetAtt": [role],
    } = Role as { "Fn::GetAtt": [string, string] };
    return [String(variables["POWERTOOLS_SERVICE_NAME"]), { variables, role }];
  }),
);

const roleOf = (name: string): string => deployed.get(name)?.role ?? `no function ${name}`;
const policiesOf = (name: string): Policy[] =>
  policies.filter(({ Roles = [] }) => JSON.stringify(Roles).includes(`"${roleOf(name)}"`));

/** All that a step's role may do or is refused, with addresses as words. */
export const statementsOf = (name: StepName): Statement[] =>
  policiesOf(name)
    .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
    .map(({ Resource, ...statement }) =>
      Statement.parse({ ...statement, Resource: [Resource].flat().map(wordOf) }),
    );

/** Characters of a role's policies, where every address is as long as one can be. */
export const sizeOf = (name: StepName): number =>
  JSON.stringify(
    policiesOf(name).map(({ PolicyDocument }) => PolicyDocument),
    (key, value: unknown) =>
      key === "Resource"
        ? [value].flat().map((one) => (one === "*" ? one : "a".repeat(150)))
        : value,
  ).length;

export const VERBS = {
  read: ["GetItem", "BatchGetItem", "Query", "ConditionCheckItem"],
  add: ["PutItem"],
  change: ["UpdateItem"],
  remove: ["DeleteItem"],
  write: ["PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem"],
} as const;
export type Doing = keyof typeof VERBS;

/** A key of a kind, as some fact of it could have. */
export const keyOf = (kind: FactKind): string => {
  const { partition } = FACTS[kind];
  return partition.endsWith("#") ? `${partition}limmel` : partition;
};

const deciders = new Map<StepName, ReturnType<typeof decider>>();
/** What IAM says of a step's calls. */
export function deciderOf(name: StepName): ReturnType<typeof decider> {
  const known = deciders.get(name) ?? decider(statementsOf(name));
  deciders.set(name, known);
  return known;
}

/** Whether IAM lets a step do something with facts of a kind: all of it, some of it, or nothing. */
export function may(name: StepName, doing: Doing, kind: FactKind): "all" | "some" | "none" {
  const allowed = deciderOf(name);
  const held = VERBS[doing].filter((action) =>
    allowed({
      action: `dynamodb:${action}`,
      resource: FACTS[kind].table,
      context: { "dynamodb:LeadingKeys": [keyOf(kind)] },
    }),
  );
  if (held.length === 0) return "none";
  return held.length === VERBS[doing].length ? "all" : "some";
}
