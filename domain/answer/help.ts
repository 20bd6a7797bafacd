import * as z from "zod";
import { legible, Name } from "#contract/name.ts";
import { Day, OTHER, RandomId, ResidentId, RoundId, TopicId } from "#contract/ids.ts";
import { Language } from "#contract/language.ts";
import { Consent } from "./consent.ts";

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
});
export type HelpOffer = z.infer<typeof HelpOffer>;

export type HelpFault = "topic" | "name" | "contact" | "consent";
export type HelpForm = { topic: string; name: string; contact: string; consent: string };
type Offered = Pick<HelpOffer, "topic" | "name" | "contact">;

const PHONE = /^\+?[\d\s()-]{8,20}$/;

/**
 * Reads an offer of help, or gives every fault at once. Something else can be helped with too, once
 * somebody has read it; so it is not on offer here.
 */
export function readOffer(
  { topic, name, contact, consent }: HelpForm,
  offered: readonly TopicId[],
): { kind: "offer"; offer: Offered } | { kind: "faults"; faults: HelpFault[] } {
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
