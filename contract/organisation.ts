import * as z from "zod";

/** What an organisation is; one word each, since ids begin with it. */
export const OrganisationKind = z.enum([
  "municipality",
  "welfare",
  "police",
  "housing",
  "province",
  "water",
  "transport",
  "energy",
  "school",
  "healthcare",
  "residents",
  "other",
]);
export type OrganisationKind = z.infer<typeof OrganisationKind>;

/** The four parties of a Veilige Buurten Team, which every neighbourhood has. */
export const FOUR = [
  "municipality",
  "welfare",
  "police",
  "housing",
] as const satisfies readonly OrganisationKind[];

/**
 * An organisation of a neighbourhood: its kind, and a name behind it where it is not the one of that
 * kind. So whoever knows which one it is knows its kind, and nobody can change that.
 */
export const Partner = z.union([
  OrganisationKind,
  z.templateLiteral([OrganisationKind, "-", z.string().regex(/[a-z0-9][a-z0-9-]{0,23}/)]),
]);
export type Partner = z.infer<typeof Partner>;

export const kindOf = (partner: Partner): OrganisationKind =>
  OrganisationKind.parse(partner.split("-", 1)[0]);
