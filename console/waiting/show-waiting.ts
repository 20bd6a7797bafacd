import * as z from "zod";
import type { Deed } from "#contract/permissions.ts";
import { may, mayChangeFor } from "#domain/access.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { WaitKind } from "#contract/waiting.ts";
import { inOrder, isCoordinators, type Waiting } from "#domain/waiting.ts";
import type { Reply } from "#functions/middleware/page.ts";
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

/** Who can do what waits; nobody is shown what is for others to do. */
const FOR: Readonly<Record<WaitKind, Deed>> = {
  failed: "steer cycle",
  stalled: "steer cycle",
  floor: "decide floor",
  agenda: "confirm agenda",
  outcomes: "change actions",
  question: "answer questions",
  help: "answer offers",
  signal: "see signals",
  picture: "change actions",
  wording: "change topics",
  owner: "change actions",
  words: "place words",
  letters: "print letters",
  mail: "see recipients",
  unreached: "see progress",
  response: "see progress",
  report: "publish wave",
  errand: "check errands",
  "not-helped": "change actions",
  action: "change actions",
};

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
    (await standing(call)).filter((one) => isFor(call, one)),
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

/** What is of an organisation: a professional of another one does not do it. */
const OF_PARTNER: readonly WaitKind[] = ["action", "owner", "picture", "signal"];

/**
 * Whether it is this person's to do: a professional's is what is of the own organisation, and what
 * nobody did in time is the coordinator's.
 */
function isFor(
  { access, dependencies }: Call,
  { kind, neighbourhood, partner, until }: Waiting,
): boolean {
  const isLate = isCoordinators({ kind, until }, dayOf(dependencies.now()));
  return (
    may(access, FOR[kind], neighbourhood) &&
    (!isLate || may(access, "steer cycle", neighbourhood)) &&
    (!OF_PARTNER.includes(kind) || partner === undefined || mayChangeFor(access, partner))
  );
}
