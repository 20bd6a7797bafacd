import * as z from "zod";
import { compile } from "./expression.ts";

const json = z.json();
const seconds = z.union([z.number().positive(), z.string()]);
const assign = z.record(z.string(), json);
const end = {
  Comment: z.string().optional(),
  Output: json.optional(),
  Assign: assign.optional(),
  Next: z.string().optional(),
  End: z.literal(true).optional(),
};
const retry = z.array(
  z.strictObject({
    ErrorEquals: z.array(z.string()).min(1),
    IntervalSeconds: z.number().positive().default(1),
    MaxAttempts: z.int().min(0).default(3),
    BackoffRate: z.number().min(1).default(2),
    MaxDelaySeconds: z.number().positive().optional(),
    JitterStrategy: z.enum(["FULL", "NONE"]).default("NONE"),
    Comment: z.string().optional(),
  }),
);
const caught = z.array(
  z.strictObject({
    ErrorEquals: z.array(z.string()).min(1),
    Next: z.string(),
    Output: json.optional(),
    Assign: assign.optional(),
    Comment: z.string().optional(),
  }),
);
const careful = { Retry: retry.optional(), Catch: caught.optional() };

export const RESOURCES = [
  "lambda:invoke",
  "lambda:invoke.waitForTaskToken",
  "states:startExecution",
  "states:startExecution.sync:2",
] as const;
const resource = z.string().transform((arn, context) => {
  const found = RESOURCES.find((known) =>
    new RegExp(`^arn:[^:]+:states:::${known.replaceAll(".", "\\.")}$`).test(arn),
  );
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
  Resource: resource,
  Arguments: json.optional(),
  TimeoutSeconds: seconds.optional(),
  HeartbeatSeconds: seconds.optional(),
});
const Choice = z.strictObject({
  Type: z.literal("Choice"),
  Comment: z.string().optional(),
  Output: json.optional(),
  Assign: assign.optional(),
  Choices: z
    .array(
      z.strictObject({
        Condition: z.string(),
        Next: z.string(),
        Output: json.optional(),
        Assign: assign.optional(),
        Comment: z.string().optional(),
      }),
    )
    .min(1),
  Default: z.string().optional(),
});
const Pass = z.strictObject({ Type: z.literal("Pass"), ...end });
const Wait = z.strictObject({
  Type: z.literal("Wait"),
  ...end,
  Seconds: z.union([z.number().min(0), z.string()]).optional(),
  Timestamp: z.string().optional(),
});
const Succeed = z.strictObject({
  Type: z.literal("Succeed"),
  Comment: z.string().optional(),
  Output: json.optional(),
});
const Fail = z.strictObject({
  Type: z.literal("Fail"),
  Comment: z.string().optional(),
  Error: z.string().optional(),
  Cause: z.string().optional(),
});
const Parallel = z.strictObject({
  Type: z.literal("Parallel"),
  ...end,
  ...careful,
  Arguments: json.optional(),
  get Branches() {
    return z.array(States).min(1);
  },
});
const Processor = z.strictObject({
  ProcessorConfig: z
    .discriminatedUnion("Mode", [
      z.strictObject({ Mode: z.literal("INLINE") }),
      z.strictObject({
        Mode: z.literal("DISTRIBUTED"),
        ExecutionType: z.enum(["STANDARD", "EXPRESS"]),
      }),
    ])
    .default({ Mode: "INLINE" }),
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
  ToleratedFailureCount: z.int().min(0).optional(),
  Label: z.string().optional(),
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
export type TaskState = z.infer<typeof Task>;
export type MapStateDefinition = z.infer<typeof MapState>;
export type ParallelState = z.infer<typeof Parallel>;
const States = z.strictObject({
  Comment: z.string().optional(),
  StartAt: z.string(),
  get States() {
    return z.record(z.string(), State);
  },
});
export type Flow = { StartAt: string; States: Readonly<Record<string, State>> };

export const Machine = z.strictObject({
  Comment: z.string().optional(),
  QueryLanguage: z.literal("JSONata"),
  Version: z.string().optional(),
  TimeoutSeconds: z.number().positive().optional(),
  StartAt: z.string(),
  States: z.record(z.string(), State),
});
export type Machine = z.infer<typeof Machine>;

/** A definition that uses what is not implemented here, or is not right; every fault stands in the message. */
export class UnsupportedDefinition extends Error {
  override readonly name = "UnsupportedDefinition";
}

/** Reads a definition. Errors: UnsupportedDefinition with every fault, by state and field. */
export function readDefinition(name: string, text: string): Machine {
  const parsed = Machine.safeParse(JSON.parse(text));
  const faults = parsed.success
    ? faultsIn(parsed.data, "")
    : parsed.error.issues.map(
        ({ path, message }) => `${path.join(".") || "the machine"}: ${message}`,
      );
  if (parsed.success && faults.length === 0) return parsed.data;
  throw new UnsupportedDefinition(
    `The machine ${name} cannot run here:\n${faults.map((fault) => `  ${fault}`).join("\n")}`,
  );
}

function faultsIn(flow: Flow, at: string): string[] {
  const faults: string[] = [];
  const known = (target: string | undefined, where: string) => {
    if (target !== undefined && flow.States[target] === undefined)
      faults.push(`${where}: there is no state ${target}`);
  };
  known(flow.StartAt, `${at}StartAt`);
  for (const [name, state] of Object.entries(flow.States)) {
    const where = `${at}${name}`;
    for (const fault of faultyExpressions(state)) faults.push(`${where}: ${fault}`);
    if ("Next" in state || "End" in state) known(state.Next, where);
    if (
      !["Choice", "Succeed", "Fail"].includes(state.Type) &&
      !("Next" in state) &&
      !("End" in state)
    )
      faults.push(`${where}: needs Next or End`);
    if ("Catch" in state) for (const one of state.Catch ?? []) known(one.Next, `${where}.Catch`);
    if (state.Type === "Choice")
      for (const target of [...state.Choices.map(({ Next }) => Next), state.Default])
        known(target, where);
    if (state.Type === "Wait" && (state.Seconds === undefined) === (state.Timestamp === undefined))
      faults.push(`${where}: needs either Seconds or Timestamp`);
    if (state.Type === "Parallel")
      for (const [branch, inner] of state.Branches.entries())
        faults.push(...faultsIn(inner, `${where}.Branches.${branch}.`));
    if (state.Type === "Map")
      faults.push(...faultsIn(state.ItemProcessor, `${where}.ItemProcessor.`));
  }
  return faults;
}

function faultyExpressions(value: unknown): string[] {
  if (typeof value === "string") return compile.faultIn(value);
  if (value === null || typeof value !== "object") return [];
  // Inner states report their own.
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "States" || key === "Branches" ? [] : faultyExpressions(inner),
  );
}
