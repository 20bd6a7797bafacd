import { readFileSync } from "node:fs";
import { ArnFormat, Aws, Stack } from "aws-cdk-lib";
import { Policy, PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import {
  DefinitionBody,
  LogLevel,
  StateMachine,
  StateMachineType,
} from "aws-cdk-lib/aws-stepfunctions";
import type { Construct } from "constructs";
import { pascal } from "./names.ts";

/** A machine of workflows/: its definition stands in the template as text, its steps are filled in by name. */
export class Machine extends StateMachine {
  constructor(
    scope: Construct,
    name: string,
    steps: Readonly<Record<string, IFunction>>,
    logDays: number,
    others: Readonly<Record<string, StateMachine>> = {},
    waits = false,
  ) {
    const id = `${pascal(name)}Machine`;
    super(scope, id, {
      // A name that a person finds in the console.
      stateMachineName: `${Stack.of(scope).stackName}-${name}`,
      stateMachineType: StateMachineType.STANDARD,
      definitionBody: DefinitionBody.fromString(
        readFileSync(new URL(`../workflows/${name}.asl.json`, import.meta.url), "utf8"),
      ),
      definitionSubstitutions: {
        Partition: Aws.PARTITION,
        ...Object.fromEntries(
          Object.entries(steps).map(([step, handler]) => [step, handler.functionArn]),
        ),
        ...Object.fromEntries(
          Object.entries(others).map(([other, machine]) => [other, machine.stateMachineArn]),
        ),
      },
      // Every event and no payload: what an execution carries stays out of the log.
      logs: {
        destination: new LogGroup(scope, `${id}Log`, { retention: logDays }),
        level: LogLevel.ALL,
        includeExecutionData: false,
      },
      tracingEnabled: true,
    });
    // The function itself and no version of it: `grantInvoke` would add a wildcard.
    this.addToRolePolicy(
      new PolicyStatement({
        actions: ["lambda:InvokeFunction"],
        resources: Object.values(steps).map((handler) => handler.functionArn),
      }),
    );
    for (const machine of Object.values(others)) {
      machine.grantStartExecution(this);
      if (waits) this.#waitsFor(machine);
    }
  }

  /** A distributed map starts and watches executions of its own machine. The policy stands apart: a machine cannot wait for a policy that names it. */
  runsItsOwnMap(): this {
    const executions = Stack.of(this).formatArn({
      service: "states",
      resource: "execution",
      resourceName: `${this.stateMachineName}/*`,
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
  #waitsFor(machine: StateMachine): void {
    const stack = Stack.of(this);
    this.addToRolePolicy(
      new PolicyStatement({
        actions: ["states:DescribeExecution", "states:StopExecution"],
        resources: [
          stack.formatArn({
            service: "states",
            resource: "execution",
            resourceName: `${machine.stateMachineName}:*`,
            arnFormat: ArnFormat.COLON_RESOURCE_NAME,
          }),
        ],
      }),
    );
    this.addToRolePolicy(
      new PolicyStatement({
        actions: ["events:PutTargets", "events:PutRule", "events:DescribeRule"],
        resources: [
          stack.formatArn({
            service: "events",
            resource: "rule",
            resourceName: "StepFunctionsGetEventsForStepFunctionsExecutionRule",
          }),
        ],
      }),
    );
  }
}
