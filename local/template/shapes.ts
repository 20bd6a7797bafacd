import * as z from "zod";

/** The properties of the resource types that run here, as far as they say what to run. */

const texts = z.record(z.string(), z.coerce.string());
const keys = z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(["HASH", "RANGE"]) }));

export const LambdaFunction = z.object({
  Handler: z.string(),
  Role: z.string(),
  Code: z.object({ S3Key: z.string() }),
  Environment: z.object({ Variables: texts.default({}) }).default({ Variables: {} }),
  Timeout: z.number().default(3),
  MemorySize: z.number().default(128),
});

export const StateMachine = z.object({
  DefinitionString: z.string(),
  DefinitionSubstitutions: texts.default({}),
  StateMachineType: z.literal("STANDARD", "only a standard machine runs here").default("STANDARD"),
});

export const Table = z.object({
  AttributeDefinitions: z.array(
    z.object({ AttributeName: z.string(), AttributeType: z.enum(["S", "N", "B"]) }),
  ),
  KeySchema: keys,
  GlobalSecondaryIndexes: z
    .array(
      z.object({
        IndexName: z.string(),
        KeySchema: keys,
        Projection: z.object({
          ProjectionType: z.enum(["ALL", "KEYS_ONLY", "INCLUDE"]),
          NonKeyAttributes: z.array(z.string()).optional(),
        }),
      }),
    )
    .optional(),
  TimeToLiveSpecification: z
    .object({ AttributeName: z.string().default("expires"), Enabled: z.boolean() })
    .optional(),
});
export type TableDefinition = Omit<z.infer<typeof Table>, "TimeToLiveSpecification">;

export const Integration = z.object({
  IntegrationType: z.literal("AWS_PROXY"),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal("2.0"),
});
export const Route = z.object({ RouteKey: z.string(), Target: z.string() });

export const Rule = z.object({
  EventPattern: z.record(z.string(), z.unknown()),
  Targets: z.array(z.object({ Arn: z.string() })).default([]),
  State: z.string().default("ENABLED"),
});

export const EventSourceMapping = z.object({
  EventSourceArn: z
    .string()
    .regex(/^arn:[\w-]+:sqs:/, "only a queue can be the source of a function's events here"),
  FunctionName: z.string(),
  BatchSize: z.number().default(10),
  FunctionResponseTypes: z.array(z.literal("ReportBatchItemFailures")).default([]),
  Enabled: z.boolean().default(true),
});

export const Schedule = z.object({
  ScheduleExpression: z.string(),
  ScheduleExpressionTimezone: z.string().default("UTC"),
  State: z.enum(["ENABLED", "DISABLED"]).default("ENABLED"),
  Target: z.object({
    Arn: z
      .string()
      .regex(
        /^arn:[\w-]+:states:.*:stateMachine:/,
        "only a state machine can be the target of a schedule here",
      ),
    Input: z.string().default("{}"),
  }),
});

export const UserPoolClient = z.object({
  CallbackURLs: z.array(z.string()).default([]),
  LogoutURLs: z.array(z.string()).default([]),
});

export const EventDestination = z.object({
  ConfigurationSetName: z.string(),
  EventDestination: z.object({
    Enabled: z.boolean().default(true),
    MatchingEventTypes: z.array(z.string()),
  }),
});

export const Bucket = z.object({
  ObjectLockEnabled: z.boolean().default(false),
  LifecycleConfiguration: z
    .object({
      Rules: z.array(
        z.strictObject({
          Status: z.literal("Enabled", "only a rule that is on runs here"),
          Prefix: z.string().default(""),
          ExpirationInDays: z.int().min(1, "a rule here removes objects after days"),
        }),
      ),
    })
    .default({ Rules: [] }),
});

export const EmailIdentity = z.object({ EmailIdentity: z.string() });
