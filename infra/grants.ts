import { ArnFormat, Stack } from "aws-cdk-lib";
import type { TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { Effect, Policy, PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import type { StateMachine } from "aws-cdk-lib/aws-stepfunctions";
import type { Construct } from "constructs";
import type { Variable } from "#contract/environment.ts";
import { FACTS, type FactKind } from "#contract/facts.ts";
import { type TableName, TABLES } from "#contract/facts-kind.ts";
import type { MachineName } from "#contract/machines.ts";
import { type Needs, type Verb, VERBS } from "#contract/needs.ts";
import { INCOMING, type PictureDeed, PICTURES } from "#contract/objects.ts";
import { machineNameOf } from "./names.ts";

export type Tables = Readonly<Record<TableName, TableV2>>;
export type Machines = Readonly<Partial<Record<MachineName, StateMachine>>>;

/** How a function is told of a table. */
export const TABLE_VARIABLES = {
  people: "PEOPLE_TABLE",
  cycle: "CYCLE_TABLE",
  keys: "KEYS_TABLE",
} as const satisfies Record<TableName, Variable>;

const ACTIONS: Readonly<Record<Verb, readonly string[]>> = {
  reads: [
    "dynamodb:GetItem",
    "dynamodb:BatchGetItem",
    "dynamodb:Query",
    "dynamodb:ConditionCheckItem",
  ],
  adds: ["dynamodb:PutItem"],
  changes: ["dynamodb:UpdateItem"],
  forgets: ["dynamodb:DeleteItem"],
  writes: ["dynamodb:BatchWriteItem"],
};
const EVERY_ACTION = Object.values(ACTIONS).flat();
const KEY_READ = ["kms:Decrypt", "kms:DescribeKey"];
const KEY_WRITE = [
  ...KEY_READ,
  "kms:Encrypt",
  "kms:GenerateDataKey",
  "kms:GenerateDataKeyWithoutPlaintext",
  "kms:ReEncryptFrom",
  "kms:ReEncryptTo",
];

/** The tables in which these needs have facts. */
export const tablesOf = (needs: Needs): TableName[] =>
  TABLES.filter((table) =>
    VERBS.some((verb) => (needs[verb] ?? []).some((kind) => FACTS[kind].table === table)),
  );

/**
 * Lets a function do with facts what its step needs, kind by kind, and nothing else; and refuses it
 * what the step promises never to do.
 */
export function grantFacts(handler: IFunction, needs: Needs, tables: Tables): void {
  for (const name of tablesOf(needs)) {
    const { tableArn, encryptionKey } = tables[name];
    for (const verb of VERBS) {
      const keys = keysIn(name, needs[verb]);
      if (keys.length > 0)
        handler.addToRolePolicy(
          new PolicyStatement({
            actions: [...ACTIONS[verb]],
            resources: [tableArn],
            // The first condition alone would hold for a request without any key, hence the second.
            conditions: {
              "ForAllValues:StringLike": { "dynamodb:LeadingKeys": keys },
              Null: { "dynamodb:LeadingKeys": "false" },
            },
          }),
        );
    }
    const writes = VERBS.some((verb) => verb !== "reads" && keysIn(name, needs[verb]).length > 0);
    encryptionKey?.grant(handler, ...(writes ? KEY_WRITE : KEY_READ));
  }
  const { never, neverReads } = needs;
  refuse(handler, tables, EVERY_ACTION, never);
  refuse(handler, tables, ACTIONS.reads, neverReads);
}

function refuse(
  handler: IFunction,
  tables: Tables,
  actions: readonly string[],
  kinds: readonly FactKind[] = [],
): void {
  for (const name of tablesOf({ reads: kinds }))
    handler.addToRolePolicy(
      new PolicyStatement({
        effect: Effect.DENY,
        actions: [...actions],
        resources: [tables[name].tableArn],
        conditions: {
          "ForAnyValue:StringLike": { "dynamodb:LeadingKeys": keysIn(name, kinds) },
        },
      }),
    );
}

/** What the partition keys of some kinds begin with, as a condition says it. */
function keysIn(table: TableName, kinds: readonly FactKind[] = []): string[] {
  const keys = kinds
    .map((kind) => FACTS[kind])
    .filter((fact) => fact.table === table)
    .map(({ partition }) => (partition.endsWith("#") ? `${partition}*` : partition));
  return [...new Set(keys)].toSorted();
}

/**
 * Lets a function make the keys of rounds, or unwrap those that its step opens: KMS knows which one
 * that is by what it was wrapped with.
 */
export function grantKeys(
  handler: IFunction,
  { makesKeys = [], opensKeys = [] }: Needs,
  { keyArn }: IKey,
): void {
  const may = (action: string, names: readonly string[]) =>
    handler.addToRolePolicy(
      new PolicyStatement({
        actions: [action],
        resources: [keyArn],
        conditions: { StringEquals: { "kms:EncryptionContext:key": [...names] } },
      }),
    );
  if (makesKeys.length > 0) may("kms:GenerateDataKey", [...new Set(makesKeys)].toSorted());
  if (opensKeys.length > 0) may("kms:Decrypt", [...new Set(opensKeys)].toSorted());
}

/**
 * Lets a function add to what is written down every day, or read it: who writes cannot look, nor
 * who reads write.
 */
export function grantAnchors(handler: IFunction, does: "writes" | "reads", { bucketArn }: Bucket) {
  const may = (action: string, resource: string) =>
    handler.addToRolePolicy(new PolicyStatement({ actions: [action], resources: [resource] }));
  if (does === "writes") return may("s3:PutObject", `${bucketArn}/*`);
  may("s3:GetObject", `${bucketArn}/*`);
  may("s3:ListBucket", bucketArn);
}

const READ = "s3:GetObject";
const WRITE = "s3:PutObject";
const REMOVE = "s3:DeleteObject";
/** What each deed takes, by how the names of the files begin. */
const OF_PICTURES: Readonly<Record<PictureDeed, Readonly<Record<string, readonly string[]>>>> = {
  takes: { [INCOMING]: [READ, WRITE, REMOVE], [PICTURES]: [READ, WRITE, REMOVE] },
  shows: { [PICTURES]: [READ] },
  removes: { [PICTURES]: [REMOVE] },
};

/** Lets a function do its deed with files of pictures, and with no others. */
export function grantPictures(handler: IFunction, does: PictureDeed, { bucketArn }: Bucket): void {
  for (const [prefix, actions] of Object.entries(OF_PICTURES[does]))
    handler.addToRolePolicy(
      new PolicyStatement({ actions: [...actions], resources: [`${bucketArn}/${prefix}*`] }),
    );
  // Without it what is not there would be told as what is forbidden.
  if (does === "takes")
    handler.addToRolePolicy(
      new PolicyStatement({ actions: ["s3:ListBucket"], resources: [bucketArn] }),
    );
}

/**
 * Lets a function wake and start executions, and look whether they still run; it ends none. In a
 * policy that stands apart: a machine names its functions, so none can wait for a policy that names
 * the machine.
 */
export function grantMachines(
  handler: IFunction,
  { wakes = [], starts = [] }: Needs,
  machines: Machines,
  stage: string,
): void {
  const arnsOf = (names: readonly MachineName[]) =>
    names.flatMap((name) => machines[name]?.stateMachineArn ?? []);
  const statements = [
    { actions: ["states:SendTaskSuccess"], resources: arnsOf(wakes) },
    { actions: ["states:StartExecution"], resources: arnsOf(starts) },
    {
      actions: ["states:DescribeExecution"],
      resources: starts.map((name) => executionsOf(handler, stage, name)),
    },
  ].filter(({ resources }) => resources.length > 0);
  if (statements.length > 0 && handler.role !== undefined)
    new Policy(handler, "Machines", {
      roles: [handler.role],
      statements: statements.map((statement) => new PolicyStatement(statement)),
    });
}

/** All executions of a machine. */
export const executionsOf = (scope: Construct, stage: string, machine: MachineName): string =>
  Stack.of(scope).formatArn({
    service: "states",
    resource: "execution",
    resourceName: `${machineNameOf(stage, machine)}:*`,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
