import type { Cycle } from "#domain/dispatch/cycle.ts";
import { peopleIn, type ResidentsCounted } from "#domain/dispatch/residents-change.ts";
import { type AreaId, type Day, WHOLE } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Wave } from "#domain/measurement/wave/wave.ts";
import { areaName, type ContactPerson, type Neighbourhood } from "#domain/neighbourhood.ts";
import { closingWords } from "#web/copy/console/closing.ts";
import { neighbourhoodWords } from "#web/copy/console/neighbourhoods.ts";
import { runWords } from "#web/copy/console/runs.ts";
import { waveWords } from "#web/copy/console/waves.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { cycleHeadingWords } from "#web/copy/cycle-heading.ts";
import { dayIn } from "#web/copy/dates.ts";
import { note, table } from "#web/pages/components.ts";
import { timeline } from "#web/pages/facts.ts";
import {
  card,
  definition,
  definitions,
  grid,
  heading,
  paragraph,
  section,
} from "#web/pages/elements.ts";
import { errandsPath, organisationsPath, runPath, topicsPath } from "#web/console-paths.ts";
import type { Run } from "#domain/dispatch/moments.ts";
import { type Html, html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import {
  buttonLink,
  consoleLayout,
  type Frame,
  linkIn,
  linkLineIn,
} from "#console/console-page.ts";
import { closedLine } from "./close-page.ts";

/** What somebody's role lets them do here, by deed. */
type Here = Readonly<
  Record<
    | "edit"
    | "import"
    | "exports"
    | "figures"
    | "actions"
    | "questions"
    | "signals"
    | "floods"
    | "cycles"
    | "waves"
    | "start"
    | "startWave"
    | "topics"
    | "organisations"
    | "errands"
    | "close",
    boolean
  >
>;
export type NeighbourhoodView = Frame & {
  neighbourhood: Neighbourhood;
  here: Here;
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
  const path = `/console/neighbourhoods/${neighbourhood.id}`;
  return consoleLayout(view, neighbourhood.name, path, [
    closedLine(view),
    links(view, path),
    residents(view, path),
    people(neighbourhood, language),
    here.cycles && cycles(view, path),
    here.waves && waves(view),
  ]);
}

function links({ language, neighbourhood, here }: NeighbourhoodView, path: string): Html {
  const { id, closed } = neighbourhood;
  const closing = inConsole(closingWords, language);
  const words = inConsole(neighbourhoodWords, language);
  const all: readonly (readonly [boolean, string, string])[] = [
    [here.edit, `${path}/edit`, words.edit],
    [here.import, `${path}/residents`, words.residents],
    [here.topics, topicsPath(id), words.topics],
    [here.organisations, organisationsPath(id), words.organisations],
    [here.errands, errandsPath(id), words.errands],
    [true, `${path}/year`, words.year],
    [here.questions, `/console/questions/${id}`, words.questions],
    [here.signals, `/console/signals/${id}`, words.signals],
    [here.floods, `/console/floods/${id}`, words.floods],
    [here.actions, `/console/actions?neighbourhood=${id}`, words.actions],
    [here.figures, `/console/figures/${id}`, words.figures],
    [here.exports, `/console/exports?neighbourhood=${id}`, words.exports],
    [here.close, `${path}/close`, closed === undefined ? closing.link : closing.closedLink],
    [true, `/${id}`, words.public],
  ];
  const shown = all.map(([may, to, label]) => may && [linkIn(language, to, label), " "]);
  return html`<nav aria-label="${words.links}" class="buurt-links">${shown}</nav>`;
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

function people({ contact, standIn, coordinator }: Neighbourhood, language: Language): Html {
  const words = inConsole(neighbourhoodWords, language);
  const mail = (to: string) => html`<a dir="ltr" href="mailto:${to}">${to}</a>`;
  const call = (phone: string) =>
    html`<a dir="ltr" href="tel:${phone.replaceAll(/[^\d+]/g, "")}">${phone}</a>`;
  const one = ({ name, role, phone, email }: ContactPerson) =>
    html`${name}, ${role}<br>${call(phone)}<br>${mail(email)}`;
  const standsIn = when(standIn, (other) => {
    const days = words.standInDays(dayIn(language, other.first), dayIn(language, other.last));
    return definition(words.standIn, html`${one(other)}<br>${days}`);
  });
  const leads = html`${coordinator.name}<br>${mail(coordinator.email)}`;
  return card(
    "people",
    words.whom,
    definitions(
      definition(words.contact, one(contact)),
      standsIn,
      definition(words.coordinator, leads),
    ),
  );
}

function cycles(view: NeighbourhoodView, path: string): Html {
  const { language, neighbourhood, here, planned, cycles: its } = view;
  const words = inConsole(neighbourhoodWords, language);
  const name = (area: AreaId) =>
    area === WHOLE ? inConsole(runWords, language).whole : areaName(neighbourhood, area);
  const inArea = (area: AreaId) => [
    heading(3, name(area)),
    grid(
      its
        .filter((cycle) => cycle.area === area)
        .map((cycle) => {
          const number = cycleHeadingWords[language].cycle(cycle.number);
          return runCard(4, cycle, `${number}, ${name(area)}`, language);
        }),
    ),
  ];
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
    its.length === 0 ? paragraph(words.noCycles) : areas.map(inArea),
    pages(view, path),
  );
}

/** A cycle or a wave with its moments. */
function runCard(level: 3 | 4, run: Run, name: string, language: Language): Html {
  const status = cycleHeadingWords[language].status[run.status];
  const title = heading(level, [linkIn(language, runPath(run.id), name), ` (${status})`]);
  return html`<article class="buurt-card">${[title, timeline(run, language)]}</article>`;
}

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
    grid(its.map((wave) => runCard(3, wave, words.wave(wave.number), language))),
    measurement !== undefined &&
      neighbourhood.closed === undefined &&
      !runs &&
      here.startWave &&
      paragraph(buttonLink(language, `/console/start/${id}/wave`, words.start)),
  );
}
