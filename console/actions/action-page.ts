import { actionPath, atTopicPath, outcomePath, picturesPath } from "#web/console-paths.ts";
import type { ActionEvent } from "#domain/actions/action.ts";
import type { Owner } from "#domain/actions/owner.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { canEnd } from "#domain/actions/move.ts";
import { flagsOf } from "#domain/actions/board.ts";
import { actionFormWords } from "#web/copy/console/action-form.ts";
import { actionWords } from "#web/copy/console/actions.ts";
import { outcomeFormWords } from "#web/copy/console/outcome-form.ts";
import { pictureFormWords } from "#web/copy/console/pictures.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { actionFactWords } from "#web/copy/action-facts.ts";
import { cycleHeadingWords } from "#web/copy/cycle-heading.ts";
import { dayIn } from "#web/copy/dates.ts";
import { organisationName, organisationNames } from "#web/pages/organisations.ts";
import { faultSummary, note } from "#web/pages/components.ts";
import { definitions, heading, labelled, paragraph, strong } from "#web/pages/elements.ts";
import { topicName } from "#web/pages/facts.ts";
import { type Content, type Html, html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { actionBlock } from "#web/pages/promise-card.ts";
import { standingSentences, stateSentence } from "#web/pages/promise.ts";
import { agreeForm, moveForm } from "./action-forms.ts";
import { linkForm } from "#console/meeting/link-form.ts";
import { answerForm } from "./answer-form.ts";
import type { ActionView, Filled } from "./action-view.ts";
import { effortSection } from "./effort-part.ts";
import { historyTable } from "./history.ts";
import { buttonLink, consoleLayout, linkIn, linkLineIn } from "#console/console-page.ts";

/**
 * One action: what was agreed, where it stands, what was done, what it took, and everything that
 * changed.
 */
export function consoleActionPage(view: ActionView): Page {
  const { language, action, filled, neighbourhood, mayChange } = view;
  const words = inConsole(actionWords, language);
  const history = view.history.filter((event) => event.action === action.id);
  const board = `/console/actions?neighbourhood=${neighbourhood.id}`;
  const content = [
    faultSummary(language, filled?.told ?? []),
    meanwhile(view, history),
    linkLineIn(language, board, words.title(neighbourhood.name)),
    !mayChange && note(words.notYours),
    flagsOf(action, view.now).map((flag) => note(strong(words.flags[flag]))),
    "\n",
    agreed(view),
    mayChange && canEnd(action) && toOutcome(view),
    "\n",
    evidence(view),
    preview(view),
    "\n",
    answerForm(view),
    view.joining.map((owner) => linkForm({ ...view, second: undefined }, action, owner)),
    mayChange && [moveForm(view), agreeForm(view)],
    effortSection(view),
    heading(2, words.history),
    historyTable(view, history),
  ];
  return {
    ...consoleLayout(view, action.title, actionPath(action), content),
    status: statusOf(filled),
  };
}

/** What most promises come to: one form for how it ended, what was done and a picture. */
const toOutcome = ({ language, action }: ActionView): Html =>
  paragraph(buttonLink(language, outcomePath(action), inConsole(outcomeFormWords, language).link));

function statusOf(filled: Filled | undefined): number {
  if (filled === undefined) return 200;
  return filled.since === undefined ? 422 : 409;
}

/** What somebody else changed since the form was made. */
const meanwhile = (view: ActionView, history: readonly ActionEvent[]): Content =>
  when(view.filled?.since, (since) => {
    const words = inConsole(actionWords, view.language);
    return [
      note(words.meanwhile, { role: "alert" }),
      heading(2, words.meanwhileTitle),
      historyTable(
        view,
        history.filter(({ seq }) => seq > since),
      ),
    ];
  });

const fact = (name: string, value: Content): Html =>
  html`<dt>${name}</dt><dd dir="auto">${value}</dd>`;

const whereLink = ({ language, cycle, action: { topic } }: ActionView): Html =>
  linkIn(language, atTopicPath(cycle.id, topic), inConsole(actionWords, language).toWords);

/** What was agreed, and what became of it. */
function agreed(view: ActionView): Html {
  const { language, action, topics, cycle, now } = view;
  const { owners, due, firstDue, publicText, state } = action;
  const [words, form] = [inConsole(actionWords, language), inConsole(actionFormWords, language)];
  const facts = actionFactWords[language];
  const joined = organisationNames(view, action.partners);
  const { cycle: numbered } = cycleHeadingWords[language];
  const today = dayOf(now);
  const first = firstDue !== undefined && firstDue !== due;
  return html`<section class="buurt-card">${[
    paragraph(strong(stateSentence(action, view, today))),
    when("text" in state && state.text, (text) => html`<p dir="auto">${text}</p>`),
    when("next" in state && state.next, (after) => paragraph(labelled(facts.next, after))),
    standingSentences(action, language, today).map((sentence) => paragraph(sentence)),
    definitions(
      fact(form.topic, [
        topicName(topics, action.topic, language),
        view.readsWords && [" ", whereLink(view)],
      ]),
      fact(facts.state, facts.states[state.kind]),
      owners.map((owner) => fact(facts.owner, ownerLine(owner, view))),
      fact(form.partnersLabel, joined || words.nothing),
      fact(facts.due, dayIn(language, due)),
      first && fact(words.firstDue, dayIn(language, firstDue)),
      fact(words.cycle, linkIn(language, `/console/cycles/${cycle.id}`, numbered(cycle.number))),
    ),
    when(publicText, (text) => html`<p dir="auto">${text}</p>`),
  ]}</section>`;
}

/** One who answers for it, and since when; the team sees who has not said yes yet. */
function ownerLine(owner: Owner, view: ActionView): string {
  const { language } = view;
  const words = inConsole(actionWords, language);
  const { accepted } = owner;
  const organisation = "partner" in owner ? organisationName(view, owner.partner) : words.resident;
  const who = owner.kind === "organisation" ? organisation : `${owner.name}, ${organisation}`;
  const said =
    accepted === undefined ? words.unanswered : words.accepted(dayIn(language, accepted));
  return `${who} (${said})`;
}

function evidence({ language, action }: ActionView): Content {
  const words = inConsole(actionWords, language);
  const shown = (text: string, url: string | undefined) =>
    url === undefined ? text : html`<a href="${url}" rel="noreferrer">${text}</a>`;
  const lines = action.evidence?.map(
    ({ text, url }) => html`<li dir="auto">${shown(text, url)}</li>`,
  );
  return [
    heading(2, words.evidence),
    lines === undefined ? paragraph(words.noEvidence) : html`<ul>${lines}</ul>`,
    linkLineIn(language, picturesPath(action), inConsole(pictureFormWords, language).link),
  ];
}

/** The action as everybody would read it. */
const preview = (view: ActionView): Content =>
  when(view.preview, (action) => {
    const title = heading(2, inConsole(actionWords, view.language).previewTitle);
    const block = actionBlock(action, { ...view, today: dayOf(view.now) });
    return html`<section id="preview">${title}${block}</section>`;
  });
