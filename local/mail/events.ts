import { createHash } from "node:crypto";
import type { Composed } from "./compose.ts";
import { bareAddress } from "./request.ts";

/** What becomes of a mail after it was taken. */
export type Fate = "delivery" | "bounce" | "complaint" | "suppressed" | "silence";
export type MailEventType = "send" | "delivery" | "bounce" | "complaint";
export type Sent = Composed & {
  at: number;
  configurationSet: string;
  tags: Record<string, string>;
};

const NAMES = {
  send: ["Send", "Email Sent"],
  delivery: ["Delivery", "Email Delivered"],
  bounce: ["Bounce", "Email Bounced"],
  complaint: ["Complaint", "Email Complaint Received"],
} as const;
const FATES: Readonly<Record<string, Fate>> = {
  bounce: "bounce",
  complaint: "complaint",
  suppressionlist: "suppressed",
  success: "delivery",
  ooto: "delivery",
};
const COURSES: Readonly<Record<Fate, MailEventType[]>> = {
  delivery: ["send", "delivery"],
  bounce: ["send", "bounce"],
  complaint: ["send", "delivery", "complaint"],
  suppressed: ["send", "bounce"],
  silence: ["send"],
};

/** The fate that an address asks for by its name, as the addresses of SES's mailbox simulator do: `bounce@…`, `complaint+7@…`. */
export const fateByName = (address: string): Fate | undefined =>
  FATES[/^([a-z]+)(\+[^@]*)?@/.exec(bareAddress(address).toLowerCase())?.[1] ?? ""];

export const courseOf = (fate: Fate): readonly MailEventType[] => COURSES[fate];

/** An event about a mail in the form in which EventBridge brings it. Source: Amazon SES Developer Guide, "Contents of event data", and the EventBridge reference of SES events. */
export function eventOf(
  type: MailEventType,
  fate: Fate,
  mail: Sent,
  at: number,
  { account, region }: { account: string; region: string },
) {
  const [eventType, detailType] = NAMES[type];
  const timestamp = new Date(at).toISOString();
  const to = mail.to.map(bareAddress);
  const hash = createHash("sha256").update(`${mail.id}|${type}`).digest("hex");
  const feedbackId = `0107${hash.slice(32, 44)}-${hash.slice(44, 52)}-000000`;
  const own = {
    send: {},
    delivery: {
      timestamp,
      processingTimeMillis: Math.max(0, at - mail.at),
      recipients: to,
      smtpResponse: "250 ok",
      reportingMTA: "local.amazonses.com",
    },
    bounce: {
      feedbackId,
      timestamp,
      bounceType: "Permanent",
      bounceSubType: fate === "suppressed" ? "OnAccountSuppressionList" : "General",
      bouncedRecipients: to.map((emailAddress) => ({
        emailAddress,
        action: "failed",
        status: "5.1.1",
        diagnosticCode: "smtp; 550 5.1.1 user unknown",
      })),
      reportingMTA: "dns; local.amazonses.com",
    },
    complaint: {
      feedbackId,
      timestamp,
      complaintFeedbackType: "abuse",
      complainedRecipients: to.map((emailAddress) => ({ emailAddress })),
      arrivalDate: timestamp,
    },
  }[type];
  return {
    version: "0",
    id: `${hash.slice(0, 8)}-${hash.slice(8, 12)}-${hash.slice(12, 16)}-${hash.slice(16, 20)}-${hash.slice(20, 32)}`,
    "detail-type": detailType,
    source: "aws.ses",
    account,
    time: `${timestamp.slice(0, 19)}Z`,
    region,
    resources: [`arn:aws:ses:${region}:${account}:configuration-set/${mail.configurationSet}`],
    detail: {
      eventType,
      [type]: own,
      mail: {
        timestamp: new Date(mail.at).toISOString(),
        source: mail.sender,
        sendingAccountId: account,
        messageId: mail.id,
        destination: to,
        headersTruncated: false,
        headers: [
          { name: "From", value: mail.sender },
          { name: "To", value: mail.to.join(", ") },
          { name: "Subject", value: mail.subject },
        ],
        commonHeaders: {
          from: [mail.sender],
          to: mail.to,
          messageId: mail.id,
          subject: mail.subject,
        },
        tags: {
          "ses:configuration-set": [mail.configurationSet],
          "ses:from-domain": [bareAddress(mail.sender).split("@")[1] ?? ""],
          ...Object.fromEntries(Object.entries(mail.tags).map(([name, value]) => [name, [value]])),
        },
      },
    },
  };
}
