import { Duration, Stack } from "aws-cdk-lib";
import { type IRuleTarget, Rule } from "aws-cdk-lib/aws-events";
import { LambdaFunction, SqsQueue } from "aws-cdk-lib/aws-events-targets";
import { SqsDestination } from "aws-cdk-lib/aws-lambda-destinations";
import { SqsEventSource } from "aws-cdk-lib/aws-lambda-event-sources";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { Handler, type House } from "../handler.ts";
import { Machine } from "../machine.ts";

/** From opening a cycle to everybody being asked; and what is done every day. */
export class Dispatch extends Construct {
  readonly machine: Machine;
  readonly steps: Readonly<Record<string, Handler>>;
  readonly lostEvents: Queue;
  readonly letters: Handler;
  readonly steering: Handler;

  constructor(scope: Construct, house: House, logDays: number) {
    super(scope, "Dispatch");
    const step = (name: string, options?: { seconds?: number; memory?: number }) =>
      new Handler(this, name, house, options);
    const sending = {
      PlanBatches: step("PlanBatches", { seconds: 120 }).writes("cycle").writes("people"),
      SendBatch: step("SendBatch", { seconds: 120, memory: 1024 })
        .reads("cycle")
        .writes("people")
        .sends(),
      SettleDispatch: step("SettleDispatch", { seconds: 300, memory: 1024 })
        .writes("cycle")
        .writes("people"),
      RecordFailure: step("RecordFailure").writes("cycle"),
    };
    this.steps = {
      ...sending,
      OpenCycle: step("OpenCycle").writes("cycle"),
      CheckMoment: step("CheckMoment").writes("cycle"),
      AwaitMoment: step("AwaitMoment").writes("cycle"),
      FindDue: step("FindDue").reads("cycle"),
      SweepExpired: step("SweepExpired", { seconds: 600 }).writes("cycle").writes("people"),
      ReportStalled: step("ReportStalled", { seconds: 600 }).writes("cycle").seesAskers().sends(),
    };
    this.letters = step("Letters", { memory: 1024 })
      .writes("people")
      .writes("cycle")
      .seesNoAnswers()
      .knowsTheSite();
    // Looks at whom something touches; changes runs, and nothing of the people.
    this.steering = step("Steering", { seconds: 60, memory: 1769 })
      .reads("people")
      .writes("cycle")
      .seesNoAnswers()
      .knowsTheSite();
    this.machine = new Machine(this, "dispatch", sending, logDays).runsItsOwnMap();

    const encrypted = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };
    this.lostEvents = new Queue(this, "LostEvents", {
      ...encrypted,
      retentionPeriod: Duration.days(14),
    });
    const recordNotice = step("RecordNoticeEvent").writes("cycle").sends().seesNoAnswers();
    const told = (id: string, to: IRuleTarget, tag: "round" | "key", which: object = {}) =>
      new Rule(this, id, {
        eventPattern: {
          source: ["aws.ses"],
          detail: {
            ...which,
            mail: {
              tags: {
                "ses:configuration-set": [house.mail.configurationSet],
                [tag]: [{ exists: true }],
              },
            },
          },
        },
        targets: [to],
      });
    const undelivered = { deadLetterQueue: this.lostEvents, retryAttempts: 20 };
    // Reads no answer: what it needs of a count stands in the count.
    const bringUpToDate = step("BringUpToDate", { seconds: 900, memory: 1024 })
      .reads("people")
      .writes("cycle")
      .seesNoAnswers();
    bringUpToDate.configureAsyncInvoke({ onFailure: new SqsDestination(this.lostEvents) });
    new Rule(this, "Deployments", {
      description: "What earlier releases wrote is brought up to date when a release is there",
      eventPattern: {
        source: ["aws.cloudformation"],
        detailType: ["CloudFormation Stack Status Change"],
        detail: {
          "stack-id": [Stack.of(this).stackId],
          "status-details": { status: ["CREATE_COMPLETE", "UPDATE_COMPLETE"] },
        },
      },
      targets: [new LambdaFunction(bringUpToDate, undelivered)],
    });
    // A dispatch brings thousands within minutes: they are written down by the batch. A batch that fails comes again for an hour.
    const waiting = new Queue(this, "MailEventQueue", {
      ...encrypted,
      visibilityTimeout: Duration.minutes(3),
      deadLetterQueue: { queue: this.lostEvents, maxReceiveCount: 20 },
    });
    step("RecordMailEvent")
      .writes("people")
      .addEventSource(
        new SqsEventSource(waiting, {
          batchSize: 50,
          maxBatchingWindow: Duration.seconds(5),
          reportBatchItemFailures: true,
        }),
      );
    // Mails to residents name their round, those to the team the notice that they are.
    told("MailEvents", new SqsQueue(waiting, undelivered), "round");
    told("NoticeEvents", new LambdaFunction(recordNotice, undelivered), "key", {
      eventType: ["Bounce", "Complaint", "Reject"],
    });
  }
}
