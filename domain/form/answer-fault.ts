import type { QuestionId } from "#contract/ids.ts";
import type { Given } from "./form.ts";

export type AnswerFault = { question: QuestionId } & (
  | { kind: "missing" }
  | { kind: "unknown" | "twice"; answer: string; place?: number }
  | { kind: "too-many"; chosen: number }
  | { kind: "not-alone" }
  /** Words beside a place where nothing is chosen. */
  | { kind: "beside-nothing"; place: number }
  | { kind: "too-long"; length: number; longest: number; place?: number }
);

/** What could be read of a question. */
export type ReadAnswer = { answer?: Given[QuestionId]; faults: AnswerFault[] };
