import { Duration } from "aws-cdk-lib";
import { type IRuleTarget, Rule } from "aws-cdk-lib/aws-events";
import { LambdaFunction, SqsQueue } from "aws-cdk-lib/aws-events-targets";
import { SqsEventSource } from "aws-cdk-lib/aws-lambda-event-sources";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { MAIL_SERVICE, MAIL_TAGS } from "#contract/events.ts";
import type { Handlers } from "./handlers.ts";
import type { Sender } from "./house.ts";

const ENCRYPTED = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };

/** What became of mails, on its way to the steps that write it down. */
export class MailEvents extends Construct {
  readonly lostEvents: Queue;

  constructor(scope: Construct, handlers: Handlers, { configurationSet }: Sender) {
    super(scope, "MailEvents");
    this.lostEvents = new Queue(this, "LostEvents", {
      ...ENCRYPTED,
      retentionPeriod: Duration.days(14),
    });
    const told = (id: string, tag: string, to: IRuleTarget, which: object = {}) =>
      new Rule(this, id, {
        eventPattern: {
          source: [MAIL_SERVICE],
          detail: {
            ...which,
            mail: {
              tags: { "ses:configuration-set": [configurationSet], [tag]: [{ exists: true }] },
            },
          },
        },
        targets: [to],
      });
    const undelivered = { deadLetterQueue: this.lostEvents, retryAttempts: 20 };
    // Mails to residents name their round, those to the team the notice that they are.
    told("OfResidents", MAIL_TAGS.resident, new SqsQueue(this.#batches(handlers), undelivered));
    const recordNotice = new LambdaFunction(handlers.named("RecordNoticeEvent"), undelivered);
    told("OfNotices", MAIL_TAGS.team, recordNotice, {
      eventType: ["Bounce", "Complaint", "Reject"],
    });
  }

  /**
   * A dispatch brings thousands within minutes: they are written down by the batch. A batch that
   * fails comes again for an hour.
   */
  #batches(handlers: Handlers): Queue {
    const queue = new Queue(this, "MailEventQueue", {
      ...ENCRYPTED,
      visibilityTimeout: Duration.minutes(3),
      deadLetterQueue: { queue: this.lostEvents, maxReceiveCount: 20 },
    });
    handlers.named("RecordMailEvent").addEventSource(
      new SqsEventSource(queue, {
        batchSize: 50,
        maxBatchingWindow: Duration.seconds(5),
        reportBatchItemFailures: true,
      }),
    );
    return queue;
  }
}
