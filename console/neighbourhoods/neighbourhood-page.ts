import type { Cycle } from "#domain/dispatch/cycle.ts";
import { peopleIn, type ResidentsCounted } from "#domain/dispatch/residents-change.ts";
import { type AreaId, type Day, WHOLE } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Wave } from "#domain/measurement/wave/wave.ts";
import { areaName, type Neighbourhood, type Topic } from "#domain/neighbourhood.ts";
import { neighbourhoodWords } from "#web/copy/console/neighbourhoods.ts";
import { runWords } from "#web/copy/console/runs.ts";
import { waveWords } from "#web/copy/console/waves.ts";
import { setUpWords } from "#web/copy/console/set-up.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { cycleHeadingWords } from "#web/copy/cycle-heading.ts";
import { dayIn } from "#web/copy/dates.ts";
import { note, table } from "#web/pages/components.ts";
import { card, heading, list, paragraph, section } from "#web/pages/elements.ts";
import { runPath } from "#web/console-paths.ts";
import type { Run } from "#domain/dispatch/moments.ts";
import { type Content, type Html, html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import {
  buttonLink,
  consoleLayout,
  type Frame,
  linkIn,
  linkLineIn,
} from "#console/console-page.ts";
import { nextMoment, runStages } from "#console/run-stages.ts";
import { runTitle } from "#console/run-title.ts";
import { factLine, tag } from "#console/tag.ts";
import { closedLine } from "./close-page.ts";
import { type Here, neighbourhoodLinks } from "./neighbourhood-links.ts";
import { partSummary } from "./part-summary.ts";
import { setUpSteps } from "./set-up-steps.ts";

export type NeighbourhoodView = Frame & {
  neighbourhood: Neighbourhood;
  here: Here;
  /** No cycle was held here yet. */
  beginning: boolean;
  topics: readonly Topic[];
  counted: ResidentsCounted | undefined;
  planned: readonly { area: AreaId; firstDay: Day }[];
  /**
   * A page of cycles, the latest first; `at` counts such pages, and `more` says whether there are
   * older ones.
   */
  cycles: readonly Cycle[];
  at: number;
  more: boolean;
  waves: readonly Wave[];
  plannedWave: Day | undefined;
};

/**
 * A neighbourhood at a glance: who lives there and who is there for them, its cycles and
 * measurements on timelines, and what can be done.
 */
export function consoleNeighbourhoodPage(view: NeighbourhoodView): Page {
  const { language, neighbourhood, here } = view;
  const words = inConsole(neighbourhoodWords, language);
  const path = `/console/neighbourhoods/${neighbourhood.id}`;
  return consoleLayout(view, neighbourhood.name, path, [
    closedLine(view),
    settingUp(view, path),
    here.cycles && !view.beginning && cycles(view, path),
    neighbourhoodLinks(view),
    section("about", words.about, partSummary(view, here.edit)),
    residents(view, path),
    here.waves && waves(view),
  ]);
}

function residents(
  { language, neighbourhood, counted, here }: NeighbourhoodView,
  path: string,
): Html {
  const words = inConsole(neighbourhoodWords, language);
  if (counted === undefined || peopleIn(counted) === 0)
    return note(
      here.import
        ? [words.noResidents, " ", linkIn(language, `${path}/residents`, words.residents)]
        : words.noResidentsElsewhere,
    );
  const sum = (area: AreaId | undefined, how: "byMail" | "byLetter") =>
    counted.residents.reduce(
      (all, one) => all + (area === undefined || one.area === area ? one[how] : 0),
      0,
    );
  const row = (name: string, area?: AreaId) => [
    name,
    peopleIn(counted, area),
    sum(area, "byMail"),
    sum(area, "byLetter"),
  ];
  return table({
    caption: words.counted(dayIn(language, counted.at)),
    head: [words.area, words.people, words.byMail, words.byLetter],
    rows: [...neighbourhood.areas.map(({ id, name }) => row(name, id)), row(words.all)],
    numbers: [1, 2, 3],
  });
}

/** Until the first cycle begins: what is done, and the next step. */
function settingUp(view: NeighbourhoodView, path: string): Html | "" {
  const { language, neighbourhood, beginning, counted, here } = view;
  const words = inConsole(setUpWords, language);
  if (!beginning || !here.start || neighbourhood.closed !== undefined) return "";
  const next = peopleIn(counted) === 0 ? "residents" : "start";
  const to = next === "start" ? `/console/start/${neighbourhood.id}` : `${path}/residents`;
  return card(
    "setting-up",
    words.goOn,
    setUpSteps(language, neighbourhood.id, next),
    paragraph(words.goOnText[next]),
    buttonLink(language, to, words.next),
  );
}

function cycles(view: NeighbourhoodView, path: string): Html {
  const { language, neighbourhood, here, planned, cycles: its } = view;
  const words = inConsole(neighbourhoodWords, language);
  const name = (area: AreaId) =>
    area === WHOLE ? inConsole(runWords, language).whole : areaName(neighbourhood, area);
  const inArea = (area: AreaId) => {
    const there = its.filter((cycle) => cycle.area === area);
    return [areas.length > 1 && heading(3, name(area)), runList(there, language)];
  };
  const areas = [...new Set(its.map(({ area }) => area))];
  return section(
    "cycles",
    words.cycles,
    planned.map(({ area, firstDay }) =>
      paragraph(words.nextOf(name(area), dayIn(language, firstDay))),
    ),
    here.start &&
      neighbourhood.closed === undefined &&
      paragraph(
        buttonLink(language, `/console/start/${neighbourhood.id}`, words.start),
        " ",
        words.startText,
      ),
    areas.map(inArea),
    pages(view, path),
  );
}

/** Those that run with where they are, all others a line each. */
function runList(runs: readonly Run[], language: Language): Content {
  const open = runs.filter(isOpenRun);
  const past = runs.filter((run) => !isOpenRun(run));
  const title = (run: Run) => linkIn(language, runPath(run.id), runTitle(run.id, language));
  const told = (run: Run) =>
    html`<li class="buurt-panel">${[
      html`<h4 class="buurt-run-title">${title(run)}${run.status !== "running" && statusTag(run, language)}</h4>`,
      runStages(run, language),
      factLine([nextMoment(run, language)]),
    ]}</li>`;
  const line = (run: Run) => [
    title(run),
    " ",
    factLine([daysOf(run, language), statusOf(run, language)]),
  ];
  return [
    open.length > 0 && html`<ul class="buurt-runs">${open.map(told)}</ul>`,
    past.length > 0 && list(past.map(line)),
  ];
}

const isOpenRun = ({ status }: Run): boolean => status !== "closed" && status !== "stopped";
const statusOf = ({ status }: Run, language: Language) =>
  cycleHeadingWords[language].status[status];
const statusTag = (run: Run, language: Language) => tag("late", statusOf(run, language));

/** From when to when it was. */
const daysOf = ({ opened, closed }: Run, language: Language): string =>
  [opened, closed]
    .flatMap((at) => at ?? [])
    .map((at) => dayIn(language, at))
    .join(" – ");

/** To newer and older cycles. */
function pages({ language, at, more }: NeighbourhoodView, path: string): Html | "" {
  const words = inConsole(neighbourhoodWords, language);
  if (at === 0 && !more) return "";
  const to = (page: number, label: string) => [
    linkIn(language, `${path}?older=${page}`, label),
    " ",
  ];
  const links = [at > 0 && to(at - 1, words.newer), more && to(at + 1, words.older)];
  return html`<nav aria-label="${words.cycles}">${links}</nav>`;
}

function waves(view: NeighbourhoodView): Html | "" {
  const { language, neighbourhood, here, waves: its, plannedWave } = view;
  const { id, measurement } = neighbourhood;
  const words = inConsole(waveWords, language);
  if (measurement === undefined && its.length === 0) return "";
  const runs = its.some(({ status }) => status === "running" || status === "stopping");
  return section(
    "waves",
    inConsole(neighbourhoodWords, language).waves,
    when(plannedWave, (day) => paragraph(words.next(dayIn(language, day)))),
    linkLineIn(language, "/console/power", words.power),
    runList(its, language),
    measurement !== undefined &&
      neighbourhood.closed === undefined &&
      !runs &&
      here.startWave &&
      paragraph(buttonLink(language, `/console/start/${id}/wave`, words.start)),
  );
}
