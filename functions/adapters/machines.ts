import { ExecutionAlreadyExists, InvalidToken, SendTaskSuccessCommand, type SFNClient, StartExecutionCommand, TaskDoesNotExist, TaskTimedOut } from "@aws-sdk/client-sfn";
import type { RunId } from "#domain/ids.ts";

export type Machines = ReturnType<typeof stepFunctions>;

export const stepFunctions = (client: SFNClient, machineOf: (run: RunId) => string) => ({
  /** False when nobody waits with this token any more: it was used, or its moment came. The facts are what counts. */
  async wake(token: string): Promise<boolean> {
    try {
      await client.send(new SendTaskSuccessCommand({ taskToken: token, output: "{}" }));
      return true;
    } catch (error) {
      if (error instanceof TaskTimedOut || error instanceof TaskDoesNotExist || error instanceof InvalidToken) return false;
      throw error;
    }
  },

  /** The execution bears the run's name: starting twice starts once. */
  async start(run: RunId, input: { neighbourhood: string; area?: string; firstDay?: string }): Promise<"started" | "exists"> {
    try {
      await client.send(new StartExecutionCommand({ stateMachineArn: machineOf(run), name: run, input: JSON.stringify(input) }));
      return "started";
    } catch (error) {
      if (error instanceof ExecutionAlreadyExists) return "exists";
      throw error;
    }
  },
});
