import type { Action } from "#domain/actions/action.ts";
import { type Owner, ownerKey } from "#domain/actions/owner.ts";
import { meetingWords } from "#web/copy/console/meeting.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { button, hidden } from "#web/pages/components.ts";
import type { Html } from "#web/pages/html.ts";
import { type Frame, ownForm } from "#console/console-page.ts";
import { deedPath, type MeetingView } from "./meeting-view.ts";

/** Shows a link of one's own to who is asked and has no account. */
export const linkForm = (
  view: Frame & Pick<MeetingView, "cycle" | "second">,
  { cycle, id }: Action,
  owner: Exclude<Owner, { kind: "organisation" }>,
): Html =>
  ownForm(view, deedPath(view, "link"), [
    hidden("action", id),
    hidden("of", cycle),
    hidden("owner", ownerKey(owner)),
    button(inConsole(meetingWords, view.language).link(owner.name), { quiet: true }),
  ]);
