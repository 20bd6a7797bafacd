import { readFileSync } from "node:fs";
import * as z from "zod";
import { EnvironmentFault } from "#local/template/fault.ts";
import { askOf, faultIn, isAsked, type Question, standardOf, type Typed } from "./question.ts";

const Value = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const Answers = z.record(
  z.string(),
  z.union([Value, z.array(Value).transform((list) => list.join("; "))]),
);

/** The answers of a file, by the names of the questions, with what an empty line stands for in the place of what it leaves out. Errors: EnvironmentFault with every fault. */
export function answersIn(file: string, questions: readonly Question[]): Typed {
  const given = answersAt(file);
  const faults = Object.keys(given)
    .filter((name) => !questions.some((one) => one.name === name))
    .map(
      (name) =>
        `  ${name}: there is no such question; they are ${questions.map((one) => one.name).join(", ")}`,
    );
  let typed: Typed = {};
  for (const question of questions) {
    if (!isAsked(question, typed)) {
      if (given[question.name] !== undefined)
        faults.push(`  ${question.name}: is not asked with these answers; take it out`);
      continue;
    }
    const text = given[question.name]?.trim() ?? standardOf(question, typed) ?? "";
    const fault = faultIn(question, text, typed);
    if (fault === undefined) typed = { ...typed, [question.name]: text };
    else
      faults.push(
        `  ${question.name}: ${given[question.name] === undefined ? `is missing. ${askOf(question, typed).split("\n")[0] ?? ""}` : fault}`,
      );
  }
  if (faults.length > 0)
    throw new EnvironmentFault(
      `${file} is not right, and nothing was written:\n${faults.join("\n")}`,
    );
  return typed;
}

function answersAt(file: string): Typed {
  try {
    return Answers.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    throw new EnvironmentFault(
      error instanceof z.ZodError
        ? `${file} is not right: give an object of answers, each a text, a number, yes or no, or a list.\n${z.prettifyError(error)}`
        : `${file} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
