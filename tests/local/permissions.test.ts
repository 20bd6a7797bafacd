import { describe, expect, test } from "vitest";
import { callsOf } from "#local/permissions/calls.ts";
import { type Call, decider } from "#local/permissions/decide.ts";
import { Statement } from "#local/permissions/statement.ts";

const ACCOUNT = {
  account: "000000000000",
  region: "eu-central-1",
  partitionKeys: { Facts: "pk", Others: "id" },
};
const FACTS = "arn:aws:dynamodb:eu-central-1:000000000000:table/Facts";
const OTHERS = "arn:aws:dynamodb:eu-central-1:000000000000:table/Others";

/** As the answers of `callsOf` read most easily: action, resource and keys. */
const told = ({ action, resource, context }: Call) => [
  action,
  resource,
  ...(context["dynamodb:LeadingKeys"] ?? []),
];
const inDatabase = (operation: string, body: object) =>
  callsOf(
    { target: `DynamoDB_20120810.${operation}`, method: "POST", path: "/", body },
    ACCOUNT,
  ).map(told);
const s = (text: string) => ({ S: text });

describe("a request asks for", () => {
  test("an item by the partition key that its table has", () => {
    expect(
      inDatabase("GetItem", { TableName: "Facts", Key: { pk: s("A#1"), sk: s("x") } }),
    ).toEqual([["dynamodb:GetItem", FACTS, "A#1"]]);
    expect(
      inDatabase("PutItem", { TableName: "Others", Item: { id: s("7"), pk: s("no") } }),
    ).toEqual([["dynamodb:PutItem", OTHERS, "7"]]);
  });

  test("the partition of a query, whatever the attribute is called in its condition", () => {
    expect(
      inDatabase("Query", {
        TableName: "Facts",
        KeyConditionExpression: "#p = :p AND begins_with(sk, :from)",
        ExpressionAttributeNames: { "#p": "pk" },
        ExpressionAttributeValues: { ":p": s("A#1"), ":from": s("B") },
      }),
    ).toEqual([["dynamodb:Query", FACTS, "A#1"]]);
  });

  test("all keys of a batch at once, table by table", () => {
    expect(
      inDatabase("BatchGetItem", {
        RequestItems: {
          Facts: { Keys: [{ pk: s("A#1") }, { pk: s("B#1") }] },
          Others: { Keys: [{ id: s("7") }] },
        },
      }),
    ).toEqual([
      ["dynamodb:BatchGetItem", FACTS, "A#1", "B#1"],
      ["dynamodb:BatchGetItem", OTHERS, "7"],
    ]);
    expect(
      inDatabase("BatchWriteItem", {
        RequestItems: {
          Facts: [
            { PutRequest: { Item: { pk: s("A#1") } } },
            { DeleteRequest: { Key: { pk: s("B#1") } } },
          ],
        },
      }),
    ).toEqual([["dynamodb:BatchWriteItem", FACTS, "A#1", "B#1"]]);
  });

  test("what a transaction does to each item, by the permission that this takes by itself", () => {
    const of = (kind: string, body: object) => ({ [kind]: { TableName: "Facts", ...body } });
    expect(
      inDatabase("TransactWriteItems", {
        TransactItems: [
          of("ConditionCheck", { Key: { pk: s("A#1") } }),
          of("Put", { Item: { pk: s("B#1") } }),
          of("Update", { Key: { pk: s("C#1") } }),
          of("Delete", { Key: { pk: s("D#1") } }),
        ],
      }),
    ).toEqual([
      ["dynamodb:ConditionCheckItem", FACTS, "A#1"],
      ["dynamodb:PutItem", FACTS, "B#1"],
      ["dynamodb:UpdateItem", FACTS, "C#1"],
      ["dynamodb:DeleteItem", FACTS, "D#1"],
    ]);
  });

  test("no key at all where it names none", () => {
    expect(inDatabase("Scan", { TableName: "Facts" })).toEqual([["dynamodb:Scan", FACTS]]);
  });

  test("a machine, or whichever its token belongs to", () => {
    const of = (operation: string, body: object) =>
      callsOf(
        { target: `AWSStepFunctions.${operation}`, method: "POST", path: "/", body },
        ACCOUNT,
      ).map(told);
    expect(of("StartExecution", { stateMachineArn: "arn:m", name: "x" })).toEqual([
      ["states:StartExecution", "arn:m"],
    ]);
    expect(of("SendTaskSuccess", { taskToken: "t", output: "{}" })).toEqual([
      ["states:SendTaskSuccess", undefined],
    ]);
  });

  test("an object by its bucket and name, and a list of them by the bucket", () => {
    const of = (method: string, path: string) =>
      callsOf({ target: "", method, path, body: undefined }, ACCOUNT).map(told);
    expect(of("PUT", "/kept/2026-09-07T06%3A05.json?x-id=PutObject")).toEqual([
      ["s3:PutObject", "arn:aws:s3:::kept/2026-09-07T06:05.json"],
    ]);
    expect(of("GET", "/kept/a")).toEqual([["s3:GetObject", "arn:aws:s3:::kept/a"]]);
    expect(of("GET", "/kept?list-type=2")).toEqual([["s3:ListBucket", "arn:aws:s3:::kept"]]);
  });

  test("a mail's sender and its configuration set", () => {
    const body = {
      FromEmailAddress: '"Team" <team@example.org>',
      ConfigurationSetName: "Set",
    };
    expect(
      callsOf({ target: "", method: "POST", path: "/v2/email/outbound-emails", body }, ACCOUNT).map(
        told,
      ),
    ).toEqual([
      ["ses:SendEmail", "arn:aws:ses:eu-central-1:000000000000:identity/example.org"],
      ["ses:SendEmail", "arn:aws:ses:eu-central-1:000000000000:configuration-set/Set"],
    ]);
  });
});

