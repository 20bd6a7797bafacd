import type { Variable } from "#contract/environment.ts";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { type ActionId, Day } from "#contract/ids.ts";
import { sha256 } from "#stores/sha256.ts";
import { storesOf } from "#cli/open-all.ts";
import { openTable } from "#stores/table.ts";
import { clientOf } from "#local/database/tables.ts";
import { openBuurtcyclus } from "#cli/buurtcyclus.ts";
import { readNeighbourhood } from "#cli/simulation/folder.ts";
import { factsFor } from "./console-facts.ts";

const SIZES = [1, 40, 400] as const;
const TIMES = 25;
const WARM = 4;
/** A page that takes longer than this in all is looked at no more: three times tell enough of it. */
const PATIENCE = 4000;
const WRITERS = 8;
/** What one with 400 may take more than one with 1, in milliseconds. */
const ALLOWED = 100;

/** The pages of the console, of one neighbourhood or of all. */
const PAGES: readonly {
  name: string;
  asked?: true;
  path(latest: Cycle & { action: ActionId }): string;
}[] = [
  { name: "start page", asked: true, path: () => "/console" },
  { name: "cycle", asked: true, path: ({ id }) => `/console/cycles/${id}` },
  { name: "neighbourhoods", asked: true, path: () => "/console/neighbourhoods" },
  { name: "neighbourhoods by next moment", path: () => "/console/neighbourhoods?sort=next" },
  {
    name: "one neighbourhood",
    path: ({ neighbourhood }) => `/console/neighbourhoods/${neighbourhood}`,
  },
  {
    name: "action board",
    path: ({ neighbourhood }) => `/console/actions?neighbourhood=${neighbourhood}`,
  },
  { name: "actions everywhere", path: () => "/console/actions" },
  { name: "one action", path: ({ id, action }) => `/console/actions/${id}/${action}` },
  { name: "meeting", path: ({ id }) => `/console/meeting/${id}` },
  { name: "progress", path: ({ id }) => `/console/progress/${id}` },
  { name: "dry run of a start", path: ({ neighbourhood }) => `/console/start/${neighbourhood}` },
  { name: "questions", path: ({ neighbourhood }) => `/console/questions/${neighbourhood}` },
  { name: "figures", path: ({ neighbourhood }) => `/console/figures/${neighbourhood}` },
  { name: "figures: choose", path: () => "/console/figures" },
  { name: "exports", path: () => "/console/exports" },
  {
    name: "audit trail",
    path: ({ neighbourhood }) => `/console/audit?neighbourhood=${neighbourhood}`,
  },
];

type Seen = { status: number; milliseconds: number; requests: number; bytes: number };

/**
 * The pages of the console with 1, 40 and 400 neighbourhoods of ten cycles each in the tables,
 * through the whole stack (HTTP → handler → database). Asked: start page and cycle page at most 100
 * ms more with 400 than with one, and no page that reads a table in full. Turn and turn about in
 * one run, so that a slow moment of the machine hits all three.
 */
export async function benchConsole(assembly: string) {
  const worlds = [];
  for (const size of SIZES) worlds.push(await openConsole(assembly, size));
  const seen = new Map<string, Seen[]>();
  for (let time = 0; time < WARM + TIMES; time += 1)
    for (const { name, path } of PAGES)
      for (const world of worlds) {
        const before = seen.get(`${name}/${world.size}`) ?? [];
        if (
          before.length >= 3 &&
          before.reduce((sum, { milliseconds }) => sum + milliseconds, 0) > PATIENCE
        )
          continue;
        const one = await world.look(path(world.latest));
        if (time >= WARM) seen.set(`${name}/${world.size}`, [...before, one]);
      }
  const result: Record<string, string> = Object.fromEntries(
    worlds.map(({ size, filled }) => [`filled: ${size}`, filled]),
  );
  for (const { name, asked } of PAGES) {
    const [first = middleOf([]), ...rest] = SIZES.map((size) =>
      middleOf(seen.get(`${name}/${size}`) ?? []),
    );
    const more = (rest.at(-1)?.milliseconds ?? 0) - first.milliseconds;
    const requests = rest.every((one) => one.requests <= first.requests)
      ? "no more requests"
      : "MORE REQUESTS";
    const held = ` (at most ${ALLOWED} are asked: ${more <= ALLOWED ? "held" : "NOT HELD"})`;
    const verdict =
      first.status !== 200
        ? `answers ${first.status}`
        : `${requests} with more neighbourhoods; ${more.toFixed(1)} ms more with ` +
          `${SIZES.at(-1) ?? 0}${asked === true ? held : ""}`;
    result[name] = [...[first, ...rest].map(told), verdict].join(" | ");
  }
  for (const world of worlds) await world.close();
  return result;
}

