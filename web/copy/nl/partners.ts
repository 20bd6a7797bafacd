import type { Partner } from "#domain/neighbourhood.ts";

export const partners = {
  municipality: "gemeente",
  welfare: "welzijn",
  police: "politie",
  housing: "woningcorporatie",
} satisfies Record<Partner, string>;

export type PartnerWords = typeof partners;
