import { App, Stack } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { describe, expect, test } from "vitest";
import { Role } from "#contract/permissions.ts";
import { may } from "#domain/access.ts";
import { lockedBucket } from "#infra/locked-bucket.ts";
import { configurationFrom } from "#infra/configuration.ts";
import { ASSEMBLY } from "#tests/synthesized.ts";
import { readAssembly } from "#local/template/assembly.ts";

type Properties = Record<string, never>;
const resources = readAssembly(ASSEMBLY).stacks.flatMap(({ name, template }) =>
  Object.entries(template.Resources).map(([id, { Type, Properties }]) => ({
    stack: name,
    id,
    type: Type,
    properties: Properties as Properties,
    text: JSON.stringify(Properties),
  })),
);
const of = (type: string) => resources.filter((resource) => resource.type === type);
const deep = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>(
    (at, key) =>
      typeof at === "object" && at !== null ? (at as Record<string, unknown>)[key] : undefined,
    value,
  );
type Statement = { Action: string | string[]; Resource: unknown; Effect: string };
const statements = [...of("AWS::IAM::Policy"), ...of("AWS::IAM::Role")].flatMap(
  ({ id, properties }) => {
    const policies = [
      deep(properties, "PolicyDocument"),
      ...((deep(properties, "Policies") as { PolicyDocument: unknown }[] | undefined) ?? []).map(
        ({ PolicyDocument }) => PolicyDocument,
      ),
    ];
    return policies.flatMap((policy) =>
      ((deep(policy, "Statement") ?? []) as Statement[]).map((statement) => ({ id, ...statement })),
    );
  },
);
const actionsOf = ({ Action }: Statement) => [Action].flat();

describe("what is kept", () => {
  test("lies in two tables with point-in-time recovery, each under a key of its own that is rotated; the keys of ballots in one that remembers nothing of before", () => {
    const all = of("AWS::DynamoDB::GlobalTable");
    const forgetting = all.find(({ id }) => id.startsWith("Keys"));
    const tables = all.filter((table) => table !== forgetting);
    expect(forgetting?.text).toContain('"PointInTimeRecoveryEnabled":false');
    expect(forgetting?.text).not.toMatch(/Stream|Backup/);
    expect(deep(forgetting?.properties, "Replicas")).toHaveLength(1);
    expect(tables).toHaveLength(2);
    for (const { properties } of tables) {
      expect(
        deep(
          properties,
          "Replicas",
          "0",
          "PointInTimeRecoverySpecification",
          "PointInTimeRecoveryEnabled",
        ),
      ).toBe(true);
      expect(deep(properties, "TimeToLiveSpecification", "Enabled")).toBe(true);
    }
    const keys = tables.map(({ properties }) =>
      JSON.stringify(deep(properties, "Replicas", "0", "SSESpecification")),
    );
    expect(new Set(keys).size).toBe(2);
    for (const { properties } of of("AWS::KMS::Key"))
      expect(deep(properties, "EnableKeyRotation")).toBe(true);
  });
});

const isLocked = ({ text }: { text: string }) => text.includes('"ObjectLockEnabled":true');

describe("pictures of what was promised", () => {
  const [bucket, ...more] = of("AWS::S3::Bucket").filter((one) => !isLocked(one));

  test("lie in one bucket that nobody outside can see, have one version, and are gone after a day where nobody drew them anew", () => {
    expect(more).toEqual([]);
    expect(bucket?.properties).toMatchObject({
      LifecycleConfiguration: {
        Rules: [{ ExpirationInDays: 1, Prefix: "incoming/", Status: "Enabled" }],
      },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    });
    expect(bucket?.properties).not.toHaveProperty("VersioningConfiguration");
    expect(bucket?.text).toContain('"SSEAlgorithm":"AES256"');
  });

  test("travel by TLS alone, as everything does that lies in a bucket", () => {
    const policies = of("AWS::S3::BucketPolicy");
    expect(policies).toHaveLength(of("AWS::S3::Bucket").length);
    for (const { text } of policies) expect(text).toContain('"aws:SecureTransport":"false"');
  });
});

