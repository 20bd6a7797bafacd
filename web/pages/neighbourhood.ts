import { dayOf } from "#domain/calendar/time.ts";
import { firstMonday } from "#domain/dispatch/opening.ts";
import { isUnderWay } from "#domain/dispatch/run.ts";
import type { CycleId, Day } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { shownPart } from "#domain/disclosure.ts";
import { areaName, type Neighbourhood } from "#domain/neighbourhood.ts";
import { type Picture, shownOf } from "#domain/pictures/picture.ts";
import type { Reading } from "#domain/reading/reading.ts";
import type { Offered } from "#domain/answer/help.ts";
import type { Wave } from "#domain/measurement/wave/wave.ts";
import { closedWords } from "#web/copy/closed.ts";
import { cycleHeadingWords } from "#web/copy/cycle-heading.ts";
import { monthIn } from "#web/copy/dates.ts";
import { memoryWords } from "#web/copy/memory.ts";
import { linkWords } from "#web/copy/links.ts";
import { neighbourhoodPageWords } from "#web/copy/neighbourhood.ts";
import { waveTitleWords } from "#web/copy/report/wave-titles.ts";
import { titleWords } from "#web/copy/titles.ts";
import { becameInCycle } from "./became.ts";
import { closedNote } from "./closed.ts";
import { note } from "./components.ts";
import { heading, labelled, link, linkLine, list, paragraph, section } from "./elements.ts";
import { agendaBlock, type CycleFacts, timeline } from "./facts.ts";
import { pictureFigures } from "./pictures.ts";
import { organisationName } from "./organisations.ts";
import { actionBlock, decidesIn } from "./promise.ts";
import { effortBlock } from "./effort.ts";
import { floorNote } from "./floor.ts";
import { helpedBlock } from "./helped.ts";
import { offersBlock } from "./offers.ts";
import { type Content, type Html, html, when } from "./html.ts";
import { contactBlock, layout, type Page } from "./layout.ts";
import { questionsBlock, type ToldQuestions } from "./question.ts";

export function neighbourhoodsPage({
  language,
  neighbourhoods,
  measured,
}: {
  language: Language;
  neighbourhoods: readonly Neighbourhood[];
  measured: number | undefined;
}): Page {
  const page = neighbourhoodPageWords[language];
  const { titleAll } = waveTitleWords[language];
  const { dossier } = titleWords[language];
  return layout({ language, title: page.list, path: "/" }, [
    paragraph(page.listIntro),
    codeLink(language),
    list(
      neighbourhoods.map(({ id, name, municipality, closed }) => [
        link(`/${id}?lang=${language}`, name),
        `, ${municipality}`,
        closed !== undefined && ` (${closedWords[language].title})`,
      ]),
    ),
    when(measured, (number) => [
      linkLine(`/measured/all_${number}?lang=${language}`, titleAll),
      linkLine(`/measured/dossier?lang=${language}`, dossier),
    ]),
  ]);
}

const codeLink = (language: Language): Html =>
  linkLine(`/code?lang=${language}`, linkWords[language].toCode);

/**
 * A cycle with the pictures of its promises, how far what residents wrote in it was read, and what
 * came of offers of help.
 */
type ShownCycle = CycleFacts & {
  pictures: readonly Picture[];
  reading: Reading | undefined;
  offered: readonly Offered[];
};

type View = {
  language: Language;
  neighbourhood: Neighbourhood;
  more: boolean;
  questions: ToldQuestions;
  cycles: readonly ShownCycle[];
  waves: readonly Wave[];
  today: Day;
};

/** What everybody may read of a neighbourhood, the cycle that runs first. */
export function neighbourhoodPage(view: View): Page {
  const { language, neighbourhood, questions, cycles } = view;
  const page = neighbourhoodPageWords[language];
  const { id, name: place } = neighbourhood;
  const [latest, ...earlier] = cycles;
  const now = [
    closedNote(view),
    paragraph(page.intro),
    codeLink(language),
    latest === undefined ? note(page.noCycle) : cycleSection(latest, view),
  ];
  const then = [
    teamBlock(view),
    contactBlock(language, neighbourhood),
    helpLink(view),
    linkLine(`/memory/${id}?lang=${language}`, memoryWords[language].toMemory),
    questionsBlock(questions, view),
    measurements(view),
    earlier.map((facts) => cycleSection(facts, view)),
    waysOn(view),
  ];
  return layout(
    { language, title: page.title(place), path: `/${id}`, place },
    html`${now}
${then}`,
  );
}

