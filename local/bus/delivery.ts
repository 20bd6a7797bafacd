import * as z from "zod";
import { EnvironmentFault } from "#local/template/fault.ts";
import type { QueuePlan, RulePlan } from "#local/template/plan.ts";
import type { Kept } from "./backlog.ts";
import { matcherOf } from "./pattern.ts";

export type Routes = {
  rules: readonly RulePlan[];
  queues: readonly QueuePlan[];
  functions: ReadonlySet<string>;
  invoke: (functionArn: string, event: unknown) => Promise<unknown>;
};
/** One call of a function with one or more events; with `partial` its answer names those that it did not take. */
type Call = { functionArn: string; event: unknown; events: readonly Kept[]; partial: boolean };

const Refused = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })) });

/**
 * What brings events to all targets of all rules that match, as EventBridge does, and those for a queue
 * to the queue's function by the batch, as SQS and Lambda do. It says of each that did not arrive why.
 */
export function deliveryOf({
  rules,
  queues,
  functions,
  invoke,
}: Routes): (events: readonly Kept[]) => Promise<ReadonlyMap<number, string>> {
  const byArn = new Map(queues.map((queue) => [queue.arn, queue]));
  for (const rule of rules) refuseForeign(rule, byArn, functions);
  const matchers = rules
    .filter(({ targets }) => targets.length > 0)
    .map(({ name, pattern, targets }) => ({ targets, matches: matcherOf(pattern, name) }));
  const targetsOf = (event: unknown) =>
    new Set(matchers.filter(({ matches }) => matches(event)).flatMap(({ targets }) => targets));

  return async (events) => {
    const faults = new Map<number, string>();
    const addressed = events.flatMap((kept) =>
      [...targetsOf(JSON.parse(kept.event))].map((target) => ({ target, kept })),
    );
    const calls = [...Map.groupBy(addressed, ({ target }) => target)].flatMap(([target, group]) =>
      callsOf(
        target,
        byArn.get(target),
        group.map(({ kept }) => kept),
      ),
    );
    await Promise.all(
      calls.map(async (call) => {
        try {
          const answer = await invoke(call.functionArn, call.event);
          if (!call.partial) return;
          for (const { itemIdentifier } of Refused.parse(answer).batchItemFailures)
            faults.set(Number(itemIdentifier), "the function did not take it");
        } catch (error) {
          for (const { id } of call.events) faults.set(id, String(error));
        }
      }),
    );
    return faults;
  };
}

/** Errors: EnvironmentFault for mail events that go where nothing here takes them. */
function refuseForeign(
  { name, pattern, targets }: RulePlan,
  queues: ReadonlyMap<string, QueuePlan>,
  functions: ReadonlySet<string>,
): void {
  const foreign = targets.find(
    (target) => !functions.has(queues.get(target)?.functionArn ?? target),
  );
  if (foreign !== undefined && JSON.stringify(pattern).includes("aws.ses"))
    throw new EnvironmentFault(
      `The rule ${name} sends mail events to ${foreign}; ` +
        "here only a function can take them, or a queue that a function reads.",
    );
}

function callsOf(target: string, queue: QueuePlan | undefined, events: readonly Kept[]): Call[] {
  if (queue === undefined)
    return events.map((kept) => ({
      functionArn: target,
      event: JSON.parse(kept.event),
      events: [kept],
      partial: false,
    }));
  const { functionArn, batch, partial } = queue;
  return Array.from({ length: Math.ceil(events.length / batch) }, (_, nth) => {
    const some = events.slice(nth * batch, (nth + 1) * batch);
    const Records = some.map(({ id, event }) => ({
      messageId: String(id),
      body: event,
      eventSource: "aws:sqs",
      eventSourceARN: target,
    }));
    return { functionArn, event: { Records }, events: some, partial };
  });
}
