import type { Day, RunId } from "#contract/ids.ts";
import type { Partner } from "#contract/organisation.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { isOutside, organisationIn } from "#domain/organisation.ts";
import type { Signal } from "#domain/reading/text.ts";
import type { Action } from "./action.ts";
import { outsidersOf } from "./answer-by.ts";
import { type Errand, hasAnswered, type Matter, newErrand, outsidersRemindedOn } from "./errand.ts";
import { namedOwners, organisationsOf } from "./owner.ts";

/** Something that an organisation outside the team is asked, with what a mail says about it. */
export type Ask = {
  matter: Matter;
  partner: Partner;
  run: RunId;
  title: string;
  due: Day | undefined;
  text: string | undefined;
  answerBy: Day | undefined;
  /** Since when it is asked; what is asked anew later is an errand that begins anew. */
  since: Day;
};

const about = ({ cycle, title, due }: Action) => ({ run: cycle, title, due });

/** The promise that is asked of them, as long as they have not said yes. */
export function asksToPromise(home: Neighbourhood, action: Action): Ask[] {
  const { cycle, id, state, publicText } = action;
  if (state.kind !== "proposed") return [];
  const named = organisationsOf({ owners: namedOwners(action) });
  return outsidersOf(home, action)
    .filter((partner) => !named.includes(partner))
    .map((partner) => ({
      ...about(action),
      matter: { kind: "promise", cycle, action: id },
      partner,
      text: publicText,
      answerBy: state.answerBy,
      since: state.asked,
    }));
}

/** What becomes of a promise that was handed to them. */
export function asksAfter(home: Neighbourhood, action: Action): Ask[] {
  const { cycle, id, state } = action;
  if (state.kind !== "handed-over" || !isOutside(home, state.to)) return [];
  const matter = { kind: "handed-over", cycle, action: id } as const;
  const { to: partner, text, on: since } = state;
  return [{ ...about(action), matter, partner, text, answerBy: undefined, since }];
}

/** What becomes of a signal that was passed to them, until they report of it. */
export function asksAfterSignal(home: Neighbourhood, signal: Signal): Ask[] {
  const { id, run, to: partner, words: title, on: since, report } = signal;
  if (report !== undefined || !isOutside(home, partner)) return [];
  const matter = { kind: "signal", signal: id } as const;
  const unsaid = { due: undefined, text: undefined, answerBy: undefined };
  return [{ run, matter, partner, title, since, ...unsaid }];
}

/** The errand with which an ask begins: a promise has its day, and what was handed over from today. */
export const errandOf = (home: Neighbourhood, ask: Ask, today: Day): Errand =>
  newErrand(home, ask, ask.answerBy === undefined ? today : ask.since);

/** An errand that began before it was asked anew, asked anew; else undefined. */
export const askedSince = (
  errand: Errand,
  { since }: Ask,
  { asked, answerBy }: Errand,
): Errand | undefined => (errand.asked < since ? { ...errand, asked, answerBy } : undefined);

/** Which mail of an errand is sent today: none once they answered, or when their days are over. */
export function mailToday(
  errand: Errand,
  home: Neighbourhood,
  today: Day,
): "first" | "again" | undefined {
  const { withdrawn, asked, answerBy } = errand;
  if (withdrawn !== undefined || hasAnswered(errand) || answerBy < today) return undefined;
  return outsidersRemindedOn(home, asked) <= today ? "again" : "first";
}

/** Where a system for reports takes mail what is handed over goes there; else to the contact. */
export function addressFor(
  home: Neighbourhood,
  { matter, partner }: Ask,
): { name: string; email: string } | undefined {
  const { contact, reports, name } = organisationIn(home, partner) ?? {};
  return matter.kind !== "promise" && reports !== undefined
    ? { name: name ?? contact?.name ?? reports, email: reports }
    : contact;
}
