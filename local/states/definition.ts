import * as z from "zod";

/** The part of Amazon States Language that runs here; a field or a type that is not named here is refused. */

const json = z.json();
const text = z.string().optional();
const assign = z.record(z.string(), json);
const seconds = z.union([z.number().positive(), z.string()]).optional();
const said = { Comment: text };
const left = { Output: json.optional(), Assign: assign.optional() };
const end = { ...said, ...left, Next: text, End: z.literal(true).optional() };
const onError = { ...said, ErrorEquals: z.array(z.string()).min(1) };
const Retry = z.strictObject({
  ...onError,
  IntervalSeconds: z.number().positive().default(1),
  MaxAttempts: z.int().min(0).default(3),
  BackoffRate: z.number().min(1).default(2),
  JitterStrategy: z.enum(["FULL", "NONE"]).default("NONE"),
});
const Catch = z.strictObject({ ...onError, ...left, Next: z.string() });
const careful = { Retry: z.array(Retry).optional(), Catch: z.array(Catch).optional() };

export const RESOURCES = [
  "lambda:invoke",
  "lambda:invoke.waitForTaskToken",
  "states:startExecution",
  "states:startExecution.sync:2",
] as const;
const Resource = z.string().transform((arn, context) => {
  const named = /^arn:[^:]+:states:::(.*)$/.exec(arn)?.[1];
  const found = RESOURCES.find((known) => known === named);
  if (found !== undefined) return found;
  context.addIssue({
    code: "custom",
    message: `the resource ${arn} is not implemented here; implemented are ${RESOURCES.join(", ")}`,
  });
  return z.NEVER;
});

const Task = z.strictObject({
  Type: z.literal("Task"),
  ...end,
  ...careful,
  Resource,
  Arguments: json.optional(),
  TimeoutSeconds: seconds,
  HeartbeatSeconds: seconds,
});
const Choice = z.strictObject({
  Type: z.literal("Choice"),
  ...said,
  ...left,
  Choices: z
    .array(z.strictObject({ ...said, ...left, Condition: z.string(), Next: z.string() }))
    .min(1),
  Default: text,
});
const Pass = z.strictObject({ Type: z.literal("Pass"), ...end });
const Wait = z.strictObject({
  Type: z.literal("Wait"),
  ...end,
  Seconds: z.union([z.number().min(0), z.string()]),
});
const Succeed = z.strictObject({ Type: z.literal("Succeed"), ...said, Output: json.optional() });
const Fail = z.strictObject({ Type: z.literal("Fail"), ...said, Error: text, Cause: text });
const Parallel = z.strictObject({
  Type: z.literal("Parallel"),
  ...end,
  ...careful,
  Arguments: json.optional(),
  get Branches() {
    return z.array(Flow).min(1);
  },
});
const Mode = z.discriminatedUnion("Mode", [
  z.strictObject({ Mode: z.literal("INLINE") }),
  z.strictObject({
    Mode: z.literal("DISTRIBUTED"),
    ExecutionType: z.literal("EXPRESS"),
  }),
]);
const Processor = z.strictObject({
  ProcessorConfig: Mode.default({ Mode: "INLINE" }),
  StartAt: z.string(),
  get States() {
    return z.record(z.string(), State);
  },
});
const MapState = z.strictObject({
  Type: z.literal("Map"),
  ...end,
  ...careful,
  Items: json.optional(),
  ItemSelector: json.optional(),
  MaxConcurrency: z.int().min(0).default(0),
  ToleratedFailurePercentage: z.number().min(0).max(100).default(0),
  Label: text,
  get ItemProcessor() {
    return Processor;
  },
});
export const State = z.discriminatedUnion("Type", [
  Task,
  Choice,
  Pass,
  Wait,
  Succeed,
  Fail,
  Parallel,
  MapState,
]);
export type State = z.infer<typeof State>;
export type StateOf<T extends State["Type"]> = Extract<State, { Type: T }>;
/** The states that Retry and Catch watch. */
export type CarefulState = StateOf<"Task" | "Parallel" | "Map">;
const Flow = z.strictObject({
  Comment: text,
  StartAt: z.string(),
  get States() {
    return z.record(z.string(), State);
  },
});
export type Flow = { StartAt: string; States: Readonly<Record<string, State>> };

export const Machine = z.strictObject({
  ...said,
  QueryLanguage: z.literal("JSONata"),
  TimeoutSeconds: z.number().positive().optional(),
  StartAt: z.string(),
  States: z.record(z.string(), State),
});
export type Machine = z.infer<typeof Machine>;
