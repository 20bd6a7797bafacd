import type { RunId, Instant } from "#contract/ids.ts";
import {
  type NotArrived,
  Notice,
  type NoticeAbout,
  type NoticeTo,
} from "#domain/dispatch/notice.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { lacking } from "./expressions.ts";
import { overCycles } from "./tables.ts";

/** What the team was told, so that a replayed step tells it once; and what of it did not arrive. */
export const notices = overCycles((cycle) => ({
  claim: (
    id: RunId,
    notice: string,
    told: { at: Instant; about?: NoticeAbout; to?: NoticeTo },
  ): Promise<boolean> => cycle.saveNew(cycleKeys.notice(id, notice), told),
  get: (id: RunId, notice: string): Promise<Notice | undefined> =>
    cycle.get(Notice, cycleKeys.notice(id, notice)),
  release: (id: RunId, notice: string): Promise<void> => cycle.delete(cycleKeys.notice(id, notice)),

  /**
   * Writes down that a message did not arrive; what was written first stands. Gives the message, or
   * nothing when there is none.
   */
  async notArrived(
    id: RunId,
    notice: string,
    notArrived: { why: NotArrived; at: Instant },
  ): Promise<Notice | undefined> {
    const key = cycleKeys.notice(id, notice);
    await cycle.update(key, { notArrived }, lacking("notArrived"));
    return cycle.get(Notice, key);
  },

  of: (id: RunId): Promise<Notice[]> => cycle.list(Notice, cycleKeys.notices(id)),
}));
