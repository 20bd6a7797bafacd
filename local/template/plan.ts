import { basename, join } from "node:path";
import { existsSync } from "node:fs";
import * as z from "zod";
import { rolesIn } from "#local/permissions/roles.ts";
import type { Statement } from "#local/permissions/statement.ts";
import type { Place } from "./addresses.ts";
import type { Assembly } from "./assembly.ts";
import { type BucketPlan, bucketsIn } from "./buckets.ts";
import { EnvironmentFault } from "./fault.ts";
import { type EachResource, eachResource } from "./resources.ts";
import * as shape from "./shapes.ts";
import { resolvedStacks } from "./stacks.ts";

export type FunctionPlan = {
  name: string;
  logicalId: string;
  arn: string;
  entry: string;
  handler: string;
  variables: Record<string, string>;
  seconds: number;
  megabytes: number;
  /** What its role may do. */
  permissions: readonly Statement[];
};
type MachinePlan = { name: string; arn: string; definition: string };
export type TablePlan = {
  name: string;
  definition: shape.TableDefinition;
  expiry: string | undefined;
};
export type RoutePlan = { key: string; functionArn: string };
export type RulePlan = { name: string; pattern: Record<string, unknown>; targets: string[] };
/** A queue, and who takes `batch` messages of it; with `partial` the answer names those not taken. */
export type QueuePlan = { arn: string; functionArn: string; batch: number; partial: boolean };
export type SchedulePlan = {
  name: string;
  expression: string;
  zone: string;
  machineArn: string;
  input: string;
};
export type ClientPlan = { id: string; callbacks: string[]; logouts: string[] };
export type MailPlan = { identities: string[]; sets: Map<string, Set<string>> };

/** All that a template asks this machine to run. */
export type Plan = {
  functions: FunctionPlan[];
  machines: MachinePlan[];
  tables: TablePlan[];
  routes: RoutePlan[];
  rules: RulePlan[];
  queues: QueuePlan[];
  schedules: SchedulePlan[];
  clients: ClientPlan[];
  buckets: BucketPlan[];
  mail: MailPlan;
  /** The name of each table's partition key. */
  partitionKeys: Readonly<Record<string, string>>;
};

/**
 * Works out everything that the stacks of an assembly run; `parameters` take the place of the template's own defaults.
 * Errors: EnvironmentFault naming the resource.
 */
export function planOf(
  assembly: Assembly,
  place: Place,
  parameters: Readonly<Record<string, string>>,
): Plan {
  const each = eachResource(resolvedStacks(assembly, place, parameters), place);
  const functions = functionsIn(each, assembly, place);
  const tables = tablesIn(each);
  return {
    functions,
    machines: machinesIn(each),
    tables,
    partitionKeys: Object.fromEntries(tables.map(partitionKeyOf)),
    routes: routesIn(each),
    rules: rulesIn(each),
    queues: queuesIn(each, functions),
    schedules: schedulesIn(each),
    clients: clientsIn(each),
    buckets: bucketsIn(each),
    mail: mailIn(each),
  };
}

function functionsIn(
  each: EachResource,
  { assets }: Assembly,
  { issuer, secret }: Place,
): FunctionPlan[] {
  const roles = rolesIn(each);
  return each(
    ["AWS::Lambda::Function"],
    shape.LambdaFunction,
    ({ Handler, Role, Code, Environment, Timeout, MemorySize }, { name, logicalId, arn }) => {
      const folder = assets.get(Code.S3Key);
      if (folder === undefined)
        throw new EnvironmentFault(
          `The code of ${logicalId} (${Code.S3Key}) is not in the assembly; synthesize it again with bundling on.`,
        );
      const variables = Object.entries(Environment.Variables).map(
        ([key, value]) =>
          [
            key,
            value.replace(HOSTED_LOGIN, issuer).replace(SECRET, (_, its: string) => secret(its)),
          ] as const,
      );
      return {
        name,
        logicalId,
        arn,
        ...entryOf(folder, Handler),
        variables: Object.fromEntries(variables),
        seconds: Timeout,
        megabytes: MemorySize,
        permissions: roles.get(Role.slice(Role.indexOf("/") + 1)) ?? [],
      };
    },
  );
}

/** The user pool's own pages; here the local issuer has them. */
const HOSTED_LOGIN = /^https:\/\/[\w-]+\.auth\.[\w-]+\.amazoncognito\.com/;

/** A reference to a secret, which CloudFormation resolves as it makes the function. */
const SECRET = /^\{\{resolve:secretsmanager:(.+):SecretString:::\}\}$/;

