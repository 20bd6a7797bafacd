import { TopicId } from "#contract/ids.ts";
import type { Seen } from "#stores/agendas.ts";
import { isShared, type Tally, type Triaged } from "#domain/tally/tally.ts";

/** Which answers of the meeting a page was made with, topic by topic. */
export const seenText = (tally: Tally, triage: readonly Triaged[]): string =>
  tally.lotOrder
    .filter((id) => isShared(tally, id))
    .map((id) => `${id}:${triage.find(({ topic }) => topic === id)?.version ?? 0}`)
    .join(" ");

/** Reads it from a form; what cannot be read was seen by nobody. */
export const seenIn = (text: string): Seen[] =>
  text.split(" ").flatMap((one) => {
    const [id, version = ""] = one.split(":");
    const topic = TopicId.safeParse(id);
    return topic.success && /^\d{1,6}$/.test(version)
      ? [{ topic: topic.data, version: Number(version) }]
      : [];
  });
