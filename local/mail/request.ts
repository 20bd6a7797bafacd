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

type RefusalName = "BadRequestException" | "MessageRejected" | "NotFoundException";
/** What SES says when it refuses: the name is the error that the SDK throws. */
export class Refusal extends Error {
  override readonly name: RefusalName;

  constructor(name: RefusalName, message: string) {
    super(message);
    this.name = name;
  }

  get status(): number {
    return this.name === "NotFoundException" ? 404 : 400;
  }
}

/** `"Name" <a@b>` or `a@b` → `a@b`. */
export const bareAddress = (address: string): string =>
  (/<([^<>]+)>\s*$/.exec(address)?.[1] ?? address).trim();

export const recipientsOf = ({ Destination }: SendEmail): string[] => [
  ...Destination.ToAddresses,
  ...Destination.CcAddresses,
  ...Destination.BccAddresses,
];

/**
 * Reads and checks a request as SES does. `identities` are the verified senders (domains or addresses),
 * `sets` the configuration sets that exist. Errors: Refusal.
 */
export function readRequest(
  body: unknown,
  region: string,
  { identities, sets }: { identities: readonly string[]; sets: { has(name: string): boolean } },
): SendEmail {
  const parsed = SendEmail.safeParse(body);
  if (!parsed.success) throw new Refusal("BadRequestException", z.prettifyError(parsed.error));
  const { FromEmailAddress, ConfigurationSetName } = parsed.data;
  checkRecipients(recipientsOf(parsed.data));
  const sender = bareAddress(FromEmailAddress);
  if (!identities.some((identity) => covers(identity, sender)))
    throw new Refusal(
      "MessageRejected",
      "Email address is not verified. The following identities failed the check in region " +
        `${region.toUpperCase()}: ${sender}`,
    );
  if (ConfigurationSetName !== undefined && !sets.has(ConfigurationSetName))
    throw new Refusal(
      "NotFoundException",
      `Configuration set <${ConfigurationSetName}> does not exist.`,
    );
  return parsed.data;
}

function checkRecipients(recipients: readonly string[]): void {
  if (recipients.length > 50)
    throw new Refusal("BadRequestException", "Recipient count exceeds 50.");
  if (recipients.length === 0)
    throw new Refusal("BadRequestException", "Missing required field Destination.");
  for (const recipient of recipients)
    if (!/^[^\s@<>]+@[^\s@<>]+$/.test(bareAddress(recipient)))
      throw new Refusal("BadRequestException", `Illegal address: ${recipient}`);
}

/** An identity is an address, or a domain with all that is below it. */
function covers(identity: string, sender: string): boolean {
  const domain = sender.slice(sender.lastIndexOf("@") + 1);
  return identity === sender || domain === identity || domain.endsWith(`.${identity}`);
}
