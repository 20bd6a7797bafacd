import type { Partner } from "#contract/organisation.ts";
import { activeIn, type Organised } from "#domain/organisation.ts";

/** How a form says that an organisation is asked, where the others are names of people. */
const ASKED = "organisation:";
export const outsideValue = (id: Partner): string => `${ASKED}${id}`;

/** The organisations outside the team that can be asked. */
export const outsideOf = (neighbourhood: Organised): Partner[] =>
  activeIn(neighbourhood).flatMap(({ id, seat, contact }) =>
    seat === "outside" && contact !== undefined ? id : [],
  );

/** Those that a form names. */
export const outsideNamed = (names: readonly string[], neighbourhood: Organised): Partner[] =>
  outsideOf(neighbourhood).filter((id) => names.includes(outsideValue(id)));
