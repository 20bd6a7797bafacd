import * as z from "zod";
import { Name } from "#contract/name.ts";
import { AreaId, Day, Instant, ResidentId, RoundId, TokenHash } from "#contract/ids.ts";
import { DispatchKind, MailKind } from "#contract/mail.ts";
import { Channel, EnteredChannel } from "#domain/answer/ballot.ts";
import { Language } from "#contract/language.ts";
import { Role } from "#contract/permissions.ts";
import { Digest } from "#domain/sha256.ts";

export const BATCH_SIZE = 50;

/** Where a letter goes in the Netherlands. */
export const PostalAddress = z.strictObject({
  /** Street and number, as on an envelope. */
  street: z.string().min(3).max(120),
  postcode: z.string().regex(/^[1-9]\d{3} [A-Z]{2}$/, "a postcode is like 6224 AB"),
  place: z.string().min(2).max(80),
});
export type PostalAddress = z.infer<typeof PostalAddress>;

/** Reached by e-mail, or by letter where there is none, or where it does not arrive. */
export const Resident = z.strictObject({
  id: ResidentId,
  name: Name(1, 120),
  email: z.email().max(254).optional(),
  address: PostalAddress.optional(),
  language: Language,
  area: AreaId,
  unsubscribed: Day.optional(),
  /** The address bounced for good or its owner complained: nothing is sent to it any more. */
  suppressed: z.enum(["bounced", "complained"]).optional(),
});
export type Resident = z.infer<typeof Resident>;

/** What somebody said about mail, kept apart from the address. */
export const MailWish = z.strictObject({
  resident: ResidentId,
  unsubscribed: Resident.shape.unsubscribed,
  suppressed: Resident.shape.suppressed,
});
export type MailWish = z.infer<typeof MailWish>;

/** Where mail reaches somebody, if anywhere: not everybody gave an address. */
export const addressOf = ({
  name,
  email,
}: {
  name: string;
  email?: string | undefined;
}): { name: string; email: string } | undefined =>
  email === undefined ? undefined : { name, email };

/** Where mail reaches somebody of whom the mail service has not said that it does not. */
export const mailableAt = (resident: Resident | undefined): ReturnType<typeof addressOf> =>
  resident === undefined || resident.suppressed !== undefined ? undefined : addressOf(resident);

/** By which role, never by whom, an answer was entered for a resident, or the questions were opened to do so. */
export const EnteredFor = z.strictObject({
  on: Day,
  by: Role.extract(["coordinator", "contact", "professional"]),
  channel: EnteredChannel,
});
export type EnteredFor = z.infer<typeof EnteredFor>;

/**
 * One resident asked in one round. `answeredWith` names the link that answered, not the ballot;
 * `mark` proves that who takes answers wrote so many versions of it. `entered`: somebody of the team
 * gave it for the resident.
 */
export const Invitation = z.strictObject({
  round: RoundId,
  batch: z.int().min(0),
  resident: ResidentId,
  area: AreaId,
  /** In a wave: one over the chance to be drawn; without it somebody who is asked for the panel alone. */
  weight: z.number().positive().optional(),
  answeredOn: Day.optional(),
  answeredWith: TokenHash.optional(),
  version: z.int().min(1).optional(),
  entered: z.boolean().optional(),
  mark: Digest.optional(),
  /** How often a code of a letter brought another answer in the place of one that was there. */
  replacedByCode: z.int().min(1).optional(),
  /** Said whether the actions helped, and by which link. */
  feedbackOn: Day.optional(),
  feedbackWith: TokenHash.optional(),
  /** Asked for no reminder in this round; mail of later rounds still comes. */
  noReminder: Day.optional(),
  /** Letters printed for this person in this round, and in which print the last one was. */
  letters: z.int().min(0).optional(),
  print: z.string().optional(),
  /** The last time that somebody of the team did; the resident is told. */
  enteredFor: EnteredFor.optional(),
  /** A letter is owed whatever was answered: to tell of that, or to bring another code. */
  letterOwed: z.boolean().optional(),
  /** That we asked this person; in rounds of an agenda alone. */
  proof: Digest.optional(),
});
export type Invitation = z.infer<typeof Invitation>;

/**
 * The mail ledger: claim (conditional) → send → record. `claimed` is a send whose outcome is not known yet;
 * `lapsed` one that the mail service never took, so that it may be claimed once more.
 */
export const MailState = z.enum([
  "claimed",
  "lapsed",
  "sent",
  "delivered",
  "bounced",
  "complained",
  "unknown",
]);
export type MailState = z.infer<typeof MailState>;

/** A mail that the mail service never took is sent once more. */
export const MOST_ATTEMPTS = 2;

export const MailEntry = z.strictObject({
  round: RoundId,
  batch: z.int().min(0),
  kind: MailKind,
  resident: ResidentId,
  state: MailState,
  claimed: Instant,
  attempts: z.int().min(1).max(MOST_ATTEMPTS),
  token: TokenHash.optional(),
  messageId: z.string().optional(),
});
export type MailEntry = z.infer<typeof MailEntry>;

/** What the mail service tells of one mail, whatever the order in which it tells. */
export const MailEvent = z.enum(["send", "delivery", "bounce", "complaint", "reject"]);
export type MailEvent = z.infer<typeof MailEvent>;

/** Every resident of the round stands in exactly one of these; nothing is lost silently. */
export const DispatchReport = z.strictObject({
  round: RoundId,
  kind: DispatchKind,
  residents: z.int().min(0),
  sent: z.int().min(0),
  bounced: z.int().min(0),
  suppressed: z.int().min(0),
  unknown: z.int().min(0),
  /** Not asked on purpose: a reminder goes only to those who have not answered. */
  answered: z.int().min(0),
  unsent: z.int().min(0),
});
export type DispatchReport = z.infer<typeof DispatchReport>;

/** What a link may do: it belongs to one round, and ends. */
export const Token = z.strictObject({
  hash: TokenHash,
  round: RoundId,
  batch: z.int().min(0),
  resident: ResidentId,
  area: AreaId,
  language: Language,
  /** As in the invitation. */
  weight: z.number().positive().optional(),
  /** How what is answered through it came in. */
  channel: Channel,
  /** For the device of somebody else: once answered, it shows and changes nothing any more. */
  once: z.literal(true).optional(),
  /** Taken back, because it was lost or somebody else used it: it leads to a page that says so. */
  withdrawn: Day.optional(),
  /** Whole seconds since 1970; from then on the link leads nowhere, whether or not the store forgot it already. */
  until: z.int(),
  /** That we issued it; in rounds of an agenda, until their keys are gone. */
  proof: Digest.optional(),
});
export type Token = z.infer<typeof Token>;

/** What a link takes over from the invitation that it speaks for. */
const drawnAs = ({ weight }: Pick<Invitation, "weight">): Pick<Token, "weight"> =>
  weight === undefined ? {} : { weight };

/** Somebody who is asked, and the invitation by which. */
export type Asked = { resident: Resident; invitation: Invitation };

/** What a link says of whom it speaks for, and how it came to them. */
export const speaksFor = (
  { resident: { id, area, language }, invitation }: Asked,
  channel: Channel,
): Omit<Token, "hash" | "proof" | "until"> => ({
  round: invitation.round,
  batch: invitation.batch,
  resident: id,
  area,
  language,
  ...drawnAs(invitation),
  channel,
});
