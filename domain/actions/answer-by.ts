import type { Day } from "#contract/ids.ts";
import type { Partner } from "#contract/organisation.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { addWorkingDays } from "#domain/calendar/holidays.ts";
import { isOutside, type Organised } from "#domain/organisation.ts";
import { outsidersAnswerBy } from "./errand.ts";
import type { Owner } from "./owner.ts";

/** Until when who is asked today answers; somebody outside the team has longer. */
export const answerBy = (
  home: Pick<Neighbourhood, "norms" | "organisations">,
  today: Day,
  owners: readonly Owner[] = [],
): Day =>
  outsidersOf(home, { owners }).length > 0
    ? outsidersAnswerBy(home, today)
    : addWorkingDays(today, home.norms.accepted.within);

/** The organisations outside the team that answer for it, or are asked to. */
export const outsidersOf = (home: Organised, { owners }: { owners: readonly Owner[] }): Partner[] =>
  owners.flatMap((owner) =>
    owner.kind === "organisation" && isOutside(home, owner.partner) ? owner.partner : [],
  );

/** Which mail is sent today of what was asked: to who has not answered yet, or that nobody did. */
export function askToday(
  home: Pick<Neighbourhood, "norms">,
  { asked, answerBy: last }: { asked: Day; answerBy: Day },
  today: Day,
): "first" | "again" | "late" {
  if (last < today) return "late";
  return addWorkingDays(asked, home.norms.accepted.reminded) <= today ? "again" : "first";
}
