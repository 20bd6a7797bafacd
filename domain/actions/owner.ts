import { present } from "#contract/present.ts";
import * as z from "zod";
import { Name } from "#contract/name.ts";
import { Day } from "#contract/ids.ts";
import { Partner } from "#contract/organisation.ts";

/** The day on which they said yes themselves; who has none is asked, and named nowhere in public. */
const accepted = Day.optional();

/**
 * Who answers for a promise: people of the team, organisations, and residents who take it up together
 * with them.
 */
export const Owner = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("person"), name: Name(2, 80), partner: Partner, accepted }),
  z.strictObject({ kind: z.literal("organisation"), partner: Partner, accepted }),
  z.strictObject({ kind: z.literal("resident"), name: Name(1, 60), accepted }),
]);
export type Owner = z.infer<typeof Owner>;

type Owned = { owners: readonly Owner[] };

/** What tells one owner from another. */
export const ownerKey = (owner: Owner): string =>
  [owner.kind, "partner" in owner ? owner.partner : "", "name" in owner ? owner.name : ""].join(
    "|",
  );
export const isSame = (one: Owner, other: Owner): boolean => ownerKey(one) === ownerKey(other);

/** Those who said yes: nobody else is named in public. */
export const namedOwners = ({ owners }: Owned): Owner[] =>
  owners.filter(({ accepted: on }) => on !== undefined);

/** The organisations that answer for it, or are asked to. */
export const organisationsOf = ({ owners }: Owned): Partner[] => [
  ...new Set(owners.flatMap((owner) => ("partner" in owner ? owner.partner : []))),
];

/** The people of the team who answer for it, or are asked to. */
export const peopleOf = ({ owners }: Owned): { name: string; partner: Partner }[] =>
  owners.flatMap((owner) =>
    owner.kind === "person" ? [{ name: owner.name, partner: owner.partner }] : [],
  );

/** How the team calls an owner in the history; a resident is not named there. */
export const ownerText = (owner: Owner): string => {
  if (owner.kind === "resident") return "resident";
  return owner.kind === "person" ? `${owner.name} (${owner.partner})` : owner.partner;
};

/** Asked once more: nobody has said yes yet. */
export const unanswered = (owners: readonly Owner[]): Owner[] =>
  owners.map(({ accepted: _accepted, ...owner }) => owner);

/** The first names of residents who take it up with the team, or are asked to. */
export const residentsOf = ({ owners }: Owned): string[] =>
  owners.flatMap((owner) => (owner.kind === "resident" ? owner.name : []));

/** Who answers for it without the people: their organisations, each once, and since when. */
export const withoutPeople = (owners: readonly Owner[]): Owner[] => {
  const each = Map.groupBy(
    owners.flatMap((owner) => (owner.kind === "resident" ? [] : [owner])),
    ({ partner }) => partner,
  );
  return [...each].map(([partner, its]): Owner => {
    const [since] = its.flatMap((one) => one.accepted ?? []).toSorted();
    return { kind: "organisation", partner, ...present({ accepted: since }) };
  });
};
