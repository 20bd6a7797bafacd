import type { StepName } from "#contract/steps.ts";

/** What a step may do and no test makes it do; `what` is like `forgets actions`. */
type Excuse = { steps: readonly StepName[]; what: RegExp; why: string };

export const EXCUSED: readonly Excuse[] = [
  {
    steps: [
      "ChaseActions",
      "CompareWaves",
      "Console",
      "EscalateBlocked",
      "GatherOutcomes",
      "ProposeAgenda",
      "RecordNoticeEvent",
      "ReportStalled",
      "WriteAnchor",
    ],
    what: /^forgets (?:actions|waves)$/,
    why: "a notice of which the mail service says that it did not take it is told again",
  },
  {
    steps: ["Console", "RecordNoticeEvent", "ReportStalled"],
    what: /^(?:adds|changes|reads) waves$/,
    why: "what is told of a cycle is told of a measurement in the same way, under its own key",
  },
  {
    steps: ["Steering"],
    what: /^states:DescribeExecution$/,
    why: "what failed goes on only when its execution is over",
  },
  {
    steps: ["EnterAnswers"],
    what: /^forgets ballots$/,
    why: "an answer from before its round had keys goes when another comes in its place",
  },
  // These are no faults: a test through the function itself is still to be written.
  {
    steps: ["Console", "ExportResponses", "ShowReport"],
    what: /^(?:reads (?:audit|audited|measured|neighbourhoods|responses|rounds|waves)|adds (?:audit|audited|runs))$/,
    why: "a measurement that is over: its tests put the facts there and look at the parts",
  },
  {
    steps: ["MailReceipt"],
    what: /^reads \w+Keys$/,
    why: "a receipt that is mailed by a function that opened no key yet",
  },
  {
    steps: ["Console"],
    what: /^(?:reads askers|forgets askers|ses:SendEmail)$/,
    why: "an answer that is mailed while it is published",
  },
  {
    steps: ["EnterAnswers"],
    what: /^forgets panel$/,
    why: "who left the box of the panel empty on paper leaves it",
  },
  {
    steps: ["FollowActions"],
    what: /^reads summaries$/,
    why: "the board of many neighbourhoods names each",
  },
  {
    steps: ["AskHelped", "MailReceipt"],
    what: /^(?:adds|changes|reads) counts$/,
    why: "a code of a letter in the place of a mail's secret",
  },
  {
    steps: ["BringUpToDate"],
    what: /^(?:adds forgotten|forgets optOuts)$/,
    why: "who asked for no mail before names had a key, and lives here no more",
  },
  {
    steps: ["MyData"],
    what: /^(?:adds questions|(?:changes|forgets) letterPrints)$/,
    why: "who had letters, or asked what was answered since, and is erased by a link",
  },
  {
    steps: ["ResidentsFile"],
    what: /^(?:adds|forgets) (?:forgotten|optOuts)$/,
    why: "who was erased or asked for no mail and stands in a file, or does no more",
  },
  {
    steps: ["Neighbourhoods"],
    what: /^adds plannedWaves$/,
    why: "a neighbourhood that is to be measured from now on",
  },
];