function teamBlock(view: View): Content {
  const { language, neighbourhood } = view;
  const page = neighbourhoodPageWords[language];
  return [
    heading(2, page.team),
    list(
      neighbourhood.team.map(
        ({ name, role, partner }) => `${name}, ${role} (${organisationName(view, partner)})`,
      ),
    ),
  ];
}

/** While a cycle runs, whoever wants to help finds a way without a personal link. */
const helpLink = ({ language, neighbourhood, cycles }: View): Content =>
  cycles.some(({ cycle }) => isUnderWay(cycle)) &&
  linkLine(`/help/${neighbourhood.id}?lang=${language}`, titleWords[language].help);

/** The reports of the measurements that were published, the latest first. */
function measurements({ language, neighbourhood, waves }: View): Content {
  const words = waveTitleWords[language];
  const report = ({ id, number, plan }: Wave) =>
    link(`/measured/${id}?lang=${language}`, words.wave(number, monthIn(language, plan.closing)));
  return waves.length > 0 && [heading(2, words.title(neighbourhood.name)), list(waves.map(report))];
}

/** What was before, and how to hear what comes. */
function waysOn({ language, neighbourhood: { id }, more }: View): Content {
  const page = neighbourhoodPageWords[language];
  const its = `${id}?lang=${language}`;
  const news = html`<a href="/feed/${its}" type="application/atom+xml">${page.follow}</a>`;
  const days = html`<a href="/calendar/${its}" type="text/calendar">${page.calendar}</a>`;
  return [more && linkLine(`/${its}&archive=1`, page.archive), paragraph(news), paragraph(days)];
}

function cycleSection(facts: ShownCycle, view: View): Html {
  const { language, neighbourhood } = view;
  const { cycle, report, agenda } = facts;
  const page = neighbourhoodPageWords[language];
  const words = cycleHeadingWords[language];
  const { id, number, area, status } = cycle;
  const title = `${words.cycle(number)}: ${areaName(neighbourhood, area)} (${words.status[status]})`;
  const ended = status === "paused" || status === "stopped";
  return section(
    id,
    title,
    when(ended && cycle.reason, (why) => note(labelled(page.stoppedBecause, why))),
    when(report, ({ answered, invited }) =>
      when(shownPart(answered, invited, "public"), (some) => paragraph(page.report(some, invited))),
    ),
    floorNote(nextOf(facts, neighbourhood), language),
    agendaBlock(facts, facts.topics, view),
    linkLine(`/count/${id}?lang=${language}`, page.toCount),
    offersBlock(facts.offered, neighbourhood, language),
    becameInCycle(facts.reading, id, { language, topics: facts.topics, today: view.today }),
    (agenda !== undefined || facts.actions.length > 0) && [
      heading(3, page.actions),
      actionBlocks(facts, view),
    ],
    when(report, ({ effort }) => effortBlock(effort, view)),
    heading(3, words.timeline),
    timeline(cycle, language),
  );
}

/** Of a cycle that was asked again, when the next one begins. */
const nextOf = ({ floor, cycle: { closed } }: CycleFacts, { pauseWeeks }: Neighbourhood) =>
  floor?.kind === "asked-again" && closed !== undefined
    ? { ...floor, from: firstMonday(dayOf(closed), pauseWeeks) }
    : floor;

/** What was carried on is read in the last cycle in which it stands, of those on the page. */
function actionBlocks(
  { cycle, actions, history, pictures, report, topics }: ShownCycle,
  { language, neighbourhood, today, cycles }: View,
): Content {
  const shown = new Set<CycleId>(cycles.map((one) => one.cycle.id));
  const decision = decidesIn(cycle);
  const its = actions.filter(
    ({ cycle: first, carriedTo = [] }) =>
      [first, ...carriedTo].findLast((id) => shown.has(id)) === cycle.id,
  );
  return its.length === 0
    ? paragraph(neighbourhoodPageWords[language].noActions)
    : its.map((action) =>
        actionBlock(action, { history, topics, language, neighbourhood, today, decision }, [
          pictureFigures(shownOf(pictures, action), language),
          helpedBlock(report?.helped, action.id, language),
        ]),
      );
}
