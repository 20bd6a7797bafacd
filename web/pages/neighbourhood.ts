import { promisedIn } from "#domain/actions/memory.ts";
import { isUnderWay } from "#domain/dispatch/run.ts";
import type { Wave } from "#domain/measurement/wave/wave.ts";
import { linkWords } from "#web/copy/links.ts";
import { monthIn } from "#web/copy/dates.ts";
import { memoryWords } from "#web/copy/memory.ts";
import { neighbourhoodPageWords } from "#web/copy/neighbourhood.ts";
import { waveTitleWords } from "#web/copy/report/wave-titles.ts";
import { storyWords } from "#web/copy/story.ts";
import { titleWords } from "#web/copy/titles.ts";
import { closedNote } from "./closed.ts";
import { note } from "./components.ts";
import { heading, link, linkLine, list, paragraph, section } from "./elements.ts";
import { type Content, html } from "./html.ts";
import { contactBlock, layout, type Page } from "./layout.ts";
import { memoryPicture } from "./memory-picture.ts";
import { addressOf } from "./pictures.ts";
import { questionsBlock, type ToldQuestions } from "./question.ts";
import { type RoundView, roundBlocks, roundSection } from "./round.ts";
import { leadOf, nowBlock, storyTitle } from "./story.ts";
import { teamBlock } from "./team.ts";

type View = RoundView & {
  /** Where the site is, without a slash at the end. */
  site: string;
  more: boolean;
  questions: ToldQuestions;
  waves: readonly Wave[];
};

/** What everybody may read of a neighbourhood: what stands now, what came of it before, and who does it. */
export function neighbourhoodPage(view: View): Page {
  const { language, neighbourhood, cycles } = view;
  const page = neighbourhoodPageWords[language];
  const { id, name: place } = neighbourhood;
  const running = cycles.filter(({ cycle }) => isUnderWay(cycle));
  const [first, ...others] = running.length > 0 ? running : cycles.slice(0, 1);
  const title = first === undefined ? page.title(place) : storyTitle(first, view);
  const description = first === undefined ? page.intro : leadOf(first, view);
  const found = { site: view.site, description, picture: latestPicture(view) };
  return layout({ language, title, path: `/${id}`, place, found }, [
    closedNote(view),
    first === undefined
      ? [paragraph(page.intro), note(page.noCycle)]
      : html`<div id="${first.cycle.id}">${[nowBlock(first, view), roundBlocks(first, view)]}</div>`,
    others.map((facts) =>
      section(
        facts.cycle.id,
        storyTitle(facts, view),
        nowBlock(facts, view),
        roundBlocks(facts, view, 3),
      ),
    ),
    beforeBlock(view),
    joinBlock(view),
    teamBlock(view),
    contactBlock(language, neighbourhood),
    questionsBlock(view.questions, view),
    moreBlock(view),
  ]);
}

/** Of what was done, the last that everybody may see. */
const latestPicture = ({ cycles }: View): string | undefined =>
  cycles
    .flatMap(({ pictures }) => pictures)
    .filter(({ when, published }) => when === "after" && published !== undefined)
    .toSorted((one, other) => (one.on < other.on ? 1 : -1))
    .map(addressOf)[0];

/** Every cycle with all that there is of it, and every answer to a question. */
export function archivePage(view: View): Page {
  const { language, neighbourhood, cycles } = view;
  const { id, name: place } = neighbourhood;
  const title = neighbourhoodPageWords[language].archive;
  return layout({ language, title, path: `/${id}`, place }, [
    closedNote(view),
    cycles.map((facts) => roundSection(facts, view)),
    questionsBlock(view.questions, view),
    linkLine(`/${id}?lang=${language}`, linkWords[language].toNeighbourhood(place)),
  ]);
}

/** So many rounds stand beside each other on a phone; the memory has all of them. */
const ON_A_PHONE = 5;

/** What was promised and what became of it, round by round, in one picture. */
function beforeBlock(view: View): Content {
  const { language, neighbourhood, cycles } = view;
  const made = cycles.flatMap(({ cycle, actions }) =>
    actions.filter((action) => action.cycle === cycle.id),
  );
  const promised = promisedIn(made, neighbourhood.norms);
  const all = linkLine(
    `/memory/${neighbourhood.id}?lang=${language}`,
    memoryWords[language].toMemory,
  );
  if (promised.length === 0) return cycles.length > 0 && all;
  const shown = cycles.filter(({ actions }) => actions.length > 0).slice(0, ON_A_PHONE);
  const topics = cycles.flatMap((facts) => facts.topics);
  return [
    heading(2, storyWords[language].before),
    memoryPicture({
      ...view,
      cycles: shown.map(({ cycle }) => cycle).toReversed(),
      promised,
      topics,
    }),
    all,
  ];
}

/** How somebody takes part: by helping while a cycle runs, by a code, and by dates in a calendar. */
function joinBlock(view: View): Content {
  const { language, cycles, neighbourhood } = view;
  const page = neighbourhoodPageWords[language];
  const its = `${neighbourhood.id}?lang=${language}`;
  const running = cycles.some(({ cycle }) => isUnderWay(cycle));
  const help = `/help/${its}`;
  const button = "nl-button nl-button--secondary";
  return [
    heading(2, storyWords[language].join),
    running && html`<p><a class="${button}" href="${help}">${titleWords[language].help}</a></p>`,
    list([
      link(`/code?lang=${language}`, linkWords[language].toCode),
      html`<a href="/calendar/${its}" type="text/calendar">${page.calendar}</a>`,
    ]),
  ];
}

/** Reports of measurements, the latest first, older rounds, and how to hear what comes. */
function moreBlock({ language, neighbourhood, waves, more, cycles }: View): Content {
  const page = neighbourhoodPageWords[language];
  const words = waveTitleWords[language];
  const its = `${neighbourhood.id}?lang=${language}`;
  const report = ({ id, number, plan }: Wave) =>
    link(`/measured/${id}?lang=${language}`, words.wave(number, monthIn(language, plan.closing)));
  const news = html`<a href="/feed/${its}" type="application/atom+xml">${page.follow}</a>`;
  return [
    waves.length > 0 && [heading(2, words.title(neighbourhood.name)), list(waves.map(report))],
    heading(2, storyWords[language].more),
    list([...(more || cycles.length > 1 ? [link(`/${its}&archive=1`, page.archive)] : []), news]),
  ];
}
