import { isAsked } from "#domain/actions/action.ts";
import type { Owner } from "#domain/actions/owner.ts";
import { actionWords } from "#web/copy/console/actions.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { organisationName } from "#web/pages/organisations.ts";
import { button, hidden, textarea } from "#web/pages/components.ts";
import { details, paragraph } from "#web/pages/elements.ts";
import type { Content, Html } from "#web/pages/html.ts";
import { actionPath } from "#web/console-paths.ts";
import { ownForm } from "#console/console-page.ts";
import { type ActionView, typedIn } from "./action-view.ts";

/** How an answer says in whose name it is: somebody's own, or an organisation's. */
const answererOf = (owner: Owner): string => (owner.kind === "organisation" ? owner.partner : "me");

/**
 * Yes or no to what somebody is asked: one press for oneself, or in the name of an organisation. In the
 * name of another person nobody answers.
 */
export function answerForm(view: ActionView): Content {
  const { action, answers } = view;
  if (!isAsked(action)) return "";
  const waiting = answers.filter(({ accepted }) => accepted === undefined);
  return [waiting.map((owner) => yes(view, owner)), answers.map((owner) => no(view, owner))];
}

function yes(view: ActionView, owner: Owner): Html {
  const { language, action } = view;
  const words = inConsole(actionWords, language);
  const label =
    owner.kind === "organisation" ? words.yesFor(organisationName(view, owner.partner)) : words.yes;
  return ownForm(
    view,
    `${actionPath(action)}/accept`,
    hidden("version", action.version),
    hidden("as", answererOf(owner)),
    owner.kind === "organisation" ? "" : paragraph(words.yesText),
    button(label),
  );
}

function no(view: ActionView, owner: Owner): Html {
  const { language, action, filled } = view;
  const words = inConsole(actionWords, language);
  const title =
    owner.kind === "organisation" ? words.noFor(organisationName(view, owner.partner)) : words.no;
  const as = answererOf(owner);
  const mine = filled?.fields.get("as") === as;
  const text = textarea({
    id: `why-${as}`,
    name: "text",
    label: words.whyNot,
    hint: words.noteHint,
    rows: 2,
    value: mine ? typedIn(view, "answer")("text") : "",
    told: mine ? (filled?.told ?? []) : [],
    attributes: { dir: "auto" },
  });
  const fields = [hidden("version", action.version), hidden("as", as), text, button(words.send)];
  return details(title, ownForm(view, `${actionPath(action)}/refuse`, fields));
}
