import type { Run } from "#domain/dispatch/moments.ts";
import type { Part, Progress } from "#domain/dispatch/progress.ts";
import { LANGUAGES, type Language } from "#contract/language.ts";
import { Language as LanguageSchema } from "#contract/language.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { progressWords } from "#web/copy/console/progress.ts";
import { runWords } from "#web/copy/console/runs.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { numberIn, percentIn } from "#web/copy/numbers.ts";
import { button, form, hidden, table } from "#web/pages/components.ts";
import { type Html, html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, type Frame } from "#console/console-page.ts";
import { backToRun, fieldworkLinks, runName, type Ways } from "./run.ts";

export type ProgressView = Frame & {
  neighbourhood: Neighbourhood;
  run: Run;
  progress: Progress;
  population: Readonly<Record<string, number>> | undefined;
  lost: number;
  maySee: boolean;
  ways: Ways;
  asOf: string;
};

/** How a round goes, beside who could have answered; a number of fewer than five people is not shown. */
export function consoleProgressPage(view: ProgressView): Page {
  const { language, neighbourhood, run, progress, asOf } = view;
  const words = inConsole(progressWords, language);
  const shared = inConsole(runWords, language);
  const path = `/console/progress/${run.id}`;
  const { whole, areas, languages, ways, answers } = progress;
  const named = (name: (id: string) => string) => (part: Part) => ({
    ...part,
    name: name(part.name),
  });
  const area = (id: string) => neighbourhood.areas.find((one) => one.id === id)?.name ?? id;
  const wayOf = (id: string) => Object.entries(words.ways).find(([way]) => way === id)?.[1] ?? id;
  const population = (part: Part) => view.population?.[part.name];
  const tables = html`${partsTable(language, words.whole, [named(() => words.all)(whole)])}${partsTable(language, words.byArea, areas.map(named(area)), view.population === undefined ? undefined : areas.map(population))}${partsTable(language, words.byLanguage, languages.map(named((id) => languageName(id))))}${partsTable(language, words.byWay, ways.map(named(wayOf)))}
${answers.length === 0 ? "" : table({ caption: words.byChannel, head: [words.how, words.answered], rows: answers.map(({ channel, answered }) => [words.channels[channel], answered ?? words.few]), numbers: [1] })}`;
  const content = html`<p>${shared.asOf(asOf)} <a href="${path}?lang=${language}">${shared.reload}</a></p><p>${words.progressIntro}${when(neighbourhood.inhabitants, (some) => html` ${words.inhabitants(numberIn(language, some, 0))}`)}</p>${whole.asked === 0 ? html`<p>${words.notAskedYet}</p>` : html`${laggingBlock(view, area)}${lostBlock(view)}${tables}`}${backToRun(run, language)}`;
  return consoleLayout(
    view,
    `${shared.progress}: ${runName(run, neighbourhood, language)}`,
    path,
    content,
  );
}

function languageName(id: string): string {
  const language = LanguageSchema.safeParse(id);
  return language.success ? LANGUAGES[language.data].name : id;
}

function partsTable(
  language: Language,
  caption: string,
  parts: readonly Part[],
  population?: readonly (number | undefined)[],
): Html {
  const words = inConsole(progressWords, language);
  const registered = population === undefined ? [] : [words.registered];
  const row = ({ name, asked, sent, arrived, returned, letters, answered }: Part, at: number) => [
    name,
    ...(population === undefined ? [] : [population[at] ?? ""]),
    asked,
    sent,
    arrived,
    returned,
    letters,
    answered ?? words.few,
    answered === undefined ? "" : percentIn(language, answered, asked),
  ];
  return table({
    caption,
    head: [
      words.part,
      ...registered,
      words.asked,
      words.sent,
      words.arrived,
      words.returned,
      words.lettersMade,
      words.answered,
      words.share,
    ],
    rows: parts.map(row),
    numbers: Array.from({ length: 7 + registered.length }, (_, at) => at + 1),
  });
}

function laggingBlock(
  { language, run, progress: { lagging }, ways }: ProgressView,
  area: (id: string) => string,
): Html {
  const words = inConsole(progressWords, language);
  if (lagging.length === 0) return html`<p>${words.nobodyLags}</p>`;
  return html`<section class="buurt-card" aria-labelledby="lagging"><h2 id="lagging">${words.lagging}</h2><ul>${lagging.map(({ by, name, asked, answered }) => html`<li>${words.laggingText(by === "area" ? area(name) : languageName(name), asked, answered)}</li>`)}</ul>${ways.fieldwork.length === 0 ? "" : html`<p>${words.laggingDo}</p>${fieldworkLinks(run, ways, language)}`}</section>`;
}

function lostBlock({ language, csrf, run, lost, maySee }: ProgressView): Html | "" {
  const words = inConsole(progressWords, language);
  if (lost === 0) return "";
  return html`<section class="buurt-card" aria-labelledby="lost"><h2 id="lost">${words.lost}</h2><p>${words.lostText(lost)}</p>${maySee ? form(`/console/progress/${run.id}/seen?lang=${language}`, html`${hidden("csrf", csrf)}<p>${words.seenText}</p>${button(words.seen, { quiet: true })}`) : ""}</section>`;
}
