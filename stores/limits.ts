import { createHmac } from "node:crypto";
import * as z from "zod";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { Transient } from "#contract/errors.ts";
import { Instant } from "#contract/ids.ts";
import type { Key } from "#contract/keys.ts";
import {
  count,
  latestOf,
  type Limit,
  type LimitName,
  LIMITS,
  stepOf,
  windowOf,
} from "#domain/limits.ts";
import { ABSENT, PRESENT } from "./expressions.ts";
import { provider } from "./place.ts";
import { senderKey } from "./settings.ts";
import { cycleTable } from "./tables.ts";

/** When nothing of what was taken counts any more, in milliseconds since 1970. */
export const Count = z.strictObject({ until: z.int() });

export type Taken = { kind: "taken" } | { kind: "full"; again: Instant };

const MINUTE = 60_000;
/** The whole minute from which one more is taken. */
const againAt = (again: number): Instant =>
  Instant.parse(new Date(Math.ceil(again / MINUTE) * MINUTE).toISOString());

const DAY = 86_400_000;
/** As often as another request can come in between before one says that too much is under way. */
const ATTEMPTS = 5;

/** When the last of what is taken now counts no more, in seconds. */
const expiryOf = (limit: Limit, at: number) => Math.ceil((at + windowOf(limit)) / 1000) + 1;

/**
 * Counts what comes from somewhere, and forgets it as soon as it does not matter. Where is kept as a
 * hash under a key of the day, which follows from a secret that stands in no table.
 */
export const limits = provider((place) => {
  const cycle = cycleTable(place);
  const secret = senderKey(place);

  /** A hash that nobody without the secret can make, another one every day. */
  const keyed = (text: string, at: number): string => {
    const day = createHmac("sha256", secret)
      .update(`day ${Math.floor(at / DAY)}`)
      .digest();
    return createHmac("sha256", day).update(text).digest("base64url");
  };
  const keyOf = (name: LimitName, who: string, at: number): Key =>
    cycleKeys.count(keyed(`${name}|${who}`, at));
  const untilOf = async (key: Key) => (await cycle.get(Count, key))?.until;

  /** Written where nothing counts any more, added to what still does; false when it changed meanwhile. */
  const write = (key: Key, limit: Limit, { at, found, until }: Written): Promise<boolean> => {
    const expires = expiryOf(limit, at);
    if (found === undefined || found < at) {
      const gone = `${ABSENT.expression} OR #until < :now`;
      return cycle.saveIf({ expression: gone, values: { now: at } }, key, { until }, expires);
    }
    return cycle.add(
      key,
      { by: { until: stepOf(limit) }, expires },
      {
        expression: "#until >= :now AND #until <= :latest",
        values: { now: at, latest: latestOf(limit, at) },
      },
    );
  };

  return {
    keyed,

    /** Takes one more from `who`; when there were too many, tells from when on another is taken. */
    async take(name: LimitName, who: string, now: Instant): Promise<Taken> {
      const [limit, at] = [LIMITS[name], Date.parse(now)];
      const key = keyOf(name, who, at);
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const found = await untilOf(key);
        // What still counts of yesterday counts on, under today's key.
        const before = at % DAY < windowOf(limit) ? keyOf(name, who, at - DAY) : undefined;
        const since = found ?? (before && (await untilOf(before)));
        const counted = count(limit, at, since);
        if (counted.kind === "full") return { kind: "full", again: againAt(counted.again) };
        if (await write(key, limit, { at, found, until: counted.until })) return { kind: "taken" };
      }
      throw new Transient(`too much of "${name}" is under way at once`);
    },

    /** Gives one back that was taken for nothing. */
    async giveBack(name: LimitName, who: string, now: Instant): Promise<void> {
      const [limit, at] = [LIMITS[name], Date.parse(now)];
      const back = { by: { until: -stepOf(limit) }, expires: expiryOf(limit, at) };
      await cycle.add(keyOf(name, who, at), back, PRESENT);
    },
  };
});

type Written = { at: number; found: number | undefined; until: number };
