import * as z from "zod";

const Content = z
  .strictObject({ Data: z.string(), Charset: z.string().optional() })
  .transform(({ Data }) => Data);
const Tag = z
  .string()
  .regex(/^[A-Za-z0-9_@.-]{1,256}$/, "only letters, digits, '_', '-', '@' and '.' are allowed");
const Addresses = z.array(z.string().min(3)).default([]);

/** What SES v2 takes at POST /v2/email/outbound-emails, as far as this environment does: a simple mail. */
export const SendEmail = z.strictObject({
  FromEmailAddress: z.string(),
  Destination: z
    .strictObject({ ToAddresses: Addresses, CcAddresses: Addresses, BccAddresses: Addresses })
    .default({ ToAddresses: [], CcAddresses: [], BccAddresses: [] }),
  ReplyToAddresses: z.array(z.string()).default([]),
  ConfigurationSetName: z.string().optional(),
  EmailTags: z.array(z.strictObject({ Name: Tag, Value: Tag })).default([]),
  Content: z.strictObject({
    Simple: z.strictObject({
      Subject: Content,
      Body: z.strictObject({ Text: Content.optional(), Html: Content.optional() }),
      Headers: z
        .array(
          z.strictObject({
            Name: z.string().regex(/^[!-9;-~]{1,126}$/),
            Value: z.string().regex(/^[\x20-\x7e]{0,870}$/),
          }),
        )
        .max(15)
        .default([]),
    }),
  }),
});
export type SendEmail = z.infer<typeof SendEmail>;

/** What SES says when it refuses: the name is the error that the SDK throws. */
export class Refusal extends Error {
  override readonly name: "BadRequestException" | "MessageRejected" | "NotFoundException";
  readonly status: number;

  constructor(
    name: "BadRequestException" | "MessageRejected" | "NotFoundException",
    message: string,
  ) {
    super(message);
    this.name = name;
    this.status = name === "NotFoundException" ? 404 : 400;
  }
}

/** `"Name" <a@b>` or `a@b` → `a@b`. */
export const bareAddress = (address: string): string =>
  (/<([^<>]+)>\s*$/.exec(address)?.[1] ?? address).trim();

/** Reads and checks a request as SES does. `identities` are the verified senders (domains or addresses), `sets` the configuration sets that exist. Errors: Refusal. */
export function readRequest(
  body: unknown,
  region: string,
  identities: readonly string[],
  sets: ReadonlySet<string>,
): SendEmail {
  const parsed = SendEmail.safeParse(body);
  if (!parsed.success) throw new Refusal("BadRequestException", z.prettifyError(parsed.error));
  const { FromEmailAddress, Destination, ConfigurationSetName } = parsed.data;
  const recipients = [
    ...Destination.ToAddresses,
    ...Destination.CcAddresses,
    ...Destination.BccAddresses,
  ];
  if (recipients.length > 50)
    throw new Refusal("BadRequestException", "Recipient count exceeds 50.");
  if (recipients.length === 0)
    throw new Refusal("BadRequestException", "Missing required field Destination.");
  for (const recipient of recipients)
    if (!/^[^\s@<>]+@[^\s@<>]+$/.test(bareAddress(recipient)))
      throw new Refusal("BadRequestException", `Illegal address: ${recipient}`);
  const sender = bareAddress(FromEmailAddress);
  const domain = sender.slice(sender.lastIndexOf("@") + 1);
  const verified = identities.some(
    (identity) => identity === sender || domain === identity || domain.endsWith(`.${identity}`),
  );
  if (!verified)
    throw new Refusal(
      "MessageRejected",
      `Email address is not verified. The following identities failed the check in region ${region.toUpperCase()}: ${sender}`,
    );
  if (ConfigurationSetName !== undefined && !sets.has(ConfigurationSetName))
    throw new Refusal(
      "NotFoundException",
      `Configuration set <${ConfigurationSetName}> does not exist.`,
    );
  return parsed.data;
}
