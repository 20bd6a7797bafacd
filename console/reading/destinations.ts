import * as z from "zod";
import { dayOf } from "#domain/calendar/time.ts";
import { isMeasurement } from "#domain/dispatch/cycle.ts";
import { dueOf, Question, questionIdOf } from "#domain/feedback/question.ts";
import { Partner } from "#contract/organisation.ts";
import { mainLanguage } from "#domain/neighbourhood.ts";
import { activeIn } from "#domain/organisation.ts";
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

/** Reads a choice; a fresh id for what comes of it. */
export function chosenIn(
  call: Call<"secret">,
  { neighbourhood, run, round, topics }: Room,
  { to, words }: { to: string; words: string },
): Chosen {
  const { now, secret } = call.dependencies;
  const [kind = "", which = ""] = to.split(":");
  const on = dayOf(now());
  const place = { neighbourhood: neighbourhood.id, run: run.id };

  const ways: Readonly<Record<string, () => Chosen>> = {
    topic: () => {
      const topic = topics.find(({ id }) => id === which);
      if (topic === undefined) return fault("to");
      const asked = !isMeasurement(round) && round.topics.includes(topic.id);
      return plainly({
        kind: "topic",
        topic: topic.id,
        ...(asked ? {} : { words: topic.words }),
      });
    },
    read: () => {
      const reason = ReadReason.safeParse(which).data;
      return reason === undefined ? fault("to") : plainly({ kind: "read", reason });
    },
    [CHOICES.newTopic]: () => checked({ kind: "new-topic", words }),
    [CHOICES.danger]: () => checked({ kind: "danger", told: words }),
    [CHOICES.question]: () => {
      const id = questionIdOf(on, secret());
      const language = mainLanguage(neighbourhood);
      const question = Question.safeParse({
        ...place,
        id,
        language,
        text: words,
        asked: on,
        due: dueOf(on),
      });
      return question.success
        ? {
            kind: "chosen",
            destination: { kind: "question", question: id },
            comes: { question: question.data },
          }
        : fault("words");
    },
    signal: () => {
      const partner = Partner.safeParse(which).data;
      if (partner === undefined || !activeIn(neighbourhood).some(({ id }) => id === partner))
        return fault("to");
      const signal = Signal.safeParse({ ...place, id: secret(), to: partner, words, on });
      return signal.success
        ? {
            kind: "chosen",
            destination: { kind: "signal", to: partner, signal: signal.data.id },
            comes: { signal: signal.data },
          }
        : fault("words");
    },
  };
  return Object.hasOwn(ways, kind) ? (ways[kind]?.() ?? fault("to")) : fault("to");
}

const plainly = (destination: Destination): Chosen => ({ kind: "chosen", destination, comes: {} });

/** One whose words may be too short or too long. */
function checked(destination: z.input<typeof Destination>): Chosen {
  const read = Destination.safeParse(destination);
  return read.success ? plainly(read.data) : fault("words");
}
