import { AnswerId, QuestionId } from "#contract/ids.ts";
import {
  type Answer,
  type Indicator,
  IndicatorId,
  type Question,
} from "#domain/measurement/questionnaire/question.ts";

export const id = (text: string): QuestionId => QuestionId.parse(text);
export const answerId = (text: string): AnswerId => AnswerId.parse(text);

export const anAnswer = (name: string, code: number, change: Partial<Answer> = {}): Answer => ({
  id: answerId(name),
  code,
  words: { nl: `${name} nl`, en: `${name} en` },
  ...change,
});
export const anIndicator = (change: Partial<Indicator> = {}): Indicator => ({
  id: IndicatorId.parse("share-of-yes"),
  measure: "share",
  counts: [answerId("yes")],
  among: "answered",
  ...change,
});

/** A yes-or-no question of our own that may be left open. */
export const aQuestion = (name: string, change: Partial<Question> = {}): Question => ({
  id: id(name),
  version: 1,
  goal: "contact",
  own: true,
  source: "our own",
  published: [],
  kind: "single",
  words: { nl: `${name}?`, en: `${name} in English?` },
  answers: [anAnswer("yes", 1), anAnswer("no", 2), anAnswer("unknown", 3, { missing: true })],
  compulsory: false,
  modes: ["web", "paper"],
  indicators: [],
  ...change,
});

/** Asked only of who said yes to another question. */
export const aFollowUp = (name: string, router: string, change: Partial<Question> = {}): Question =>
  aQuestion(name, { onlyIf: { question: id(router), answers: [answerId("yes")] }, ...change });
