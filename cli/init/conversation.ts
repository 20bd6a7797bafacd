import { createInterface } from "node:readline/promises";
import { askOf, faultIn, isAsked, type Question, standardOf, type Typed } from "./question.ts";

/** A person, or a program, on the other side: lines come in until there are no more. */
export type Listener = {
  say: (text: string) => void;
  hear: (prompt: string) => Promise<string | undefined>;
  close: () => void;
};

/** The terminal, or what is piped in its place. Questions go to the error stream, so that a result can be piped on. */
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
 * What is asked, and what was typed before. `keep` is given everything after each answer; `summary` is shown at the
 * end, and an answer to it is the last word.
 */
type Conversation = {
  questions: readonly Question[];
  before: Typed;
  keep: (typed: Typed) => void;
  summary: (typed: Typed) => string;
};

/** Asks what has not been answered, one question after the other; a wrong answer is asked again. */
export async function converse(
  { say, hear }: Listener,
  { questions, before, keep, summary }: Conversation,
): Promise<Talk> {
  const inFull = (question: Question, known: Typed): string =>
    question === LAST
      ? summary(known)
      : `${questions.indexOf(question) + 1} of ${questions.length}. ${askOf(question, known)}`;
  let typed = before;
  let at = firstToAsk(questions, typed);
  let asking: Question | undefined;
  for (;;) {
    const question = questions[at] ?? LAST;
    // After a wrong answer what was wrong is said, and not the whole question again.
    if (question !== asking) say(`\n${inFull(question, typed)}`);
    asking = question;
    const standard = typed[question.name] ?? standardOf(question, typed) ?? "";
    const reply = replyTo(await hear(promptWith(standard)), standard);
    if (reply.kind === "leave") return { kind: "left", at: question.name };
    if (reply.kind === "back") {
      at = Math.max(
        0,
        questions.findLastIndex((one, place) => place < at && isAsked(one, typed)),
      );
      asking = undefined;
      continue;
    }
    const fault = faultIn(question, reply.text, typed);
    if (fault !== undefined) {
      say(fault);
      continue;
    }
    if (question === LAST) return { kind: "answered", typed };
    typed = { ...typed, [question.name]: reply.text };
    keep(typed);
    at = nextToAsk(questions, at + 1, typed);
  }
}

/** What was typed before may not be right any more, like the name of a file. */
function firstToAsk(questions: readonly Question[], typed: Typed): number {
  const at = questions.findIndex((one) => {
    const { [one.name]: before } = typed;
    return (
      isAsked(one, typed) && (before === undefined || faultIn(one, before, typed) !== undefined)
    );
  });
  return at === -1 ? questions.length : at;
}

function nextToAsk(questions: readonly Question[], from: number, typed: Typed): number {
  const at = questions.findIndex((one, place) => place >= from && isAsked(one, typed));
  return at === -1 ? questions.length : at;
}

const promptWith = (standard: string): string => (standard === "" ? "> " : `[${standard}] > `);

type Reply = { kind: "leave" } | { kind: "back" } | { kind: "text"; text: string };

/** `<` goes back, `quit` leaves, `-` leaves open; an empty line is the standard. */
function replyTo(line: string | undefined, standard: string): Reply {
  if (line === undefined || /^(quit|stop)$/i.test(line)) return { kind: "leave" };
  if (/^(<|back|terug)$/i.test(line)) return { kind: "back" };
  return { kind: "text", text: line === "-" ? "" : line || standard };
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
