import { present } from "#contract/present.ts";
import type { PanelChange } from "#stores/handed-in.ts";
import type { Uses } from "#stores/stores.ts";
import type { Language } from "#contract/language.ts";
import type { Instant, ResidentId } from "#contract/ids.ts";
import { consentTo } from "#domain/answer/consent.ts";
import { dayOf } from "#domain/calendar/time.ts";
import type { Draft } from "#domain/form/filling-in.ts";
import { PanelCode, type PanelMember } from "#domain/measurement/questionnaire/panel-code.ts";
import type { Answers } from "#domain/measurement/wave/handed-in.ts";
import type { MeasurementLink } from "./sheets.ts";

/**
 * The answers as they are kept, on a screen and on paper: of the person no more than the area, the
 * channel, the language, the weight of the draw and the code of the panel.
 */
export const answersOf = (
  { token }: MeasurementLink,
  draft: Draft,
  {
    panel,
    ...how
  }: Pick<Answers, "channel" | "language"> & {
    panel?: PanelCode | undefined;
  },
): Answers => ({
  ...draft,
  area: token.area,
  ...how,
  ...present({ weight: token.weight, panel }),
});

/**
 * What handing in does to the panel, and the code under which the answers come back: who wants to
 * be in it joins or stays, by a sentence in their language, and who does not leaves.
 */
export function panelChange(
  { secret }: Uses<"secret">,
  resident: ResidentId,
  member: PanelMember | undefined,
  { wanted, language, at }: { wanted: boolean; language: Language; at: Instant },
): { change: PanelChange; code: PanelCode | undefined } {
  if (!wanted)
    return { change: { kind: member === undefined ? "stay" : "leave" }, code: undefined };
  if (member !== undefined) return { change: { kind: "stay" }, code: member.code };
  const code = PanelCode.parse(secret());
  const fresh = { resident, code, consent: consentTo("panel", language), since: dayOf(at) };
  return { change: { kind: "join", member: fresh }, code };
}
