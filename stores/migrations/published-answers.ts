import { cycleKeys } from "#contract/cycle-keys.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { questions } from "#stores/questions.ts";
import { cycleTable } from "#stores/tables.ts";
import type { Migration } from "./migration.ts";

export const publishedAnswers: Migration = {
  version: 8,
  what: "an answer to a question stands by itself, by its day",
  why: "a neighbourhood's page reads the latest of these, however many questions were asked",
  async run(place) {
    const cycle = cycleTable(place);
    for await (const { id } of neighbourhoods(place).each())
      for await (const { id: question, answered } of questions(place).each(id))
        if (answered !== undefined)
          await cycle.save(cycleKeys.published(id, answered.on, question), answered);
  },
};
