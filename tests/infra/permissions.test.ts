import { describe, expect, test } from "vitest";
import { ENVIRONMENT, type Variable } from "#contract/environment.ts";
import { FACTS, type FactKind } from "#contract/facts.ts";
import { type TableName, TABLES } from "#contract/facts-kind.ts";
import { INCOMING, PICTURES } from "#contract/objects.ts";
import { VERBS as NEEDS } from "#contract/needs.ts";
import { type StepName, STEPS } from "#contract/steps.ts";
import {
  deciderOf,
  deployed,
  type Doing,
  keyOf,
  may,
  sizeOf,
  statementsOf,
  tableOf,
  VERBS,
} from "./permissions.ts";

const names = [...deployed.keys()] as StepName[];
const kinds = Object.keys(FACTS) as FactKind[];
const ofTable = (table: TableName) => kinds.filter((kind) => FACTS[kind].table === table);
const doings = Object.keys(VERBS) as Doing[];

/** What a step can do with facts of a table, one line for each kind. */
const touches = (name: StepName, table: TableName): string[] =>
  ofTable(table).flatMap((kind) => {
    const can = doings.filter((doing) => doing !== "write" && may(name, doing, kind) !== "none");
    return can.length === 0 ? [] : [`${kind}: ${can.join(", ")}`];
  });
const writes = (name: StepName, table: TableName): string[] =>
  ofTable(table).filter((kind) => may(name, "write", kind) !== "none");

const WRITING = [
  ["add", "adds"],
  ["change", "changes"],
  ["remove", "forgets"],
  ["many", "writes"],
] as const;

describe("every function", () => {
  test("is a step of the contract, and every step of the contract is a function", () => {
    expect(names.toSorted()).toEqual(Object.keys(STEPS).toSorted());
  });

  test.each(names)("%s can do with each kind of facts what its step needs and no more", (name) => {
    const needs = STEPS[name];
    const refused = (kind: FactKind) => needs.never?.includes(kind) === true;
    for (const kind of kinds) {
      const needed = NEEDS.filter((verb) => needs[verb]?.includes(kind) === true);
      const can = (doing: Doing) => may(name, doing, kind);
      expect([kind, can("read")]).toEqual([
        kind,
        needed.includes("reads") && !refused(kind) ? "all" : "none",
      ]);
      for (const [doing, verb] of WRITING)
        expect([kind, doing, can(doing)]).toEqual([
          kind,
          doing,
          needed.includes(verb) ? "all" : "none",
        ]);
    }
  });

  test.each(names)("%s cannot ask for facts without saying which", (name) => {
    const allowed = deciderOf(name);
    const actions = Object.values(VERBS).flat();
    for (const resource of TABLES.map(tableOf))
      expect(
        actions.filter((action) =>
          allowed({ action: `dynamodb:${action}`, resource, context: {} }),
        ),
      ).toEqual([]);
  });

  test.each(names)(
    "%s cannot reach facts that it may not by naming beside them some that it may",
    (name) => {
      const allowed = deciderOf(name);
      for (const kind of kinds.filter((one) => may(name, "read", one) === "none"))
        expect(
          kinds.filter(
            (other) =>
              FACTS[other].table === FACTS[kind].table &&
              allowed({
                action: "dynamodb:BatchGetItem",
                resource: tableOf(FACTS[kind].table),
                context: { "dynamodb:LeadingKeys": [keyOf(other), keyOf(kind)] },
              }),
          ),
        ).toEqual([]);
    },
  );

  test.each(names)("%s is told what its step needs to be told, and nothing else", (name) => {
    const { variables } = deployed.get(name) ?? { variables: {} };
    const { settings = [], mails, anchors, pictures, makesKeys = [], opensKeys = [] } = STEPS[name];
    const tables = TABLES.filter((table) => touches(name, table).length > 0).map(
      (table) => `${table.toUpperCase()}_TABLE`,
    );
    expect(
      Object.keys(variables)
        .filter((variable) => variable in ENVIRONMENT)
        .toSorted(),
    ).toEqual(
      [
        ...new Set([
          ...settings,
          ...tables,
          ...(mails === true ? ["MAIL_SENDER", "MAIL_CONFIGURATION_SET"] : []),
          ...(anchors === undefined ? [] : ["ANCHORS_BUCKET"]),
          ...(pictures === undefined ? [] : ["PICTURES_BUCKET"]),
          ...(makesKeys.length > 0 || opensKeys.length > 0 ? ["BALLOT_KEY_ARN"] : []),
        ]),
      ].toSorted(),
    );
  });

  test("has policies of at most 10,240 characters together, as IAM has it", () => {
    expect(names.filter((name) => sizeOf(name) > 10_240)).toEqual([]);
  });
});

