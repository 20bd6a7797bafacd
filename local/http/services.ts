import type { Serve } from "#local/http/server.ts";
import type { States } from "#local/states/states.ts";
import { bodyOf } from "./body.ts";

/** Stands where the APIs of Step Functions (JSON 1.0) and SES v2 stand: the handlers' own SDK clients call them. */
export function services({ states, ses }: { states: States; ses: Serve }): Serve {
  return async (request, response) => {
    const target = request.headers["x-amz-target"]?.toString();
    if (target === undefined) return ses(request, response);
    const { status, body } = await states.handle(
      target.slice(target.indexOf(".") + 1),
      JSON.parse(String(await bodyOf(request))),
    );
    response
      .writeHead(status, { "content-type": "application/x-amz-json-1.0" })
      .end(JSON.stringify(body));
  };
}
