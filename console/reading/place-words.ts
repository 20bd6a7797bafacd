import * as z from "zod";
import { RandomId } from "#contract/ids.ts";
import { Conflict, NotFound } from "#contract/errors.ts";
import { found } from "#contract/found.ts";
import { isUnderWay } from "#domain/dispatch/run.ts";
import { mainLanguage } from "#domain/neighbourhood.ts";
import { retired } from "#domain/own-topic.ts";
import { type Heap, isDanger, toldOf, unplaced, withTheSame } from "#domain/reading/reading.ts";
import type { Destination, Group, Signal } from "#domain/reading/text.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { fieldsOf } from "#console/forms.ts";
import { backTo, type Call, tellAudit } from "#console/call.ts";
import { readingWords } from "#web/copy/console/reading.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { chosenIn, type Placing } from "./destinations.ts";
import { decidedBy, type Room, roomOf, settleWaiting } from "./room.ts";
import { type ReadingStores, showReading } from "./show-reading.ts";

type PlacingStores = ReadingStores | "audit" | "questions" | "secret" | "topics";

/** Which heap a form is of. Errors: NotFound. */
function heapNamed({ heaps }: Room, name: string | null): Heap {
  return found(
    heaps.find(({ id }) => id === name),
    "no texts lie together by this name",
  );
}

/** Back to the room, after what waits was made right and a line stands in the trail. */
async function done(
  call: Call<"audit" | "texts" | "waiting">,
  room: Room,
  line: { action: string; object: string; result: string },
): Promise<Reply> {
  const at = call.dependencies.now();
  await settleWaiting(call, room);
  await tellAudit(call, `${line.action}:${line.object}:${at}`, {
    neighbourhood: room.neighbourhood.id,
    at,
    ...line,
  });
  return backTo(`/console/reading/${room.run.id}`, call.visit.language, "done");
}

const meanwhile = (call: Call<ReadingStores>, room: Room): Promise<Reply> => {
  const { changedMeanwhile } = inConsole(readingWords, call.visit.language);
  return showReading(call, { room, message: changedMeanwhile, status: 409 });
};

/** What the trail says of a destination: which one, and nothing of what was written. */
const named = (destination: Destination): string => {
  switch (destination.kind) {
    case "topic":
      return `topic ${destination.topic}`;
    case "signal":
      return `signal to ${destination.to}`;
    case "read":
      return `read, ${destination.reason}`;
    default:
      return destination.kind;
  }
};

/** Gives texts that lie together their destination; the first one stands. */
export async function placeWords(call: Call<PlacingStores>): Promise<Reply> {
  const { texts } = call.dependencies;
  const room = await roomOf(call);
  const { form } = call.visit;
  const heap = heapNamed(room, form.get("group"));
  const typed = {
    group: heap.id,
    to: form.get("to") ?? "",
    words: (form.get("words") ?? "").trim(),
  };
  const chosen = chosenIn(call, room, typed);
  if (chosen.kind === "fault")
    return showReading(call, { room, typed, fault: chosen.field, status: 422 });
  const { destination, comes } = await proposed(call, room, chosen);
  const group: Group = { id: heap.id, round: room.round.id, destination, decided: decidedBy(call) };
  if (!(await texts.place(group, comes))) return meanwhile(call, await roomOf(call));
  const result = `${heap.texts.length} texts: ${named(destination)}`;
  return done(call, room, { action: "place words", object: heap.id, result });
}

/** What residents wrote becomes a topic that somebody can choose for a survey. */
async function proposed(
  call: Call<"topics">,
  { neighbourhood }: Room,
  { destination, comes }: Placing,
): Promise<Placing> {
  if (destination.kind !== "new-topic") return { destination, comes };
  const topic = await call.dependencies.topics.drafted(
    {
      neighbourhood: neighbourhood.id,
      words: { [mainLanguage(neighbourhood)]: destination.words },
      from: "reading-room",
    },
    decidedBy(call),
  );
  return { destination: { ...destination, proposed: topic.id }, comes: { topic } };
}

/**
 * Takes a destination back, until the cycle has ended: with the signal, question or topic that came
 * of it.
 */
