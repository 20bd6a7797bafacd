import type { Action } from "#domain/actions/action.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import type { TopicId } from "#contract/ids.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import { runPath } from "#web/console-paths.ts";
import { actionFactWords } from "#web/copy/action-facts.ts";
import { actionFormWords } from "#web/copy/console/action-form.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { button, hidden, select, textarea, textbox } from "#web/pages/components.ts";
import { details } from "#web/pages/elements.ts";
import { partnerOptions, topicOptions } from "#web/pages/facts.ts";
import type { Content, Html } from "#web/pages/html.ts";
import { checkedForm, type Frame } from "#console/console-page.ts";
import { stateOptions } from "./action-forms.ts";
import { partnersField } from "./agreement.ts";

/** What the short forms on the page of a cycle are made with. */
type ShortView = Frame & { cycle: Cycle; neighbourhood: Neighbourhood; topics: readonly Topic[] };

/** A step and an outcome of an action. */
export function actionForms(action: Action, view: ShortView): Content {
  const { language, cycle } = view;
  const words = inConsole(actionFormWords, language);
  const facts = actionFactWords[language];
  const id = (name: string) => `${name}-${action.id}`;
  const opened = (title: string, verb: string, ...fields: Content[]) => {
    const path = `${runPath(cycle.id)}/actions/${action.id}/${verb}`;
    const version = hidden("version", action.version);
    return details(title, checkedForm(view, path, version, fields, button(words.save)));
  };
  const states = stateOptions(language, action.state);
  return [
    states.length > 0 &&
      opened(
        words.move,
        "move",
        select({ id: id("to"), name: "to", label: facts.state, options: states }),
        textarea({ id: id("note"), name: "note", label: words.note, rows: 2 }),
      ),
    "\n",
    opened(
      words.outcome,
      "outcome",
      select({
        id: id("kind"),
        name: "kind",
        label: words.outcomeKind,
        options: Object.entries(facts.outcomes),
      }),
      select({
        id: id("partner"),
        name: "to",
        label: facts.outcomes["handed-over"],
        options: partnerOptions(language),
      }),
      textarea({
        id: id("text"),
        name: "text",
        label: words.outcomeText,
        rows: 3,
        attributes: { required: true, minlength: 10 },
      }),
      textarea({ id: id("next"), name: "next", label: words.outcomeNext, rows: 2 }),
    ),
  ];
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
    partnersField(language),
    textbox({ id: "coOwner", label: words.coOwner }),
    textbox({ id: "due", label: words.due, attributes: { type: "date", required: true } }),
    button(words.add),
  ];
  return details(words.addAction, checkedForm(view, `${runPath(cycle.id)}/actions`, fields));
}
