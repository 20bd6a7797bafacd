import type { TopicId } from "#contract/ids.ts";
import { meetingWords } from "#web/copy/console/meeting.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { button, hidden } from "#web/pages/components.ts";
import { details, numbered, paragraph, unfolded } from "#web/pages/elements.ts";
import { agendaFields } from "#console/cycles/agenda-fields.ts";
import { type Content } from "#web/pages/html.ts";
import { ownForm } from "#console/console-page.ts";
import { deedPath, type MeetingView, type Room, step, topicCell } from "./meeting-view.ts";
import { seenText } from "./seen.ts";

/** The agenda as it follows from what the room answered, and the one press that makes it public. */
export function adoptStep(view: MeetingView, room: Room, agenda: readonly TopicId[]): Content {
  const { language, mayConfirm } = view;
  const words = inConsole(meetingWords, language);
  const places = agenda.map((id) => hidden("places", id));
  const seen = hidden("seen", seenText(room.tally, room.triage));
  const confirms = mayConfirm && !room.confirmed;
  return step(
    view,
    "adopt",
    numbered(agenda.map((id) => topicCell(view, id))),
    confirms && [
      paragraph(words.confirmIntro),
      ownForm(view, deedPath(view, "confirm"), seen, places, button(words.confirm)),
      (room.another === undefined ? details : unfolded)(
        words.another,
        ownForm(view, deedPath(view, "confirm"), seen, another(view, room, agenda)),
      ),
    ],
  );
}

/** Another agenda than was counted, with the reason that everybody reads. */
const another = (
  view: MeetingView,
  { tally, another: typed }: Room,
  agenda: readonly TopicId[],
) => [
  agendaFields(view, tally, typed ?? { places: agenda, reason: "" }),
  button(inConsole(meetingWords, view.language).confirmAnother, { quiet: true }),
];
