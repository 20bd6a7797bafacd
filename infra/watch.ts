import { Duration } from "aws-cdk-lib";
import {
  Alarm,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  type IMetric,
  Metric,
  TreatMissingData,
} from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { Key } from "aws-cdk-lib/aws-kms";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import type { StateMachine } from "aws-cdk-lib/aws-stepfunctions";
import { Construct } from "constructs";
import { METRICS } from "#contract/events.ts";
import type { Configuration } from "./configuration.ts";

type Watched = {
  configuration: Configuration;
  machines: Readonly<Record<string, StateMachine>>;
  queues: readonly Queue[];
};

/** An alarm for each thing that a person must look at, and one board that shows them. */
export class Watch extends Construct {
  constructor(scope: Construct, { configuration, machines, queues }: Watched) {
    super(scope, "Watch");
    const key = new Key(this, "Key", { enableKeyRotation: true });
    key.grantEncryptDecrypt(new ServicePrincipal("cloudwatch.amazonaws.com"));
    const topic = new Topic(this, "Alarms", { masterKey: key, enforceSSL: true });
    if (configuration.alarmEmail !== undefined)
      topic.addSubscription(new EmailSubscription(configuration.alarmEmail));

    const shown: IMetric[] = [];
    const alarm = (name: string, metric: IMetric, threshold: number, what: string) => {
      const made = new Alarm(this, name, {
        metric,
        threshold,
        evaluationPeriods: 1,
        comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        treatMissingData: TreatMissingData.NOT_BREACHING,
        alarmDescription: what,
      });
      made.addAlarmAction(new SnsAction(topic));
      shown.push(metric);
    };
    for (const [name, machine] of Object.entries(machines)) {
      alarm(
        `${name}Failed`,
        machine.metricFailed({ period: Duration.minutes(5) }),
        1,
        `An execution of the ${name} machine failed. Open it in the Step Functions console: its cause says why.`,
      );
      alarm(
        `${name}TimedOut`,
        machine.metricTimedOut({ period: Duration.minutes(5) }),
        1,
        `An execution of the ${name} machine took longer than it may.`,
      );
    }
    for (const [at, queue] of queues.entries()) {
      alarm(
        `Lost${at}`,
        queue.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5) }),
        1,
        "An event could not be delivered. It waits in this queue for 14 days.",
      );
    }
    const reputation = (metricName: string) =>
      new Metric({
        namespace: "AWS/SES",
        metricName,
        statistic: "Maximum",
        period: Duration.hours(1),
      });
    alarm(
      "Bounces",
      reputation("Reputation.BounceRate"),
      0.05,
      "5 % of the mail bounces: check the addresses before the next round.",
    );
    alarm(
      "Complaints",
      reputation("Reputation.ComplaintRate"),
      0.001,
      "0.1 % of the mail is reported as unwanted: providers begin to refuse it.",
    );
    alarm(
      "Stalled",
      new Metric({
        namespace: METRICS.namespace,
        metricName: METRICS.stalled,
        dimensionsMap: { service: METRICS.service },
        statistic: "Maximum",
        period: Duration.days(1),
      }),
      1,
      "A cycle should have moved and did not: the daily machine's output names it.",
    );
    const errors = new Metric({
      namespace: "AWS/Lambda",
      metricName: "Errors",
      statistic: "Sum",
      period: Duration.minutes(15),
    });
    alarm(
      "FunctionErrors",
      errors,
      10,
      "Functions fail more than now and then: look at their logs.",
    );

    const board = new Dashboard(this, "Board");
    for (const metric of shown)
      board.addWidgets(new GraphWidget({ left: [metric], width: 8, height: 5 }));
  }
}
