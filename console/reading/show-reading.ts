import { TopicId } from "#contract/ids.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { toldOf } from "#domain/reading/reading.ts";
import { isUnderWay } from "#domain/dispatch/run.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { type Call, mayAlso, placeOf } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import { atTopicPage } from "./at-topic-page.ts";
import { emptyRoomPage, readingPage, type Typed } from "./reading-page.ts";
import { type Room, roomOf, type RoomStores } from "./room.ts";

export type ReadingStores = RoomStores | "questions" | "waiting";

/** As many heaps as somebody can look over; and as many questions. */
const A_PAGE = 25;

type Again = {
  room?: Room;
  message?: string;
  typed?: Typed;
  fault?: "to" | "words" | "lay" | "danger";
  status?: number;
};

/** The room of a cycle or wave, also where nothing was gathered; or what lies at one topic of it. */
export async function showRoom(call: Call<ReadingStores>): Promise<Reply> {
  const place = await placeOf(call);
  if ((await call.dependencies.texts.reading(place.round.id)) === undefined)
    return emptyRoomPage({ ...frameOf(call), ...place });
  const asked = TopicId.safeParse(call.visit.query.get("topic"));
  if (!asked.success) return showReading(call);
  return atTopicPage({ ...frameOf(call), ...(await roomOf(call)), topic: asked.data });
}

/** What residents wrote in a round; with what was wrong with a form, which stands there still. */
export async function showReading(
  call: Call<ReadingStores>,
  { room: found, message, typed, fault, status = 200 }: Again = {},
): Promise<Reply> {
  const { questions, waiting, now } = call.dependencies;
  const room = found ?? (await roomOf(call));
  const { id } = room.neighbourhood;
  const asked = await waiting.some(id, "question", A_PAGE);
  const page = readingPage({
    ...frameOf(call, message),
    ...room,
    questions: await questions.among(
      id,
      asked.map(({ object }) => object),
    ),
    told: toldOf(room.heaps, room.named),
    most: A_PAGE,
    placed: call.visit.query.get("show") === "placed",
    mayPlace: mayAlso(call, "place words", id),
    mayUndo: isUnderWay(room.run),
    today: dayOf(now()),
    typed,
    fault,
  });
  return { ...page, status };
}
