import * as z from "zod";
import { AnswerId, OTHER, QuestionId, TopicId } from "#contract/ids.ts";
import type { Given } from "#domain/form/form.ts";
import type { Asked } from "#domain/form/question.ts";

/** "I do not know": an answer that names no topic. */
export const UNSURE = AnswerId.parse("unsure");

/**
 * A question of the agenda survey. The ranking is what is counted and published, row by row; words
 * are kept with the ballot, read by a person, and counted and published nowhere; so are those that
 * stand beside the ranking and belong to what is chosen there. Whatever is asked is asked by every
 * link, on the poster's page and on paper, since another way to ask is another survey: whoever says
 * where at the poster says it of the same topics.
 */
type AgendaQuestion = Pick<Asked, "compulsory" | "onlyIf"> &
  (
    | { kind: "ranking"; places: Places }
    | { kind: "numbers"; of: QuestionId; places: Places }
    | { kind: "beside"; of: QuestionId; places: Places; longest: number }
    | { kind: "open"; longest: number; rows: number }
  );
type Places = readonly [string, ...string[]];

/**
 * The names of the questions, in the order in which they are asked; their words stand under the
 * same names in web/copy.
 */
export const AgendaQuestionId = z.enum(["topics", "equal", "where", "other", "comment"]);
export type AgendaQuestionId = z.infer<typeof AgendaQuestionId>;
const TOPICS = QuestionId.parse("topics");

/** What the agenda survey asks; of a ranking the answers are the topics of the round. */
const AGENDA_SURVEY = {
  topics: { kind: "ranking", compulsory: true, places: ["first", "second", "third"] },
  equal: {
    kind: "numbers",
    of: TOPICS,
    compulsory: false,
    places: ["number-first", "number-second", "number-third"],
  },
  where: {
    kind: "beside",
    of: TOPICS,
    compulsory: false,
    places: ["where-first", "where-second", "where-third"],
    longest: 80,
  },
  other: {
    kind: "open",
    compulsory: true,
    onlyIf: { question: TOPICS, answers: [OTHER] },
    longest: 300,
    rows: 3,
  },
  comment: { kind: "open", compulsory: false, longest: 1000, rows: 4 },
} as const satisfies Readonly<Record<AgendaQuestionId, AgendaQuestion>>;

/** A question that has to be answered. */
export type CompulsoryId = {
  [Id in AgendaQuestionId]: (typeof AGENDA_SURVEY)[Id]["compulsory"] extends true ? Id : never;
}[AgendaQuestionId];

export const MAX_CHOICES = AGENDA_SURVEY.topics.places.length;

const words = ({ longest }: { longest: number }) => z.string().max(longest).optional();
/**
 * How each answer is kept, under the name of its question; topics the most important first, none
 * for "I do not know".
 */
export const ANSWER = {
  topics: z.array(TopicId).max(MAX_CHOICES),
  /** Those that are as important as the one before them. */
  equal: z
    .array(TopicId)
    .max(MAX_CHOICES - 1)
    .optional(),
  /** Of a topic that was chosen, where it is. */
  where: z.record(TopicId, z.string().min(1).max(AGENDA_SURVEY.where.longest)).optional(),
  other: words(AGENDA_SURVEY.other),
  comment: words(AGENDA_SURVEY.comment),
} as const satisfies Readonly<Record<AgendaQuestionId, z.ZodType>>;

/** What somebody answers, by whatever way. */
const Answer = z.object(ANSWER);
export type Answer = z.infer<typeof Answer>;

/** The questions of a round; what hangs on a topic is not asked where that is not offered. */
export const agendaSurvey = (offered: readonly TopicId[]) =>
  AgendaQuestionId.options
    .map((name) => {
      const question: AgendaQuestion = AGENDA_SURVEY[name];
      const topics = offered.map((id) => ({ id }));
      const answers = {
        ranking: [...topics, { id: UNSURE, missing: true as const }],
        numbers: topics,
        beside: topics,
        open: [],
      };
      return { ...question, name, id: QuestionId.parse(name), answers: answers[question.kind] };
    })
    .filter(
      ({ onlyIf }) => onlyIf?.answers.some((id) => offered.some((one) => one === id)) ?? true,
    );

/** What was chosen, place by place, from the most important on. */
export function placesOf({ topics, equal = [] }: Pick<Answer, "topics" | "equal">): TopicId[][] {
  const places: TopicId[][] = [];
  for (const topic of topics) {
    const before = places.at(-1);
    if (before !== undefined && equal.includes(topic)) before.push(topic);
    else places.push([topic]);
  }
  return places;
}

/** What a form of the agenda survey says, once it has been read. */
export const answerOf = (given: Given): Answer => Answer.parse({ topics: [], ...given });
