import * as z from "zod";
import { Instant } from "#contract/ids.ts";
import { Role } from "#contract/permissions.ts";
import { Identity, NOBODY_YET } from "./identity.ts";
import { OWN_THEME, Theme } from "./theme.ts";

/** Who mails come from, before the name of the neighbourhood; the address is the mail service's. */
export const Sender = z.strictObject({ name: z.string().trim().min(2).max(60) });
export type Sender = z.infer<typeof Sender>;

/** What a municipality decides for its installation. */
export const Subject = z.enum(["identity", "theme", "sender"]);
export type Subject = z.infer<typeof Subject>;

/** What holds until somebody decides. */
export const UNDECIDED = {
  identity: NOBODY_YET,
  theme: OWN_THEME,
  sender: { name: "Veilige Buurten Team" },
} as const satisfies { identity: Identity; theme: Theme; sender: Sender };

const By = z.union([Role, z.literal("machine")]);

/** Of a subject what was decided, how often it was before, when, and by somebody in which role. */
export type Decision<Value> = {
  value: Value;
  version: number;
  at: Instant;
  by: z.infer<typeof By>;
};
export const decisionOf = <Value>(value: z.ZodType<Value>) =>
  z.strictObject({ value, version: z.int().min(1), at: Instant, by: By });

/** What of these is seen on every page. */
export type Municipality = { identity: Identity; theme: Theme };
/** Before anybody decided anything. */
export const OF_NOBODY: Municipality = { identity: NOBODY_YET, theme: OWN_THEME };
