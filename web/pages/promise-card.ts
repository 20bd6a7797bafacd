import type { Action, ActionEvent, StateKind, Step } from "#domain/actions/action.ts";
import { isLate } from "#domain/actions/standing.ts";
import type { Day } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Topic } from "#domain/neighbourhood.ts";
import { actionFactWords } from "#web/copy/action-facts.ts";
import { dateIn, dayIn } from "#web/copy/dates.ts";
import { badge, type Look } from "./badge.ts";
import {
  definition,
  definitions,
  details,
  heading,
  labelled,
  list,
  paragraph,
  typedText,
} from "./elements.ts";
import { topicDrawing, topicName } from "./facts.ts";
import { type Content, type Html, html, when } from "./html.ts";
import type { Named } from "./organisations.ts";
import {
  type Decides,
  residentsNamed,
  standingSentences,
  stateSentence,
  whoPromises,
} from "./promise.ts";

/** What one promise is read with. */
type PromiseView = Named & {
  history: readonly ActionEvent[];
  topics: readonly Topic[];
  today: Day;
  /** Of the cycle in which it stands, while that runs. */
  decision?: Decides | undefined;
};

/** How a state is seen at a glance: by a sign and its word; colour only repeats it. */
const LOOKS: Readonly<Record<StateKind, Look>> = {
  proposed: ["plain", "○"],
  refused: ["bad", "✕"],
  accepted: ["busy", "○"],
  "under-way": ["busy", "◔"],
  blocked: ["bad", "!"],
  "handed-over": ["plain", "→"],
  "partly-done": ["late", "◐"],
  done: ["good", "✓"],
  "not-done": ["bad", "✕"],
  reopened: ["late", "↻"],
};

/** The frame of a promise, beside the pictogram of its topic. */
export function promiseFrame(
  { topics, language }: { topics: readonly Topic[]; language: Language },
  topic: string,
  content: Content,
  id = topic,
): Html {
  const drawn = topicDrawing(topics, topic);
  const look = drawn === "" ? "buurt-promise" : "buurt-promise buurt-drawn";
  return html`<article class="${look}" id="${id}">${[
    drawn,
    html`<p class="buurt-topic">${topicName(topics, topic, language)}</p>`,
    content,
  ]}</article>`;
}

/**
 * One promise as everybody may read it: what, by whom and for when, how it stands, and what the team
 * says of it; how it went and its steps for whoever opens that.
 */
export function actionBlock(action: Action, view: PromiseView, below: Content = ""): Html {
  const { language, today, decision } = view;
  const words = actionFactWords[language];
  const { id, title, topic, state, publicText } = action;
  const said = "text" in state ? state.text : undefined;
  const typed = (text: string) => paragraph(typedText(text));
  const standing = standingSentences(action, language, today, decision).join(" ");
  const content = [
    heading(3, typedText(title)),
    paragraph(whoAndWhen(action, view)),
    html`<p class="buurt-badges">${badgesOf(action, view)}</p>`,
    when(said, typed),
    standing !== "" && paragraph(standing),
    when("next" in state && state.next, (after) =>
      paragraph(labelled(words.next, typedText(after))),
    ),
    when(publicText, typed),
    below,
    moreOf(action, view),
  ];
  return promiseFrame(view, topic, content, id);
}

const badgesOf = ({ state, ...action }: Action, { language, today }: PromiseView): Content => {
  const words = actionFactWords[language];
  const late = isLate({ ...action, state }, today);
  return [
    badge(LOOKS[state.kind], words.states[state.kind]),
    late && [" ", badge(["bad", "!"], words.late)],
  ];
};

/** Of what was promised who does it and for when; of everything else where it stands, in a sentence. */
function whoAndWhen(action: Action, view: PromiseView): string {
  const { language, today } = view;
  const { state, due } = action;
  const { dueOn, said } = actionFactWords[language];
  const on = (day: Day) => dateIn(language, day, today);
  const who = `${whoPromises(action, view)}.`;
  switch (state.kind) {
    case "accepted":
    case "under-way":
      return `${who} ${dueOn[due < today ? "past" : "open"](on(due))}`;
    case "done":
    case "partly-done":
      return `${who} ${said[state.kind](on(state.on))}`;
    default:
      return stateSentence(action, view, today);
  }
}

/** Who takes it up with the team, its steps, what was done before, and how it went. */
function moreOf(action: Action, view: PromiseView): Content {
  const { language } = view;
  const words = actionFactWords[language];
  const { tried = [], steps = [] } = action;
  const residents = residentsNamed(action);
  const course = courseOf(action, view);
  const triedLine = ({ on, text }: (typeof tried)[number]): Content => [
    `${dayIn(language, on)}: `,
    typedText(text),
  ];
  return [
    residents.length > 0 && definitions(definition(words.coOwner, residents.join(", "))),
    stepList(steps, language),
    tried.length > 0 && [paragraph(`${words.tried}:`), list(tried.map(triedLine))],
    course.length > 1 && details(words.history, list(course)),
  ];
}

const stepList = (steps: readonly Step[], language: Language): Content => {
  const words = actionFactWords[language];
  const line = ({ text, done }: Step): Content => [
    done === undefined ? "☐ " : "☑ ",
    typedText(text),
    when(done, (day) => ` (${words.stepDone(dayIn(language, day))})`),
  ];
  return steps.length > 0 && [paragraph(`${words.steps}:`), list(steps.map(line))];
};

const dueMoved = ({ changes = [] }: ActionEvent) => changes.find(({ what }) => what === "due");

/** How an action went. That a date was moved is told; a title or an owner is read as it is now. */
function courseOf({ id }: Action, { history, language }: PromiseView): Content[] {
  const words = actionFactWords[language];
  const its = history.filter(
    (event) => event.action === id && (event.from !== event.to || dueMoved(event) !== undefined),
  );
  const told = (event: ActionEvent) =>
    when(event.from === event.to && dueMoved(event), ({ from = "", to = "" }) =>
      words.moved(dayIn(language, from), dayIn(language, to)),
    ) || words.states[event.to];
  return its.map((event) => [
    `${dayIn(language, event.at)}: ${told(event)}`,
    when(event.note, (why) => [". ", typedText(why)]),
  ]);
}
