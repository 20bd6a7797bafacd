import { source } from "../source.ts";

/** Every line with its hashes, so that the file alone can be verified. */
export const auditTrail = source("audit-trail", { seq: "number", at: "moment", actor: "text", action: "text", object: "text", result: "text", origin: "text", reason: "text", previous: "text", hash: "text" }, async function* (dependencies, { id }) {
  for await (const { seq, at, actor, action, object, result, origin, reason, previous, hash } of dependencies.audit.each(id)) yield { seq, at, actor, action, object, result, origin, reason, previous, hash };
});
