import * as z from "zod";
import { Instant, RoundId } from "#contract/ids.ts";
import { Faults } from "./faults.ts";

/** What can be done with a round whose ballots do not fit: count those that fit, or none. */
export const Way = z.enum(["set-aside", "void"]);
export type Way = z.infer<typeof Way>;

/** Those who have to agree, so that neither does it alone. */
export const Side = z.enum(["coordinator", "auditor"]);
export type Side = z.infer<typeof Side>;

const Deed = z.strictObject({
  at: Instant,
  /** A hash of who it was, so that the same person is known again. */
  by: z.string().regex(/^[a-f0-9]{32}$/),
  sides: z.array(Side).min(1),
});
type Deed = z.infer<typeof Deed>;

/** What one proposed and the other confirmed, about these very numbers; the reason is published. */
export const Remedy = z.strictObject({
  round: RoundId,
  way: Way,
  reason: z.string().min(10).max(600),
  faults: Faults,
  proposed: Deed,
  confirmed: Deed.optional(),
  /** Optimistic lock: a write names the version that it read. */
  version: z.int().min(1),
});
export type Remedy = z.infer<typeof Remedy>;

/** What was agreed on by both. */
export type Agreed = Remedy & { confirmed: Deed };
export const isAgreed = (remedy: Remedy | undefined): remedy is Agreed =>
  remedy?.confirmed !== undefined;

const areAlike = (one: Faults, other: Faults): boolean =>
  Faults.keyof().options.every((name) => one[name] === other[name]);

/** Whether those that fit may be counted though these do not: other numbers need another deed. */
export const setsAside = (remedy: Remedy | undefined, faults: Faults): boolean =>
  isAgreed(remedy) && remedy.way === "set-aside" && areAlike(remedy.faults, faults);

/** Whether nothing is to be counted. */
export const isVoided = (remedy: Remedy | undefined): remedy is Agreed =>
  isAgreed(remedy) && remedy.way === "void";

/** Whether both agreed on something that still stands: of other numbers it does no more, but a void round stays so. */
export const isStill = (remedy: Remedy, faults: Faults): boolean =>
  isVoided(remedy) || setsAside(remedy, faults);

/** `own`: who proposed it; `side`: nobody from the other side; `changed`: the seal finds other numbers by now. */
export type WhyNotAgree = "own" | "side" | "changed";

/** Why somebody cannot confirm what was proposed; undefined when they can. */
export function whyNotAgree(
  { proposed, faults }: Remedy,
  { by, sides }: Pick<Deed, "by" | "sides">,
  found: Faults,
): WhyNotAgree | undefined {
  if (proposed.by === by) return "own";
  const isOther = (side: Side) => proposed.sides.some((one) => one !== side);
  if (!sides.some(isOther)) return "side";
  return areAlike(faults, found) ? undefined : "changed";
}
