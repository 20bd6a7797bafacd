/** What a function is told of where it runs, and by which variable. */
export const ENVIRONMENT = {
  PEOPLE_TABLE: "the table of who was asked",
  CYCLE_TABLE: "the table of what was answered and decided",
  KEYS_TABLE: "the table of the keys of ballots",
  BALLOT_KEY_ARN: "the key by which those keys are wrapped",
  ANCHORS_BUCKET: "where the numbers of open rounds are written down every day",
  CYCLE_MACHINE_ARN: "the machine that runs cycles",
  MEASUREMENT_MACHINE_ARN: "the machine that runs waves",
  MAIL_SENDER: "the sender of every mail, name and address",
  MAIL_CONFIGURATION_SET: "which set of the mail service tells what became of mails",
  SITE_URL: "where people find the site, without a slash at the end",
  PEOPLE_RETENTION_DAYS: "how long people's part of a round is kept after the cycle's end",
  PSEUDONYM_KEY: "the key of the names under which is kept who was erased",
  ORGANISATION_NAME: "who answers for the site",
  ORGANISATION_EMAIL: "where that organisation is reached",
  SECURITY_EMAIL: "where holes in the site are reported",
  SENDER_KEY: "the secret under which senders are counted without their addresses",
  OIDC_ISSUER: "the login of the team",
  OIDC_CLIENT_ID: "what the console is called there",
  OIDC_ROLES_CLAIM: "in which claim the login says what somebody's roles are",
  OIDC_LOGOUT_URL: "where the login itself is left; not every login has such a page",
} as const satisfies Record<string, string>;
export type Variable = keyof typeof ENVIRONMENT;
