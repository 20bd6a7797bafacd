import * as z from "zod";
import type { Clock } from "#local/clock.ts";
import type { Outbox } from "#local/mail/outbox.ts";
import type { States } from "#local/states/states.ts";

/** A button on the start page. */
export type Action = { id: string; label: string; run(): Promise<unknown> };
export type HomeState = {
  now: number;
  next: number | undefined;
  mails: number;
  tables: string[];
  executions: { machine: string; name: string; since: number; state: string }[];
};

// The API tells instants as seconds since 1970.
const Instant = z.union([
  z.number().transform((seconds) => seconds * 1000),
  z.date().transform((date) => date.getTime()),
]);
const Running = z.object({
  executions: z.array(z.object({ executionArn: z.string(), name: z.string(), startDate: Instant })),
});
const History = z.object({
  events: z.array(
    z.object({
      type: z.string(),
      stateEnteredEventDetails: z.object({ name: z.string() }).optional(),
    }),
  ),
});

/** What the start page shows. */
export async function homeState({
  clock,
  outbox,
  states,
  machines,
  tables,
}: {
  clock: Clock;
  outbox: Outbox;
  states: States;
  machines: readonly { arn: string; name: string }[];
  tables: string[];
}): Promise<HomeState> {
  const perMachine = await Promise.all(
    machines.map(async ({ arn, name: machine }) => {
      const { body } = await states.handle("ListExecutions", {
        stateMachineArn: arn,
        statusFilter: "RUNNING",
      });
      const { executions = [] } = Running.partial().parse(body);
      return Promise.all(
        executions.map(async ({ executionArn, name, startDate }) => ({
          machine,
          name,
          since: startDate,
          state: await stateOf(states, executionArn),
        })),
      );
    }),
  );
  return {
    now: clock.now(),
    next: clock.next(),
    mails: outbox.count(),
    tables,
    executions: perMachine.flat(),
  };
}

async function stateOf(states: States, executionArn: string): Promise<string> {
  const { body } = await states.handle("GetExecutionHistory", {
    executionArn,
    reverseOrder: true,
    maxResults: 50,
  });
  const { events = [] } = History.partial().parse(body);
  return (
    events.find(({ stateEnteredEventDetails }) => stateEnteredEventDetails !== undefined)
      ?.stateEnteredEventDetails?.name ?? "its start"
  );
}
