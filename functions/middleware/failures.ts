import type { MiddlewareObj } from "@middy/core";
import * as z from "zod";
import { InvalidInput, Permanent, Transient } from "#contract/errors.ts";

const SdkFailure = z.object({
  name: z.string(),
  $retryable: z.unknown().optional(),
  $metadata: z.object({ httpStatusCode: z.number().optional() }).optional(),
});
const PASSING = [
  "ProvisionedThroughputExceededException",
  "RequestLimitExceeded",
  "ThrottlingException",
  "TransactionInProgressException",
  "InternalServerError",
  "TimeoutError",
  "NetworkingError",
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
];

/** Why a service did not answer, when it may do so later. */
function passing(error: unknown): string | undefined {
  const failure = SdkFailure.safeParse(error).data;
  const isPassing =
    failure !== undefined &&
    (failure.$retryable !== undefined ||
      PASSING.includes(failure.name) ||
      (failure.$metadata?.httpStatusCode ?? 0) >= 500);
  if (isPassing)
    return `${failure.name}: a service that this step needs did not answer; it is tried again`;
  if (!(error instanceof Error)) return undefined;
  return PASSING.some((code) => error.message.includes(code)) ? error.message : undefined;
}

/** Gives every failure the name that says what happens next; the machines retry only `Transient`. */
export function named(error: unknown): Error {
  if (error instanceof Transient || error instanceof Permanent) return error;
  if (error instanceof z.ZodError) return new InvalidInput(sentenceOf(error), { cause: error });
  const why = passing(error);
  if (why !== undefined) return new Transient(why, { cause: error });
  return error instanceof Error ? error : new Permanent(String(error));
}

/** One sentence with every fault and where it stands. */
function sentenceOf({ issues }: z.ZodError): string {
  const faults = issues.map(({ path, message }) => {
    // `request` is where a machine's own input stands in that of its first step.
    const where = path.filter((part) => part !== "request");
    return where.length === 0 ? message : `"${where.join(".")}": ${message}`;
  });
  return `The input is not right. ${faults.join("; ").replace(/\.$/, "")}.`;
}

/** A middleware that names whatever went wrong. */
export const failuresNamed = (): MiddlewareObj<unknown, unknown> => ({
  onError(request) {
    request.error = named(request.error);
  },
});
