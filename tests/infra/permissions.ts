import { FACTS, type FactKind } from "#contract/facts.ts";
import type { TableName } from "#contract/facts-kind.ts";
import type { StepName } from "#contract/steps.ts";
import { decider } from "#local/permissions/decide.ts";
import type { Statement } from "#local/permissions/statement.ts";
import { readAssembly } from "#local/template/assembly.ts";
import { type FunctionPlan, planOf } from "#local/template/plan.ts";
import { ASSEMBLY } from "#tests/synthesized.ts";

const PLACE = {
  account: "000000000000",
  region: "eu-central-1",
  site: "http://127.0.0.1",
  issuer: "http://127.0.0.1",
  secret: (name: string) => `what ${name} holds`,
};
const plan = planOf(readAssembly(ASSEMBLY), PLACE, {});

/** Every function by the name of its step. */
export const deployed: ReadonlyMap<string, FunctionPlan> = new Map(
  plan.functions.map((made) => [made.logicalId.replace(/[0-9A-F]{8}$/, ""), made]),
);

/** All that a step's role may do or is refused. */
export const statementsOf = (name: StepName): readonly Statement[] =>
  deployed.get(name)?.permissions ?? [];

/** Where a table is. */
export const tableOf = (table: TableName): string => {
  const { name = "" } =
    plan.tables.find((one) => one.name.toLowerCase().includes(`-${table}`)) ?? {};
  return `arn:aws:dynamodb:${PLACE.region}:${PLACE.account}:table/${name}`;
};

/** Characters of a role's policies. */
export const sizeOf = (name: StepName): number => JSON.stringify(statementsOf(name)).length;

export const VERBS = {
  read: ["GetItem", "BatchGetItem", "Query", "ConditionCheckItem"],
  add: ["PutItem"],
  change: ["UpdateItem"],
  remove: ["DeleteItem"],
  many: ["BatchWriteItem"],
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
      resource: tableOf(FACTS[kind].table),
      context: { "dynamodb:LeadingKeys": [keyOf(kind)] },
    }),
  );
  if (held.length === 0) return "none";
  return held.length === VERBS[doing].length ? "all" : "some";
}
