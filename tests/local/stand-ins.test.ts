import { describe, expect, test } from "vitest";
import { openKms } from "#local/kms.ts";
import { secretsIn } from "#local/secrets.ts";
import { routesOf } from "#local/http/routes.ts";
import { matcherOf } from "#local/bus/pattern.ts";
import { fateByName } from "#local/mail/events.ts";
import { readRequest } from "#local/mail/request.ts";
import { dueOf } from "#local/schedule/expression.ts";
import { chanceOf, seededChance } from "#local/seeded-chance.ts";
import type { Stack } from "#local/template/assembly.ts";
import { planOf } from "#local/template/plan.ts";
import { resolvedStacks } from "#local/template/stacks.ts";

describe("routes, as an HTTP API orders them", () => {
  const find = routesOf(
    ["ANY /{proxy+}", "GET /a/{token}", "ANY /console", "ANY /console/{proxy+}", "GET /"].map(
      (key) => ({ key, functionArn: key }),
    ),
  );
  test.each([
    ["GET", "/", "GET /", {}],
    ["GET", "/a/abc", "GET /a/{token}", { token: "abc" }],
    ["POST", "/a/abc", "ANY /{proxy+}", { proxy: "a/abc" }],
    ["GET", "/console/cycles/x", "ANY /console/{proxy+}", { proxy: "cycles/x" }],
    ["POST", "/console", "ANY /console", {}],
    ["GET", "/limmel", "ANY /{proxy+}", { proxy: "limmel" }],
  ])("%s %s goes to %s", (method, path, key, parameters) => {
    expect(find(method, path)).toMatchObject({ key, parameters });
  });
  test("a path that no route takes goes nowhere", () => {
    expect(find("POST", "/")).toBeUndefined();
  });
});

describe("a rule, as EventBridge matches it", () => {
  const matches = matcherOf(
    {
      source: ["aws.ses"],
      detail: {
        mail: { tags: { round: [{ exists: true }], kind: [{ "anything-but": ["test"] }] } },
      },
    },
    "rule",
  );
  const event = (tags: object) => ({ source: "aws.ses", detail: { mail: { tags } } });
  test("takes what has all that it asks for, also within lists", () => {
    expect(matches(event({ round: ["r"], kind: ["invitation"] }))).toBe(true);
  });
  test("leaves what lacks a field, has another value, or comes from elsewhere", () => {
    expect(matches(event({ kind: ["invitation"] }))).toBe(false);
    expect(matches(event({ round: ["r"], kind: ["test"] }))).toBe(false);
    expect(matches({ ...event({ round: ["r"], kind: ["x"] }), source: "aws.s3" })).toBe(false);
  });
  test("a comparison that it does not know is refused by name", () => {
    expect(() => matcherOf({ detail: { size: [{ numeric: [">", 1] }] } }, "Big")).toThrow(
      "The rule Big compares size in a way that this environment does not know",
    );
  });
});

describe("a schedule in Dutch time", () => {
  const due = dueOf("cron(0 6 * * ? *)", "Europe/Amsterdam", "EveryDay");
  const next = (after: string) => new Date(due(Date.parse(after)) ?? 0).toISOString();
  test("comes at six on the wall before and after the clocks change", () => {
    expect(next("2026-10-24T12:00:00Z")).toBe("2026-10-25T05:00:00.000Z");
    expect(next("2026-10-23T12:00:00Z")).toBe("2026-10-24T04:00:00.000Z");
    expect(next("2027-03-27T12:00:00Z")).toBe("2027-03-28T04:00:00.000Z");
  });
  test("an expression that it does not know is refused with the schedule's name", () => {
    expect(() => dueOf("at(2026-11-24T00:00:00)", "UTC", "Once")).toThrow(
      "The schedule Once has an expression",
    );
  });
});

