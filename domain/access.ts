import * as z from "zod";
import { Name } from "#contract/name.ts";
import { NeighbourhoodId } from "#contract/ids.ts";
import { type Deed, EVERYWHERE, MAY, Role } from "#contract/permissions.ts";
import { kindOf, OrganisationKind, Partner } from "#contract/organisation.ts";

/**
 * What somebody may do and where: roles hold in all neighbourhoods or in those named; in none they
 * are nothing.
 */
export const Access = z.strictObject({
  roles: z.array(Role),
  /** The organisation that somebody works for: a professional changes its actions alone. */
  partner: Partner.optional(),
  neighbourhoods: z.union([z.literal("all"), z.array(NeighbourhoodId).max(500)]),
});
export type Access = z.infer<typeof Access>;

/** Of who is not written down. */
export const NOTHING: Access = { roles: [], neighbourhoods: [] };

/**
 * Somebody of the team, as the administrator wrote it down; `email` is as the identity provider
 * knows it.
 */
export const Member = z.strictObject({
  ...Access.shape,
  email: z.email().max(254).toLowerCase(),
  name: Name(2, 80),
  /** Optimistic lock: a write names the version that it read. */
  version: z.int().min(1),
});
export type Member = z.infer<typeof Member>;

/**
 * Who reads what residents wrote and who of them offered help; the police, a landlord and all others
 * learn what was handed to them.
 */
const READERS: readonly OrganisationKind[] = ["municipality", "welfare"];
const NO_READERS = OrganisationKind.options.filter((kind) => !READERS.includes(kind));

/**
 * What an organisation's people may not do, whatever their role, by what it is: nobody tells the
 * police what they choose, however many forces there are.
 */
const KEPT_FROM: Partial<Record<Deed, readonly OrganisationKind[]>> = {
  "enter answers": ["police"],
  "print letters": ["police"],
  "read words": NO_READERS,
  "place words": NO_READERS,
  "see helpers": NO_READERS,
  "answer offers": NO_READERS,
  "see questions": NO_READERS,
  "answer questions": NO_READERS,
  "take responses": NO_READERS,
};

/**
 * Which organisation a professional has to be written down with for a deed; of nobody else it is
 * known.
 */
const PROFESSIONALS_OF: Partial<Record<Deed, readonly OrganisationKind[]>> = {
  "read words": READERS,
};

/**
 * Who prints letters holds codes that answer: whoever does anything else of the team's does not
 * print.
 */
const PRINT: Role = "print";
export const isApart = (roles: readonly Role[]): boolean =>
  roles.length === 1 || !roles.includes(PRINT);
const thatCount = (roles: readonly Role[]): readonly Role[] =>
  isApart(roles) ? roles : roles.filter((role) => role !== PRINT);

/** Whether a deed is kept from the organisation that somebody works for. */
export const isKeptFrom = ({ partner }: Access, deed: Deed): boolean =>
  partner !== undefined && (KEPT_FROM[deed]?.includes(kindOf(partner)) ?? false);

/** By which of their roles somebody may do a deed. */
const rolesFor = ({ roles, partner }: Access, deed: Deed): readonly Role[] => {
  const allowed: readonly Role[] = MAY[deed];
  const of = PROFESSIONALS_OF[deed];
  const isOf = of === undefined || (partner !== undefined && of.includes(kindOf(partner)));
  return thatCount(roles).filter(
    (role) => allowed.includes(role) && (role !== "professional" || isOf),
  );
};

/** Whether somebody may do something, in a neighbourhood where it has one. */
export function may(access: Access, deed: Deed, neighbourhood?: NeighbourhoodId): boolean {
  const { neighbourhoods } = access;
  if (isKeptFrom(access, deed)) return false;
  if (EVERYWHERE.includes(deed) && neighbourhoods !== "all") return false;
  return (
    rolesFor(access, deed).length > 0 &&
    (neighbourhoods === "all" ||
      (neighbourhood === undefined
        ? neighbourhoods.length > 0
        : neighbourhoods.includes(neighbourhood)))
  );
}

/**
 * A member who may do what another could as well; who prints letters alone stays who does that alone.
 * Undefined where that would be more than anybody can be.
 */
export function withAccessOf(known: Member, other: Access): Member | undefined {
  const roles = [...new Set([...known.roles, ...other.roles])];
  const places = [known.neighbourhoods, other.neighbourhoods];
  const neighbourhoods = places.includes("all") ? "all" : [...new Set(places.flat())];
  const both = { ...known, roles: isApart(roles) ? roles : known.roles, neighbourhoods };
  return Member.safeParse(both).data;
}

/**
 * Whether somebody sees what was handed over to an organisation: a professional the own one's
 * alone.
 */
export const seesSignalsTo = ({ roles, partner }: Access, to: Partner): boolean =>
  partner === to ||
  (partner === undefined && (roles.includes("coordinator") || roles.includes("contact")));

/**
 * Whether somebody may change what an organisation answers for: a professional the own
 * organisation's alone.
 */
export const mayChangeFor = ({ roles, partner }: Access, owner: Partner): boolean =>
  roles.includes("coordinator") ||
  roles.includes("contact") ||
  (roles.includes("professional") && partner === owner);

/** Whether somebody says something in public that stands under the name of an organisation. */
export const speaksFor = ({ roles, partner }: Access, organisation: Partner): boolean =>
  roles.includes("coordinator") || partner === organisation;
