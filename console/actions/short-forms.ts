import type { Action } from "#domain/actions/action.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import type { TopicId } from "#contract/ids.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import { actionPath, runPath } from "#web/console-paths.ts";
import { actionFactWords } from "#web/copy/action-facts.ts";
import { actionFormWords } from "#web/copy/console/action-form.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { button, hidden, select, textarea, textbox } from "#web/pages/components.ts";
import { details, linkLine } from "#web/pages/elements.ts";
import { topicOptions } from "#web/pages/facts.ts";
import { partnerOptions } from "#web/pages/organisations.ts";
import type { Content, Html } from "#web/pages/html.ts";
import { checkedForm, type Frame } from "#console/console-page.ts";
import { stateOptions } from "./action-forms.ts";
import { partnersField } from "./agreement.ts";

/** What the short forms on the page of a cycle are made with. */
type ShortView = Frame & { cycle: Cycle; neighbourhood: Neighbourhood; topics: readonly Topic[] };

/** A step of an action; what else can be done about it stands on its own page. */
export function actionForms(action: Action, view: ShortView): Content {
  const { language } = view;
  const words = inConsole(actionFormWords, language);
  const id = (name: string) => `${name}-${action.id}`;
  const states = stateOptions(language, action.state.kind);
  const path = `${runPath(action.cycle)}/actions/${action.id}/move`;
  const more = linkLine(`${actionPath(action)}?lang=${language}`, words.toAction);
  if (states.length === 0) return more;
  const fields = [
    hidden("version", action.version),
    select({ id: id("to"), name: "to", label: actionFactWords[language].state, options: states }),
    textarea({ id: id("text"), name: "text", label: words.text, rows: 3 }),
    textarea({ id: id("next"), name: "next", label: words.next, rows: 2 }),
    select({
      id: id("partner"),
      name: "partner",
      label: words.handedTo,
      options: partnerOptions(view),
    }),
    button(words.save),
  ];
  return [more, details(words.move, checkedForm(view, path, fields))];
}

/** A new action on a topic of the agenda. */
export function addForm(view: ShortView, agenda: readonly TopicId[]): Html {
  const { language, cycle, topics, neighbourhood } = view;
  const words = inConsole(actionFormWords, language);
  const fields = [
    select({ id: "topic", label: words.topic, options: topicOptions(topics, agenda, language) }),
    textbox({
      id: "title",
      label: words.actionTitle,
      attributes: { required: true, minlength: 3 },
    }),
    select({
      id: "owner",
      label: words.owner,
      options: neighbourhood.team.map(({ name }) => [name, name]),
    }),
    partnersField(view),
    textbox({ id: "coOwner", label: words.coOwner }),
    textbox({ id: "due", label: words.due, attributes: { type: "date", required: true } }),
    button(words.add),
  ];
  return details(words.addAction, checkedForm(view, `${runPath(cycle.id)}/actions`, fields));
}
