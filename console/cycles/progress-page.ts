import { channelDrawing } from "#web/pages/pictograms.ts";
import type { Run } from "#domain/dispatch/moments.ts";
import { bringsMost, type Means, type Lately } from "#domain/dispatch/brings-most.ts";
import type { Part, Progress } from "#domain/dispatch/progress.ts";
import { LANGUAGES, Language } from "#contract/language.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { progressWords } from "#web/copy/console/progress.ts";
import { runWords } from "#web/copy/console/runs.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { numberIn, percentIn } from "#web/copy/numbers.ts";
import { button, note, table } from "#web/pages/components.ts";
import { card, list, paragraph } from "#web/pages/elements.ts";
import { type Content, type Html, html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, type Frame, ownForm } from "#console/console-page.ts";
import { bringsMostPart } from "./brings-most-part.ts";
import { backToRun, fieldworkLinks, freshness, runName, type Ways } from "./run.ts";

export type ProgressView = Frame & {
  neighbourhood: Neighbourhood;
  run: Run;
  progress: Progress;
  population: Readonly<Record<string, number>> | undefined;
  lost: number;
  maySee: boolean;
  ways: Ways;
  asOf: string;
  means: Means;
  lately: Lately | undefined;
};

/**
 * How a round goes, beside who could have answered; a number of fewer than five people is not shown.
 */
export function consoleProgressPage(view: ProgressView): Page {
  const { language, neighbourhood, run, progress, asOf } = view;
  const words = inConsole(progressWords, language);
  const path = `/console/progress/${run.id}`;
  const there = when(
    neighbourhood.inhabitants,
    (people) => ` ${words.inhabitants(numberIn(language, people, 0))}`,
  );
  return consoleLayout(
    view,
    `${inConsole(runWords, language).progress}: ${runName(run, neighbourhood, language)}`,
    path,
    [
      freshness(asOf, path, language),
      paragraph(words.progressIntro, there),
      progress.whole.asked === 0
        ? paragraph(words.notAskedYet)
        : [
            html`<div data-fresh="lags">${[unreached(view), lagging(view)]}</div>`,
            lost(view),
            html`<div data-fresh="progress">${tables(view)}</div>`,
            bringsPart(view),
          ],
      backToRun(run, language),
    ],
  );
}

/** Whom nothing reached, before everything else: of them no part can lag. */
const unreached = ({ language, progress: { unreached: some, whole } }: ProgressView): Content =>
  some > 0 && note(inConsole(progressWords, language).unreached(some, whole.asked));

const bringsPart = ({ language, run, neighbourhood, progress, lately, means }: ProgressView) =>
  bringsMostPart({
    language,
    path: `/console/progress/${run.id}`,
    brings: bringsMost(progress.areas, lately, means),
    lately,
    means,
    nameOf: (id) => nameOfArea(neighbourhood, id),
  });

const nameOfArea = ({ areas }: Neighbourhood, id: string): string =>
  areas.find((one) => one.id === id)?.name ?? id;

function nameOfLanguage(id: string): string {
  const language = Language.safeParse(id);
  return language.success ? LANGUAGES[language.data].name : id;
}

/** How many were asked, reached and answered: in all, and in each part. */
function tables({ language, neighbourhood, population, progress }: ProgressView): Content {
  const words = inConsole(progressWords, language);
  const ways = new Map(Object.entries(words.ways));
  const { whole, areas, languages, answers } = progress;
  const registered = population && ((id: string) => population[id]);
  const channels = table({
    caption: words.byChannel,
    head: [words.how, words.answered],
    rows: answers.map(({ channel, answered }) => [
      [channelDrawing(channel), " ", words.channels[channel]],
      answered ?? words.few,
    ]),
    numbers: [1],
  });
  return [
    partsTable(language, { caption: words.whole, parts: [whole], nameOf: () => words.all }),
    partsTable(language, {
      caption: words.byArea,
      parts: areas,
      nameOf: (id) => nameOfArea(neighbourhood, id),
      registered,
    }),
    partsTable(language, { caption: words.byLanguage, parts: languages, nameOf: nameOfLanguage }),
    partsTable(language, {
      caption: words.byWay,
      parts: progress.ways,
      nameOf: (id) => ways.get(id) ?? id,
    }),
    "\n",
    answers.length > 0 && [channels, paragraph(words.replacedByCode(progress.replacedByCode))],
  ];
}

type Parts = {
  caption: string;
  parts: readonly Part[];
  nameOf: (id: string) => string;
  /** How many live there, where that is known. */
  registered?: ((id: string) => number | undefined) | undefined;
};

function partsTable(language: Language, { caption, parts, nameOf, registered }: Parts): Html {
  const words = inConsole(progressWords, language);
  const head = [
    words.part,
    registered === undefined ? [] : words.registered,
    words.asked,
    words.sent,
    words.arrived,
    words.returned,
    words.lettersMade,
    words.answered,
    words.share,
  ].flat();
  const row = ({ name, asked, sent, arrived, returned, letters, answered }: Part) => [
    nameOf(name),
    ...(registered === undefined ? [] : [registered(name) ?? ""]),
    asked,
    sent,
    arrived,
    returned,
    letters,
    answered ?? words.few,
    answered === undefined ? "" : percentIn(language, answered, asked),
  ];
  const numbers = head.map((_, at) => at).slice(1);
  return table({ caption, head, rows: parts.map(row), numbers });
}

/** Which parts answer less, and what can be done about it. */
function lagging({ language, neighbourhood, run, progress, ways }: ProgressView): Html {
  const words = inConsole(progressWords, language);
  if (progress.lagging.length === 0) return paragraph(words.nobodyLags);
  const lines = progress.lagging.map(({ by, name, asked, answered }) =>
    words.laggingText(
      by === "area" ? nameOfArea(neighbourhood, name) : nameOfLanguage(name),
      asked,
      answered,
    ),
  );
  const fieldwork = ways.fieldwork.length > 0 && [
    paragraph(words.laggingDo),
    fieldworkLinks(run, ways, language),
  ];
  return card("lagging", words.lagging, list(lines), fieldwork);
}

/** Mails that went nowhere, and the button of who has looked at them. */
function lost(view: ProgressView): Content {
  const { language, run, maySee } = view;
  const words = inConsole(progressWords, language);
  const seen = [paragraph(words.seenText), button(words.seen, { quiet: true })];
  return (
    view.lost > 0 &&
    card(
      "lost",
      words.lost,
      paragraph(words.lostText(view.lost)),
      maySee && ownForm(view, `/console/progress/${run.id}/seen`, seen),
    )
  );
}
