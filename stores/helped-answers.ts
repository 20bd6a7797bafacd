import type { CycleId, Day } from "#contract/ids.ts";
import type { Token } from "#domain/dispatch/mail.ts";
import { HelpedAnswer } from "#domain/feedback/helped.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { peopleKeys } from "#contract/people-keys.ts";
import { overBoth } from "./tables.ts";

/**
 * What residents think of the actions. One resident, one answer, over all links of a round; no
 * table holds it beside a resident.
 */
export const helpedAnswers = overBoth((cycle, people) => ({
  /** False when the person answered by another link, or is not asked any more. */
  async give(
    { round, batch, resident, hash }: Token,
    answer: HelpedAnswer,
    on: Day,
  ): Promise<boolean> {
    return cycle.writeAll([
      people().set(
        peopleKeys.invitation(round, batch, resident),
        { feedbackOn: on, feedbackWith: hash },
        {
          expression:
            "attribute_exists(#pk) AND (attribute_not_exists(#feedbackWith) OR #feedbackWith = :hash)",
          values: { hash },
        },
      ),
      cycle.put(cycleKeys.helpedAnswer(answer.cycle, answer.key), answer),
    ]);
  },
  get: (id: CycleId, key: HelpedAnswer["key"]): Promise<HelpedAnswer | undefined> =>
    cycle.get(HelpedAnswer, cycleKeys.helpedAnswer(id, key)),
  of: (id: CycleId): Promise<HelpedAnswer[]> =>
    cycle.list(HelpedAnswer, cycleKeys.helpedAnswers(id)),
}));
