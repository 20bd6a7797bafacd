import { OTHER, type TopicId } from "#contract/ids.ts";
import { SEATS } from "#domain/tally/terms.ts";
import { confirmWords } from "#web/copy/console/confirm-agenda.ts";
import { meetingWords } from "#web/copy/console/meeting.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { button, hidden, select, textarea } from "#web/pages/components.ts";
import { details, grid, unfolded, numbered, paragraph } from "#web/pages/elements.ts";
import { topicOptions } from "#web/pages/facts.ts";
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
function another(
  { language, topics }: MeetingView,
  { tally, another: typed }: Room,
  agenda: readonly TopicId[],
): Content {
  const words = inConsole(confirmWords, language);
  const places: readonly string[] = typed?.places ?? agenda;
  const offered = tally.lotOrder.filter((id) => id !== OTHER);
  const place = (at: number) =>
    select({
      id: `place-${at}`,
      name: "places",
      label: words.place(at + 1),
      empty: words.none,
      options: topicOptions(topics, offered, language),
      chosen: places[at],
    });
  return [
    grid(Array.from({ length: SEATS }, (_, at) => place(at))),
    textarea({
      id: "deviation",
      name: "reason",
      label: words.deviation,
      value: typed?.reason ?? "",
      rows: 2,
    }),
    button(inConsole(meetingWords, language).confirmAnother, { quiet: true }),
  ];
}