describe("a call", () => {
  const allow = (more: object = {}) =>
    Statement.parse({ Effect: "Allow", Action: "dynamodb:GetItem", Resource: FACTS, ...more });
  const keys = (...patterns: string[]) => ({
    Condition: {
      "ForAllValues:StringLike": { "dynamodb:LeadingKeys": patterns },
      Null: { "dynamodb:LeadingKeys": "false" },
    },
  });
  const get = (...leading: string[]): Call => ({
    action: "dynamodb:GetItem",
    resource: FACTS,
    context: { "dynamodb:LeadingKeys": leading },
  });

  test("that nothing allows is refused, and so is another action or another resource", () => {
    expect(decider([])(get("A#1"))).toBe(false);
    expect(decider([allow()])(get("A#1"))).toBe(true);
    expect(decider([allow()])({ ...get("A#1"), action: "dynamodb:PutItem" })).toBe(false);
    expect(decider([allow()])({ ...get("A#1"), resource: OTHERS })).toBe(false);
  });

  test("is held to the keys that a statement names, all of them, and has to name one", () => {
    const may = decider([allow(keys("A#*", "EXACT"))]);
    expect([may(get("A#1")), may(get("EXACT")), may(get("A#1", "EXACT"))]).toEqual([
      true,
      true,
      true,
    ]);
    expect([may(get("B#1")), may(get("EXACTLY")), may(get("A#1", "B#1")), may(get())]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test("that holds one denied key is refused, whatever allows it", () => {
    const deny = Statement.parse({
      Effect: "Deny",
      Action: ["dynamodb:GetItem"],
      Resource: FACTS,
      Condition: { "ForAnyValue:StringLike": { "dynamodb:LeadingKeys": ["B#*"] } },
    });
    const may = decider([allow(), deny]);
    expect([may(get("A#1")), may(get("B#1")), may(get("A#1", "B#1"))]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test.each([
    ["a condition", { Condition: { DateLessThan: { "aws:x": "y" } } }],
    ["a negation", { NotAction: "dynamodb:GetItem" }],
  ])("cannot be decided by %s that is not understood: it is refused when it is read", (_, more) => {
    expect(() => allow(more)).toThrow(/[Uu]nrecognized/);
  });
});
