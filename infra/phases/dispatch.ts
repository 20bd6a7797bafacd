import { Duration } from "aws-cdk-lib";
import { type IRuleTarget, Rule } from "aws-cdk-lib/aws-events";
import { LambdaFunction, SqsQueue } from "aws-cdk-lib/aws-events-targets";
import { SqsEventSource } from "aws-cdk-lib/aws-lambda-event-sources";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { MAIL_SERVICE, MAIL_TAGS } from "#contract/events.ts";
import type { StepName } from "#contract/steps.ts";
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
    const step = (name: StepName) => new Handler(this, name, house);
    const sending = {
      PlanBatches: step("PlanBatches"),
      SendBatch: step("SendBatch"),
      SettleDispatch: step("SettleDispatch"),
      RecordFailure: step("RecordFailure"),
    };
    this.steps = {
      ...sending,
      OpenCycle: step("OpenCycle"),
      CheckMoment: step("CheckMoment"),
      AwaitMoment: step("AwaitMoment"),
      FindDue: step("FindDue"),
      SweepExpired: step("SweepExpired"),
      ReportStalled: step("ReportStalled"),
    };
    this.letters = step("Letters");
    // Looks at whom something touches; changes runs, and nothing of the people.
    this.steering = step("Steering");
    this.machine = new Machine(this, "dispatch", sending, logDays).runsItsOwnMap();

    const encrypted = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };
    this.lostEvents = new Queue(this, "LostEvents", {
      ...encrypted,
      retentionPeriod: Duration.days(14),
    });
    const recordNotice = step("RecordNoticeEvent");
    const told = (id: string, to: IRuleTarget, tag: string, which: object = {}) =>
      new Rule(this, id, {
        eventPattern: {
          source: [MAIL_SERVICE],
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
    // A dispatch brings thousands within minutes: they are written down by the batch. A batch that fails comes again for an hour.
    const waiting = new Queue(this, "MailEventQueue", {
      ...encrypted,
      visibilityTimeout: Duration.minutes(3),
      deadLetterQueue: { queue: this.lostEvents, maxReceiveCount: 20 },
    });
    step("RecordMailEvent").addEventSource(
      new SqsEventSource(waiting, {
        batchSize: 50,
        maxBatchingWindow: Duration.seconds(5),
        reportBatchItemFailures: true,
      }),
    );
    // Mails to residents name their round, those to the team the notice that they are.
    told("MailEvents", new SqsQueue(waiting, undelivered), MAIL_TAGS.resident);
    told("NoticeEvents", new LambdaFunction(recordNotice, undelivered), MAIL_TAGS.team, {
      eventType: ["Bounce", "Complaint", "Reject"],
    });
  }
}
