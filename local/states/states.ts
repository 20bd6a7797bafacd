import { z } from "zod";
import { ApiError } from "./errors.ts";
import { Executions, type MachineText, type Surroundings } from "./executions.ts";
import { openJournal } from "./journal.ts";
import { OPERATIONS } from "./operations.ts";
import { Tokens } from "./tokens.ts";

export type Answer = { status: number; body: unknown };
export type States = ReturnType<typeof openStates>;

/**
 * Step Functions on one machine: runs the part of Amazon States Language that is named in definition.ts,
 * checkpoints every transition in `file`, and goes on after a restart.
 */
export function openStates({ file, ...surroundings }: Surroundings & { file: string }) {
  const { clock } = surroundings;
  const journal = openJournal(file);
  const tokens = new Tokens(journal, clock);
  const executions = new Executions(journal, tokens, surroundings);

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
    statistics: () => ({
      executions: journal.figure("executions"),
      transitions: journal.figure("transitions"),
      largestHistory: journal.largestHistory(),
      largestState: journal.figure("largestState"),
    }),
    close(): void {
      executions.close();
      journal.close();
    },
  };
}