describe("a template's functions", () => {
  const stack: Stack = {
    name: "S",
    template: {
      Parameters: { SiteUrl: { Type: "String", Default: "https://x" } },
      Mappings: { M: { a: { b: 7 } } },
      Conditions: { Big: { "Fn::Equals": [{ Ref: "SiteUrl" }, "https://local"] } },
      Resources: { T: { Type: "AWS::DynamoDB::Table", Properties: {} } },
      Outputs: {},
    },
  };
  const place = {
    account: "000000000000",
    region: "eu-central-1",
    site: "http://127.0.0.1",
    issuer: "http://127.0.0.1/l",
    secret: () => "a secret",
  };
  const value = (node: unknown, parameters = {}) =>
    resolvedStacks({ stacks: [stack] }, place, parameters)[0]?.value(node);
  test.each([
    [{ "Fn::Join": ["-", ["a", { Ref: "AWS::Region" }]] }, "a-eu-central-1"],
    [
      { "Fn::Sub": ["${x}/${AWS::AccountId}/${!literal}", { x: "y" }] },
      "y/000000000000/${literal}",
    ],
    [{ "Fn::FindInMap": ["M", "a", "b"] }, 7],
    [{ "Fn::Select": [1, { "Fn::Split": [",", "a,b"] }] }, "b"],
    [{ "Fn::If": ["Big", "yes", { Ref: "AWS::NoValue" }] }, Symbol.for("nothing")],
    [{ "Fn::GetAtt": ["T", "Arn"] }, "arn:aws:dynamodb:eu-central-1:000000000000:table/S-T"],
  ])("%j", (node, expected) => {
    if (typeof expected === "symbol") expect(value({ kept: 1, gone: node })).toEqual({ kept: 1 });
    else expect(value(node)).toBe(expected);
  });
  test("a parameter of this machine takes the place of the default", () => {
    expect(value({ "Fn::If": ["Big", "yes", "no"] }, { SiteUrl: "https://local" })).toBe("yes");
  });
  test("what it does not know is refused by name", () => {
    expect(() => value({ "Fn::Cidr": [] })).toThrow(
      "The stack S uses Fn::Cidr, which this environment does not know.",
    );
    expect(() => value({ Ref: "Nobody" })).toThrow(
      "The stack S refers to Nobody, which it does not have.",
    );
  });
});

test("an express machine is refused by name, and not run as if it were a standard one", () => {
  const Properties = { DefinitionString: "{}", StateMachineType: "EXPRESS" };
  const template = {
    Parameters: {},
    Mappings: {},
    Conditions: {},
    Resources: { Quick: { Type: "AWS::StepFunctions::StateMachine", Properties } },
    Outputs: {},
  };
  const place = {
    account: "0",
    region: "r",
    site: "http://127.0.0.1",
    issuer: "http://l",
    secret: () => "s",
  };
  expect(() => planOf({ stacks: [{ name: "S", template }], assets: new Map() }, place, {})).toThrow(
    /Quick in S .* cannot be run here: .*only a standard machine runs here/s,
  );
});

describe("the mail service's stand-in", () => {
  const request = (change: object) => ({
    FromEmailAddress: '"Team" <team@example.org>',
    Destination: { ToAddresses: ["a@example.org"] },
    Content: { Simple: { Subject: { Data: "x" }, Body: { Text: { Data: "y" } } } },
    ...change,
  });
  const read = (change: object) =>
    readRequest(request(change), "eu-central-1", {
      identities: ["example.org"],
      sets: new Set(["set"]),
    });
  test("takes what SES takes", () => {
    expect(read({ ConfigurationSetName: "set" }).Content.Simple.Subject).toBe("x");
  });
  test.each([
    [{ FromEmailAddress: "a@elsewhere.example" }, "MessageRejected"],
    [{ ConfigurationSetName: "other" }, "NotFoundException"],
    [{ Destination: { ToAddresses: ["no address"] } }, "BadRequestException"],
    [{ EmailTags: [{ Name: "round", Value: "a b" }] }, "BadRequestException"],
  ])("refuses %j as SES does", (change, name) => {
    expect(() => read(change)).toThrow(expect.objectContaining({ name }));
  });
  test("an address says by its name what becomes of its mail", () => {
    expect(
      [
        "bounce@example.org",
        "complaint+7@example.org",
        "Anna <suppressionlist@example.org>",
        "anna@example.org",
      ].map(fateByName),
    ).toEqual(["bounce", "complaint", "suppressed", undefined]);
  });
});