describe("what is written down of open rounds", () => {
  const bucket = of("AWS::S3::Bucket").find(isLocked);
  const policy = of("AWS::S3::BucketPolicy").find(({ text }) => text.includes("OnlyAdds"));

  test("lies in one bucket that locks every object, and that nobody outside can see", () => {
    expect(of("AWS::S3::Bucket").filter(isLocked)).toHaveLength(1);
    expect(bucket?.properties).toMatchObject({
      ObjectLockEnabled: true,
      ObjectLockConfiguration: { Rule: { DefaultRetention: { Days: 1, Mode: "GOVERNANCE" } } },
      VersioningConfiguration: { Status: "Enabled" },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    });
    expect(bucket?.text).toContain('"SSEAlgorithm":"AES256"');
  });

  test("is locked for 400 days in production, for the account's owner as well", () => {
    const stack = new Stack(new App(), "Production");
    lockedBucket(stack, true);
    const [{ Properties }] = Object.values(
      Template.fromStack(stack).findResources("AWS::S3::Bucket"),
    ) as [{ Properties: unknown }];
    expect(deep(Properties, "ObjectLockConfiguration", "Rule", "DefaultRetention")).toEqual({
      Mode: "COMPLIANCE",
      Days: 400,
    });
  });

  test("can be added to and never written over, hidden or removed, whatever a role allows", () => {
    expect(deep(policy?.properties, "PolicyDocument", "Statement")).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          Sid: "OnlyAdds",
          Effect: "Deny",
          Action: "s3:PutObject",
          Condition: { Null: { "s3:if-none-match": "true" } },
        }),
        expect.objectContaining({
          Sid: "HidesNothing",
          Effect: "Deny",
          Action: ["s3:DeleteObject", "s3:DeleteObjectVersion"],
        }),
      ]),
    );
  });
});

describe("the key of ballots", () => {
  test("rings when anybody uses it but the steps that make and open keys, and when who may is changed", () => {
    const rules = of("AWS::Events::Rule").filter(({ text }) => text.includes("aws.kms"));
    expect(rules).toHaveLength(2);
    const used = rules.find(({ text }) => text.includes("Decrypt"));
    for (const name of ["SealBallots", "SubmitBallot", "OpenCycle", "EnterAnswers", "MailReceipt"])
      expect(used?.text).toContain(name);
    expect(used?.text).not.toMatch(/ShowSurvey|CountPriorities/);
    expect(rules.map(({ text }) => text).join()).toMatch(/PutKeyPolicy.*|CreateGrant/);
    for (const { properties } of rules)
      expect(deep(properties, "State")).toBe("ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS");
  });
});

describe("a function", () => {
  const functions = of("AWS::Lambda::Function");

  test("runs on arm64 and Node 24, and has a role that no other function has", () => {
    expect(functions.length).toBeGreaterThan(20);
    for (const { properties } of functions) {
      expect(deep(properties, "Architectures")).toEqual(["arm64"]);
      expect(deep(properties, "Runtime")).toBe("nodejs24.x");
    }
    const roles = functions.map(({ properties }) => JSON.stringify(deep(properties, "Role")));
    expect(new Set(roles).size).toBe(functions.length);
  });

  test("may do nothing with everything, and everything with nothing", () => {
    const wild = statements.filter((statement) =>
      actionsOf(statement).some(
        (action) => action === "*" || /^(dynamodb|kms|states|ses|lambda):\*$/.test(action),
      ),
    );
    expect(wild.map(({ id }) => id)).toEqual([]);
    const anywhere = statements
      .filter(({ Resource }) => [Resource].flat().includes("*"))
      .filter(
        (statement) =>
          !actionsOf(statement).every(
            (action) => action.startsWith("logs:") || action.startsWith("xray:"),
          ),
      );
    expect(anywhere.map(({ id, Action }) => `${id}: ${JSON.stringify(Action)}`)).toEqual([]);
  });

  test("never scans a table", () => {
    expect(
      statements
        .filter((statement) => actionsOf(statement).some((action) => action.includes("Scan")))
        .map(({ id }) => id),
    ).toEqual([]);
  });
});

describe("in the AWS console", () => {
  const policies = of("AWS::IAM::ManagedPolicy").map(({ id, properties }) => ({
    id,
    statements: (deep(properties, "PolicyDocument", "Statement") ?? []) as Statement[],
  }));

  test("who starts cycles and measurements in the console may start them there, and nobody else has a policy for it", () => {
    expect(
      Role.options.filter((role) =>
        (["start cycle", "start wave"] as const).some((deed) =>
          may({ roles: [role], neighbourhoods: "all" }, deed),
        ),
      ),
    ).toEqual(["coordinator"]);
    expect(policies.map(({ id }) => id.replace(/[0-9A-F]{8}$/, ""))).toEqual(["RolesCoordinators"]);
  });

  test("a coordinator starts those two machines and looks at their executions, ends none, and reads no table, no queue and no log", () => {
    const mine = policies.flatMap(({ statements: all }) => all);
    expect(mine.flatMap(actionsOf).toSorted()).toEqual([
      "states:DescribeExecution",
      "states:DescribeStateMachine",
      "states:GetExecutionHistory",
      "states:ListExecutions",
      "states:StartExecution",
    ]);
    expect(mine.every(({ Effect }) => Effect === "Allow")).toBe(true);
    const where = mine.map(({ Resource }) => JSON.stringify(Resource)).join();
    expect(where).toMatch(/CycleMachine.*MeasurementMachine/);
    expect(where).not.toMatch(/DispatchMachine|DailyMachine|"\*"/);
  });
});

