import { subscribe } from "node:diagnostics_channel";
import type { ClientRequest } from "node:http";
import { type Account, callsOf, type SdkRequest } from "./calls.ts";
import { type Call, decider } from "./decide.ts";
import { type CallRecord, recorder } from "./record.ts";
import type { Statement } from "./statement.ts";

/** What a function may do, and where is written down what it asks for. */
export type Guarded = {
  name: string;
  statements: readonly Statement[];
  record?: CallRecord | undefined;
};
/** Errors: AccessDenied. */
export type Guard = (calls: readonly Call[]) => void;

/** As an SDK client tells of it. */
class AccessDenied extends Error {
  override readonly name = "AccessDeniedException";

  constructor(name: string, { action, resource, context }: Call) {
    const keys = Object.values(context).flat();
    const which = keys.length === 0 ? "" : ` with the keys ${keys.join(", ")}`;
    super(
      `The function ${name} is not allowed ${action} on ${resource ?? "any resource"}${which}: ` +
        "no policy of its role in the template says so, or one denies it.",
    );
  }
}

const isCreated = (message: unknown): message is { request: ClientRequest } =>
  typeof message === "object" && message !== null && "request" in message;

export function guardOf({ name, statements, record }: Guarded): Guard {
  const allows = decider(statements);
  const write = record === undefined ? undefined : recorder(record);
  return (calls) => {
    const refused = calls.find((call) => !allows(call));
    if (refused !== undefined) throw new AccessDenied(name, refused);
    write?.(calls);
  };
}

/**
 * Holds every call that this thread makes to a service of AWS against the policies of the role of
 * the function that makes it: what AWS would refuse fails here before it is sent.
 */
export function holdTo(account: Account, hosts: readonly string[], caller: () => Guard): void {
  hearCalls(hosts, (request, sent) => {
    try {
      caller()(callsOf(sent, account));
    } catch (error) {
      // Once the client has heard of the refusal.
      setImmediate(() => request.destroy());
      throw error;
    }
  });
}

/** Hears of every call that this thread makes to a service of AWS before it is sent. */
export function hearCalls(
  hosts: readonly string[],
  hear: (request: ClientRequest, sent: SdkRequest) => void,
): void {
  subscribe("http.client.request.created", (message) => {
    if (!isCreated(message)) return;
    const { request } = message;
    if (!hosts.includes(String(request.getHeader("host")))) return;
    const end = request.end.bind(request);
    const value = (...given: Parameters<typeof end>) => {
      const target = String(request.getHeader("x-amz-target") ?? "");
      const { method, path } = request;
      // An object is asked for by its path, and its content can be anything.
      const body = target === "" && !path.startsWith("/v2/") ? undefined : parsed(given[0]);
      hear(request, { target, method, path, body });
      return end(...given);
    };
    // Whoever hears besides wraps it once more.
    Object.defineProperty(request, "end", { value, configurable: true });
  });
}

const parsed = (body: unknown): unknown =>
  typeof body === "string" || body instanceof Uint8Array
    ? JSON.parse(typeof body === "string" ? body : Buffer.from(body).toString("utf8"))
    : undefined;
