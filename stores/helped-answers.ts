import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { CycleId, Day } from "#contract/ids.ts";
import type { Token } from "#domain/dispatch/mail.ts";
import { HelpedAnswer } from "#domain/feedback/helped.ts";
import { cycleKeys, peopleKeys } from "./keys.ts";
import type { Table } from "./table.ts";
import { transact } from "./transaction.ts";
import { cycleTable, dynamo, peopleTable } from "./tables.ts";
import { provider } from "./place.ts";

export type HelpedAnswers = ReturnType<typeof helpedAnswersIn>;

/** What residents think of the actions. One resident, one answer, over all links of a round; no table holds it beside a resident. */
export const helpedAnswersIn = (client: DynamoDBClient, people: () => Table, cycle: Table) => ({
  /** False when the person answered by another link, or is not asked any more. */
  async give(
    { round, batch, resident, hash }: Token,
    answer: HelpedAnswer,
    on: Day,
  ): Promise<boolean> {
    const outcome = await transact(client, [
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
    return outcome.kind === "written";
  },
  get: (id: CycleId, key: HelpedAnswer["key"]): Promise<HelpedAnswer | undefined> =>
    cycle.get(HelpedAnswer, cycleKeys.helpedAnswer(id, key)),
  of: (id: CycleId): Promise<HelpedAnswer[]> =>
    cycle.list(HelpedAnswer, cycleKeys.helpedAnswers(id)),
});

export const helpedAnswers = provider((place) =>
  helpedAnswersIn(dynamo(place), () => peopleTable(place), cycleTable(place)),
);
