import type { Serve } from "#local/http/server.ts";
import type { Kms } from "#local/kms.ts";
import type { States } from "#local/states/states.ts";
import { bodyOf } from "./body.ts";

type Services = { states: States; kms: Kms; ses: Serve; s3: Serve };

/** Stands where an API of AWS stands that takes JSON, and names the operation in a header. */
export const jsonService =
  ({ handle }: Pick<Kms, "handle"> | Pick<States, "handle">): Serve =>
  async (request, response) => {
    const [, operation = ""] = request.headers["x-amz-target"]?.toString().split(".") ?? [];
    const { status, body } = await handle(operation, JSON.parse(String(await bodyOf(request))));
    response
      .writeHead(status, { "content-type": "application/x-amz-json-1.0" })
      .end(JSON.stringify(body));
  };

/**
 * Stands where the APIs of Step Functions and KMS (JSON), of SES v2 and of S3 stand: the handlers' own SDK
 * clients call them.
 */
export function services({ states, kms, ses, s3 }: Services): Serve {
  const [ofStates, ofKms] = [jsonService(states), jsonService(kms)];
  return (request, response) => {
    const target = request.headers["x-amz-target"]?.toString();
    if (target === undefined)
      return (request.url?.startsWith("/v2/email/") === true ? ses : s3)(request, response);
    return (target.startsWith("TrentService.") ? ofKms : ofStates)(request, response);
  };
}
