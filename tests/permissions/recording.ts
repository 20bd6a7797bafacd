import { AsyncLocalStorage } from "node:async_hooks";
import { globSync } from "node:fs";
import { basename } from "node:path";
import { callsOf } from "#local/permissions/calls.ts";
import { hearCalls } from "#local/permissions/guard.ts";
import { recorder } from "#local/permissions/record.ts";

/** Where what steps ask for is written down; without it nothing is. */
const FOLDER = process.env["BUURT_RECORD_CALLS"];
const ACCOUNT = { account: "000000000000", region: "eu-central-1" };
const ROOT = new URL("../../", import.meta.url);

const running = new AsyncLocalStorage<string>();
const pascal = (file: string) =>
  basename(file, ".ts").replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Every step and page by what it exports. */
async function namesOfSteps(): Promise<Map<object, string>> {
  const names = new Map<object, string>();
  for (const file of globSync("{functions,console}/**/*.ts", { cwd: ROOT.pathname })) {
    const exported: Record<string, unknown> = await import(new URL(file, ROOT).href);
    if (exported["handler"] === undefined) continue;
    for (const one of Object.values(exported))
      if (typeof one === "object" && one !== null && "handlerIn" in one)
        names.set(one, pascal(file));
  }
  return names;
}
const names = FOLDER === undefined ? undefined : namesOfSteps();

const heard = new Set<string>();

/** Hears what is asked of these services from now on, by the step that is running. */
export function recordCalls(
  endpoints: Readonly<Record<string, string>>,
  tables: readonly string[],
): void {
  if (FOLDER === undefined) return;
  const folder = FOLDER;
  const partitionKeys = Object.fromEntries(tables.map((table) => [table, "pk"]));
  const writers = new Map<string, ReturnType<typeof recorder>>();
  const hosts = Object.values(endpoints).map((endpoint) => new URL(endpoint).host);
  // One database serves a world after another.
  const fresh = hosts.filter((host) => !heard.has(host));
  for (const host of fresh) heard.add(host);
  hearCalls(fresh, (_, sent) => {
    const as = running.getStore();
    if (as === undefined) return;
    const write = writers.get(as) ?? recorder({ folder, as });
    writers.set(as, write);
    write(callsOf(sent, { ...ACCOUNT, partitionKeys }));
  });
}

/** Runs a step by its name, so that what it asks for is known to be its own. */
export async function asStep<T>(step: object, run: () => Promise<T>): Promise<T> {
  const name = (await names)?.get(step);
  return name === undefined ? run() : running.run(name, run);
}