function entryOf(folder: string, handler: string): { entry: string; handler: string } {
  const dot = handler.lastIndexOf(".");
  const file = handler.slice(0, dot);
  const entry = ["mjs", "js", "cjs"]
    .map((ending) => join(folder, `${file}.${ending}`))
    .find((path) => existsSync(path));
  if (entry !== undefined) return { entry, handler: handler.slice(dot + 1) };
  throw new EnvironmentFault(
    `${join(basename(folder), file)} is not in the assembly; synthesize it again with bundling on.`,
  );
}

const machinesIn = (each: EachResource): MachinePlan[] =>
  each(
    ["AWS::StepFunctions::StateMachine"],
    shape.StateMachine,
    ({ DefinitionString, DefinitionSubstitutions }, { name, arn }) => ({
      name,
      arn,
      definition: DefinitionString.replaceAll(
        /\$\{([A-Za-z0-9_]+)\}/g,
        (whole, key: string) => DefinitionSubstitutions[key] ?? whole,
      ),
    }),
  );

const tablesIn = (each: EachResource): TablePlan[] =>
  each(
    ["AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable"],
    shape.Table,
    ({ TimeToLiveSpecification: expiry, ...definition }, { name }) => ({
      name,
      definition,
      expiry: expiry?.Enabled === true ? expiry.AttributeName : undefined,
    }),
  );

const partitionKeyOf = ({ name, definition }: TablePlan): [table: string, key: string] => [
  name,
  definition.KeySchema.find(({ KeyType }) => KeyType === "HASH")?.AttributeName ?? "",
];

function routesIn(each: EachResource): RoutePlan[] {
  const integrations = new Map<string, string>(
    each(
      ["AWS::ApiGatewayV2::Integration"],
      shape.Integration,
      ({ IntegrationUri }, { ref }) => [`integrations/${ref}`, functionIn(IntegrationUri)] as const,
    ),
  );
  return each(["AWS::ApiGatewayV2::Route"], shape.Route, ({ RouteKey, Target }, { logicalId }) => {
    const functionArn = integrations.get(Target);
    if (functionArn !== undefined) return { key: RouteKey, functionArn };
    throw new EnvironmentFault(`The route ${RouteKey} (${logicalId}) has no integration.`);
  });
}

/** An integration names a function by its ARN, bare or inside an invocation path. */
const functionIn = (uri: string): string =>
  /arn:aws:lambda:[a-z0-9-]+:\d+:function:[\w-]+/.exec(uri)?.[0] ?? uri;

const rulesIn = (each: EachResource): RulePlan[] =>
  each(["AWS::Events::Rule"], shape.Rule, ({ EventPattern, Targets, State }, { name }) => ({
    name,
    pattern: EventPattern,
    targets: State === "DISABLED" ? [] : Targets.map(({ Arn }) => Arn),
  }));

/** A mapping names a function by its name or its ARN. */
const queuesIn = (each: EachResource, functions: readonly FunctionPlan[]): QueuePlan[] =>
  each(["AWS::Lambda::EventSourceMapping"], shape.EventSourceMapping, (mapping) => ({
    enabled: mapping.Enabled,
    arn: mapping.EventSourceArn,
    functionArn:
      functions.find(({ name }) => name === mapping.FunctionName)?.arn ?? mapping.FunctionName,
    batch: mapping.BatchSize,
    partial: mapping.FunctionResponseTypes.length > 0,
  })).filter(({ enabled }) => enabled);

const schedulesIn = (each: EachResource): SchedulePlan[] =>
  each(["AWS::Scheduler::Schedule"], shape.Schedule, (schedule, { name }) => ({
    enabled: schedule.State === "ENABLED",
    name,
    expression: schedule.ScheduleExpression,
    zone: schedule.ScheduleExpressionTimezone,
    machineArn: schedule.Target.Arn,
    input: schedule.Target.Input,
  })).filter(({ enabled }) => enabled);

const clientsIn = (each: EachResource): ClientPlan[] =>
  each(
    ["AWS::Cognito::UserPoolClient"],
    shape.UserPoolClient,
    ({ CallbackURLs, LogoutURLs }, { ref }) => ({
      id: ref,
      callbacks: CallbackURLs,
      logouts: LogoutURLs,
    }),
  );

function mailIn(each: EachResource): MailPlan {
  const sets = new Map(
    each(["AWS::SES::ConfigurationSet"], z.unknown(), (_, { ref }) => [ref, new Set<string>()]),
  );
  each(
    ["AWS::SES::ConfigurationSetEventDestination"],
    shape.EventDestination,
    ({ ConfigurationSetName, EventDestination }) => {
      if (EventDestination.Enabled)
        for (const type of EventDestination.MatchingEventTypes)
          sets.get(ConfigurationSetName)?.add(type.toLowerCase());
    },
  );
  const identities = each(
    ["AWS::SES::EmailIdentity"],
    shape.EmailIdentity,
    ({ EmailIdentity }) => EmailIdentity,
  );
  return { identities, sets };
}
