import type { Uses } from "#stores/stores.ts";
import { type AnyRound, isMeasurement } from "#domain/dispatch/cycle.ts";
import type { DispatchKind } from "#contract/mail.ts";
import { recipientsBy, type RecipientRow, type Recipients } from "#domain/dispatch/recipients.ts";
import { type AreaId } from "#contract/ids.ts";
import { areasIn, type Neighbourhood } from "#domain/neighbourhood.ts";
import { entriesOfRound, peopleOfRound } from "./people-of-round.ts";

/** By area and language, without a name. */
export async function recipientsOf(
  dependencies: Uses<"invitations" | "mails" | "residents">,
  neighbourhood: Neighbourhood,
  round: AnyRound,
  kind: DispatchKind,
): Promise<Recipients> {
  if (round.batches === undefined) {
    const there = await everybodyIn(dependencies, neighbourhood, round.area, kind);
    return isMeasurement(round)
      ? { kind: "not-drawn", there: there.people }
      : { kind: "rows", rows: there.rows };
  }
  const [people, entries] = await Promise.all([
    peopleOfRound(dependencies, round),
    entriesOfRound(dependencies, round, kind),
  ]);
  return {
    kind: "rows",
    rows: recipientsBy(
      kind,
      people.map(({ resident, invitation }) => ({
        resident,
        invitation,
        entry: entries.get(resident.id),
      })),
    ),
  };
}

/** Likewise of those whom a round that is not open yet would ask. */
export async function everybodyIn(
  { residents }: Uses<"residents">,
  neighbourhood: Neighbourhood,
  area: AreaId,
  kind: DispatchKind,
): Promise<{ people: number; rows: RecipientRow[] }> {
  const people = await residents.in(neighbourhood.id, areasIn(neighbourhood, area));
  return {
    people: people.length,
    rows: recipientsBy(
      kind,
      people.map((resident) => ({ resident, invitation: undefined, entry: undefined })),
    ),
  };
}
