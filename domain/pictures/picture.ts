import * as z from "zod";
import type { Action } from "#domain/actions/action.ts";
import { ActionId, CycleId, Day, RandomId } from "#contract/ids.ts";

/** The longer side of a picture as it is kept, in pixels: as wide as the widest page of ours. */
export const LONGEST_SIDE = 1280;
/** The largest file that is opened. */
export const MOST_BYTES = 15 * 1024 * 1024;
/** The largest that the store lets in: a larger one is refused there, in the words of a machine. */
export const MOST_SENT = 60 * 1024 * 1024;
/** As many pixels as the cameras of phones have that make files of this size; more are not opened. */
export const MOST_PIXELS = 52_000_000;
/** How many pictures a promise can have [P]: a page stays one that somebody reads. */
export const MOST_PICTURES = 6;

export const When = z.enum(["before", "after"]);
export type When = z.infer<typeof When>;

/**
 * A picture of what was promised, in the cycle in which that was made, and a fact of its own beside
 * the action. Its file was drawn anew; until
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

type Of = Pick<Action, "cycle" | "id">;

const isOf = (picture: Picture, { cycle, id }: Of): boolean =>
  picture.cycle === cycle && picture.action === id;

/** Those of one promise that everybody may see: before comes first, then by day. */
export const shownOf = (pictures: readonly Picture[], promise: Of): Picture[] =>
  pictures
    .filter((picture) => isOf(picture, promise) && picture.published !== undefined)
    .toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));

/** Those that go with a cycle: of promises that were carried on to no later one, or were withdrawn. */
export const endingWith = (
  cycle: CycleId,
  promises: readonly Pick<Action, "cycle" | "id" | "carriedTo">[],
  pictures: readonly Picture[],
): Picture[] => {
  const ending = promises.filter(
    ({ cycle: first, carriedTo = [] }) => [first, ...carriedTo].at(-1) === cycle,
  );
  const isWithdrawn = (picture: Picture) =>
    picture.cycle === cycle && !promises.some((promise) => isOf(picture, promise));
  return pictures.filter(
    (picture) => ending.some((promise) => isOf(picture, promise)) || isWithdrawn(picture),
  );
};

const orderOf = ({ when, on, id }: Picture): string =>
  [When.options.indexOf(when), on, id].join(" ");
