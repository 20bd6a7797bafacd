import type { TopicId } from "#contract/ids.ts";
import type { Topic } from "#domain/neighbourhood.ts";
import { passedOver, type PassedOver } from "#domain/tally/passed-over.ts";
import { figuresOf } from "#domain/tally/told.ts";
import type { Agenda, Tally } from "#domain/tally/tally.ts";
import type { PassedOverWords } from "#web/copy/nl/passed-over.ts";
import { agendaWords } from "#web/copy/agenda.ts";
import { passedOverWords } from "#web/copy/passed-over.ts";
import { storyWords } from "#web/copy/story.ts";
import { labelled, numbered, paragraph, strong } from "./elements.ts";
import { decisionLine, topicName } from "./facts.ts";
import { type Content, type Html, html } from "./html.ts";
import type { Named } from "./organisations.ts";

export type Chosen = Named & { topics: readonly Topic[]; tally: Tally; agenda: Agenda };

/** So many bars are looked through at a glance, on a page that tells other things as well, and on the count's own. */
const AT_A_GLANCE = { story: 6, count: 8 };

/**
 * What residents chose at a glance, and in a sentence why it is this and not something else; of few
 * answers in order alone.
 */
export function chosenBlock(view: Chosen, page: keyof typeof AT_A_GLANCE): Content {
  const { tally, agenda, topics, language } = view;
  const tallied = figuresOf(tally);
  if (tallied === undefined)
    return [
      numbered(agenda.topics.map((id) => strong(topicName(topics, id, language)))),
      nobodyYet(view),
    ];
  const shown = glanced(byTimes(tally, agenda), view, AT_A_GLANCE[page]);
  return [
    bars(shown, view),
    paragraph(storyWords[language].bars),
    reasons(view, page),
    nobodyYet(view),
  ];
}

/** What residents chose and nobody in the meeting was willing to take up: it stands all the same. */
const nobodyYet = ({ agenda, topics, language }: Chosen): Content =>
  agenda.decisions
    .filter((one) => one.kind === "adopted" && one.willing === "no")
    .map(({ topic }) =>
      paragraph(labelled(topicName(topics, topic, language), agendaWords[language].nobodyYet)),
    );

const timesOf = (tally: Tally, id: TopicId): number => tally.named[id] ?? 0;

/** Every topic that was asked, the one that most chose first; among equals what is taken up. */
const byTimes = (tally: Tally, { topics, decisions }: Agenda): TopicId[] =>
  [...topics, ...decisions.flatMap(({ topic }) => (topics.includes(topic) ? [] : topic))].toSorted(
    (one, other) => timesOf(tally, other) - timesOf(tally, one),
  );

/** Those that most chose, what is taken up among them, and none that nobody chose. */
function glanced(ordered: readonly TopicId[], { tally, agenda }: Chosen, most: number): TopicId[] {
  const first = ordered.slice(0, most).filter((id) => timesOf(tally, id) > 0);
  return ordered.filter((id) => first.includes(id) || agenda.topics.includes(id));
}

/** A bar for each topic beside how many chose it; a sign says what is taken up. */
function bars(ids: readonly TopicId[], { tally, agenda, topics, language }: Chosen): Html {
  const most = Math.max(1, ...ids.map((id) => timesOf(tally, id)));
  const { chosen } = storyWords[language];
  const bar = (id: TopicId) => {
    const isChosen = agenda.topics.includes(id);
    const times = timesOf(tally, id);
    const sign = isChosen && html`<span role="img" aria-label="${chosen}">✓</span> `;
    const width = Math.round((100 * times) / most);
    return html`<li class="${isChosen ? "buurt-bar buurt-taken" : "buurt-bar"}">${[
      html`<span>${sign}${topicName(topics, id, language)}</span>`,
      html`<svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">`,
      html`<rect width="100" height="4"/><rect width="${width}" height="4"/></svg>`,
      html`<strong>${times}</strong>`,
    ]}</li>`;
  };
  return html`<ul class="buurt-bars">${ids.map(bar)}</ul>`;
}

/** Why what no more residents chose goes before what does not; that the numbers say it all, if so. */
function reasons(view: Chosen, page: keyof typeof AT_A_GLANCE): Content {
  const { tally, agenda, topics, language } = view;
  const least = Math.min(...agenda.topics.map((id) => timesOf(tally, id)));
  const passed = passedOver(tally, agenda);
  const others = agenda.decisions.filter(
    ({ kind, topic }) =>
      kind !== "adopted" && kind !== "not-elected" && timesOf(tally, topic) >= least,
  );
  if (passed.length === 0 && others.length === 0)
    return agenda.topics.length > 0 && paragraph(passedOverWords[language].most);
  return [
    passed.slice(0, page === "story" ? 1 : undefined).map((one) => paragraph(reason(one, view))),
    others.map((one) => paragraph(`${decisionLine(one, topics, view)}.`)),
  ];
}

function reason({ topic, elected, because }: PassedOver, view: Chosen): string {
  const { tally, topics, language } = view;
  const words = passedOverWords[language];
  const one = topicName(topics, elected, language);
  const other = topicName(topics, topic, language);
  const [times, more] = [timesOf(tally, elected), timesOf(tally, topic)];
  const said = more > times ? words.fewer(one, times, other, more) : words.equal(one, other, times);
  return `${said} ${whyOf(because, one, words)}`;
}

function whyOf(because: PassedOver["because"], elected: string, words: PassedOverWords): string {
  switch (because.kind) {
    case "represented":
      return words.represented(because.some, because.otherwise);
    case "borda":
      return words.borda(elected);
    default:
      return words[because.kind];
  }
}
