import type { Stack } from "aws-cdk-lib";
import { Rule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import { SqsDestination } from "aws-cdk-lib/aws-lambda-destinations";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import { DEPLOYMENT_SERVICE } from "#contract/events.ts";
import type { Handlers } from "./handlers.ts";

/** Brings what earlier releases wrote up to date as soon as this stack stands; what failed goes to `lost`. */
export function bringUpToDate(stack: Stack, handlers: Handlers, lost: Queue): void {
  const handler = handlers.named("BringUpToDate");
  handler.configureAsyncInvoke({ onFailure: new SqsDestination(lost) });
  new Rule(stack, "Deployments", {
    description: "What earlier releases wrote is brought up to date when a release is there",
    eventPattern: {
      source: [DEPLOYMENT_SERVICE],
      detailType: ["CloudFormation Stack Status Change"],
      detail: {
        "stack-id": [stack.stackId],
        "status-details": { status: ["CREATE_COMPLETE", "UPDATE_COMPLETE"] },
      },
    },
    targets: [new LambdaFunction(handler, { deadLetterQueue: lost, retryAttempts: 20 })],
  });
}
