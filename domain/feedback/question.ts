import * as z from "zod";
import { Name } from "#contract/name.ts";
import { Consent, consentTo } from "#domain/answer/consent.ts";
import { Day, NeighbourhoodId, RandomId, ResidentId, RoundId, RunId } from "#contract/ids.ts";
import { Language } from "#contract/language.ts";
import { addDays, daysBetween } from "#domain/calendar/time.ts";

/** Days within which a question gets its public answer [P]; the page tells the date. */
export const ANSWERED_WITHIN = 14;
const SOON = 3;
const SHORTEST = 10;
const LONGEST = 1000;

/** What the public reads: the question as the team wrote it down without names, the answer, and who gave it. */
export const PublicAnswer = z.strictObject({
  question: z.string().min(SHORTEST).max(LONGEST),
  answer: z.string().min(10).max(3000),
  by: z.string().min(2).max(120),
  on: Day,
});
export type PublicAnswer = z.infer<typeof PublicAnswer>;

/**
 * A resident's question about a solution for the longer term. Its text is read by the team alone;
 * nothing in it leads to who asked, unless they wrote it.
 */
export const Question = z.strictObject({
  id: RandomId,
  neighbourhood: NeighbourhoodId,
  /** During which cycle or wave. */
  run: RunId,
  language: Language,
  /** As it was typed; forgotten when the round is, or with who asked. */
  text: z.string().min(SHORTEST).max(LONGEST).optional(),
  asked: Day,
  /** The last day on which it is to be answered. */
  due: Day,
  answered: PublicAnswer.optional(),
});
export type Question = z.infer<typeof Question>;

/**
 * Who wants the answer to a question by mail. It stands with the people, apart from the question,
 * and goes when the answer was mailed.
 */
export const Asker = z.strictObject({
  question: Question.shape.id,
  round: RoundId,
  batch: z.int().min(0),
  resident: ResidentId,
  name: Name(1, 120),
  email: z.email().max(254),
  language: Language,
  on: Day,
  consent: Consent,
});
export type Asker = z.infer<typeof Asker>;

/** Days during which a mail with an answer is tried again when the mail service refused it. */
export const MAILED_WITHIN = 14;

const FIRST = Day.parse("2026-01-01");
/** The id of a question: the first that were asked, and so are due first, are the first of any list. */
export const questionIdOf = (asked: Day, secret: string): string =>
  `${String(daysBetween(FIRST, asked)).padStart(5, "0")}${secret.slice(5)}`;

export const dueOf = (asked: Day): Day => addDays(asked, ANSWERED_WITHIN);

/** A question as it is kept; it is due so many days on. */
export const askedOn = (
  asked: Day,
  secret: string,
  what: Pick<Question, "neighbourhood" | "run" | "language" | "text">,
): Question => ({ id: questionIdOf(asked, secret), ...what, asked, due: dueOf(asked) });

/** Who asked it and wants the answer by mail, from one who was asked in a round. */
export const askerOf = (
  { id, language, asked }: Question,
  { round, batch, resident }: Pick<Asker, "round" | "batch" | "resident">,
  to: Pick<Asker, "name" | "email">,
): Asker => ({
  question: id,
  round,
  batch,
  resident,
  ...to,
  language,
  on: asked,
  consent: consentTo("answer-by-mail", language),
});

/** Whether the words of a question go with those of a round: it has its answer, and was asked until then. */
export const wordsGo = ({ answered, text, asked }: Question, end: Day): boolean =>
  answered !== undefined && text !== undefined && asked <= end;

type QuestionChase = {
  question: Question;
  why: "due-soon" | "late";
  to: "contact" | "coordinator";
};

/** Who is told of a question that waits: near its day the contact person, after it the coordinator. */
export function chaseQuestions(questions: readonly Question[], today: Day): QuestionChase[] {
  return questions
    .filter(({ answered }) => answered === undefined)
    .flatMap((question): QuestionChase[] => {
      if (question.due < today) return [{ question, why: "late", to: "coordinator" }];
      return question.due <= addDays(today, SOON)
        ? [{ question, why: "due-soon", to: "contact" }]
        : [];
    });
}
