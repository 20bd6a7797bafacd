import * as z from "zod";
import { ActionId, CycleId, type NeighbourhoodId } from "#contract/ids.ts";
import { WaitKind } from "#contract/waiting.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { inOrder, type Waiting } from "#domain/waiting.ts";
import { waitsFor } from "#domain/waits-for.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { type Call, mayAlso } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import { comingIn, runningIn, type RunStores } from "./what-runs.ts";
import { startPage } from "./start-page.ts";

/** As many things as somebody can look over. */
const A_PAGE = 25;
/**
 * For so many neighbourhoods each is asked by itself; for more it is quicker to read what waits
 * everywhere.
 */
const ASKED_APART = 8;

const Query = z.object({
  kind: WaitKind.optional().catch(undefined),
  from: z.coerce.number().int().min(0).max(100_000).catch(0),
});

type StartStores = "actions" | "neighbourhoods" | "questions" | "waiting" | RunStores;

/** The start page: what waits for who is logged in, what runs and what is coming. */
export async function showStart(call: Call<StartStores>): Promise<Reply> {
  const { visit, access, around } = call;
  const { kind, from } = Query.parse(Object.fromEntries(visit.query));
  const today = dayOf(call.dependencies.now());
  const where = around.place === undefined ? access.neighbourhoods : [around.place.id];
  const all = await standing(call, where);
  const mine = inOrder(
    all.filter((one) => waitsFor(access, one, today)),
    today,
  );
  const kinds = new Map<WaitKind, number>();
  for (const one of mine) kinds.set(one.kind, (kinds.get(one.kind) ?? 0) + 1);
  const chosen = mine.filter((one) => kind === undefined || one.kind === kind);
  const waiting = chosen.slice(from, from + A_PAGE);
  const runs = await runningIn(call, where, { waiting: all, today });
  const [names, titles, coming] = await Promise.all([
    namesIn(call, [...waiting.map(({ neighbourhood }) => neighbourhood), ...runs.where]),
    titlesOf(call, waiting),
    comingIn(call, where, { runs: runs.shown, today }),
  ]);
  return startPage({
    ...frameOf(call),
    ...titles,
    waiting,
    names,
    today,
    all: chosen.length,
    kinds,
    only: kind,
    from,
    next: from + A_PAGE < chosen.length ? from + A_PAGE : undefined,
    query: around.place === undefined ? "" : `neighbourhood=${around.place.id}&`,
    runs: { told: runs.told(names), more: runs.more },
    coming: coming(names),
    mayCreate: mayAlso(call, "create neighbourhood") && access.neighbourhoods === "all",
    mayStart: mayAlso(call, "start cycle"),
  });
}

async function standing(
  { dependencies: { waiting } }: Call<"waiting">,
  where: "all" | readonly NeighbourhoodId[],
): Promise<Waiting[]> {
  if (where === "all" || where.length > ASKED_APART) return waiting.all();
  return (await Promise.all(where.map((id) => waiting.of(id)))).flat();
}

const namesIn = (
  { dependencies: { neighbourhoods } }: Call<"neighbourhoods">,
  ids: readonly NeighbourhoodId[],
): Promise<Map<string, string>> => neighbourhoods.names([...new Set(ids)]);

/** The promises and the questions that wait, each kind in one request. */
async function titlesOf(
  { dependencies: { actions, questions } }: Call<"actions" | "questions">,
  waiting: readonly Waiting[],
) {
  const wanted = waiting.flatMap(({ object }) => {
    const [cycle, action] = object.split("#");
    const read = z.object({ cycle: CycleId, action: ActionId }).safeParse({ cycle, action });
    return read.success ? [read.data] : [];
  });
  const asked = waiting
    .filter(({ kind }) => kind === "question")
    .map(({ neighbourhood, object }) => ({ neighbourhood, id: object }));
  const [its, texts] = await Promise.all([actions.many(wanted), questions.many(asked)]);
  return { actions: its, questions: texts };
}
