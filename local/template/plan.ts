import { basename, join } from "node:path";
import { existsSync } from "node:fs";
import * as z from "zod";
import type { Assembly, Resource, Stack } from "./assembly.ts";
import { AT_REST, attributeOf, type Place, physicalName, refOf, RUN } from "./catalogue.ts";
import { EnvironmentFault } from "./fault.ts";
import { resolver } from "./intrinsics.ts";
import * as shape from "./shapes.ts";

export type FunctionPlan = {
  name: string;
  logicalId: string;
  arn: string;
  entry: string;
  handler: string;
  variables: Record<string, string>;
  seconds: number;
  megabytes: number;
};
export type MachinePlan = {
  name: string;
  logicalId: string;
  arn: string;
  definition: string;
  type: "STANDARD" | "EXPRESS";
};
export type TablePlan = {
  name: string;
  definition: shape.TableDefinition;
  expiry: string | undefined;
};
export type RoutePlan = { key: string; functionArn: string };
export type RulePlan = { name: string; pattern: Record<string, unknown>; targets: string[] };
/** A queue whose messages a function takes, at most `batch` at a time; with `partial` its answer names those that it did not take. */
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
  mail: MailPlan;
  outputs: Record<string, string>;
};

/** Works out everything that the stacks of an assembly run. `parameters` take the place of the template's own defaults. Errors: EnvironmentFault naming the resource. */
export function planOf(
  assembly: Assembly,
  place: Place,
  parameters: Readonly<Record<string, string>>,
): Plan {
  const resolve = resolver(assembly, place, parameters);
  const unknown: string[] = [];

  type Found = {
    stack: Stack;
    logicalId: string;
    resource: Resource;
    name: string;
    ref: string;
    arn: string;
  };
  const found: Found[] = assembly.stacks.flatMap((stack) =>
    Object.entries(stack.template.Resources).flatMap(([logicalId, resource]) => {
      if (!resolve.exists(stack, resource)) return [];
      const known: readonly string[] = [...RUN, ...AT_REST];
      if (!known.includes(resource.Type))
        unknown.push(`${resource.Type} (${logicalId} in ${stack.name})`);
      const identity = resolve.identity(stack, logicalId);
      return [
        {
          stack,
          logicalId,
          resource,
          name: physicalName(identity),
          ref: refOf(identity, place),
          arn: attributeOf(identity, "Arn", place),
        },
      ];
    }),
  );
  if (unknown.length > 0)
    throw new EnvironmentFault(
      `The local environment does not know: ${unknown.join(", ")}. Add the type to local/template/catalogue.ts, as one to run or as one at rest.`,
    );

  const each = <S extends z.ZodType, T>(
    types: readonly string[],
    schema: S,
    make: (properties: z.infer<S>, of: Found) => T,
  ): T[] =>
    found
      .filter(({ resource }) => types.includes(resource.Type))
      .map((of) => {
        const parsed = schema.safeParse(resolve.value(of.stack, of.resource.Properties));
        if (!parsed.success)
          throw new EnvironmentFault(
            `${of.logicalId} in ${of.stack.name} (${of.resource.Type}) cannot be run here: ${z.prettifyError(parsed.error)}`,
          );
        return make(parsed.data, of);
      });

  const functions = each(
    ["AWS::Lambda::Function"],
    shape.LambdaFunction,
    ({ Handler, Code, Environment, Timeout, MemorySize }, { name, logicalId, arn }) => {
      const folder = assembly.assets.get(Code.S3Key);
      if (folder === undefined)
        throw new EnvironmentFault(
          `The code of ${logicalId} (${Code.S3Key}) is not in the assembly; synthesize it again with bundling on.`,
        );
      return {
        name,
        logicalId,
        arn,
        ...entryOf(folder, Handler),
        variables: Object.fromEntries(
          Object.entries(Environment.Variables).map(([key, value]) => [
            key,
            value.replace(HOSTED_LOGIN, place.issuer),
          ]),
        ),
        seconds: Timeout,
        megabytes: MemorySize,
      };
    },
  );

  const machines = each(
    ["AWS::StepFunctions::StateMachine"],
    shape.StateMachine,
    ({ DefinitionString, DefinitionSubstitutions, StateMachineType }, { name, logicalId, arn }) => {
      const definition = DefinitionString.replaceAll(
        /\$\{([A-Za-z0-9_]+)\}/g,
        (whole, key: string) => DefinitionSubstitutions[key] ?? whole,
      );
      return { name, logicalId, arn, definition, type: StateMachineType };
    },
  );

  const integrations = new Map<string, string>(
    each(
      ["AWS::ApiGatewayV2::Integration"],
      shape.Integration,
      ({ IntegrationUri }, { ref }) => [`integrations/${ref}`, functionIn(IntegrationUri)] as const,
    ),
  );
  const routes = each(
    ["AWS::ApiGatewayV2::Route"],
    shape.Route,
    ({ RouteKey, Target }, { logicalId }) => {
      const functionArn = integrations.get(Target);
      if (functionArn === undefined)
        throw new EnvironmentFault(`The route ${RouteKey} (${logicalId}) has no integration.`);
      return { key: RouteKey, functionArn };
    },
  );

  const sets = new Map<string, Set<string>>(
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

  return {
    functions,
    machines,
    routes,
    tables: each(
      ["AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable"],
      shape.Table,
      ({ TimeToLiveSpecification, ...definition }, { name }) => ({
        name,
        definition,
        expiry:
          TimeToLiveSpecification?.Enabled === true
            ? TimeToLiveSpecification.AttributeName
            : undefined,
      }),
    ),
    rules: each(
      ["AWS::Events::Rule"],
      shape.Rule,
      ({ EventPattern, Targets, State }, { name }) => ({
        name,
        pattern: EventPattern,
        targets: State === "DISABLED" ? [] : Targets.map(({ Arn }) => Arn),
      }),
    ),
    queues: each(
      ["AWS::Lambda::EventSourceMapping"],
      shape.EventSourceMapping,
      ({ EventSourceArn, FunctionName, BatchSize, FunctionResponseTypes, Enabled }) => ({
        Enabled,
        arn: EventSourceArn,
        functionArn: arnOfFunction(functions, FunctionName),
        batch: BatchSize,
        partial: FunctionResponseTypes.length > 0,
      }),
    ).filter(({ Enabled }) => Enabled),
    schedules: each(
      ["AWS::Scheduler::Schedule"],
      shape.Schedule,
      ({ State, ...rest }, { name }) => ({
        State,
        name,
        expression: rest.ScheduleExpression,
        zone: rest.ScheduleExpressionTimezone,
        machineArn: rest.Target.Arn,
        input: rest.Target.Input,
      }),
    ).filter(({ State }) => State === "ENABLED"),
    clients: each(
      ["AWS::Cognito::UserPoolClient"],
      shape.UserPoolClient,
      ({ CallbackURLs, LogoutURLs }, { ref }) => ({
        id: ref,
        callbacks: CallbackURLs,
        logouts: LogoutURLs,
      }),
    ),
    mail: {
      identities: each(
        ["AWS::SES::EmailIdentity"],
        shape.EmailIdentity,
        ({ EmailIdentity }) => EmailIdentity,
      ),
      sets,
    },
    outputs: Object.fromEntries(
      assembly.stacks.flatMap((stack) =>
        Object.entries(stack.template.Outputs)
          .filter(([, output]) => resolve.exists(stack, output))
          .map(([name, { Value }]) => [name, String(resolve.value(stack, Value))]),
      ),
    ),
  };
}

function entryOf(folder: string, handler: string): { entry: string; handler: string } {
  const dot = handler.lastIndexOf(".");
  const entry = ["mjs", "js", "cjs"]
    .map((ending) => join(folder, `${handler.slice(0, dot)}.${ending}`))
    .find((path) => existsSync(path));
  if (entry === undefined)
    throw new EnvironmentFault(
      `${join(basename(folder), handler.slice(0, dot))} is not in the assembly; synthesize it again with bundling on.`,
    );
  return { entry, handler: handler.slice(dot + 1) };
}

/** The user pool's own pages; here the local issuer has them. */
const HOSTED_LOGIN = /^https:\/\/[\w-]+\.auth\.[\w-]+\.amazoncognito\.com/;

/** A mapping names a function by its name or its ARN. */
const arnOfFunction = (functions: readonly FunctionPlan[], named: string): string =>
  functions.find(({ name }) => name === named)?.arn ?? named;

/** An integration names a function by its ARN, bare or inside an invocation path. */
const functionIn = (uri: string): string =>
  /arn:aws:lambda:[a-z0-9-]+:\d+:function:[\w-]+/.exec(uri)?.[0] ?? uri;
