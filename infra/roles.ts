import { CfnOutput } from "aws-cdk-lib";
import { ManagedPolicy, PolicyStatement } from "aws-cdk-lib/aws-iam";
import { Construct } from "constructs";
import { RUN_MACHINES } from "#contract/machines.ts";
import { executionsOf, type Machines } from "./grants.ts";

/**
 * What a role of the console may do in the AWS console, for a group or a permission set to carry:
 * the coordinator starts cycles and measurements and looks at their executions. It ends none: a stop
 * goes through the console, which writes down why and leaves the facts whole. It reads no table.
 */
export class Roles extends Construct {
  constructor(scope: Construct, stage: string, machines: Machines) {
    super(scope, "Roles");
    const executions = RUN_MACHINES.map((name) => executionsOf(this, stage, name));
    const coordinators = new ManagedPolicy(this, "Coordinators", {
      description: "Starts cycles and measurements, and looks at their executions",
      statements: [
        new PolicyStatement({
          actions: [
            "states:StartExecution",
            "states:DescribeStateMachine",
            "states:ListExecutions",
          ],
          resources: RUN_MACHINES.flatMap((name) => machines[name]?.stateMachineArn ?? []),
        }),
        new PolicyStatement({
          actions: ["states:DescribeExecution", "states:GetExecutionHistory"],
          resources: executions,
        }),
      ],
    });
    new CfnOutput(this, "CoordinatorsPolicy", { value: coordinators.managedPolicyArn });
  }
}
