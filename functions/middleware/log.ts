import { Logger } from "@aws-lambda-powertools/logger";
import type { MiddlewareObj } from "@middy/core";
import * as z from "zod";
import type { LimitName } from "#domain/limits.ts";
import { METRICS } from "#contract/events.ts";
import { InvalidInput, Permanent, Transient } from "#contract/errors.ts";

const logger = new Logger();

const Named = z.object({
  request: z.object({ neighbourhood: z.string() }).optional(),
  round: z.string().optional(),
  cycle: z.string().optional(),
  neighbourhood: z.string().optional(),
  kind: z.string().optional(),
  batch: z.number().optional(),
});

/** What a line may name of an event: ids of rounds and cycles, never a token, an address or an answer. */
function objectOf(event: unknown): string {
  const named = Named.safeParse(event);
  if (!named.success) return "-";
  const { round, cycle, neighbourhood, request, kind, batch } = named.data;
  return (
    [round ?? cycle ?? neighbourhood ?? request?.neighbourhood, kind, batch]
      .filter((part) => part !== undefined)
      .join("/") || "-"
  );
}

type Line = { actor: string; action: string; object: string; result: string; origin: string };

/** One line for what somebody was refused: who, which deed, on which route, why. */
export const tellRefusal = (line: Line): void => logger.warn("refused", line);

const BY_VISITOR = { actor: "visitor", origin: "public" } as const;

/** One line for what was not taken, since there was too much of it; of nobody. */
export const tellTooMany = (object: string, limit: LimitName): void =>
  tellRefusal({ ...BY_VISITOR, action: limit, object, result: "too many" });

/**
 * One line for who answered by what we did not issue, and says nothing of them; it is a number that
 * an alarm watches, in the form of CloudWatch (EMF).
 */
export const tellForged = (object: string): void =>
  logger.warn("refused", {
    ...BY_VISITOR,
    action: "answer",
    object,
    result: "forged",
    [METRICS.forged]: 1,
    _aws: {
      Timestamp: Date.now(),
      CloudWatchMetrics: [
        {
          Namespace: METRICS.namespace,
          Dimensions: [[]],
          Metrics: [{ Name: METRICS.forged, Unit: "Count" }],
        },
      ],
    },
  });

/** One line per call: actor, action, object, result, origin; the logger adds the time. */
export function logged(
  actor: string,
  object: (event: unknown) => string = objectOf,
): MiddlewareObj {
  const line = (action: string, event: unknown, result: string, origin: string) => ({
    actor,
    action,
    object: object(event),
    result,
    origin,
  });
  return {
    after(request) {
      logger.info(
        "done",
        line(request.context.functionName, request.event, "done", request.context.awsRequestId),
      );
    },
    onError(request) {
      const { error } = request;
      const { name = "Error", message = "" } = error ?? {};
      // A message of our own is a sentence about facts; any other could quote what it choked on.
      const own = error instanceof Transient || error instanceof Permanent;
      const told = own && !(error instanceof InvalidInput) ? message : undefined;
      logger.error("failed", {
        ...line(request.context.functionName, request.event, name, request.context.awsRequestId),
        told,
      });
    },
  };
}