const told = ({ requests, bytes, milliseconds, least }: ReturnType<typeof middleOf>, at: number) =>
  `${SIZES[at] ?? 0}: ${requests} requests, ${Math.round(bytes / 1024)} kB, ` +
  `${milliseconds.toFixed(1)} ms (least ${least.toFixed(1)})`;

const NEVER: Seen = { status: 0, milliseconds: 0, requests: 0, bytes: 0 };
/**
 * The median of the time, and the least, which a busy machine spoils the least; what was asked of
 * the database is the same each time but for the session's own last use.
 */
function middleOf(all: readonly Seen[]): Seen & { least: number } {
  const ordered = all.toSorted((one, other) => one.milliseconds - other.milliseconds);
  return {
    ...(ordered[Math.floor(all.length / 2)] ?? NEVER),
    least: ordered[0]?.milliseconds ?? 0,
  };
}

async function openConsole(assembly: string, size: number) {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const facts = factsFor(
    readNeighbourhood(
      new URL("../data/sample/zonnestraat/neighbourhood.json", import.meta.url).pathname,
    ),
    Day.parse("2024-11-04"),
  );
  const { latest, now } = facts(0);
  const environment = await openBuurtcyclus({
    folder,
    assembly,
    time: { start: Date.parse(now) },
    port: 0,
    passing: true,
  });
  environment.clock.hold();
  const begun = performance.now();
  let written = 0;
  const client = clientOf(environment.endpoints.dynamodb, "eu-central-1");
  const table = openTable(client, environment.variables["CYCLE_TABLE" satisfies Variable] ?? "");
  await Promise.all(
    Array.from({ length: WRITERS }, async (_, writer) => {
      for (let nth = writer; nth < size; nth += WRITERS) {
        const { items } = facts(nth);
        await table.saveMany(items);
        written += items.length;
      }
    }),
  );
  client.destroy();
  const { sessions } = storesOf(environment.variables, environment.clock.now);
  const at = Math.floor(environment.clock.now() / 1000);
  await sessions.open(sha256("session|bench"), {
    subject: "bench",
    name: "Hanneke Coenen",
    access: { roles: ["coordinator", "auditor", "administrator"], neighbourhoods: "all" },
    csrf: "c".repeat(22),
    started: at,
    seen: at,
  });
  return {
    size,
    latest,
    filled: `${written} facts in ${((performance.now() - begun) / 1000).toFixed(1)} s`,
    async look(path: string): Promise<Seen> {
      const before = environment.statistics();
      const start = performance.now();
      const reply = await fetch(`${environment.url}${path}`, {
        headers: { cookie: "__Host-buurt=bench" },
        redirect: "manual",
      });
      await reply.arrayBuffer();
      const milliseconds = performance.now() - start;
      const after = environment.statistics();
      return {
        status: reply.status,
        milliseconds,
        requests: after.databaseRequests - before.databaseRequests,
        bytes: after.databaseBytes - before.databaseBytes,
      };
    },
    async close(): Promise<void> {
      await environment.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
