import type { NeighbourhoodId } from "#contract/ids.ts";
import type { Uses } from "#stores/stores.ts";
import type { ToldQuestions } from "#web/pages/question.ts";

/** More answers than this are in the archive, and more questions that wait are only said to be more. */
const SHOWN = 20;
const COUNTED = 100;

/** What everybody may know of questions, read in so many pieces however many were asked. */
export async function toldQuestions(
  { questions, waiting }: Uses<"questions" | "waiting">,
  id: NeighbourhoodId,
  archive = false,
): Promise<ToldQuestions> {
  const [answers, waits] = await Promise.all([
    archive ? questions.allPublished(id) : questions.published(id, SHOWN + 1),
    waiting.some(id, "question", COUNTED + 1),
  ]);
  const days = waits.flatMap(({ until }) => until ?? []).toSorted();
  return {
    answers: archive ? answers : answers.slice(0, SHOWN),
    more: !archive && answers.length > SHOWN,
    waiting: {
      days: days.slice(0, COUNTED),
      more: waits.length > COUNTED,
    },
  };
}
