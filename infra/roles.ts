import { ArnFormat, CfnOutput, Stack } from "aws-cdk-lib";
import { ManagedPolicy, PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { StateMachine } from "aws-cdk-lib/aws-stepfunctions";
import { Construct } from "constructs";

/**
 * What a role of the console may do in the AWS console, for a group or a permission set to carry: the coordinator starts cycles and measurements and looks at
 * their executions. It ends none: a stop goes through the console, which writes down why and leaves the facts whole. It reads no table.
 */
export class Roles extends Construct {
  constructor(scope: Construct, machines: readonly StateMachine[]) {
    super(scope, "Roles");
    const executions = machines.map((machine) =>
      Stack.of(this).formatArn({
        service: "states",
        resource: "execution",
        resourceName: `${machine.stateMachineName}:*`,
        arnFormat: ArnFormat.COLON_RESOURCE_NAME,
      }),
    );
    const coordinators = new ManagedPolicy(this, "Coordinators", {
      description: "Starts cycles and measurements, and looks at their executions",
      statements: [
        new PolicyStatement({
          actions: [
            "states:StartExecution",
            "states:DescribeStateMachine",
            "states:ListExecutions",
          ],
          resources: machines.map((machine) => machine.stateMachineArn),
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
