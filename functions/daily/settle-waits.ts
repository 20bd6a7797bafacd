import type { Uses } from "#stores/stores.ts";
import { type Day, WHOLE } from "#contract/ids.ts";
import type { Action } from "#domain/actions/action.ts";
import { actionIn, ownersIn } from "#domain/actions/digest.ts";
import { peopleOf } from "#domain/actions/owner.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { lackedBy } from "#domain/own-topic.ts";
import type { Waiting } from "#domain/waiting.ts";
import { ownerWaits, wordingWaits } from "#domain/what-waits.ts";

type Settling = Uses<"actions" | "neighbourhoods" | "topics" | "waiting">;

/**
 * What is found by looking, once a day: promises that are asked of people who are in no team any
 * more, and own topics that lack words in a language while a round is planned. In a neighbourhood
 * that is closed nothing waits for anybody.
 */
export async function settleWaits(stores: Settling, today: Day): Promise<void> {
  const { neighbourhoods, waiting } = stores;
  for (const home of await neighbourhoods.all()) {
    if (home.closed !== undefined) {
      await waiting.clear(home.id);
      continue;
    }
    const standing = await waiting.of(home.id);
    const since = (one: Waiting): Waiting =>
      standing.find(({ kind, object }) => kind === one.kind && object === one.object) ?? one;
    const owners = await ownerless(stores, home, { standing, today });
    const topics = await unworded(stores, home, today);
    await waiting.settle(home.id, "owner", owners.map(since));
    // Its last day moves with the round.
    await waiting.settle(
      home.id,
      "wording",
      topics.map((one) => ({ ...one, from: since(one).from })),
    );
  }
}

/** Asked of people alone, none of whom is there. */
const isOwnerless = ({ team }: Neighbourhood, action: Action): boolean =>
  peopleOf(action).length > 0 &&
  ownersIn(team, action).length === 0 &&
  action.owners.every(({ kind }) => kind === "person");

async function ownerless(
  { actions }: Settling,
  home: Neighbourhood,
  { standing, today }: { standing: readonly Waiting[]; today: Day },
): Promise<Waiting[]> {
  const open = standing.filter(({ kind }) => kind === "action").map(actionIn);
  return (await actions.many(open))
    .filter((action) => isOwnerless(home, action))
    .map((action) => ownerWaits(action, today, home.norms));
}

async function unworded(
  { neighbourhoods, topics }: Settling,
  { id, languages }: Neighbourhood,
  today: Day,
): Promise<Waiting[]> {
  const planned = await neighbourhoods.plannedFor(id, WHOLE);
  if (planned === undefined) return [];
  return (await topics.of(id))
    .filter((one) => one.status !== "retired" && lackedBy(one, languages).length > 0)
    .map((one) => wordingWaits(one, today, planned.firstDay));
}
