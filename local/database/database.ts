import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { EnvironmentFault } from "#local/template/fault.ts";
import { type EngineName, engineOf } from "./engine.ts";

export type Database = { endpoint: string; close(): Promise<void> };

// The shell between us notices when we die, however we die, and takes the database with it.
const GUARD =
  'exec 3<&0; "$@" & child=$!; (cat <&3 >/dev/null; kill "$child" 2>/dev/null) & wait "$child"';

/**
 * Starts the database of a folder, or one in memory, on a free port and waits until it answers.
 * A database that somebody else runs is used as it is.
 * Errors: EnvironmentFault when there is no engine or it does not come up.
 */
export async function startDatabase({
  folder,
  engine,
  endpoint,
}: {
  folder?: string | undefined;
  engine?: EngineName | undefined;
  endpoint?: string | undefined;
}): Promise<Database> {
  if (endpoint !== undefined) return { endpoint, close: async () => {} };
  const chosen = engineOf(engine);
  const port = await freePort();
  const [program = "", ...rest] = chosen.command(port, folder);
  const child =
    process.platform === "win32"
      ? spawn(program, rest, { stdio: ["pipe", "ignore", "pipe"] })
      : spawn("sh", ["-c", GUARD, "sh", program, ...rest], {
          stdio: ["pipe", "ignore", "pipe"],
          // Ctrl+C is ours to handle, hence a process group of its own.
          detached: true,
        });
  const address = `http://127.0.0.1:${port}`;
  await untilHealthy(child, address, chosen.name);
  return {
    endpoint: address,
    async close() {
      const gone = new Promise((resolve) => child.once("exit", resolve));
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.stdin?.end();
      if (process.platform === "win32") child.kill();
      await gone;
    },
  };
}

/** A port that nobody listens on at this moment. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== "object" || address === null)
    throw new EnvironmentFault("This machine gives out no free port.");
  return address.port;
}

async function untilHealthy(child: ChildProcess, address: string, name: string): Promise<void> {
  let told = "";
  child.stderr?.on("data", (text) => (told = `${told}${String(text)}`.slice(-2000)));
  const end = performance.now() + 30_000;
  while (performance.now() < end) {
    if (child.exitCode !== null)
      throw new EnvironmentFault(
        `The database ${name} stopped at once. It says: ${told.trim() || "nothing"}`,
      );
    try {
      await fetch(address, { signal: AbortSignal.timeout(1000) });
      return;
    } catch {
      await pause(20);
    }
  }
  child.stdin?.end();
  throw new EnvironmentFault(
    `The database ${name} does not answer on ${address}. It says: ${told.trim() || "nothing"}`,
  );
}
