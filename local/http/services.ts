import type { Serve } from "#local/http/server.ts";
import type { Kms } from "#local/kms.ts";
import type { States } from "#local/states/states.ts";
import { bodyOf } from "./body.ts";

type Services = { states: States; kms: Kms; ses: Serve };

/**
 * Stands where the APIs of Step Functions and KMS (JSON) and of SES v2 stand: the handlers' own SDK
 * clients call them.
 */
export function services({ states, kms, ses }: Services): Serve {
  return async (request, response) => {
    const target = request.headers["x-amz-target"]?.toString();
    if (target === undefined) return ses(request, response);
    const [service, operation = ""] = target.split(".");
    const { status, body } = await (service === "TrentService" ? kms : states).handle(
      operation,
      JSON.parse(String(await bodyOf(request))),
    );
    response
      .writeHead(status, { "content-type": "application/x-amz-json-1.0" })
      .end(JSON.stringify(body));
  };
}