test("chance of a seed is the same in every run, and spread evenly", () => {
  expect([seededChance("7")(), seededChance("7")()]).toEqual([chanceOf("7", 1), chanceOf("7", 1)]);
  const many = Array.from({ length: 2000 }, (_, at) => chanceOf("spread", at));
  expect(many.every((one) => one >= 0 && one < 1)).toBe(true);
  expect(Math.abs(many.reduce((sum, one) => sum + one, 0) / many.length - 0.5)).toBeLessThan(0.03);
});

describe("a secret of a template", () => {
  const folderOf = () => {
    const kept = new Map<string, string>();
    return {
      remembered: (name: string) => kept.get(name),
      remember: (name: string, value: string) => void kept.set(name, value),
    };
  };

  test("is made once for a folder, and is another one in another folder", () => {
    const folder = folderOf();
    const secret = secretsIn(folder)("PseudonymKey");
    expect(secret).toMatch(/^[a-f0-9]{64}$/);
    expect(secretsIn(folder)("PseudonymKey")).toBe(secret);
    expect(secretsIn(folderOf())("PseudonymKey")).not.toBe(secret);
  });

  test("follows from the seed where there is one, and stays when the next start has another", () => {
    const folder = folderOf();
    const secret = secretsIn(folder, "1")("PseudonymKey");
    expect(secretsIn(folderOf(), "1")("PseudonymKey")).toBe(secret);
    expect(secretsIn(folderOf(), "2")("PseudonymKey")).not.toBe(secret);
    expect(secretsIn(folder, "2")("PseudonymKey")).toBe(secret);
  });
});

describe("a key of the service that wraps keys", () => {
  const remembering = (...known: [string, string][]) => {
    const memory = new Map(known);
    return {
      remembered: (name: string) => memory.get(name),
      remember: (name: string, value: string) => void memory.set(name, value),
    };
  };
  const bytes = (byte: number) => Buffer.alloc(32, byte).toString("base64");
  const asked = { KeyId: "key", EncryptionContext: { round: "one" } };
  const wrappedBy = (kms: ReturnType<typeof openKms>) =>
    kms.handle("GenerateDataKey", { ...asked, KeySpec: "AES_256" }).body as {
      CiphertextBlob: string;
      Plaintext: string;
    };
  const opened = (
    kms: ReturnType<typeof openKms>,
    { CiphertextBlob }: { CiphertextBlob: string },
  ) => kms.handle("Decrypt", { ...asked, CiphertextBlob });

  test("that was replaced opens what it wrapped, and wraps nothing any more", () => {
    const before = openKms(remembering(["kms", bytes(1)]), undefined);
    const after = openKms(remembering(["kms", bytes(2)], ["kms before", bytes(1)]), undefined);
    const [old, fresh] = [wrappedBy(before), wrappedBy(after)];
    expect(opened(after, old).body).toMatchObject({ Plaintext: old.Plaintext });
    expect(opened(after, fresh).body).toMatchObject({ Plaintext: fresh.Plaintext });
    expect(opened(before, fresh).status).toBe(400);
  });

  test("is drawn where none is remembered, whatever was before", () => {
    const [one, other] = [["kms before", bytes(1)] as [string, string]].flatMap((former) => [
      openKms(remembering(former), undefined),
      openKms(remembering(former), undefined),
    ]) as [ReturnType<typeof openKms>, ReturnType<typeof openKms>];
    expect(opened(other, wrappedBy(one)).status).toBe(400);
  });
});
