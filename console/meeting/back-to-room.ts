import { redirect, type Reply } from "#functions/middleware/reply.ts";
import { type Call, cycleOf } from "#console/call.ts";
import { meetingPath } from "#web/console-paths.ts";

/** Back to the meeting, in its languages, where the room was looking. */
export function backToRoom(call: Call, told: string, at = ""): Reply {
  const { language, query } = call.visit;
  const second = query.get("second");
  const kept = { lang: language, told, ...(second === null ? {} : { second }) };
  const fragment = at === "" ? "" : `#${at}`;
  return redirect(
    `${meetingPath(cycleOf(call))}?${new URLSearchParams(kept).toString()}${fragment}`,
  );
}
