import { type Action, isAsked } from "#domain/actions/action.ts";
import { namedOwners, type Owner } from "#domain/actions/owner.ts";
import { actionFactWords } from "#web/copy/action-facts.ts";
import { actionWords } from "#web/copy/console/actions.ts";
import { meetingWords } from "#web/copy/console/meeting.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { dayIn } from "#web/copy/dates.ts";
import { button, hidden } from "#web/pages/components.ts";
import {
  card,
  definition,
  definitions,
  details,
  list,
  paragraph,
  strong,
  typedText,
} from "#web/pages/elements.ts";
import { type Content, type Html } from "#web/pages/html.ts";
import { organisationName } from "#web/pages/organisations.ts";
import { residentsNamed, stateSentence } from "#web/pages/promise.ts";
import { actionPath } from "#web/console-paths.ts";
import { linkIn, ownForm } from "#console/console-page.ts";
import { cell } from "./in-both-languages.ts";
import { linkForm } from "./link-form.ts";
import { deedPath, type MeetingView, type Room } from "./meeting-view.ts";

/**
 * A promise as the room reads it: who has not said yes is named in what unfolds for who leads the
 * meeting, and nowhere else.
 */
export function promiseRow(view: MeetingView, room: Room, action: Action): Content {
  const { title, due, owners } = action;
  const residents = residentsNamed(action);
  return [
    paragraph(strong(typedText(title))),
    paragraph(cell(view, (its) => stateSentence(action, { ...view, language: its }, view.today))),
    action.state.kind === "proposed" &&
      paragraph(cell(view, (its) => `${actionFactWords[its].due}: ${dayIn(its, due)}`)),
    residents.length > 0 &&
      definitions(definition(actionFactWords[view.language].coOwner, residents.join(", "))),
    room.leads &&
      owners.some(({ accepted }) => accepted === undefined) &&
      whoSaysYes(view, room, action),
  ];
}

/** Each of those who are asked, and how they say yes. */
function whoSaysYes(view: MeetingView, room: Room, action: Action): Content {
  if (!isAsked(action)) return "";
  const words = inConsole(meetingWords, view.language);
  const asked = action.owners.filter(({ accepted }) => accepted === undefined);
  const organisations = room
    .answersTo(action)
    .filter(({ kind, accepted }) => kind === "organisation" && accepted === undefined);
  const isNew = namedOwners(action).length === 0 && action.cycle === view.cycle.id;
  return details(words.whoSaysYes, [
    list(
      asked
        .filter(({ kind }) => kind !== "organisation")
        .map((owner) => wayOf(view, room, { action, owner })),
    ),
    organisations.map((owner) => yesForm(view, action, owner)),
    paragraph(linkIn(view.language, actionPath(action), words.change)),
    isNew && !room.confirmed && withdrawForm(view, action),
  ]);
}

/** Whoever has an account presses there; a link is for who has none. */
function wayOf(
  view: MeetingView,
  { withoutAccount }: Room,
  { action, owner }: { action: Action; owner: Owner },
): Content {
  const words = inConsole(meetingWords, view.language);
  if (owner.kind === "organisation") return "";
  if (owner.kind === "person" && !withoutAccount.has(owner.name))
    return words.ownDevice(owner.name);
  return linkForm(view, action, owner);
}

function yesForm(view: MeetingView, action: Action, owner: Owner): Html {
  const words = inConsole(actionWords, view.language);
  const isMe = owner.kind !== "organisation";
  return ownForm(view, `${actionPath(action)}/accept`, [
    hidden("version", action.version),
    hidden("as", isMe ? "me" : owner.partner),
    hidden("from", "meeting"),
    button(isMe ? words.yes : words.yesFor(organisationName(view, owner.partner)), {
      quiet: !isMe,
    }),
  ]);
}

const withdrawForm = (view: MeetingView, { id, version }: Action): Html =>
  ownForm(view, deedPath(view, "withdraw"), [
    hidden("action", id),
    hidden("version", version),
    button(inConsole(meetingWords, view.language).remove, { quiet: true }),
  ]);

/** What the reader is asked, on a device of their own; in whose name stands on the button. */
export function askedOfReader(view: MeetingView, room: Room): Content {
  const mine = view.actions.filter(isAsked).flatMap((action) =>
    room
      .answersTo(action)
      .filter(({ kind, accepted }) => accepted === undefined && (kind === "person" || !room.leads))
      .map((owner) => ({ action, owner })),
  );
  const { asked } = inConsole(meetingWords, view.language);
  return (
    mine.length > 0 &&
    card(
      "asked",
      asked,
      list(
        mine.map(({ action, owner }) => [
          strong(typedText(action.title)),
          `. ${actionFactWords[view.language].due}: ${dayIn(view.language, action.due)}`,
          yesForm(view, action, owner),
        ]),
      ),
    )
  );
}
