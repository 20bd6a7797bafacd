import { request as send } from "node:http";
import type { Serve } from "#local/http/server.ts";
import { Worker } from "node:worker_threads";
import * as z from "zod";
import type { LoginSetup } from "./messages.ts";

export type Login = { serve: Serve; close(): Promise<void> };

/** The local OpenID Connect issuer: a thread that starts when somebody first logs in and gets requests as they are. */
export function openLogin(setup: LoginSetup): Login {
  let worker: Worker | undefined;
  let port: Promise<number> | undefined;

  function start(): Promise<number> {
    const thread = new Worker(new URL("./worker.ts", import.meta.url), {
      workerData: setup,
      name: "login",
    });
    worker = thread;
    return new Promise((resolve, reject) =>
      thread.once("message", (message) => resolve(z.int().parse(message))).once("error", reject),
    );
  }

  return {
    async serve(request, response) {
      const to = await (port ??= start());
      await new Promise<void>((resolve, reject) => {
        const onward = send(
          {
            host: "127.0.0.1",
            port: to,
            method: request.method,
            path: request.url,
            headers: request.headers,
          },
          (answer) => {
            response.writeHead(answer.statusCode ?? 502, answer.rawHeaders.map(withoutDay));
            answer.pipe(response).on("close", resolve);
          },
        );
        onward.on("error", reject);
        request.pipe(onward);
      });
    },
    async close() {
      await worker?.terminate();
    },
  };
}

/**
 * A browser holds the last day of a cookie against its own clock, which may be far from ours: so it
 * keeps the cookie until it is closed. What takes one away names a day long past, and stays.
 */
const withoutDay = (header: string): string =>
  header.replace(/; ?expires=(?!Thu, 01 Jan 1970)\w{3}, [\w :]+GMT(?=;|$)/i, "");