/** Who may do something with an object of a bucket of which a step is told. */
function ableWith(action: string, step: StepName, bucket: Variable, object: string): string[] {
  const resource = `arn:aws:s3:::${deployed.get(step)?.variables[bucket]}/${object}`;
  return names.filter((name) => deciderOf(name)({ action, resource, context: {} })).toSorted();
}

describe("what is promised", () => {
  const TEAM: StepName[] = [
    "Console",
    "Neighbourhoods",
    "ResidentsFile",
    "Steering",
    "Letters",
    "FollowActions",
    "HoldMeeting",
    "Figures",
    "ExportTable",
    "ExportResidents",
  ];
  const answers = ["ballots", "drafts", "handedIn", "papers", "responses"] as const;

  test.each(TEAM)(
    "%s is refused every ballot and every answer, whatever its code asks for",
    (name) => {
      const denials = statementsOf(name).filter(({ Effect }) => Effect === "Deny");
      expect(denials.map(({ Condition }) => Condition["ForAnyValue:StringLike"])).toEqual([
        {
          "dynamodb:LeadingKeys": [
            "BALLOTS#*",
            "DRAFTS#*",
            "HANDED_IN#*",
            "PAPER#*",
            "RESPONSES#*",
          ],
        },
      ]);
      for (const kind of answers)
        expect(doings.map((doing) => may(name, doing, kind))).toEqual(doings.map(() => "none"));
    },
  );

  test("nobody of the team reads a ballot, and the answers of measurements only who takes them for research", () => {
    const team = [...TEAM, "EnterAnswers", "ExportResponses", "Manual"] as const;
    expect(team.filter((name) => may(name, "read", "ballots") !== "none")).toEqual([]);
    expect(team.filter((name) => may(name, "read", "responses") !== "none")).toEqual([
      "ExportResponses",
    ]);
  });

  test("of all functions the seal alone reads ballots, and who counts them every day without a key; whoever takes one cannot read it back", () => {
    expect(names.filter((name) => may(name, "read", "ballots") !== "none").toSorted()).toEqual([
      "SealBallots",
      "WriteAnchor",
    ]);
  });

  test("of all functions gathering alone reads questionnaires that were handed in, and drafts only who goes on with them", () => {
    const reading = (kind: "drafts" | "handedIn") =>
      names.filter((name) => may(name, "read", kind) !== "none").toSorted();
    // Who writes numbers down every morning sees rows that it cannot open.
    expect(reading("handedIn")).toEqual(["GatherResponses", "WriteAnchor"]);
    expect(reading("drafts")).toEqual(["AnswerQuestions", "GatherResponses"]);
    expect(may("GatherResponses", "read", "ballots")).toBe("none");
    expect(may("SealBallots", "read", "handedIn")).toBe("none");
  });

  test("who writes down what stands in open rounds cannot look at it, who reads it cannot write, and nobody removes any", () => {
    const able = (action: string) => ableWith(action, "WriteAnchor", "ANCHORS_BUCKET", "2026.json");
    expect(able("s3:PutObject")).toEqual(["WriteAnchor"]);
    expect(able("s3:GetObject")).toEqual(["Console", "GatherResponses", "SealBallots"]);
    expect(able("s3:DeleteObject")).toEqual([]);
    expect(able("s3:DeleteObjectVersion")).toEqual([]);
    expect(able("s3:BypassGovernanceRetention")).toEqual([]);
  });

  test("a file as it came from a phone is touched by the two pages alone that draw it anew; what was drawn everybody's page reads and cannot change", () => {
    const able = (action: string, prefix: string) =>
      ableWith(action, "SweepExpired", "PICTURES_BUCKET", `${prefix}a`);
    const drawing = ["Pictures", "SendPicture"];
    for (const action of ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"])
      expect(able(action, INCOMING)).toEqual(drawing);
    expect(able("s3:GetObject", PICTURES)).toEqual([...drawing, "ShowPicture"]);
    expect(able("s3:PutObject", PICTURES)).toEqual(drawing);
    expect(able("s3:DeleteObject", PICTURES)).toEqual([...drawing, "SweepExpired"]);
  });

  test("nobody changes or removes a line of the audit trail", () => {
    expect(
      names.filter(
        (name) =>
          may(name, "change", "audit") !== "none" || may(name, "remove", "audit") !== "none",
      ),
    ).toEqual([]);
  });

  test("the seal and gathering alone open what was answered; who takes answers finds and proves, and every other function opens no key", () => {
    const opens = (key: string) =>
      names.filter((name) =>
        deciderOf(name)({
          action: "kms:Decrypt",
          resource: deployed.get("SealBallots")?.variables["BALLOT_KEY_ARN"],
          context: { "kms:EncryptionContext:key": [key] },
        }),
      );
    const taking = ["AnswerQuestions", "EnterAnswers", "MailReceipt", "MyData", "SubmitBallot"];
    const opening = ["GatherResponses", "SealBallots"];
    expect(opens("content").toSorted()).toEqual(opening);
    expect(opens("lookup").toSorted()).toEqual(taking);
    expect(opens("marks").toSorted()).toEqual([...taking, ...opening].toSorted());
    expect(opens("links").toSorted()).toEqual([
      "AnswerQuestions",
      "DrawSample",
      "EnterAnswers",
      "Letters",
      "PlanBatches",
      "SendBatch",
      "SubmitBallot",
    ]);
    expect(opens("readings")).toEqual(["EnterAnswers"]);
    const telling = ["CloseCycle", "TellHelped"] as const;
    expect(opens("helpedContent").toSorted()).toEqual(telling);
    expect(opens("helpedLookup").toSorted()).toEqual([
      "AskHelped",
      "CloseCycle",
      "EnterAnswers",
      "MyData",
      "SubmitBallot",
      "TellHelped",
    ]);
    for (const name of telling) expect(touches(name, "people")).toEqual([]);
    expect(opens("drafts").toSorted()).toEqual(["AnswerQuestions", "GatherResponses"]);
    expect(opens("anything else")).toEqual([]);
  });

  test("who counts cannot see who was asked, the seal of them only who answered, and who sends cannot see what was answered", () => {
    for (const name of ["CountPriorities", "EstimateWave"] as const)
      expect(touches(name, "people")).toEqual([]);
    expect(touches("SealBallots", "people")).toEqual(["invitations: read"]);
    expect(touches("GatherResponses", "people")).toEqual(["invitations: read", "panel: read"]);
    for (const kind of answers) expect(may("SendBatch", "read", kind)).toBe("none");
    expect(touches("RecordMailEvent", "cycle")).toEqual([]);
    expect(touches("RecordNoticeEvent", "people")).toEqual([]);
  });

  test.each<[StepName, string[]]>([
    ["Console", ["helpOffers: read, change, remove", "askers: read, remove"]],
    ["ReportStalled", ["helpOffers: read, change", "askers: read, remove"]],
    ["OfferHelp", ["helpOffers: add", "tokens: read"]],
    ["WithdrawOffer", ["helpOffers: read, remove"]],
    ["Neighbourhoods", []],
    ["FollowActions", []],
    ["HoldMeeting", []],
    ["ExportTable", []],
    ["ExportResidents", ["residents: read", "optOuts: read"]],
    [
      "ResidentsFile",
      [
        "residents: read, many",
        "imports: read, add, many",
        "optOuts: read, add, remove",
        "forgotten: read, add, remove",
      ],
    ],
    ["Steering", ["residents: read", "invitations: read", "tokens: read", "optOuts: read"]],
  ])("%s sees of the people only what it is there for", (name, allowed) => {
    expect(touches(name, "people")).toEqual(allowed);
  });

  test.each<[StepName, string[]]>([
    ["MailReceipt", ["invitations"]],
    ["AskQuestion", ["askers"]],
    ["AnswerQuestions", ["invitations", "panel"]],
    ["Steering", []],
  ])("%s writes of the people no more than %j", (name, allowed) => {
    expect(writes(name, "people")).toEqual(allowed);
  });

  test("AnswerQuestions changes of an invitation no more than that somebody answered", () => {
    expect(touches("AnswerQuestions", "people")).toEqual([
      "invitations: read, change",
      "panel: read, add, remove",
      "tokens: read",
    ]);
    expect(may("AnswerQuestions", "read", "ballots")).toBe("none");
  });

  test("Manual knows who is logged in, what they may do, where they can go and what waits for them, writes down that they were seen, and sees nothing else of what is kept", () => {
    expect(touches("Manual", "people")).toEqual([]);
    expect(touches("Manual", "cycle")).toEqual([
      "municipality: read",
      "summaries: read",
      "sessions: read, add",
      "members: read",
      "waiting: read",
    ]);
  });

  test.each(["ExportTable", "ExportResidents", "ExportResponses"] as const)(
    "%s writes lines of the trail and when a session was last seen, and nothing else",
    (name) => {
      expect(writes(name, "cycle")).toEqual(["audit", "audited", "sessions"]);
      expect(writes(name, "people")).toEqual([]);
    },
  );

  test("who was erased is known again by the import of a file alone, and is told the key with it", () => {
    expect(names.filter((name) => may(name, "read", "forgotten") !== "none")).toEqual([
      "ResidentsFile",
    ]);
    expect(
      names.filter((name) => "PSEUDONYM_KEY" in (deployed.get(name)?.variables ?? {})).toSorted(),
    ).toEqual(["BringUpToDate", "MyData", "ResidentsFile"]);
  });

  test("EnterAnswers puts ballots and answers in and takes none out", () => {
    for (const kind of ["ballots", "handedIn"] as const)
      expect([may("EnterAnswers", "add", kind), may("EnterAnswers", "read", kind)]).toEqual([
        "all",
        "none",
      ]);
    expect(
      statementsOf("EnterAnswers")
        .filter(({ Effect }) => Effect === "Deny")
        .map(({ Condition }) => Condition["ForAnyValue:StringLike"]),
    ).toEqual([
      { "dynamodb:LeadingKeys": ["BALLOTS#*", "DRAFTS#*", "HANDED_IN#*", "RESPONSES#*"] },
    ]);
  });

  test("these alone send mail, and with nothing but the sender's identity", () => {
    const sending = names.filter((name) =>
      statementsOf(name).some(({ Action }) => Action.some((action) => action.startsWith("ses:"))),
    );
    expect(sending.toSorted()).toEqual([
      "ChaseActions",
      "CloseRound",
      "CompareWaves",
      "Console",
      "EnterAnswers",
      "EscalateBlocked",
      "GatherOutcomes",
      "HandOver",
      "HoldMeeting",
      "MailReceipt",
      "People",
      "ProposeAgenda",
      "RecordNoticeEvent",
      "ReportStalled",
      "SendBatch",
      "WriteAnchor",
    ]);
    for (const name of sending)
      for (const { Action, Resource } of statementsOf(name))
        if (Action.includes("ses:SendEmail")) expect(Resource).not.toContain("*");
  });

  test("Steering alone starts executions; it and three others wake them, and nobody ends one", () => {
    const states = (name: StepName) =>
      statementsOf(name)
        .flatMap(({ Action }) => Action)
        .filter((action) => action.startsWith("states:"))
        .toSorted();
    expect(
      Object.fromEntries(
        names.map((name) => [name, states(name)]).filter(([, all]) => all?.length),
      ),
    ).toEqual({
      AwaitMoment: ["states:SendTaskSuccess"],
      Console: ["states:SendTaskSuccess"],
      HoldMeeting: ["states:SendTaskSuccess"],
      Steering: ["states:DescribeExecution", "states:SendTaskSuccess", "states:StartExecution"],
    });
  });
});
