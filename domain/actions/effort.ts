import * as z from "zod";
import { ActionId, CycleId, Day, Instant, RandomId } from "#contract/ids.ts";
import { FOUR, Partner } from "#contract/organisation.ts";
import { MOST_ORGANISATIONS } from "#domain/organisation.ts";

/** The most that one line can hold, so that a slip of the pen is noticed: 250 hours, 100,000 euros. */
export const MOST_QUARTERS = 1000;
export const MOST_CENTS = 10_000_000;

/**
 * What an action took: hours of a partner by the quarter, other costs in cents of a euro. Lines are
 * added and never changed; a wrong one is taken back by a counter-line with the opposite amounts.
 */
export const EffortLine = z.strictObject({
  id: RandomId,
  cycle: CycleId,
  action: ActionId,
  day: Day,
  partner: Partner,
  quarters: z.int().min(-MOST_QUARTERS).max(MOST_QUARTERS),
  cents: z.int().min(-MOST_CENTS).max(MOST_CENTS),
  what: z.string().min(3).max(200),
  /** Takes back the line with the same id. */
  counter: z.literal(true).optional(),
  at: Instant,
  by: z.string().min(2).max(80),
});
export type EffortLine = z.infer<typeof EffortLine>;

/** What is known of it: absent is "not noted", which is something else than none. */
export const Noted = z.strictObject({
  quarters: z.int().min(0).optional(),
  cents: z.int().min(0).optional(),
});
export type Noted = z.infer<typeof Noted>;
export const Effort = z.strictObject({
  ...Noted.shape,
  partners: z
    .array(z.strictObject({ partner: Partner, ...Noted.shape }))
    .max(FOUR.length + MOST_ORGANISATIONS),
});
export type Effort = z.infer<typeof Effort>;

/** The line that takes another back. */
export const counterOf = (
  line: EffortLine,
  { at, by }: { at: Instant; by: string },
): EffortLine => ({
  ...line,
  quarters: 0 - line.quarters,
  cents: 0 - line.cents,
  counter: true,
  at,
  by,
});

/** The lines that stand: noted, and not taken back. */
export function standing(lines: readonly EffortLine[]): EffortLine[] {
  const taken = new Set(lines.filter(({ counter }) => counter === true).map(({ id }) => id));
  return lines.filter(({ id }) => !taken.has(id));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function noted(lines: readonly EffortLine[]): Noted {
  const hours = lines.filter(({ quarters }) => quarters !== 0);
  const costs = lines.filter(({ cents }) => cents !== 0);
  return {
    ...(hours.length === 0 ? {} : { quarters: sum(hours.map(({ quarters }) => quarters)) }),
    ...(costs.length === 0 ? {} : { cents: sum(costs.map(({ cents }) => cents)) }),
  };
}

/** The four in front, and each once. */
function inTheirOrder(lines: readonly EffortLine[]): Partner[] {
  const noting = new Set<Partner>(lines.map(({ partner }) => partner));
  const four = FOUR.filter((one) => noting.has(one));
  return [...new Set<Partner>([...four, ...[...noting].toSorted()])];
}

/** What it took in all and of each partner who noted something; nothing when nobody did. */
export function effortOf(lines: readonly EffortLine[]): Effort | undefined {
  const known = standing(lines);
  if (known.length === 0) return undefined;
  return {
    ...noted(known),
    partners: inTheirOrder(known).map((partner) => ({
      partner,
      ...noted(known.filter((line) => line.partner === partner)),
    })),
  };
}

/** Hours as people write them, `1.5` or `1,25`, in quarters; undefined when it is no whole number of quarters. */
export function quartersOf(typed: string): number | undefined {
  const hours = /^(\d{1,3})(?:[.,](0|00|25|5|50|75))?$/.exec(typed.trim());
  if (hours === null) return typed.trim() === "" ? 0 : undefined;
  const [, whole = "0", part = ""] = hours;
  const quarters = Number(whole) * 4 + ({ "25": 1, "5": 2, "50": 2, "75": 3 }[part] ?? 0);
  return quarters > MOST_QUARTERS ? undefined : quarters;
}

/** Euros as people write them, `12`, `12,50` or `12.50`, in cents; undefined when it is no amount. */
export function centsOf(typed: string): number | undefined {
  const amount = /^(\d{1,6})(?:[.,](\d{2}))?$/.exec(typed.trim());
  if (amount === null) return typed.trim() === "" ? 0 : undefined;
  const cents = Number(amount[1]) * 100 + Number(amount[2] ?? "0");
  return cents > MOST_CENTS ? undefined : cents;
}
