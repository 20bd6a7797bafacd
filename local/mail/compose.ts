import { createHash } from "node:crypto";
import MailComposer from "nodemailer/lib/mail-composer";
import { uuidOf } from "#local/uuid.ts";
import { recipientsOf, type SendEmail } from "./request.ts";

type Header = { name: string; value: string };
/** A mail as it was handed in, with the id that SES would give it. */
export type Composed = {
  id: string;
  sender: string;
  to: string[];
  replyTo: string[];
  subject: string;
  text: string;
  html: string;
  headers: Header[];
};

/** Names a mail that is sent at a moment (ms); `nth` counts the times that this very mail was sent before. */
export function compose(request: SendEmail, now: number, nth: number): Composed {
  const { FromEmailAddress, ReplyToAddresses, Content } = request;
  const { Subject, Body, Headers } = Content.Simple;
  return {
    id: idOf(request, now, nth),
    sender: FromEmailAddress,
    to: recipientsOf(request),
    replyTo: ReplyToAddresses,
    subject: Subject,
    text: Body.Text ?? "",
    html: Body.Html ?? "",
    headers: Headers.map(({ Name, Value }) => ({ name: Name, value: Value })),
  };
}

/** The mail as it leaves: RFC 5322, with a Message-ID and a Date that follow from it. */
export async function emlOf(
  { id, at, sender, to, replyTo, subject, text, html, headers }: Composed & { at: number },
  region: string,
): Promise<Buffer> {
  const mail = new MailComposer({
    from: sender,
    to,
    replyTo: replyTo.join(", "),
    subject,
    text,
    html,
    headers: headers.map(({ name, value }) => ({ key: name, value })),
    messageId: `<${id}@${region}.amazonses.com>`,
    date: new Date(at),
    baseBoundary: id.slice(0, 16),
  });
  return mail.compile().build();
}

/** The same mail has the same id, in the form that SES gives its ids. */
function idOf(request: SendEmail, now: number, nth: number): string {
  const hash = createHash("sha256")
    .update(JSON.stringify([request, now, nth]))
    .digest("hex");
  return `0107${hash.slice(0, 12)}-${uuidOf(hash.slice(12))}-000000`;
}
