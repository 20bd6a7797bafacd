import type * as z from "zod";
import type { AnswerId } from "#contract/ids.ts";
import { type Given, openOf, settled } from "./form.ts";
import type { AnswerFault, ReadAnswer } from "./answer-fault.ts";
import type { Asked } from "./question.ts";
import { missingOf, numbersIn, numbersOf, readNumbers, readRanking } from "./ranking.ts";

/**
 * What a form holds, by question; a field that is empty or absent was left open. Of a ranking the
 * places in their order, and after them what fits on none.
 */
export type Filled = Readonly<Record<string, readonly string[]>>;

/** What a form that was sent holds of these questions. */
export const filledBy = (
  questions: readonly Asked[],
  form: { getAll: (field: string) => readonly string[] },
): Filled =>
  Object.fromEntries(
    questions.map((question) => {
      const { id, kind, places } = question;
      const rest = form.getAll(id);
      if (places === undefined) return [id, rest];
      if (kind === "numbers") return [id, numbersIn(places, form, rest.length > 0)];
      const missing = missingOf(question);
      const ranked = places.map((place) => form.getAll(place)[0] ?? "");
      const unsure = missing !== undefined && form.getAll(missing).length > 0 ? [missing] : [];
      return [id, [...ranked, ...rest, ...unsure]];
    }),
  );

/** The answers of before as a form holds them. */
export const filledWith = (questions: readonly Asked[], given: Given): Filled =>
  Object.fromEntries(
    questions.flatMap((question) => {
      const answer = given[question.id];
      if (answer === undefined) return [];
      if (typeof answer === "string") return [[question.id, [answer]]];
      if (question.kind === "numbers") return [[question.id, numbersOf(question, given, answer)]];
      if (!Array.isArray(answer)) return [[question.id, linesBeside(question, given, answer)]];
      const none = question.kind === "ranking" && answer.length === 0;
      return [[question.id, none ? [missingOf(question) ?? ""] : answer]];
    }),
  );

/** The words beside each place, in the order of what is chosen there. */
function linesBeside(
  { of }: Asked,
  given: Given,
  words: Readonly<Record<AnswerId, string>>,
): string[] {
  const chosen = of && given[of];
  return Array.isArray(chosen) ? chosen.map((answer) => words[answer] ?? "") : [];
}

function readAnswer(question: Asked, filled: Filled, page: readonly Asked[]): ReadAnswer {
  const { id, kind, compulsory, of = id } = question;
  const values = trimmed(filled[id]);
  if (kind === "numbers") return readNumbers(question, values, trimmed(filled[of]));
  const answered = values.filter((value) => value !== "");
  if (answered.length === 0)
    return { faults: compulsory ? [{ question: id, kind: "missing" }] : [] };
  if (kind === "open") return readWords(question, answered);
  if (kind === "beside") return readBeside(question, values, trimmed(filled[of]));
  if (kind !== "ranking") return readChoice(question, answered);
  const numbers = page.find((one) => one.kind === "numbers" && one.of === id);
  return readRanking(question, values, trimmed(numbers && filled[numbers.id]));
}

const trimmed = (values: readonly string[] = []): string[] => values.map((value) => value.trim());

/**
 * Bytes of a character as it is kept, in the mean: enough for every language that we speak, and for
 * what is encrypted to have one size.
 */
const BYTES_PER_CHARACTER = 2.1;

/** Characters; where they take more bytes than usual, as many as those bytes stand for. */
const lengthOf = (words: string): number =>
  Math.max(
    words.length,
    Math.ceil(new TextEncoder().encode(JSON.stringify(words)).length / BYTES_PER_CHARACTER),
  );

function readWords({ id, longest = 0 }: Asked, values: readonly string[]): ReadAnswer {
  const words = values.join("\n");
  const length = lengthOf(words);
  return length > longest
    ? { faults: [{ question: id, kind: "too-long", length, longest }] }
    : { answer: words, faults: [] };
}

/** Lines, each about what is chosen at its place; where that is nothing, it is told and not dropped. */
function readBeside(
  { id: question, answers, longest = 0 }: Asked,
  lines: readonly string[],
  chosen: readonly string[],
): ReadAnswer {
  const said: Record<AnswerId, string> = {};
  const faults: AnswerFault[] = [];
  for (const [place, line] of lines.entries()) {
    const words = line.replaceAll(/\s+/g, " ");
    const length = lengthOf(words);
    const about = answers.find(({ id }) => id === chosen[place]);
    if (words === "") continue;
    if ((chosen[place] ?? "") === "") faults.push({ question, kind: "beside-nothing", place });
    if (length > longest) faults.push({ question, kind: "too-long", length, longest, place });
    if (about !== undefined) said[about.id] = words;
  }
  return { answer: said, faults };
}

function readChoice({ id, kind, answers }: Asked, values: readonly string[]): ReadAnswer {
  const different = new Set(values);
  const chosen = answers.filter((answer) => different.has(answer.id));
  const several = chosen.length > 1;
  const faults: AnswerFault[] = [...different]
    .filter((value) => !answers.some((answer) => answer.id === value))
    .map((value) => ({ question: id, kind: "unknown", answer: value.slice(0, 40) }));
  const doubled = values.find((value, nth) => values.indexOf(value) !== nth);
  if (doubled !== undefined) faults.push({ question: id, kind: "twice", answer: doubled });
  if (several && kind !== "multiple")
    faults.push({ question: id, kind: "too-many", chosen: chosen.length });
  if (several && chosen.some(({ alone }) => alone === true))
    faults.push({ question: id, kind: "not-alone" });
  return faults.length > 0 ? { faults } : { answer: chosen.map((answer) => answer.id), faults };
}

export type Read =
  | { kind: "given"; given: Given }
  | { kind: "faults"; faults: readonly AnswerFault[] };

const readOf = ({ given, faults }: { given: Given; faults: readonly AnswerFault[] }): Read =>
  faults.length > 0 ? { kind: "faults", faults } : { kind: "given", given };

/**
 * Reads a form that stands on one page. What was answered beside the way through the questions
 * falls out, and is not missed either.
 */
export function readForm(questions: readonly Asked[], filled: Filled): Read {
  const read = readAll(
    questions.map((question) => ({ ...question, compulsory: false })),
    filled,
  );
  const open = new Set(openOf(questions, read.given).map(({ id }) => id));
  const faults = questions.flatMap(({ id: question }): AnswerFault[] => {
    const told = read.faults.filter((fault) => fault.question === question);
    return told.length === 0 && open.has(question) ? [{ question, kind: "missing" }] : told;
  });
  return readOf({ given: settled(questions, read.given), faults });
}

/** Reads a form on paper: nobody could be held to answer on it, so nothing is missing. */
export const readPaper = (questions: readonly Asked[], filled: Filled): Read =>
  readForm(
    questions.map((question) => ({ ...question, compulsory: false })),
    filled,
  );

/**
 * Reads one page; fields of questions that do not stand on it are left aside. Returns the answers,
 * in the order of the question, or every fault at once.
 */
export const readPage = (page: readonly Asked[], filled: Filled): Read =>
  readOf(readAll(page, filled));

/** What could be read of these questions, and every fault. */
export function readAll(
  page: readonly Asked[],
  filled: Filled,
): { given: Given; faults: AnswerFault[] } {
  const given: z.infer<typeof Given> = {};
  const faults: AnswerFault[] = [];
  for (const question of page) {
    const read = readAnswer(question, filled, page);
    faults.push(...read.faults);
    if (read.answer !== undefined) given[question.id] = read.answer;
  }
  return { given, faults };
}
