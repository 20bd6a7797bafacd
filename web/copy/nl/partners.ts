import type { OrganisationKind } from "#contract/organisation.ts";

export const partners = {
  municipality: "gemeente",
  welfare: "welzijn",
  police: "politie",
  housing: "woningcorporatie",
  province: "provincie",
  water: "waterschap",
  transport: "vervoersbedrijf",
  energy: "netbeheerder",
  school: "school",
  healthcare: "zorg",
  residents: "bewonersvereniging",
  other: "andere organisatie",
} satisfies Record<OrganisationKind, string>;

export type PartnerWords = typeof partners;
