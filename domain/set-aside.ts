import * as z from "zod";
import { Instant, NeighbourhoodId, RandomId, RoundId } from "#contract/ids.ts";

/** What can come in a flood. */
export const Floodable = z.enum(["help", "openAnswer", "question"]);
export type Floodable = z.infer<typeof Floodable>;

/**
 * That something came, and when; kept for two weeks and apart from what it is of. `sender`: a hash
 * that is another one every day and for every form, of what came without a link.
 */
export const Arrival = z.strictObject({
  kind: Floodable,
  id: RandomId,
  round: RoundId,
  at: Instant,
  sender: z.string().max(24).optional(),
});
export type Arrival = z.infer<typeof Arrival>;

/** Days for which it is known when something came: within them a flood has to be seen [P]. */
export const KNOWN_FOR = 14;

/** What came within a span of time, or what one sender sent in it. */
export const Flood = z.strictObject({
  kind: Floodable,
  from: Instant,
  until: Instant,
  sender: Arrival.shape.sender,
});
export type Flood = z.infer<typeof Flood>;

/** What was set aside in one deed: hidden everywhere, counted, and put back when that is undone. */
export const Aside = z.strictObject({
  ...Flood.shape,
  id: RandomId,
  neighbourhood: NeighbourhoodId,
  count: z.int().min(0),
  at: Instant,
  undone: Instant.optional(),
});
export type Aside = z.infer<typeof Aside>;

/** Those of one sender, where the flood names one. */
export const amongFlood = (
  { sender }: Pick<Flood, "sender">,
  arrivals: readonly Arrival[],
): Arrival[] => arrivals.filter((one) => sender === undefined || one.sender === sender);

export type Sender = { sender: string; count: number; first: Instant; last: Instant };

/** Who sent the most, with how much and from when to when; arrivals are in the order of their time. */
export function busiest(arrivals: readonly Arrival[], most: number): Sender[] {
  const bySender = Map.groupBy(arrivals, ({ sender }) => sender);
  return [...bySender]
    .flatMap(([sender, [first, ...others]]): Sender[] =>
      sender === undefined || first === undefined
        ? []
        : [
            {
              sender,
              count: others.length + 1,
              first: first.at,
              last: (others.at(-1) ?? first).at,
            },
          ],
    )
    .toSorted((one, other) => other.count - one.count)
    .slice(0, most);
}
