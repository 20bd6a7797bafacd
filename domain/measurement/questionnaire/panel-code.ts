import * as z from "zod";
import { Consent } from "#domain/answer/consent.ts";
import { Day, ResidentId } from "#contract/ids.ts";

/**
 * Under which somebody who consented comes back in later waves; it leads from answers to answers,
 * and from the people's table to them, but never the other way.
 */
export const PanelCode = z
  .string()
  .regex(/^[\w-]{22}$/)
  .brand<"PanelCode">();
export type PanelCode = z.infer<typeof PanelCode>;

/**
 * Days after which a membership is forgotten: a baseline and four measurements take two years, and
 * the sentence of the consent says three.
 */
export const PANEL_DAYS = 3 * 365;

/** Somebody who consented to be asked again. It stands with the people, under a key of its own. */
export const PanelMember = z.strictObject({
  resident: ResidentId,
  code: PanelCode,
  consent: Consent,
  since: Day,
});
export type PanelMember = z.infer<typeof PanelMember>;
