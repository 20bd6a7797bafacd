import * as z from "zod";
import { ActionId, CycleId, Day, RandomId } from "#contract/ids.ts";

/** The longer side of a picture as it is kept, in pixels: as wide as the widest page of ours. */
export const LONGEST_SIDE = 1280;
/** The largest file that is taken in. */
export const MOST_BYTES = 15 * 1024 * 1024;
/** As many pixels as the cameras of phones have that make files of this size; more are not opened. */
export const MOST_PIXELS = 52_000_000;
/** How many pictures a promise can have [P]: a page stays one that somebody reads. */
export const MOST_PICTURES = 6;

export const When = z.enum(["before", "after"]);
export type When = z.infer<typeof When>;

/**
 * A picture of what was promised, a fact of its own beside the action. Its file was drawn anew; until
 * somebody looked at it and published it, the team alone sees it.
 */
export const Picture = z.strictObject({
  id: RandomId,
  cycle: CycleId,
  action: ActionId,
  when: When,
  /** The day on which it was taken. */
  on: Day,
  /** What is to be seen on it, for who does not see it. */
  text: z.string().min(10).max(300),
  width: z.int().min(1).max(LONGEST_SIDE),
  height: z.int().min(1).max(LONGEST_SIDE),
  published: Day.optional(),
});
export type Picture = z.infer<typeof Picture>;

/** Those of one action that everybody may see: before comes first, then by day. */
export const shownOf = (pictures: readonly Picture[], action: ActionId): Picture[] =>
  pictures
    .filter((picture) => picture.action === action && picture.published !== undefined)
    .toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));

const orderOf = ({ when, on, id }: Picture): string =>
  [When.options.indexOf(when), on, id].join(" ");
