import * as z from "zod";
import { ApiError } from "./errors.ts";
import { Executions, type MachineText } from "./executions.ts";
import { openJournal } from "./journal.ts";
import { OPERATIONS } from "./operations.ts";
import type { World } from "./scope.ts";
import { Tokens } from "./tokens.ts";

export type Answer = { status: number; body: unknown };
type Given = Pick<World, "clock" | "invoke" | "random" | "account" | "region">;
export type States = ReturnType<typeof openStates>;

/**
 * Step Functions on one machine: runs the part of Amazon States Language that is named in definition.ts,
 * checkpoints every transition in `file`, and goes on after a restart.
 */
export function openStates({ file, ...given }: Given & { file: string }) {
  const { clock } = given;
  const journal = openJournal(file);
  const tokens = new Tokens(journal, clock);
  const figures = { executions: 0, transitions: 0, largestState: 0 };
  const executions = new Executions({ ...given, journal, tokens, figures });

  return {
    /** Errors: UnsupportedDefinition. */
    load(machines: readonly MachineText[]): void {
      for (const machine of machines) executions.load(machine);
    },
    resume: (): void => executions.resume(),
    /** The service's JSON API. */
    async handle(operation: string, body: unknown): Promise<Answer> {
      const refused = (type: string, message: string) => ({
        status: 400,
        body: { __type: type, message },
      });
      const run = OPERATIONS[operation];
      if (run === undefined)
        return refused("UnknownOperationException", `${operation} is not implemented here`);
      try {
        return { status: 200, body: run(body, { clock, journal, tokens, executions }) };
      } catch (error) {
        if (error instanceof ApiError) return refused(error.type, error.message);
        if (error instanceof z.ZodError) return refused("ValidationException", error.message);
        throw error;
      }
    },
    /** The executions that run, each with the state that it is in; `since` in ms. */
    running: () =>
      journal.running().map(({ arn, machine, name, started }) => ({
        arn,
        machine: executions.machineOf(machine).name,
        name,
        since: started,
        state:
          journal.history(arn).findLast(({ type }) => type.endsWith("StateEntered"))?.details
            .name ?? "its start",
      })),
    /** An execution with its history. Nothing when there is no such execution. */
    story(arn: string) {
      const execution = journal.execution(arn);
      return execution && { ...execution, events: journal.history(arn) };
    },
    statistics: () => ({ ...figures, largestHistory: journal.largestHistory() }),
    close(): void {
      executions.close();
      journal.close();
    },
  };
}
