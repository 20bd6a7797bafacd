import type * as z from "zod";

/** What was typed so far, by the name of its question; an answer that was left open is an empty text. */
export type Typed = Readonly<Record<string, string>>;

/** What a typed text says, or what is wrong with it and how to write it. */
export type Read<T> = { kind: "read"; value: T } | { kind: "fault"; fault: string };
export type Reader<T> = (text: string) => Read<T>;

/** One question of a conversation. */
export type Question = {
  name: string;
  /** What is asked, in the light of what was typed before. */
  ask: string | ((typed: Typed) => string);
  /** What an empty line stands for; an empty text when it may be left open. Without it the question needs an answer. */
  standard?: string | ((typed: Typed) => string | undefined);
  /** What is wrong with a text. */
  fault: (text: string, typed: Typed) => string | undefined;
  /** Whether it is asked at all. */
  asked?: (typed: Typed) => boolean;
};

/** A question whose answer a reader reads. */
export const asking = <T>(
  name: string,
  ask: Question["ask"],
  reader: Reader<T>,
  more: Omit<Question, "name" | "ask" | "fault"> = {},
): Question => ({ name, ask, fault: faultOf(reader), ...more });

export const askOf = ({ ask }: Question, typed: Typed): string =>
  typeof ask === "string" ? ask : ask(typed);
export const standardOf = ({ standard }: Question, typed: Typed): string | undefined =>
  typeof standard === "function" ? standard(typed) : standard;
export const isAsked = ({ asked }: Question, typed: Typed): boolean =>
  asked === undefined || asked(typed);

/** What is wrong with an answer; one that may be left open can be empty. */
export function faultIn(question: Question, text: string, typed: Typed): string | undefined {
  if (text === "") return standardOf(question, typed) === "" ? undefined : "This needs an answer.";
  return question.fault(text, typed);
}

export const read = <T>(value: T): Read<T> => ({ kind: "read", value });
export const wrong = (fault: string): { kind: "fault"; fault: string } => ({
  kind: "fault",
  fault,
});

/** Reads by a schema; `told` says how to write it. */
export const by =
  <S extends z.ZodType>(schema: S, told: string): Reader<z.infer<S>> =>
  (text) => {
    const parsed = schema.safeParse(text);
    return parsed.success ? read(parsed.data) : wrong(told);
  };

/** The fault of a reader alone, for a question. */
export const faultOf =
  <T>(reader: Reader<T>) =>
  (text: string): string | undefined => {
    const one = reader(text);
    return one.kind === "fault" ? one.fault : undefined;
  };

/** The value of a text that was read before. Errors: with the fault, if it cannot be read after all. */
export function valueOf<T>(reader: Reader<T>, text = ""): T {
  const one = reader(text);
  if (one.kind === "fault") throw new Error(one.fault);
  return one.value;
}
