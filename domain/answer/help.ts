import * as z from "zod";
import { legible, Name } from "#contract/name.ts";
import {
  ActionId,
  CycleId,
  Day,
  OTHER,
  RandomId,
  ResidentId,
  RoundId,
  TopicId,
} from "#contract/ids.ts";
import { Language } from "#contract/language.ts";
import { Consent } from "./consent.ts";

/** Who answers an offer, when, and with which word to who made it. */
const said = { on: Day, by: Name(2, 80), text: z.string().min(3).max(1000) };

/** What comes of an offer: who made it joins in, is asked again later, or is thanked. */
export const OfferAnswer = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("joined"),
    ...said,
    with: z.discriminatedUnion("kind", [
      /** What it was called when it was answered, so that its mail needs nothing else. */
      z.strictObject({
        kind: z.literal("promise"),
        cycle: CycleId,
        action: ActionId,
        title: z.string().min(3).max(160),
      }),
      z.strictObject({ kind: z.literal("meeting"), day: Day }),
    ]),
  }),
  z.strictObject({ kind: z.literal("later"), ...said, until: Day }),
  z.strictObject({ kind: z.literal("thanked"), ...said }),
]);
export type OfferAnswer = z.infer<typeof OfferAnswer>;

/**
 * A resident's offer to take a topic up together with the team. It stands apart from the ballot:
 * nothing leads from the one to the other.
 */
export const HelpOffer = z.strictObject({
  id: RandomId,
  round: RoundId,
  topic: TopicId,
  name: Name(2, 80),
  contact: z.string().min(5).max(120),
  language: Language,
  on: Day,
  /** A personal link came to a resident by mail; by the public page anybody can have written it. */
  by: z.enum(["link", "public"]).default("link"),
  /** Who said it by a link, so that it is found when they ask what is kept. */
  resident: ResidentId.optional(),
  /** To what the person said yes. */
  consent: Consent,
  /** Until when somebody of the team answers; then it is the coordinator's. */
  answerBy: Day.optional(),
  answer: OfferAnswer.optional(),
  /** Hashes of the secrets by which it can be withdrawn: one on the page, one in each mail. */
  leave: z.array(z.string().length(64)).max(20).optional(),
});
export type HelpOffer = z.infer<typeof HelpOffer>;

export type HelpFault = "topic" | "name" | "contact" | "consent";
export type HelpForm = { topic: string; name: string; contact: string; consent: string };
type Typed = Pick<HelpOffer, "topic" | "name" | "contact">;

/** What became of an offer, as everybody may count it: it says neither whose it is nor of what. */
export const Became = z.enum(["waits", "joined", "later", "thanked"]);
export type Became = z.infer<typeof Became>;
export const Offered = z.strictObject({
  id: RandomId,
  round: RoundId,
  by: HelpOffer.shape.by,
  on: Day,
  became: Became,
  /** Its answer has not been mailed yet. */
  unsent: z.literal(true).optional(),
});
export type Offered = z.infer<typeof Offered>;

const PHONE = /^\+?[\d\s()-]{8,20}$/;

export const isMailable = ({ contact }: Pick<HelpOffer, "contact">): boolean =>
  contact.includes("@");

/**
 * Reads an offer of help, or gives every fault at once. Something else can be helped with too, once
 * somebody has read it; so it is not on offer here.
 */
export function readOffer(
  { topic, name, contact, consent }: HelpForm,
  offered: readonly TopicId[],
): { kind: "offer"; offer: Typed } | { kind: "faults"; faults: HelpFault[] } {
  const chosen = offered.find((one) => one === topic && one !== OTHER);
  const [who, where] = [legible(name).replaceAll(/\s+/g, " "), contact.trim()];
  const reachable = PHONE.test(where) || z.email().max(120).safeParse(where).success;
  const faults: HelpFault[] = [];
  if (chosen === undefined) faults.push("topic");
  if (!HelpOffer.shape.name.safeParse(who).success) faults.push("name");
  if (!reachable) faults.push("contact");
  if (consent !== "yes") faults.push("consent");
  return chosen === undefined || faults.length > 0
    ? { kind: "faults", faults }
    : { kind: "offer", offer: { topic: chosen, name: who, contact: where } };
}
