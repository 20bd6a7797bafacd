import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { EnvironmentFault } from "#local/template/fault.ts";

export type Serve = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
export type Site = {
  port: number;
  /** From now on requests go here; before, they are asked to come again. */
  serve(handle: Serve): void;
  close(): Promise<void>;
};

/**
 * Opens a port on this machine alone. `port` must be free; `preferred` is taken when it is, else any other.
 * Errors: EnvironmentFault when the port is taken.
 */
export async function openSite({
  port,
  preferred,
}: {
  port?: number | undefined;
  preferred?: number | undefined;
}): Promise<Site> {
  let handle: Serve = async (_, response) => {
    response
      .writeHead(503, { "retry-after": "1", "content-type": "text/plain; charset=utf-8" })
      .end("The environment is starting; try again in a moment.\n");
  };
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (!response.headersSent)
        response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
      response.end(
        `The local environment failed: ${error instanceof Error ? error.message : String(error)}\n`,
      );
    });
  });
  // A connection that is closed while its client begins a request loses that request.
  server.keepAliveTimeout = 0;
  const chosen = await listen(server, port === undefined || port === 0 ? [preferred, 0] : [port]);
  return {
    port: chosen,
    serve: (wanted) => (handle = wanted),
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listen(server: Server, [port, ...others]: (number | undefined)[]): Promise<number> {
  if (port === undefined) return listen(server, others);
  try {
    await new Promise<void>((resolve, reject) =>
      server.once("error", reject).listen(port, "127.0.0.1", () => resolve()),
    );
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
    if (others.length > 0) return listen(server, others);
    throw new EnvironmentFault(
      `Port ${port} is taken by another program on this machine. ` +
        "Stop that program, or choose another port (0 takes any free one).",
    );
  } finally {
    server.removeAllListeners("error");
  }
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : port;
}

/** For an address at which nothing stands. */
export const nothingThere: Serve = async (_, response) => {
  response
    .writeHead(404, { "content-type": "text/plain; charset=utf-8" })
    .end("There is no such page in the local environment; begin at /_local/.\n");
};
