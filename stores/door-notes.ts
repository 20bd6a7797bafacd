import { cycleKeys } from "#contract/cycle-keys.ts";
import type { RoundId } from "#contract/ids.ts";
import { DoorNote } from "#domain/reading/text.ts";
import { overCycles } from "./tables.ts";

/** So many are removed at once. */
const AT_ONCE = 16;

/** What was said at doors and by telephone, until it is laid with what else was written in the round. */
export const doorNotes = overCycles((cycle) => ({
  save: (note: DoorNote, expires: number): Promise<void> =>
    cycle.save(cycleKeys.doorNote(note.round, note.id), note, expires),
  of: (round: RoundId): Promise<DoorNote[]> => cycle.list(DoorNote, cycleKeys.doorNotes(round)),
  async forget(notes: readonly DoorNote[]): Promise<void> {
    for (let from = 0; from < notes.length; from += AT_ONCE)
      await Promise.all(
        notes
          .slice(from, from + AT_ONCE)
          .map(({ round, id }) => cycle.delete(cycleKeys.doorNote(round, id))),
      );
  },
}));
