import { subscribe } from "node:diagnostics_channel";
import type { ClientRequest } from "node:http";
import { z } from "zod";

const Sent = z.object({ request: z.custom<ClientRequest>((value) => typeof value === "object" && value !== null) });

/** Counts the requests that this thread makes to the database at `host` (with port), and the seconds during which at least one was under way. Returns what takes and clears the count. */
export function countDatabase(host: string): () => { requests: number; seconds: number } {
  const underWay = new Set<ClientRequest>();
  const count = { requests: 0, seconds: 0 };
  let since = 0;

  subscribe("http.client.request.start", (message) => {
    const { request } = Sent.parse(message);
    if (request.getHeader("host") !== host) return;
    count.requests += 1;
    if (underWay.size === 0) since = performance.now();
    underWay.add(request);
  });
  const over = (message: unknown): void => {
    const { request } = Sent.parse(message);
    if (underWay.delete(request) && underWay.size === 0) count.seconds += (performance.now() - since) / 1000;
  };
  subscribe("http.client.response.finish", over);
  subscribe("http.client.request.error", over);

  return () => {
    const taken = { ...count };
    count.requests = 0;
    count.seconds = 0;
    return taken;
  };
}
