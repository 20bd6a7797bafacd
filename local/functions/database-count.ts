import { subscribe } from "node:diagnostics_channel";
import type { ClientRequest } from "node:http";
import { z } from "zod";

const Sent = z.object({ request: z.custom<ClientRequest>((value) => typeof value === "object" && value !== null) });

/** Counts the requests that this thread makes to the database at `host` (with port), and the seconds it waited for their answers. Returns what takes and clears the count. */
export function countDatabase(host: string): () => { requests: number; seconds: number } {
  const started = new WeakMap<ClientRequest, number>();
  const count = { requests: 0, seconds: 0 };

  subscribe("http.client.request.start", (message) => {
    const { request } = Sent.parse(message);
    if (request.getHeader("host") !== host) return;
    count.requests += 1;
    started.set(request, performance.now());
  });
  subscribe("http.client.response.finish", (message) => {
    const { request } = Sent.parse(message);
    const since = started.get(request);
    if (since !== undefined) count.seconds += (performance.now() - since) / 1000;
  });

  return () => {
    const taken = { ...count };
    count.requests = 0;
    count.seconds = 0;
    return taken;
  };
}
