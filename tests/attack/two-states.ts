import { dayOf } from "#domain/calendar/time.ts";
import { peopleKeys } from "#contract/people-keys.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { PRESENT } from "#stores/expressions.ts";
import type { Coming, Given } from "#stores/ballots.ts";
import { cycleTable, peopleTable } from "#stores/tables.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { visit, type World } from "#tests/functions/world.ts";
import type { Attack } from "./attempt.ts";
import { inStreet, seal, WISHES, wishOf } from "./street.ts";

const RESIDENTS = 24;
type Item = Record<string, unknown>;

const keyOf = ({ pk, sk }: Item) => `${String(pk)} ${String(sk)}`;

/** Everything in an item that can be read as text, bytes too, whatever the order of its attributes. */
export function textIn(value: unknown): string {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("latin1");
  if (typeof value !== "object" || value === null) return String(value);
  const parts = Object.entries(value).map(([name, its]) => `${name} ${textIn(its)}`);
  return (Array.isArray(value) ? parts : parts.toSorted()).join(" ");
}

/** How ballots were kept once: as they are, under a name of their own and in the same transaction as the mark. */
const keptPlainly = (world: World) => {
  const place = { environment: world.environment.variables, clock: world.environment.clock.now };
  return {
    async give({ token, answer, channel, former }: Coming): Promise<Given> {
      const { round, batch, resident, area } = token;
      const mark = { answeredOn: dayOf(world.dependencies.now()), answeredWith: token.hash };
      const cycle = cycleTable(place);
      await cycle.transact([
        peopleTable(place).set(peopleKeys.invitation(round, batch, resident), mark, PRESENT),
        cycle.put(cycleKeys.ballot(round, former), {
          round,
          key: former,
          ...answer,
          area,
          channel,
        }),
      ]);
      return { kind: "withdrawn" };
    },
    enterPaper: () => Promise.reject(new Error("nobody enters paper here")),
  };
};

/** The topic that stands in what came into the tables together with a mark, if there is one only. */
function learnt(before: ReadonlyMap<string, string>, after: readonly Item[]): string | undefined {
  const fresh = after.filter((item) => before.get(keyOf(item)) !== textIn(item));
  const said = new Set(
    fresh.flatMap((item) => WISHES.filter((wish) => textIn(item).includes(wish))),
  );
  return said.size === 1 ? [...said][0] : undefined;
}

/**
 * Whoever reads the tables at every second sees with which mark which ballot came. Every resident
 * answers on their own, so that nothing else is in the way; the mark names the resident.
 */
export const twoStates: Attack = {
  name: "two-states",
  tries:
    "tell what each resident chose from the states of all tables before and after their answer",
  protection: "a ballot is encrypted to its round, and who takes it cannot read it",
  short: true,
  attempt: (protection) =>
    inStreet(RESIDENTS, async ({ world, links }) => {
      const changed = protection === "on" ? {} : { ballots: keptPlainly(world) };
      let got = 0;
      let state = new Map<string, string>();
      for (const [nth, token] of links.entries()) {
        const form = visit("POST", "/a/x", { token, body: `first=${wishOf(nth)}` });
        await world.run(submitBallot, form, changed);
        const items = (await world.everything()).map(({ item }) => item);
        if (learnt(state, items) === wishOf(nth)) got += 1;
        state = new Map(items.map((item) => [keyOf(item), textIn(item)]));
      }
      return { got, of: links.length };
    }),
};

/** A list in the order in which residents answered, or in that of the items of the table, tells whose a row is. */
const linkedByOrder = (said: readonly string[]): number =>
  said.filter((text, nth) => text.includes(wishOf(nth))).length === said.length ? said.length : 0;

export const afterTheSeal: Attack = {
  name: "order-of-rows",
  tries: "tell what each resident chose from the order of what is kept after the seal",
  protection: "rows, words and receipt codes are sorted by what they say, and nothing joins them",
  short: true,
  attempt: (protection) =>
    inStreet(RESIDENTS, async (street) => {
      const { world, round, links } = street;
      const order: string[] = [];
      for (const [nth, token] of links.entries()) {
        await world.run(
          submitBallot,
          visit("POST", "/a/x", { token, body: `first=${wishOf(nth)}&comment=${wishOf(nth)}` }),
        );
        order.push(wishOf(nth));
      }
      await seal(street);
      const { seals } = world.dependencies;
      if (protection === "off") await seals.save(round, "rows", order);
      const lists = await Promise.all(
        (["rows", "words"] as const).map((list) => seals.list(round, list)),
      );
      return { got: Math.max(...lists.map(linkedByOrder)), of: links.length };
    }),
};
