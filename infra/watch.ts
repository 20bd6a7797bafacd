import { Duration, Stack, type StackProps } from "aws-cdk-lib";
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
import { ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { CfnRule, Rule } from "aws-cdk-lib/aws-events";
import { SnsTopic } from "aws-cdk-lib/aws-events-targets";
import { type IKey, Key } from "aws-cdk-lib/aws-kms";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import type { StateMachine } from "aws-cdk-lib/aws-stepfunctions";
import type { Construct } from "constructs";
import { METRICS } from "#contract/events.ts";
import type { Configuration } from "./configuration.ts";
import type { Steps } from "./steps.ts";

type Given = {
  configuration: Configuration;
  steps: Steps;
  ballotKey: IKey;
  /** The functions that make or open keys of ballots. */
  keyUsers: readonly IFunction[];
  props: StackProps;
};
/** A number at which somebody must look once it is as high as this. */
type Watched = { name: string; metric: IMetric; from: number; what: string };

const FIVE_MINUTES = { period: Duration.minutes(5) };

const ofMachine = (name: string, machine: StateMachine): Watched[] => [
  {
    name: `${name}Failed`,
    metric: machine.metricFailed(FIVE_MINUTES),
    from: 1,
    what: `An execution of the ${name} machine failed. Open it in the Step Functions console: its cause says why.`,
  },
  {
    name: `${name}TimedOut`,
    metric: machine.metricTimedOut(FIVE_MINUTES),
    from: 1,
    what: `An execution of the ${name} machine took longer than it may.`,
  },
];

const ofQueue = (queue: Queue, at: number): Watched => ({
  name: `Lost${at}`,
  metric: queue.metricApproximateNumberOfMessagesVisible(FIVE_MINUTES),
  from: 1,
  what: "An event could not be delivered. It waits in this queue for 14 days.",
});

const reputation = (metricName: string): Metric =>
  new Metric({
    namespace: "AWS/SES",
    metricName,
    statistic: "Maximum",
    period: Duration.hours(1),
  });

const OF_ALL: readonly Watched[] = [
  {
    name: "Bounces",
    metric: reputation("Reputation.BounceRate"),
    from: 0.05,
    what: "5 % of the mail bounces: check the addresses before the next round.",
  },
  {
    name: "Complaints",
    metric: reputation("Reputation.ComplaintRate"),
    from: 0.001,
    what: "0.1 % of the mail is reported as unwanted: providers begin to refuse it.",
  },
  {
    name: "Stalled",
    metric: new Metric({
      namespace: METRICS.namespace,
      metricName: METRICS.stalled,
      dimensionsMap: { service: METRICS.service },
      statistic: "Maximum",
      period: Duration.days(1),
    }),
    from: 1,
    what: "A cycle should have moved and did not: the daily machine's output names it.",
  },
  {
    name: "Refused",
    metric: new Metric({
      namespace: METRICS.namespace,
      metricName: METRICS.refused,
      statistic: "Sum",
      period: Duration.minutes(15),
    }),
    from: 100,
    what: "Much is sent at once, and told to wait. What came by then can be set aside in the console.",
  },
  {
    name: "Forged",
    metric: new Metric({
      namespace: METRICS.namespace,
      metricName: METRICS.forged,
      statistic: "Sum",
      period: Duration.minutes(15),
    }),
    from: 1,
    what: "Somebody answered by a link or an invitation that was not issued: who wrote in the table of people?",
  },
  {
    name: "FunctionErrors",
    metric: new Metric({
      namespace: "AWS/Lambda",
      metricName: "Errors",
      statistic: "Sum",
      period: Duration.minutes(15),
    }),
    from: 10,
    what: "Functions fail more than now and then: look at their logs.",
  },
];

/** An alarm for each thing that a person must look at, and one board that shows them. */
export class Watch extends Stack {
  constructor(scope: Construct, id: string, { props, ...given }: Given) {
    super(scope, id, props);
    const { configuration, steps } = given;
    const topic = this.#topic(configuration);
    this.#watchKey(topic, given);
    const board = new Dashboard(this, "Board");
    const all = [
      ...Object.entries(steps.machines).flatMap(([name, machine]) => ofMachine(name, machine)),
      ...steps.lost.map(ofQueue),
      ...OF_ALL,
    ];
    for (const { name, metric, from, what } of all) {
      const alarm = new Alarm(this, name, {
        metric,
        threshold: from,
        evaluationPeriods: 1,
        comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        treatMissingData: TreatMissingData.NOT_BREACHING,
        alarmDescription: what,
      });
      alarm.addAlarmAction(new SnsAction(topic));
      board.addWidgets(new GraphWidget({ left: [metric], width: 8, height: 5 }));
    }
  }

  /**
   * Tells of every use of the key of ballots by anybody but the steps that make and open them, and of
   * every change of who may. CloudTrail has to keep management events in this account.
   */
  #watchKey(topic: Topic, { ballotKey, keyUsers }: Pick<Given, "ballotKey" | "keyUsers">): void {
    const known = keyUsers.flatMap(({ role }) => role?.roleName ?? []);
    const about = (name: string, detail: object) => {
      const rule = new Rule(this, name, {
        eventPattern: {
          source: ["aws.kms"],
          detailType: ["AWS API Call via CloudTrail"],
          detail: { resources: { ARN: [ballotKey.keyArn] }, ...detail },
        },
        targets: [new SnsTopic(topic)],
      });
      // Opening a key counts as reading, which other rules are not told of.
      const { defaultChild } = rule.node;
      if (defaultChild instanceof CfnRule)
        defaultChild.state = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS";
    };
    about("BallotKeyUsed", {
      eventName: ["Decrypt", "Encrypt", "GenerateDataKey", { prefix: "ReEncrypt" }],
      userIdentity: {
        sessionContext: {
          sessionIssuer: { userName: [{ "anything-but": known }, { exists: false }] },
        },
      },
    });
    about("BallotKeyChanged", {
      eventName: ["CreateGrant", "DisableKey", "PutKeyPolicy", "ScheduleKeyDeletion"],
    });
  }

  /** Who hears of it. */
  #topic({ alarmEmail }: Configuration): Topic {
    const key = new Key(this, "Key", { enableKeyRotation: true });
    for (const service of ["cloudwatch", "events"])
      key.grantEncryptDecrypt(new ServicePrincipal(`${service}.amazonaws.com`));
    const topic = new Topic(this, "Alarms", { masterKey: key, enforceSSL: true });
    if (alarmEmail !== undefined) topic.addSubscription(new EmailSubscription(alarmEmail));
    return topic;
  }
}
