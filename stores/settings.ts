import * as z from "zod";
import { optional, provider, setting } from "./place.ts";

/** Where people find the site, without a slash at the end. */
export const site = provider((place) => setting(place, "SITE_URL"));

/** How many days people's part of a round is kept after the cycle's end. */
export const retentionDays = provider((place) =>
  z.coerce.number().int().positive().parse(setting(place, "PEOPLE_RETENTION_DAYS")),
);

/** Who answers for the site, and where holes in it are reported. */
export const organisation = provider((place) => ({
  name: setting(place, "ORGANISATION_NAME"),
  email: setting(place, "ORGANISATION_EMAIL"),
  security: setting(place, "SECURITY_EMAIL"),
}));

/** The secret under which senders are counted. */
export const senderKey = provider((place) => setting(place, "SENDER_KEY"));

/** The identity provider of the team. */
export const login = provider((place) => ({
  issuer: setting(place, "OIDC_ISSUER"),
  client: setting(place, "OIDC_CLIENT_ID"),
  rolesClaim: setting(place, "OIDC_ROLES_CLAIM"),
  logout: optional(place, "OIDC_LOGOUT_URL"),
}));
