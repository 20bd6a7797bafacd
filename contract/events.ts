/** How EventBridge names the services of which we hear. */
export const MAIL_SERVICE = "aws.ses";
export const DEPLOYMENT_SERVICE = "aws.cloudformation";

/**
 * The tag by which a mail to a resident, and one to the team, is told from other mails in the
 * events about it.
 */
export const MAIL_TAGS = { resident: "round", team: "key" } as const;

/** The numbers that functions tell and alarms watch. */
export const METRICS = {
  namespace: "Buurtcyclus",
  service: "cycles",
  stalled: "StalledCycles",
} as const;
