import { CfnResource, type Stack, Validations } from "aws-cdk-lib";

/** Findings of the AwsSolutions rules that are left as they are: by the kind of resource, each with its reason. */
const LEFT: readonly { id: string; path: RegExp; reason: string }[] = [
  {
    id: "AwsSolutions-APIG4",
    path: /\/Site\//,
    reason:
      "Residents have a personal link and no account, the public pages are public, and the console checks its session in the function, where a login can be begun.",
  },
  {
    id: "AwsSolutions-IAM5[Resource::*]",
    path: /Machine\/Role/,
    reason: "X-Ray and the delivery of logs know no resources.",
  },
  {
    id: "AwsSolutions-SQS3",
    path: /\/(LostEvents|MissedDays)\//,
    reason: "These are the dead-letter queues themselves; an alarm watches them.",
  },
  {
    id: "AwsSolutions-COG8",
    path: /\/Users\//,
    reason:
      "A second factor is mandatory for the few people of the team; the plus plan's threat protection is a choice of the municipality that pays for it.",
  },
];

/** Acknowledges each finding on the very resource that has it. */
export function acknowledgeFindings(stack: Stack): void {
  const resources = stack.node.findAll().filter((one) => CfnResource.isCfnResource(one));
  // Executions have names that do not exist yet, so a machine's own are named with a wildcard; the rule wants each named.
  const executions = resources
    .filter(({ cfnResourceType }) => cfnResourceType === "AWS::StepFunctions::StateMachine")
    .flatMap((machine) =>
      ["/*", ":*"].map((end) => ({
        id: `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:states:${stack.region}:<AWS::AccountId>:execution:<${stack.getLogicalId(machine)}.Name>${end}]`,
        path: /Machine\/|\/Steering\/|\/Roles\//,
        reason: "Executions are watched by who starts them, and their names do not exist yet.",
      })),
    );
  for (const resource of resources) {
    for (const { id, path, reason } of [...LEFT, ...executions])
      if (path.test(`/${resource.node.path}/`))
        Validations.of(resource).acknowledge({ id, reason });
  }
}
