import {
  MessageRejected,
  MailFromDomainNotVerifiedException,
  SendEmailCommand,
  SESv2Client,
  TooManyRequestsException,
  BadRequestException,
  LimitExceededException,
} from "@aws-sdk/client-sesv2";
import type { ResidentTags, TeamTags } from "#contract/events.ts";
import { endpointOf, provider, setting } from "./place.ts";

/** `refused`: the mail service says that it did not take this mail; `unknown`: nobody can say whether it did. */
type Sending =
  | { kind: "sent"; messageId: string }
  | { kind: "refused"; why: string }
  | { kind: "unknown"; why: string };

export type Mail = {
  to: { name: string; email: string };
  /** Who it is from; the address is always the mail service's own. */
  from?: string;
  replyTo: string;
  subject: string;
  text: string;
  html: string;
  headers?: Record<string, string>;
  /** Letters, digits, `-` and `_` only. */
  tags: ResidentTags | TeamTags;
};

const REFUSALS = [
  MessageRejected,
  MailFromDomainNotVerifiedException,
  TooManyRequestsException,
  BadRequestException,
  LimitExceededException,
];

const sesMailer = (client: SESv2Client, sender: string, configurationSet: string) => {
  const email = /<(.*)>/.exec(sender)?.[1] ?? sender;
  return {
    async send({
      to,
      from,
      replyTo,
      subject,
      text,
      html,
      headers = {},
      tags,
    }: Mail): Promise<Sending> {
      const utf8 = (Data: string) => ({ Data, Charset: "UTF-8" });
      try {
        const { MessageId } = await client.send(
          new SendEmailCommand({
            FromEmailAddress: from === undefined ? sender : addressOf({ name: from, email }),
            ConfigurationSetName: configurationSet,
            Destination: { ToAddresses: [addressOf(to)] },
            ReplyToAddresses: [replyTo],
            EmailTags: Object.entries(tags).map(([Name, Value]) => ({ Name, Value })),
            Content: {
              Simple: {
                Subject: utf8(subject),
                Body: { Text: utf8(text), Html: utf8(html) },
                Headers: Object.entries(headers).map(([Name, Value]) => ({ Name, Value })),
              },
            },
          }),
        );
        return { kind: "sent", messageId: MessageId ?? "" };
      } catch (error) {
        const why = error instanceof Error ? error.name : "unknown";
        return {
          kind: REFUSALS.some((refusal) => error instanceof refusal) ? "refused" : "unknown",
          why,
        };
      }
    },
  };
};

/** A name may hold letters that a mail header does not; RFC 2047 has the way out. */
function addressOf({ name, email }: Mail["to"]): string {
  const safe = name.replaceAll(/["\\\r\n]/g, " ").trim();
  return /^[\x20-\x7e]*$/.test(safe)
    ? `"${safe}" <${email}>`
    : `=?UTF-8?B?${Buffer.from(safe, "utf8").toString("base64")}?= <${email}>`;
}

export const mailer = provider((place) =>
  sesMailer(
    // One attempt: the client's own retry could send a mail twice without anybody knowing.
    new SESv2Client({ maxAttempts: 1, ...endpointOf(place, "SESV2") }),
    setting(place, "MAIL_SENDER"),
    setting(place, "MAIL_CONFIGURATION_SET"),
  ),
);
