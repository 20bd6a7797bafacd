import type { StepName } from "#contract/steps.ts";

/** What a step may do and no test makes it do; `what` is like `forgets actions`. */
type Excuse = { steps: readonly StepName[]; what: RegExp; why: string };

export const EXCUSED: readonly Excuse[] = [
  {
    steps: [
      "ChaseActions",
      "CloseRound",
      "CompareWaves",
      "Console",
      "EscalateBlocked",
      "GatherOutcomes",
      "HandOver",
      "People",
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
  {
    steps: ["Pictures", "SendPicture"],
    what: /^s3:ListBucket$/,
    why: "it lists nothing: without it what is not there would be told as what is forbidden",
  },
  {
    steps: ["BringUpToDate"],
    what: /^adds helped\w+Keys$/,
    why: "a cycle that asked whether it helped while answers to it had no keys",
  },
];
