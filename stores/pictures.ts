import type { CycleId, Day } from "#contract/ids.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { Picture } from "#domain/pictures/picture.ts";
import { lacking } from "./expressions.ts";
import { overCycles } from "./tables.ts";

/** What is known of pictures; their files lie apart. */
export const pictures = overCycles((cycle) => ({
  of: (id: CycleId): Promise<Picture[]> => cycle.list(Picture, cycleKeys.pictures(id)),
  /** Those of all promises of the cycles in which some were made. */
  async ofPromises(promises: readonly { cycle: CycleId }[]): Promise<Picture[]> {
    const made = new Set(promises.map((promise) => promise.cycle));
    return (await Promise.all([...made].map((id) => this.of(id)))).flat();
  },
  get: (id: CycleId, picture: string): Promise<Picture | undefined> =>
    cycle.get(Picture, cycleKeys.picture(id, picture)),
  /** The first that was written stands. */
  add: (picture: Picture): Promise<boolean> =>
    cycle.saveNew(cycleKeys.picture(picture.cycle, picture.id), picture),
  /** False when it is gone, or was published before. */
  publish: ({ cycle: id, id: picture }: Picture, published: Day): Promise<boolean> =>
    cycle.update(cycleKeys.picture(id, picture), { published }, lacking("published")),
  remove: ({ cycle: id, id: picture }: Picture): Promise<void> =>
    cycle.delete(cycleKeys.picture(id, picture)),
}));
