import {
  DescribeExecutionCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  InvalidToken,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from "@aws-sdk/client-sfn";
import { Instant, isWave, type RunId } from "#contract/ids.ts";
import { endpointOf, provider, setting } from "./place.ts";

export type Machines = ReturnType<typeof stepFunctions>;

/** Which run, and by which execution. */
type Ran = { id: RunId; execution: string };

/** `home` is where executions are looked at, when that is not the AWS console. */
export const stepFunctions = (
  client: SFNClient,
  machineOf: (run: RunId) => string,
  home: string | undefined,
) => ({
  /** False when nobody waits with this token any more: it was used, or its moment came. The facts are what counts. */
  async wake(token: string): Promise<boolean> {
    try {
      await client.send(new SendTaskSuccessCommand({ taskToken: token, output: "{}" }));
      return true;
    } catch (error) {
      if (
        error instanceof TaskTimedOut ||
        error instanceof TaskDoesNotExist ||
        error instanceof InvalidToken
      )
        return false;
      throw error;
    }
  },

  /** The execution bears the run's name: starting twice starts once. */
  async start(
    run: RunId,
    input: { neighbourhood: string; area?: string; firstDay?: string; run?: RunId },
    name: string = run,
  ): Promise<"started" | "exists"> {
    try {
      await client.send(
        new StartExecutionCommand({
          stateMachineArn: machineOf(run),
          name,
          input: JSON.stringify(input),
        }),
      );
      return "started";
    } catch (error) {
      if (error instanceof ExecutionAlreadyExists) return "exists";
      throw error;
    }
  },

  /** Whether the execution of a run is still under way, or since when (if anybody knows) it is not: somebody can have ended it outside of the console. */
  async lookAt(run: Ran): Promise<{ kind: "runs" } | { kind: "ended"; at: Instant | undefined }> {
    try {
      const { status, stopDate } = await client.send(
        new DescribeExecutionCommand({ executionArn: executionArn(machineOf(run.id), run) }),
      );
      return status === "RUNNING"
        ? { kind: "runs" }
        : {
            kind: "ended",
            at: stopDate === undefined ? undefined : Instant.parse(stopDate.toISOString()),
          };
    } catch (error) {
      if (error instanceof ExecutionDoesNotExist) return { kind: "ended", at: undefined };
      throw error;
    }
  },

  /** Where an execution is looked at, step by step. */
  addressOf(run: Ran): string {
    const arn = executionArn(machineOf(run.id), run);
    const [, , , region = ""] = arn.split(":");
    return home === undefined
      ? `https://${region}.console.aws.amazon.com/states/home?region=${region}#/v2/executions/details/${arn}`
      : `${home}${arn}`;
  },
});

const executionArn = (machine: string, { execution }: Ran): string =>
  `${machine.replace(":stateMachine:", ":execution:")}:${execution}`;

export const machines = provider((place) =>
  stepFunctions(
    new SFNClient(endpointOf(place, "SFN")),
    (run) => setting(place, isWave(run) ? "MEASUREMENT_MACHINE_ARN" : "CYCLE_MACHINE_ARN"),
    place.environment["AWS_ENDPOINT_URL_SFN"] === undefined ? undefined : "/_local/executions/",
  ),
);
