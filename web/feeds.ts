import { Feed } from "feed";
import type { ActionEvent } from "#domain/actions/action.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import type { Day } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { areaName, type Neighbourhood } from "#domain/neighbourhood.ts";
import { actionFactWords } from "#web/copy/action-facts.ts";
import { agendaWords } from "#web/copy/agenda.ts";
import { cycleHeadingWords } from "#web/copy/cycle-heading.ts";
import { momentWords } from "#web/copy/moments.ts";
import { neighbourhoodPageWords } from "#web/copy/neighbourhood.ts";
import { addMoment, newCalendar, written } from "./calendars.ts";
import { html } from "./pages/html.ts";
import { type CycleFacts, topicName } from "./pages/facts.ts";
import { floorText } from "./pages/floor.ts";
import { stateSentence } from "./pages/promise.ts";

type View = {
  language: Language;
  site: string;
  neighbourhood: Neighbourhood;
  cycles: readonly CycleFacts[];
  today: Day;
};
type News = { id: string; title: string; text: string; at: string; link: string };

const linkOf = ({ site, neighbourhood, language }: View, hash: string) =>
  `${site}/${neighbourhood.id}?lang=${language}&archive=1#${hash}`;

/**
 * What happened in a neighbourhood, the newest first: agendas, what became of actions, and rounds
 * that ended.
 */
const newsOf = (view: View): News[] =>
  view.cycles
    .flatMap((facts) => [
      ...agendaNews(view, facts),
      ...facts.history.flatMap((event) => actionNews(view, facts, event)),
      ...endNews(view, facts),
    ])
    .toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));

function nameOf({ language, neighbourhood }: View, { number, area }: Cycle): string {
  const { cycle } = cycleHeadingWords[language];
  return `${cycle(number)}, ${areaName(neighbourhood, area)}`;
}

/** That too few answered, before what came of it. */
const withFloor = ({ language }: View, { floor }: CycleFacts, text: string): string =>
  floor === undefined ? text : `${floorText(floor, language)} ${text}`.trim();

function agendaNews(view: View, facts: CycleFacts): News[] {
  const { cycle, topics, agenda } = facts;
  const { language } = view;
  const words = agendaWords[language];
  if (agenda === undefined) return [];
  return [
    {
      id: `${cycle.id}/agenda`,
      title: `${nameOf(view, cycle)}: ${words.agenda}`,
      text: withFloor(
        view,
        facts,
        agenda.topics.map((id) => topicName(topics, id, language)).join("; "),
      ),
      at: agenda.adopted,
      link: linkOf(view, cycle.id),
    },
  ];
}

/** What was agreed anew is read on the page; that a promise moved is news. */
function actionNews(view: View, { cycle, actions }: CycleFacts, event: ActionEvent): News[] {
  const { states } = actionFactWords[view.language];
  const { action: id, seq, at, from, to, note = "" } = event;
  const action = actions.find((one) => one.id === id && one.cycle === cycle.id);
  if (action === undefined || from === to) return [];
  const now = to === action.state.kind ? `${stateSentence(action, view, view.today)} ` : "";
  return [
    {
      id: `${cycle.id}/${id}/${seq}`,
      title: `${action.title}: ${states[to]}`,
      text: `${now}${note}`.trim(),
      at,
      link: linkOf(view, id),
    },
  ];
}

function endNews(view: View, facts: CycleFacts): News[] {
  const words = cycleHeadingWords[view.language];
  const { cycle } = facts;
  const { id, status, reason = "", closed } = cycle;
  if (closed === undefined) return [];
  return [
    {
      id: `${id}/end`,
      title: `${nameOf(view, cycle)}: ${words.status[status]}`,
      text: withFloor(view, facts, reason),
      at: closed,
      link: linkOf(view, id),
    },
  ];
}

/** Text as the HTML that the library takes it for; so it holds no end of a CDATA section either. */
const asHtml = (text: string): string => html`${text}`.toString();

/** The news as an Atom feed (RFC 4287). */
export function atomFeed(view: View, now: string): string {
  const { language, site, neighbourhood } = view;
  const page = neighbourhoodPageWords[language];
  const self = `${site}/feed/${neighbourhood.id}?lang=${language}`;
  const news = newsOf(view);
  const feed = new Feed({
    id: self,
    title: page.title(neighbourhood.name),
    description: page.intro,
    link: `${site}/${neighbourhood.id}?lang=${language}`,
    language,
    updated: new Date(news[0]?.at ?? now),
    copyright: "",
    generator: "Buurtcyclus",
    feedLinks: { atom: self },
    author: { name: neighbourhood.contact.name },
  });
  for (const { id, title, text, at, link } of news)
    feed.addItem({
      id: `${site}/${id}`,
      title: asHtml(title),
      description: asHtml(text),
      link,
      date: new Date(at),
    });
  return feed.atom1();
}

const SHOWN = ["invitation", "closing", "reclosing", "adoption", "feedback"] as const;

/** The days of the rounds that run. */
export function calendar(
  { language, site, neighbourhood }: Omit<View, "cycles">,
  running: readonly Cycle[],
): string {
  const page = neighbourhoodPageWords[language];
  const { moments } = momentWords[language];
  const { id, name } = neighbourhood;
  const made = newCalendar(language, { name: page.title(name), url: `${site}/${id}` });
  const url = `${site}/${id}?lang=${language}`;
  for (const cycle of running) {
    const area = areaName(neighbourhood, cycle.area);
    for (const moment of SHOWN)
      addMoment(made, cycle, moment, { summary: `${moments[moment]} (${area})`, url });
  }
  return written(made);
}
