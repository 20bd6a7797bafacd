import { type OrganisationKind, Partner } from "#contract/organisation.ts";
import { idFrom } from "./neighbourhood-new.ts";

/** An id for a new one that no other has: its kind, and where that is taken what it is called. */
export function organisationIdFor(
  kind: OrganisationKind,
  name: string | undefined,
  taken: readonly Partner[],
): Partner {
  if (name === undefined && !taken.includes(kind)) return kind;
  const base = idFrom(name ?? kind) || kind;
  const named = (nth: number) => Partner.parse(`${kind}-${base}${nth === 1 ? "" : `-${nth}`}`);
  let nth = 1;
  while (taken.includes(named(nth))) nth += 1;
  return named(nth);
}