export async function takeBackWords(call: Call<PlacingStores>): Promise<Reply> {
  const { texts } = call.dependencies;
  const room = await roomOf(call);
  const { changedMeanwhile, over } = inConsole(readingWords, call.visit.language);
  if (!isUnderWay(room.run)) throw new Conflict(over);
  const { placed } = heapNamed(room, call.visit.form.get("group"));
  if (placed === undefined) return meanwhile(call, room);
  await takeBackWhatCame(call, room, placed.destination);
  if (!(await texts.takeBack(placed, signalOf(room, placed.destination))))
    throw new Conflict(changedMeanwhile);
  return done(call, room, {
    action: "take words back",
    object: placed.id,
    result: named(placed.destination),
  });
}

const signalOf = (
  { neighbourhood }: Room,
  destination: Destination,
): Pick<Signal, "id" | "neighbourhood"> | undefined =>
  destination.kind === "signal"
    ? { id: destination.signal, neighbourhood: neighbourhood.id }
    : undefined;

/** An answer that everybody read cannot be taken back. Errors: Conflict. */
async function takeBackWhatCame(
  call: Call<"questions" | "topics">,
  { neighbourhood }: Room,
  destination: Destination,
): Promise<void> {
  const { questions, topics } = call.dependencies;
  const { answered, tookBack } = inConsole(readingWords, call.visit.language);
  if (destination.kind === "question") {
    const question = await questions.get(neighbourhood.id, destination.question);
    if (question?.answered !== undefined) throw new Conflict(answered);
    if (question !== undefined) await questions.forget(question);
  }
  if (destination.kind === "new-topic" && destination.proposed !== undefined) {
    const topic = await topics.get(neighbourhood.id, destination.proposed);
    if (topic?.status === "proposed") await topics.save(retired(topic, tookBack, decidedBy(call)));
  }
}

const LayForm = z.object({
  group: RandomId,
  text: z.array(RandomId).max(1000),
  /** Another heap, or `apart`. */
  with: z.union([RandomId, z.literal("apart")]),
});

/** Lays texts to another heap, all of it where none is named; or apart from the others. */
export async function layWords(call: Call<PlacingStores>): Promise<Reply> {
  const { texts } = call.dependencies;
  const room = await roomOf(call);
  const form = LayForm.safeParse(fieldsOf(call.visit.form, ["text"]));
  if (!form.success) return showReading(call, { room, status: 422, fault: "lay" });
  const heap = heapNamed(room, form.data.group);
  const ticked = withTheSame(heap.texts, form.data.text);
  const moved = ticked.length === 0 && form.data.with !== "apart" ? heap.texts : ticked;
  if (moved.length === 0) return showReading(call, { room, status: 422, fault: "lay" });
  const to =
    form.data.with === "apart" ? call.dependencies.secret() : heapNamed(room, form.data.with).id;
  const laid = await texts.lay(moved, to);
  const how = form.data.with === "apart" ? "apart" : "to others";
  return done(call, room, { action: "lay words", object: to, result: `${laid} texts laid ${how}` });
}

/** Shows what is covered in a text, to everybody who may read here; who did is in the trail. */
export async function uncoverWords(call: Call<PlacingStores>): Promise<Reply> {
  const room = await roomOf(call);
  const id = call.visit.form.get("uncover");
  const every = room.heaps.flatMap(({ texts }) => withTheSame(texts, id === null ? [] : [id]));
  const [text] = every;
  if (text === undefined) throw new NotFound("no such text");
  const by = decidedBy(call);
  await Promise.all(every.map((same) => call.dependencies.texts.uncover(same, by)));
  return done(call, room, { action: "uncover words", object: text.id, result: "uncovered" });
}

/** Somebody has looked at everything; what may tell of danger has its destination before that. */
export async function lookedAtWords(call: Call<PlacingStores>): Promise<Reply> {
  const room = await roomOf(call);
  if (unplaced(room.heaps).some(isDanger))
    return showReading(call, { room, status: 422, fault: "danger" });
  await call.dependencies.texts.tell(room.round.id, { looked: decidedBy(call) });
  return done(call, room, { action: "look at words", object: room.round.id, result: "looked at" });
}

/** Tells everybody what became of what residents wrote, as it stands now. */
export async function publishWords(call: Call<PlacingStores>): Promise<Reply> {
  const room = await roomOf(call);
  const published = { at: call.dependencies.now(), ...toldOf(room.heaps, room.named) };
  const left = unplaced(room.heaps).length;
  const looked = room.reading.looked ?? (left === 0 ? decidedBy(call) : undefined);
  await call.dependencies.texts.tell(room.round.id, {
    published,
    ...(looked === undefined ? {} : { looked }),
  });
  const result = left === 0 ? "published" : "published, some still wait";
  return done(call, room, { action: "publish words", object: room.round.id, result });
}
