/** How EventBridge names the services of which we hear. */
export const MAIL_SERVICE = "aws.ses";
export const DEPLOYMENT_SERVICE = "aws.cloudformation";

/** What comes back with every event about a mail to a resident, and about one to the team. */
export type ResidentTags = Record<"round" | "batch" | "kind" | "resident", string>;
export type TeamTags = Record<"run" | "notice" | "key", string>;

/** The tag by which each is told from other mails. */
export const MAIL_TAGS = { resident: "round", team: "key" } as const satisfies {
  resident: keyof ResidentTags;
  team: keyof TeamTags;
};

/** The numbers that functions tell and alarms watch. */
export const METRICS = {
  namespace: "Buurtcyclus",
  service: "cycles",
  stalled: "StalledCycles",
  /** Requests that were told to wait. */
  refused: "RefusedRequests",
  /** Answers by a link or an invitation that we did not issue. */
  forged: "ForgedLinks",
} as const;
