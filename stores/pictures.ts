import { type CycleId, type Day, neighbourhoodOf } from "#contract/ids.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { Picture } from "#domain/pictures/picture.ts";
import { lacking } from "./expressions.ts";
import type { Standing } from "#domain/what-waits.ts";
import type { Table } from "./table.ts";
import type { Write } from "./transaction.ts";
import { waitsNoMore, waitsOrNot } from "./waiting.ts";
import { overCycles } from "./tables.ts";

/** Somebody looked at it. */
const looked = (cycle: Table, { cycle: id, action, id: picture }: Picture): Write =>
  waitsNoMore(cycle, {
    neighbourhood: neighbourhoodOf(id),
    kind: "picture",
    object: `${id}#${action}#${picture}`,
  });

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
  add: (picture: Picture, waits?: Standing): Promise<boolean> =>
    cycle.writeAll([
      cycle.create(cycleKeys.picture(picture.cycle, picture.id), picture),
      ...(waits === undefined ? [] : [waitsOrNot(cycle, waits)]),
    ]),
  /** False when it is gone, or was published before. */
  publish: (picture: Picture, published: Day): Promise<boolean> =>
    cycle.writeAll([
      cycle.set(cycleKeys.picture(picture.cycle, picture.id), { published }, lacking("published")),
      looked(cycle, picture),
    ]),
  async remove(picture: Picture): Promise<void> {
    await cycle.writeAll([
      cycle.remove(cycleKeys.picture(picture.cycle, picture.id)),
      looked(cycle, picture),
    ]);
  },
}));
