import { createHash } from "node:crypto";
import { uuidOf } from "#local/uuid.ts";
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
/** Something that happens to a mail, at an instant (ms). */
export type Happening = { type: MailEventType; fate: Fate; mail: Sent; at: number };

const FATES: Readonly<Record<string, Fate>> = {
  bounce: "bounce",
  complaint: "complaint",
  suppressionlist: "suppressed",
  success: "delivery",
  ooto: "delivery",
};
const COURSES: Readonly<Record<Fate, readonly MailEventType[]>> = {
  delivery: ["send", "delivery"],
  bounce: ["send", "bounce"],
  complaint: ["send", "delivery", "complaint"],
  suppressed: ["send", "bounce"],
  silence: ["send"],
};

/** The fate that an address asks for by its name, as in SES's mailbox simulator: `bounce@…`, `complaint+7@…`. */
export const fateByName = (address: string): Fate | undefined =>
  FATES[/^([a-z]+)(\+[^@]*)?@/.exec(bareAddress(address).toLowerCase())?.[1] ?? ""];

export const courseOf = (fate: Fate): readonly MailEventType[] => COURSES[fate];

/**
 * A happening in the form in which EventBridge brings it.
 * Source: Amazon SES Developer Guide, "Contents of event data", and the EventBridge reference of SES events.
 */
export function eventOf(
  happening: Happening,
  { account, region }: { account: string; region: string },
) {
  const { type, mail, at } = happening;
  const { eventType, detailType, detail } = TYPES[type];
  const [hash, instant] = [hashOf(happening), timestamp(at)];
  return {
    version: "0",
    id: uuidOf(hash),
    "detail-type": detailType,
    source: "aws.ses",
    account,
    time: `${instant.slice(0, 19)}Z`,
    region,
    resources: [`arn:aws:ses:${region}:${account}:configuration-set/${mail.configurationSet}`],
    detail: { eventType, [type]: detail(happening), mail: aboutMail(mail, account) },
  };
}

type EventType = { eventType: string; detailType: string; detail: (of: Happening) => object };
const TYPES: Readonly<Record<MailEventType, EventType>> = {
  send: { eventType: "Send", detailType: "Email Sent", detail: () => ({}) },
  delivery: {
    eventType: "Delivery",
    detailType: "Email Delivered",
    detail: ({ mail, at }) => ({
      timestamp: timestamp(at),
      processingTimeMillis: Math.max(0, at - mail.at),
      recipients: mail.to.map(bareAddress),
      smtpResponse: "250 ok",
      reportingMTA: "local.amazonses.com",
    }),
  },
  bounce: {
    eventType: "Bounce",
    detailType: "Email Bounced",
    detail: (happening) => ({
      feedbackId: feedbackIdOf(happening),
      timestamp: timestamp(happening.at),
      bounceType: "Permanent",
      bounceSubType: happening.fate === "suppressed" ? "OnAccountSuppressionList" : "General",
      bouncedRecipients: happening.mail.to.map((address) => ({
        emailAddress: bareAddress(address),
        action: "failed",
        status: "5.1.1",
        diagnosticCode: "smtp; 550 5.1.1 user unknown",
      })),
      reportingMTA: "dns; local.amazonses.com",
    }),
  },
  complaint: {
    eventType: "Complaint",
    detailType: "Email Complaint Received",
    detail: (happening) => ({
      feedbackId: feedbackIdOf(happening),
      timestamp: timestamp(happening.at),
      complaintFeedbackType: "abuse",
      complainedRecipients: happening.mail.to.map((address) => ({
        emailAddress: bareAddress(address),
      })),
      arrivalDate: timestamp(happening.at),
    }),
  },
};

const timestamp = (at: number) => new Date(at).toISOString();

/** The same happening always has the same ids. */
const hashOf = ({ mail, type }: Happening) =>
  createHash("sha256").update(`${mail.id}|${type}`).digest("hex");
function feedbackIdOf(happening: Happening): string {
  const hash = hashOf(happening);
  return `0107${hash.slice(32, 44)}-${hash.slice(44, 52)}-000000`;
}

function aboutMail(mail: Sent, account: string) {
  return {
    timestamp: timestamp(mail.at),
    source: mail.sender,
    sendingAccountId: account,
    messageId: mail.id,
    destination: mail.to.map(bareAddress),
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
  };
}
