import { Feed } from "feed";
import ical, { ICalCalendarMethod } from "ical-generator";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { plannedAt } from "#domain/dispatch/moments.ts";
import type { Language } from "#contract/language.ts";
import { areaName, type Neighbourhood, type Topic } from "#domain/neighbourhood.ts";
import { actionFactWords } from "#web/copy/action-facts.ts";
import { agendaWords } from "#web/copy/agenda.ts";
import { cycleHeadingWords } from "#web/copy/cycle-heading.ts";
import { momentWords } from "#web/copy/moments.ts";
import { neighbourhoodPageWords } from "#web/copy/neighbourhood.ts";
import { type CycleFacts, topicName } from "./pages/facts.ts";

type View = {
  language: Language;
  site: string;
  neighbourhood: Neighbourhood;
  topics: readonly Topic[];
  cycles: readonly CycleFacts[];
};
type News = { id: string; title: string; text: string; at: string; link: string };

const linkOf = ({ site, neighbourhood, language }: View, hash: string) =>
  `${site}/${neighbourhood.id}?lang=${language}#${hash}`;

/** What happened in a neighbourhood, the newest first: agendas, what became of actions, and rounds that ended. */
function newsOf(view: View): News[] {
  const { language, topics, cycles, neighbourhood } = view;
  const cycleHeading = cycleHeadingWords[language];
  const { agenda: agendaTitle } = agendaWords[language];
  const actionFacts = actionFactWords[language];
  const news = cycles.flatMap(({ cycle, agenda, actions, history }): News[] => {
    const name = `${cycleHeading.cycle(cycle.number)}, ${areaName(neighbourhood, cycle.area)}`;
    const agendaNews =
      agenda === undefined
        ? []
        : [
            {
              id: `${cycle.id}/agenda`,
              title: `${name}: ${agendaTitle}`,
              text: agenda.topics.map((id) => topicName(topics, id, language)).join("; "),
              at: agenda.adopted,
              link: linkOf(view, cycle.id),
            },
          ];
    const actionNews = history.flatMap(
      ({ action: id, seq, at, to, note, changes = [] }): News[] => {
        const action = actions.find((one) => one.id === id);
        // What was agreed anew is read on the page; an outcome is news.
        return action === undefined || changes.some(({ what }) => what !== "outcome")
          ? []
          : [
              {
                id: `${cycle.id}/${id}/${seq}`,
                title: `${action.title}: ${actionFacts.states[to]}`,
                text: [note, action.outcome?.text].filter((text) => text !== undefined).join(" "),
                at,
                link: linkOf(view, id),
              },
            ];
      },
    );
    const end =
      cycle.closed === undefined
        ? []
        : [
            {
              id: `${cycle.id}/end`,
              title: `${name}: ${cycleHeading.status[cycle.status]}`,
              text: cycle.reason ?? "",
              at: cycle.closed,
              link: linkOf(view, cycle.id),
            },
          ];
    return [...agendaNews, ...actionNews, ...end];
  });
  return news.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
}

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
    feed.addItem({ id: `${site}/${id}`, title, description: text, link, date: new Date(at) });
  return feed.atom1();
}

const SHOWN = ["invitation", "closing", "adoption", "feedback"] as const;

/** The days of the rounds that run, as a calendar that can be followed (RFC 5545). A moment that was moved keeps its name, so that it moves in the calendar too. */
export function calendar(
  { language, site, neighbourhood }: Omit<View, "topics" | "cycles">,
  running: readonly Cycle[],
): string {
  const page = neighbourhoodPageWords[language];
  const { moments } = momentWords[language];
  const made = ical({
    name: page.title(neighbourhood.name),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "Buurtcyclus", product: "Buurtcyclus", language: language.toUpperCase() },
    url: `${site}/${neighbourhood.id}`,
  });
  for (const cycle of running) {
    for (const moment of SHOWN) {
      const at = cycle.passed.find((one) => one.moment === moment)?.at ?? plannedAt(cycle, moment);
      if (at !== undefined)
        made.createEvent({
          id: `${cycle.id}-${moment}@${new URL(site).hostname}`,
          start: new Date(at),
          end: new Date(Date.parse(at) + 30 * 60_000),
          stamp: new Date(cycle.opened),
          summary: `${moments[moment]} (${areaName(neighbourhood, cycle.area)})`,
          url: `${site}/${neighbourhood.id}?lang=${language}`,
        });
    }
  }
  return `${made.toString()}\r\n`;
}
