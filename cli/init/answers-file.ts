import * as z from "zod";
import { jsonAt } from "#cli/files.ts";
import { EnvironmentFault } from "#local/template/fault.ts";
import { askOf, faultIn, isAsked, type Question, standardOf, type Typed } from "./question.ts";

const Value = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const Answers = z.record(
  z.string(),
  z.union([Value, z.array(Value).transform((list) => list.join("; "))]),
);

/**
 * The answers of a file, by the names of the questions, with what an empty line stands for in the place of what it
 * leaves out. Errors: EnvironmentFault with every fault.
 */
export function answersIn(file: string, questions: readonly Question[]): Typed {
  const given = answersAt(file);
  const names = questions.map(({ name }) => name);
  const faults = Object.keys(given)
    .filter((name) => !names.includes(name))
    .map((name) => `${name}: there is no such question; they are ${names.join(", ")}`);
  let typed: Typed = {};
  for (const question of questions) {
    const { name } = question;
    const text = given[name]?.trim() ?? standardOf(question, typed) ?? "";
    const fault = faultOf(question, { text, isGiven: given[name] !== undefined }, typed);
    if (fault !== undefined) faults.push(`${name}: ${fault}`);
    else if (isAsked(question, typed)) typed = { ...typed, [name]: text };
  }
  if (faults.length > 0)
    throw new EnvironmentFault(
      `${file} is not right, and nothing was written:\n${faults.map((fault) => `  ${fault}`).join("\n")}`,
    );
  return typed;
}

function faultOf(
  question: Question,
  { text, isGiven }: { text: string; isGiven: boolean },
  typed: Typed,
): string | undefined {
  if (!isAsked(question, typed))
    return isGiven ? "is not asked with these answers; take it out" : undefined;
  const fault = faultIn(question, text, typed);
  if (fault === undefined || isGiven) return fault;
  return `is missing. ${askOf(question, typed).split("\n")[0] ?? ""}`;
}

function answersAt(file: string): Typed {
  const answers = Answers.safeParse(jsonAt(file, `${file} cannot be read as JSON`));
  if (answers.success) return answers.data;
  throw new EnvironmentFault(
    `${file} is not right: give an object of answers, each a text, a number, yes or no, or a list.\n` +
      z.prettifyError(answers.error),
  );
}
