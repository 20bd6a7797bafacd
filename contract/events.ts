/** How EventBridge names the mail service. */
export const MAIL_SERVICE = "aws.ses";

/** The tag by which a mail to a resident, and one to the team, is told from other mails in the events about it. */
export const MAIL_TAGS = { resident: "round", team: "key" } as const;

/** The numbers that functions tell and alarms watch. */
export const METRICS = {
  namespace: "Buurtcyclus",
  service: "cycles",
  stalled: "StalledCycles",
} as const;
