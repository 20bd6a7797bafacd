import { subscribe } from "node:diagnostics_channel";
import type { ClientRequest, IncomingMessage } from "node:http";

/** What Node tells on these channels. */
type Told = { request: ClientRequest; response?: IncomingMessage };
const isTold = (message: unknown): message is Told =>
  typeof message === "object" && message !== null && "request" in message;

/**
 * Counts the requests that this thread makes to the database at `host` (with port), the seconds during which
 * at least one was under way, and the bytes of what came back. Returns what takes and clears the count.
 */
export function countDatabase(
  host: string,
): () => { requests: number; seconds: number; bytes: number } {
  const underWay = new Set<ClientRequest>();
  const count = { requests: 0, seconds: 0, bytes: 0 };
  let since = 0;

  subscribe("http.client.request.start", (message) => {
    if (!isTold(message) || message.request.getHeader("host") !== host) return;
    const { request } = message;
    count.requests += 1;
    if (underWay.size === 0) since = performance.now();
    underWay.add(request);
  });
  const over = (message: unknown): void => {
    if (!isTold(message) || !underWay.delete(message.request)) return;
    count.bytes += Number(message.response?.headers["content-length"] ?? 0);
    if (underWay.size === 0) count.seconds += (performance.now() - since) / 1000;
  };
  subscribe("http.client.response.finish", over);
  subscribe("http.client.request.error", over);

  return () => {
    const taken = { ...count };
    count.requests = 0;
    count.seconds = 0;
    count.bytes = 0;
    return taken;
  };
}
