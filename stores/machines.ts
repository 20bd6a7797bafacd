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
import { unless } from "./expected.ts";
import { endpointOf, provider, setting } from "./place.ts";

/** Which run, and by which execution. */
type Ran = { id: RunId; execution: string };

const executionArn = (machine: string, { execution }: Ran): string =>
  `${machine.replace(":stateMachine:", ":execution:")}:${execution}`;

export const machines = provider((place) => {
  const client = new SFNClient(endpointOf(place, "SFN"));
  const machineOf = (run: RunId) =>
    setting(place, isWave(run) ? "MEASUREMENT_MACHINE_ARN" : "CYCLE_MACHINE_ARN");

  return {
    /** False when nobody waits with this token any more: it was used, or its moment came. The facts are what counts. */
    wake: (token: string): Promise<boolean> =>
      unless([TaskTimedOut, TaskDoesNotExist, InvalidToken], false, () =>
        client
          .send(new SendTaskSuccessCommand({ taskToken: token, output: "{}" }))
          .then(() => true),
      ),

    /** The execution bears the run's name: starting twice starts once. */
    start: (
      run: RunId,
      input: { neighbourhood: string; area?: string; firstDay?: string; run?: RunId },
      name: string = run,
    ): Promise<"started" | "exists"> =>
      unless([ExecutionAlreadyExists], "exists", () =>
        client
          .send(
            new StartExecutionCommand({
              stateMachineArn: machineOf(run),
              name,
              input: JSON.stringify(input),
            }),
          )
          .then(() => "started"),
      ),

    /**
     * Whether the execution of a run is still under way, or since when (if anybody knows) it is
     * not: somebody can have ended it outside of the console.
     */
    lookAt: (run: Ran): Promise<{ kind: "runs" } | { kind: "ended"; at: Instant | undefined }> =>
      unless([ExecutionDoesNotExist], { kind: "ended", at: undefined }, () =>
        client
          .send(
            new DescribeExecutionCommand({ executionArn: executionArn(machineOf(run.id), run) }),
          )
          .then(({ status, stopDate }) =>
            status === "RUNNING"
              ? { kind: "runs" }
              : { kind: "ended", at: Instant.optional().parse(stopDate?.toISOString()) },
          ),
      ),

    /** Where an execution is looked at, step by step. */
    addressOf(run: Ran): string {
      const arn = executionArn(machineOf(run.id), run);
      const [, , , region = ""] = arn.split(":");
      return place.environment["AWS_ENDPOINT_URL_SFN"] === undefined
        ? `https://${region}.console.aws.amazon.com/states/home?region=${region}#/v2/executions/details/${arn}`
        : `/_local/executions/${arn}`;
    },
  };
});
