import * as z from "zod";
import type { Access } from "#domain/access.ts";
import { addDays, dayOf } from "#domain/calendar/time.ts";
import type { Instant } from "#contract/ids.ts";
import { Partner } from "#contract/organisation.ts";
import { type Action, isOpen, StateKind } from "./action.ts";
import { organisationsOf, peopleOf } from "./owner.ts";
import { chase, stuck } from "./plan.ts";
import { isLate } from "./standing.ts";

type Flag =
  | "due-soon"
  | "overdue"
  | "overdue-long"
  | "late"
  | "blocked"
  | "stuck"
  | "unanswered"
  | "refused";

/** What has to be noticed about an action, as the weekly check and the mid-check will tell it. */
export function flagsOf(action: Action, now: Instant): Flag[] {
  const weekly = chase([action], now).map(({ why, to }) =>
    why === "overdue" && to === "coordinator" ? "overdue-long" : why,
  );
  const moved = isLate(action, dayOf(now)) && action.due >= dayOf(now);
  return [
    ...weekly,
    ...(moved ? (["late"] as const) : []),
    ...(weekly.includes("blocked") || stuck([action], now).length === 0
      ? []
      : (["stuck"] as const)),
  ];
}

const isOf = (action: Action, partner: Partner): boolean =>
  organisationsOf(action).includes(partner) || action.partners.includes(partner);

/** Whether an action stands in somebody's calendar: a professional's are those of the own organisation. */
export const isInCalendarOf = ({ roles, partner }: Access, action: Action): boolean =>
  partner === undefined || roles.some((role) => role !== "professional") || isOf(action, partner);

/** Which actions somebody wants to see; what an address says that cannot be is left out of it. */
export const ActionFilter = z.object({
  view: z.enum(["board", "list"]).catch("board"),
  owner: z.string().max(80).catch("").default(""),
  partner: Partner.optional().catch(undefined),
  state: StateKind.optional().catch(undefined),
  due: z.enum(["all", "week", "overdue"]).catch("all"),
});
export type ActionFilter = z.infer<typeof ActionFilter>;

/** Those that fit, the first due first. A partner is who answers for it or takes part in it. */
export function filtered(
  actions: readonly Action[],
  { owner, partner, state, due }: ActionFilter,
  now: Instant,
): Action[] {
  const today = dayOf(now);
  const inTime = (action: Action) =>
    due === "all" ||
    (isOpen(action) && (due === "overdue" ? action.due < today : action.due <= addDays(today, 7)));
  return actions
    .filter(
      (action) =>
        (owner === "" || peopleOf(action).some(({ name }) => name === owner)) &&
        (partner === undefined || isOf(action, partner)) &&
        (state === undefined || action.state.kind === state) &&
        inTime(action),
    )
    .toSorted((one, other) => (`${one.due} ${one.id}` < `${other.due} ${other.id}` ? -1 : 1));
}
