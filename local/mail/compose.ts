import { createHash } from "node:crypto";
import MailComposer from "nodemailer/lib/mail-composer";
import PostalMime from "postal-mime";
import type { SendEmail } from "./request.ts";

export type Composed = { id: string; sender: string; to: string[]; subject: string; text: string; html: string; eml: Buffer };

/** Makes the mail as it would leave: RFC 5322, with a Message-ID and a Date that follow from its content, its moment (ms) and `nth`, the times that this very mail was sent before. */
export async function compose(request: SendEmail, now: number, nth: number, region: string): Promise<Composed> {
  const id = idOf(request, now, nth);
  const messageId = `<${id}@${region}.amazonses.com>`;
  const { FromEmailAddress, Destination, ReplyToAddresses, Content } = request;
  if ("Raw" in Content) return fromRaw(id, messageId, FromEmailAddress, Destination.ToAddresses, Buffer.from(Content.Raw.Data, "base64"));
  const { Subject, Body, Headers } = Content.Simple;
  const eml = await new MailComposer({
    from: FromEmailAddress,
    to: Destination.ToAddresses,
    cc: Destination.CcAddresses,
    replyTo: ReplyToAddresses.join(", "),
    subject: Subject,
    text: Body.Text,
    html: Body.Html,
    headers: Headers.map(({ Name, Value }) => ({ key: Name, value: Value })),
    messageId,
    date: new Date(now),
    baseBoundary: id.slice(0, 16),
  }).compile().build();
  return { id, sender: FromEmailAddress, to: [...Destination.ToAddresses, ...Destination.CcAddresses, ...Destination.BccAddresses], subject: Subject, text: Body.Text ?? "", html: Body.Html ?? "", eml };
}

/** In the form that SES gives its ids. */
function idOf(request: SendEmail, now: number, nth: number): string {
  const hash = createHash("sha256").update(JSON.stringify([request, now, nth])).digest("hex");
  return `0107${hash.slice(0, 12)}-${hash.slice(12, 20)}-${hash.slice(20, 24)}-${hash.slice(24, 28)}-${hash.slice(28, 32)}-${hash.slice(32, 44)}-000000`;
}

async function fromRaw(id: string, messageId: string, sender: string, to: string[], data: Buffer): Promise<Composed> {
  // As SES does: whatever Message-ID the mail came with, it leaves with SES's own.
  const text = data.toString("latin1");
  const end = text.search(/\r?\n\r?\n/);
  const headers = text.slice(0, end).replace(/^Message-ID:.*(\r?\n[ \t].*)*\r?\n/im, "");
  const eml = Buffer.from(`Message-ID: ${messageId}\r\n${headers}${text.slice(end)}`, "latin1");
  const mail = await PostalMime.parse(eml);
  const named = (mail.to ?? []).flatMap(({ address }) => address ?? []);
  return { id, sender, to: to.length > 0 ? to : named, subject: mail.subject ?? "", text: mail.text ?? "", html: mail.html ?? "", eml };
}
