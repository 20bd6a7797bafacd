import { createInterface } from "node:readline/promises";
import { askOf, faultIn, isAsked, type Question, standardOf, type Typed } from "./question.ts";

/** A person, or a program, on the other side: lines come in until there are no more. */
export type Listener = {
  say: (text: string) => void;
  hear: (prompt: string) => Promise<string | undefined>;
  close: () => void;
};

/** The terminal, or whatever is piped in its place. Questions go to the error stream, so that a result can be piped on. */
export function terminal(): Listener {
  const { stdin, stderr } = process;
  const lines = createInterface({
    input: stdin,
    output: stderr,
    terminal: stdin.isTTY && stderr.isTTY,
  });
  // Lines that come faster than we ask wait in the iterator.
  const heard = lines[Symbol.asyncIterator]();
  lines.on("SIGINT", () => lines.close());
  return {
    say: (text) => void stderr.write(`${text}\n`),
    async hear(prompt) {
      lines.setPrompt(prompt);
      lines.prompt();
      const next = await heard.next();
      return next.done === true ? undefined : next.value.trim();
    },
    close: () => lines.close(),
  };
}

export type Talk = { kind: "answered"; typed: Typed } | { kind: "left"; at: string };

/**
 * Asks what has not been answered, one question after the other; a wrong answer is asked again. `<` goes back, `quit` leaves, `-` leaves open.
 * `keep` is given everything after each answer; `summary` is shown at the end, and an answer to it is the last word.
 */
export async function converse(
  questions: readonly Question[],
  before: Typed,
  { say, hear }: Listener,
  keep: (typed: Typed) => void,
  summary: (typed: Typed) => string,
): Promise<Talk> {
  let typed = before;
  // What was typed before may not be right any more, like the name of a file.
  let at = questions.findIndex(
    (one) =>
      isAsked(one, typed) &&
      (typed[one.name] === undefined || faultIn(one, typed[one.name] ?? "", typed) !== undefined),
  );
  if (at === -1) at = questions.length;
  let asking: Question | undefined;
  for (;;) {
    while (at < questions.length && !isAsked(questions[at] ?? LAST, typed)) at += 1;
    const question = questions[at] ?? LAST;
    const standard = typed[question.name] ?? standardOf(question, typed);
    // After a wrong answer what was wrong is said, and not the whole question again.
    if (question !== asking)
      say(
        `\n${question === LAST ? summary(typed) : `${at + 1} of ${questions.length}. ${askOf(question, typed)}`}`,
      );
    asking = question;
    const line = await hear(standard === undefined || standard === "" ? "> " : `[${standard}] > `);
    if (line === undefined || /^(quit|stop)$/i.test(line))
      return { kind: "left", at: question.name };
    if (/^(<|back|terug)$/i.test(line)) {
      at = lastBefore(questions, at, typed);
      asking = undefined;
      continue;
    }
    const text = line === "-" ? "" : line === "" ? (standard ?? "") : line;
    const fault = faultIn(question, text, typed);
    if (fault !== undefined) say(fault);
    else if (question === LAST) return { kind: "answered", typed };
    else {
      typed = { ...typed, [question.name]: text };
      keep(typed);
      at += 1;
    }
  }
}

/** The last look before anything is written. */
const LAST: Question = {
  name: "write",
  ask: "",
  standard: "yes",
  fault: (text) =>
    /^(y|yes|j|ja)$/i.test(text)
      ? undefined
      : "Press Enter to write it, < to go back, or quit to leave it for later.",
};

/** The question that was asked before this one, or the first. */
function lastBefore(questions: readonly Question[], at: number, typed: Typed): number {
  for (let index = at - 1; index >= 0; index -= 1)
    if (isAsked(questions[index] ?? LAST, typed)) return index;
  return 0;
}
