import { readFileSync } from "node:fs";
import { ArnFormat, Aws, Stack } from "aws-cdk-lib";
import { Policy, PolicyStatement } from "aws-cdk-lib/aws-iam";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import {
  DefinitionBody,
  LogLevel,
  StateMachine,
  StateMachineType,
} from "aws-cdk-lib/aws-stepfunctions";
import type { Construct } from "constructs";
import { MachineName } from "#contract/machines.ts";
import type { Configuration } from "./configuration.ts";
import { executionsOf, type Machines } from "./grants.ts";
import { type Handlers, isStep } from "./handlers.ts";
import { machineNameOf, pascal } from "./names.ts";

type Given = {
  configuration: Configuration;
  handlers: Handlers;
  /** The machines that it starts. */
  starts?: Machines;
};

/**
 * A machine of workflows/: its definition stands in the template as text, the steps and machines
 * that it names are filled in.
 */
export class Machine extends StateMachine {
  readonly #stage: string;
  readonly #name: string;

  constructor(scope: Construct, name: MachineName, given: Given) {
    const { configuration, handlers, starts = {} } = given;
    const id = `${pascal(name)}Machine`;
    const file = new URL(`../workflows/${name}.asl.json`, import.meta.url);
    const definition = readFileSync(file, "utf8");
    const steps = Object.fromEntries(
      namesIn(definition)
        .filter(isStep)
        .map((step) => [step, handlers.named(step).functionArn]),
    );
    super(scope, id, {
      stateMachineName: machineNameOf(configuration.stage, name),
      stateMachineType: StateMachineType.STANDARD,
      definitionBody: DefinitionBody.fromString(definition),
      definitionSubstitutions: {
        Partition: Aws.PARTITION,
        ...steps,
        ...Object.fromEntries(
          Object.entries(starts).map(([other, machine]) => [
            `${pascal(other)}Machine`,
            machine.stateMachineArn,
          ]),
        ),
      },
      // Every event and no payload: what an execution carries stays out of the log.
      logs: {
        destination: new LogGroup(scope, `${id}Log`, {
          retention: configuration.retention.logDays,
        }),
        level: LogLevel.ALL,
        includeExecutionData: false,
      },
      tracingEnabled: true,
    });
    this.#stage = configuration.stage;
    this.#name = machineNameOf(configuration.stage, name);
    // The function itself and no version of it: `grantInvoke` would add a wildcard.
    this.addToRolePolicy(
      new PolicyStatement({
        actions: ["lambda:InvokeFunction"],
        resources: Object.values(steps),
      }),
    );
    for (const machine of Object.values(starts)) machine.grantStartExecution(this);
    if (definition.includes("startExecution.sync"))
      this.#waitsFor(MachineName.options.filter((other) => other in starts));
  }

  /**
   * A distributed map starts and watches executions of its own machine. The policy stands apart: a
   * machine cannot wait for a policy that names it.
   */
  runsItsOwnMap(): this {
    const executions = Stack.of(this).formatArn({
      service: "states",
      resource: "execution",
      resourceName: `${this.#name}/*`,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    new Policy(this, "RunsItsOwnMap", {
      roles: [this.role],
      statements: [
        new PolicyStatement({
          actions: ["states:StartExecution"],
          resources: [this.stateMachineArn],
        }),
        new PolicyStatement({
          actions: ["states:DescribeExecution", "states:StopExecution", "states:RedriveExecution"],
          resources: [executions],
        }),
      ],
    });
    return this;
  }

  /** What the service's `.sync:2` integration needs to wait for a child. */
  #waitsFor(children: readonly MachineName[]): void {
    this.addToRolePolicy(
      new PolicyStatement({
        actions: ["states:DescribeExecution", "states:StopExecution"],
        resources: children.map((child) => executionsOf(this, this.#stage, child)),
      }),
    );
    this.addToRolePolicy(
      new PolicyStatement({
        actions: ["events:PutTargets", "events:PutRule", "events:DescribeRule"],
        resources: [
          Stack.of(this).formatArn({
            service: "events",
            resource: "rule",
            resourceName: "StepFunctionsGetEventsForStepFunctionsExecutionRule",
          }),
        ],
      }),
    );
  }
}

/** What a definition has filled in: `${CountPriorities}` is the function of that step. */
const namesIn = (definition: string): string[] => [
  ...new Set([...definition.matchAll(/\$\{(\w+)\}/g)].map(([, name = ""]) => name)),
];
