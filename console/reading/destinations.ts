import * as z from "zod";
import type { Day } from "#contract/ids.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { isMeasurement } from "#domain/dispatch/cycle.ts";
import { dueOf, Question, questionIdOf } from "#domain/feedback/question.ts";
import { Partner } from "#contract/organisation.ts";
import { mainLanguage } from "#domain/neighbourhood.ts";
import { activeIn, isOutside } from "#domain/organisation.ts";
import { addWorkingDays } from "#domain/calendar/holidays.ts";
import { Destination, ReadReason, Signal } from "#domain/reading/text.ts";
import type { Call } from "#console/call.ts";
import type { Comes } from "#stores/texts.ts";
import type { Room } from "./room.ts";

/** What can be chosen: a kind, and for some which one; `topic:litter`, `danger`. */
export const CHOICES = {
  newTopic: "new-topic",
  question: "question",
  danger: "danger",
  topic: (id: string) => `topic:${id}`,
  signal: (to: Partner) => `signal:${to}`,
  read: (reason: ReadReason) => `read:${reason}`,
} as const;

/** What is chosen, with what comes into being with it. */
export type Placing = { destination: Destination; comes: Comes };
/** The same, or the field in which something lacks. */
type Chosen = ({ kind: "chosen" } & Placing) | { kind: "fault"; field: "to" | "words" };

const fault = (field: "to" | "words"): Chosen => ({ kind: "fault", field });

/** What is chosen in a room: which one of its kind, in whose words, and what else it takes. */
type Choice = { room: Room; which: string; words: string; on: Day; secret: () => string };

const placeOf = ({ room: { neighbourhood, run } }: Choice) => ({
  neighbourhood: neighbourhood.id,
  run: run.id,
});

/** With its words where residents were not asked it, so that they can read later which it was. */
function toTopic({ room: { topics, round }, which }: Choice): Chosen {
  const topic = topics.find(({ id }) => id === which);
  if (topic === undefined) return fault("to");
  const asked = !isMeasurement(round) && round.topics.includes(topic.id);
  return plainly({ kind: "topic", topic: topic.id, ...(asked ? {} : { words: topic.words }) });
}

function toRead({ which }: Choice): Chosen {
  const reason = ReadReason.safeParse(which).data;
  return reason === undefined ? fault("to") : plainly({ kind: "read", reason });
}

function toQuestion(choice: Choice): Chosen {
  const { room, words, on, secret } = choice;
  const id = questionIdOf(on, secret());
  const question = Question.safeParse({
    ...placeOf(choice),
    id,
    language: mainLanguage(room.neighbourhood),
    text: words,
    asked: on,
    due: dueOf(on),
  });
  if (!question.success) return fault("words");
  const destination = { kind: "question" as const, question: id };
  return { kind: "chosen", destination, comes: { question: question.data } };
}

function toSignal(choice: Choice): Chosen {
  const { room, which, words, on, secret } = choice;
  const partner = Partner.safeParse(which).data;
  if (partner === undefined || !activeIn(room.neighbourhood).some(({ id }) => id === partner))
    return fault("to");
  const { norms } = room.neighbourhood;
  const read = Signal.safeParse({
    ...placeOf(choice),
    id: secret(),
    to: partner,
    words,
    on,
    // Who is outside the team is asked by a link, and reports.
    ...(isOutside(room.neighbourhood, partner)
      ? {}
      : { answerBy: addWorkingDays(on, norms.accepted.within) }),
  });
  if (!read.success) return fault("words");
  const { data: signal } = read;
  const destination = { kind: "signal" as const, to: partner, signal: signal.id };
  return { kind: "chosen", destination, comes: { signal } };
}

const WAYS: ReadonlyMap<string, (choice: Choice) => Chosen> = new Map([
  ["topic", toTopic],
  ["read", toRead],
  ["signal", toSignal],
  [CHOICES.question, toQuestion],
  [CHOICES.newTopic, ({ words }: Choice) => checked({ kind: "new-topic", words })],
  [CHOICES.danger, ({ words }: Choice) => checked({ kind: "danger", told: words })],
]);

/** Reads a choice; a fresh id for what comes of it. */
export function chosenIn(
  { dependencies: { now, secret } }: Call<"secret">,
  room: Room,
  { to, words }: { to: string; words: string },
): Chosen {
  const [kind = "", which = ""] = to.split(":");
  const way = WAYS.get(kind);
  return way?.({ room, which, words, on: dayOf(now()), secret }) ?? fault("to");
}

const plainly = (destination: Destination): Chosen => ({ kind: "chosen", destination, comes: {} });

/** One whose words may be too short or too long. */
function checked(destination: z.input<typeof Destination>): Chosen {
  const read = Destination.safeParse(destination);
  return read.success ? plainly(read.data) : fault("words");
}