describe("a machine", () => {
  test("logs every event and no payload", () => {
    const machines = of("AWS::StepFunctions::StateMachine");
    expect(machines).toHaveLength(4);
    for (const { properties } of machines)
      expect(deep(properties, "LoggingConfiguration")).toMatchObject({
        Level: "ALL",
        IncludeExecutionData: false,
      });
  });

  test("may call its own steps and nothing else", () => {
    for (const statement of statements.filter((one) =>
      actionsOf(one).includes("lambda:InvokeFunction"),
    ))
      expect(JSON.stringify(statement.Resource)).not.toContain("*");
  });
});

describe("everything else", () => {
  test("is started every day in Dutch time, whatever the clock change does", () => {
    expect(
      of("AWS::Scheduler::Schedule").map(({ properties }) => [
        deep(properties, "ScheduleExpression"),
        deep(properties, "ScheduleExpressionTimezone"),
      ]),
    ).toEqual([["cron(5 8 * * ? *)", "Europe/Amsterdam"]]);
    expect(
      of("AWS::Scheduler::Schedule").map(({ properties }) => deep(properties, "Target", "Input")),
    ).toEqual(["{}"]);
  });

  test("hears of delivery, bounces and complaints, over an encrypted line only", () => {
    const [destination] = of("AWS::SES::ConfigurationSetEventDestination");
    expect(deep(destination?.properties, "EventDestination", "MatchingEventTypes")).toEqual(
      expect.arrayContaining(["delivery", "bounce", "complaint"]),
    );
    expect(
      deep(of("AWS::SES::ConfigurationSet")[0]?.properties, "DeliveryOptions", "TlsPolicy"),
    ).toBe("REQUIRE");
  });

  test("brings what became of a mail to one step: of residents' mails to the one that knows residents, of the team's to the other, and of those only what went wrong", () => {
    const mails = of("AWS::Events::Rule").filter(
      ({ properties }) => deep(properties, "EventPattern", "source", "0") === "aws.ses",
    );
    const rules = mails.map(({ properties }) => ({
      tags: Object.keys(deep(properties, "EventPattern", "detail", "mail", "tags") as object),
      types: deep(properties, "EventPattern", "detail", "eventType"),
      target: JSON.stringify(deep(properties, "Targets", "0", "Arn")),
      dead: deep(properties, "Targets", "0", "DeadLetterConfig", "Arn"),
    }));
    expect(rules).toHaveLength(2);
    expect(rules.find(({ tags }) => tags.includes("round"))).toMatchObject({
      types: undefined,
      target: expect.stringContaining("MailEventQueue"),
      dead: expect.anything(),
    });
    expect(rules.find(({ tags }) => tags.includes("key"))).toMatchObject({
      types: ["Bounce", "Complaint", "Reject"],
      target: expect.stringContaining("RecordNoticeEvent"),
      dead: expect.anything(),
    });
  });

  test("brings what earlier releases wrote up to date when a release is there, and keeps what failed where the alarm rings", () => {
    const rule = of("AWS::Events::Rule").find(
      ({ properties }) => deep(properties, "EventPattern", "source", "0") === "aws.cloudformation",
    );
    expect(deep(rule?.properties, "EventPattern", "detail")).toMatchObject({
      "stack-id": [{ Ref: "AWS::StackId" }],
      "status-details": { status: ["CREATE_COMPLETE", "UPDATE_COMPLETE"] },
    });
    expect(JSON.stringify(deep(rule?.properties, "Targets", "0"))).toMatch(
      /BringUpToDate.*LostEvents/,
    );
    const [failed] = of("AWS::Lambda::EventInvokeConfig");
    expect(JSON.stringify(failed?.properties)).toMatch(
      /LostEvents.*BringUpToDate|BringUpToDate.*LostEvents/,
    );
  });

  test("writes residents' mail events down by the batch, takes back only what its step did not take, and keeps what nobody took where the alarm rings", () => {
    const queue = of("AWS::SQS::Queue").find(({ id }) => id.includes("MailEventQueue"));
    const [mapping, ...others] = of("AWS::Lambda::EventSourceMapping").map(
      ({ properties }) => properties,
    );
    expect(others).toEqual([]);
    expect(
      JSON.stringify([deep(mapping, "EventSourceArn"), deep(mapping, "FunctionName")]),
    ).toMatch(/MailEventQueue.*RecordMailEvent/);
    // As many as one transaction of the database may hold, and no more.
    expect(deep(mapping, "BatchSize")).toBeLessThanOrEqual(100);
    expect(deep(mapping, "FunctionResponseTypes")).toEqual(["ReportBatchItemFailures"]);
    expect(
      JSON.stringify(deep(queue?.properties, "RedrivePolicy", "deadLetterTargetArn")),
    ).toContain("LostEvents");
    // A batch in hand is shown to no second thread: six times the function's own time, as the
    // service's manual says.
    expect(deep(queue?.properties, "VisibilityTimeout")).toBeGreaterThanOrEqual(6 * 30);
  });

  test("keeps no personal link in an access log", () => {
    const [stage] = of("AWS::ApiGatewayV2::Stage");
    const format = String(deep(stage?.properties, "AccessLogSettings", "Format"));
    expect(format).toContain("$context.routeKey");
    expect(format).not.toMatch(/\$context\.path|requestUri|\$context\.http\.path|sourceIp/);
  });

  test("lets a flood of what anybody can send take nothing from who answers by a link", () => {
    const [stage] = of("AWS::ApiGatewayV2::Stage");
    const all = deep(stage?.properties, "DefaultRouteSettings", "ThrottlingRateLimit");
    const slow = deep(stage?.properties, "RouteSettings") as Record<string, object>;
    expect(Object.keys(slow).toSorted()).toEqual([
      "POST /code",
      "POST /help/{neighbourhood}",
      "POST /o/{neighbourhood}",
    ]);
    const together = Object.values(slow)
      .map((one) => Number(deep(one, "ThrottlingRateLimit")))
      .reduce((sum, one) => sum + one, 0);
    expect(together).toBeLessThanOrEqual(Number(all) / 2);
    const routes = of("AWS::ApiGatewayV2::Route").map(({ properties }) =>
      deep(properties, "RouteKey"),
    );
    for (const route of Object.keys(slow)) expect(routes).toContain(route);
  });

  test("stops who guesses at the login, and keeps no request of theirs", () => {
    const [limit] = of("AWS::WAFv2::WebACL");
    expect(limit?.text).toContain('"AggregateKeyType":"IP"');
    expect(limit?.text).not.toContain('"SampledRequestsEnabled":true');
    expect(of("AWS::WAFv2::WebACLAssociation")[0]?.text).toContain("Users");
  });

  test("counts what is told to wait, also by the gateway, and rings when it is much", () => {
    const [filter] = of("AWS::Logs::MetricFilter");
    expect(deep(filter?.properties, "FilterPattern")).toBe('{ $.status = "429" }');
    const [transformation] = deep(filter?.properties, "MetricTransformations") as object[];
    const name = deep(transformation, "MetricName");
    expect(
      of("AWS::CloudWatch::Alarm").map(({ properties }) => deep(properties, "MetricName")),
    ).toContain(name);
  });

  test("keeps the key of senders out of every template and table", () => {
    for (const { properties } of of("AWS::Lambda::Function")) {
      const key = deep(properties, "Environment", "Variables", "SENDER_KEY");
      if (key !== undefined) expect(JSON.stringify(key)).toContain("{{resolve:secretsmanager:");
    }
    expect(of("AWS::SecretsManager::Secret")).toHaveLength(2);
  });

  test("rings for failed executions, lost events, cycles that stand still and a missed day", () => {
    const alarms = of("AWS::CloudWatch::Alarm")
      .map(({ text }) => text)
      .join();
    for (const what of ["ExecutionsFailed", "StalledCycles", "ApproximateNumberOfMessagesVisible"])
      expect(alarms).toContain(what);
    expect(of("AWS::CloudWatch::Dashboard")).toHaveLength(1);
  });

  test("forgets its logs in time", () => {
    for (const { id, properties } of of("AWS::Logs::LogGroup"))
      expect(deep(properties, "RetentionInDays"), id).toBeLessThanOrEqual(400);
  });

  test("the console's users log in with a second factor, and nobody makes an account by themselves", () => {
    const [pool] = of("AWS::Cognito::UserPool");
    expect(deep(pool?.properties, "MfaConfiguration")).toBe("ON");
    expect(deep(pool?.properties, "AdminCreateUserConfig", "AllowAdminCreateUserOnly")).toBe(true);
  });
});

test("a configuration that is wrong is named field by field, with what to write", () => {
  const wrong = {
    stage: "live",
    region: "europe",
    domain: "https://x",
    sender: { name: "V", address: "x" },
    retention: { peopleDays: 1, logDays: 7 },
  };
  expect(() => configurationFrom(wrong)).toThrow(
    /buurtcyclus\.stage.*buurtcyclus\.region: give an AWS region, like eu-central-1.*buurtcyclus\.domain: give a domain without https.*buurtcyclus\.sender\.address.*buurtcyclus\.retention\.peopleDays/s,
  );
});
