import * as z from "zod";
import { dayOf } from "#domain/calendar/time.ts";
import { WaitKind } from "#contract/waiting.ts";
import { inOrder, type Waiting } from "#domain/waiting.ts";
import { waitsFor } from "#domain/waits-for.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { startPage } from "./waiting-page.ts";
import type { Call } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";

/** As many things as somebody can look over. */
const A_PAGE = 50;
/**
 * For so many neighbourhoods each is asked by itself; for more it is quicker to read what waits
 * everywhere.
 */
const ASKED_APART = 8;

const Query = z.object({
  kind: WaitKind.optional().catch(undefined),
  from: z.coerce.number().int().min(0).max(100_000).catch(0),
});

/** The start page: what waits for who is logged in. */
export async function showStart(call: Call<"neighbourhoods" | "waiting">): Promise<Reply> {
  const { neighbourhoods, now } = call.dependencies;
  const { kind, from } = Query.parse(Object.fromEntries(call.visit.query));
  const today = dayOf(now());
  const mine = inOrder(
    (await standing(call)).filter((one) => waitsFor(call.access, one, today)),
    today,
  );
  const kinds = new Map<WaitKind, number>();
  for (const one of mine) kinds.set(one.kind, (kinds.get(one.kind) ?? 0) + 1);
  const chosen = mine.filter((one) => kind === undefined || one.kind === kind);
  const waiting = chosen.slice(from, from + A_PAGE);
  const names = await neighbourhoods.names([
    ...new Set(waiting.map(({ neighbourhood }) => neighbourhood)),
  ]);
  return startPage({
    ...frameOf(call),
    waiting,
    names,
    today,
    all: chosen.length,
    kinds,
    only: kind,
    from,
    next: from + A_PAGE < chosen.length ? from + A_PAGE : undefined,
  });
}

async function standing({
  dependencies: { waiting },
  access: { neighbourhoods },
}: Call<"waiting">): Promise<Waiting[]> {
  if (neighbourhoods === "all" || neighbourhoods.length > ASKED_APART) return waiting.all();
  return (await Promise.all(neighbourhoods.map((id) => waiting.of(id)))).flat();
}
