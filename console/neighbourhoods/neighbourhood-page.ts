import type { Cycle } from "#domain/dispatch/cycle.ts";
import { peopleIn, type ResidentsCounted } from "#domain/dispatch/residents-change.ts";
import { type AreaId, type Day, WHOLE } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Wave } from "#domain/measurement/wave/wave.ts";
import { areaName, type ContactPerson, type Neighbourhood } from "#domain/neighbourhood.ts";
import { neighbourhoodWords } from "#web/copy/console/neighbourhoods.ts";
import { runWords } from "#web/copy/console/runs.ts";
import { waveWords } from "#web/copy/console/waves.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { cycleHeadingWords } from "#web/copy/cycle-heading.ts";
import { dayIn } from "#web/copy/dates.ts";
import { note, table } from "#web/pages/components.ts";
import { timeline } from "#web/pages/facts.ts";
import { type Html, html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, type Frame } from "#console/console-page.ts";

/** What somebody's role lets them do here, by deed. */
type Here = Readonly<
  Record<
    | "edit"
    | "import"
    | "exports"
    | "figures"
    | "actions"
    | "questions"
    | "cycles"
    | "waves"
    | "start"
    | "startWave",
    boolean
  >
>;
export type NeighbourhoodView = Frame & {
  neighbourhood: Neighbourhood;
  here: Here;
  counted: ResidentsCounted | undefined;
  planned: readonly { area: AreaId; firstDay: Day }[];
  /** A page of cycles, the latest first; `at` counts such pages, and `more` says whether there are older ones. */
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
  return consoleLayout(
    view,
    neighbourhood.name,
    path,
    html`${links(view, path)}${residents(view, path)}${people(neighbourhood, language)}${
      here.cycles ? cycles(view, path) : ""
    }${here.waves ? waves(view) : ""}`,
  );
}

function links({ language, neighbourhood: { id }, here }: NeighbourhoodView, path: string): Html {
  const words = inConsole(neighbourhoodWords, language);
  const all: readonly (readonly [boolean, string, string])[] = [
    [here.edit, `${path}/edit`, words.edit],
    [here.import, `${path}/residents`, words.residents],
    [true, `${path}/year`, words.year],
    [here.questions, `/console/questions/${id}`, words.questions],
    [here.actions, `/console/actions?neighbourhood=${id}`, words.actions],
    [here.figures, `/console/figures/${id}`, words.figures],
    [here.exports, `/console/exports?neighbourhood=${id}`, words.exports],
    [true, `/${id}`, words.public],
  ];
  const link = (to: string, label: string) =>
    html`<a href="${to}${to.includes("?") ? "&" : "?"}lang=${language}">${label}</a> `;
  return html`<nav aria-label="${words.links}" class="buurt-links">${all.flatMap(
    ([shown, to, label]) => (shown ? [link(to, label)] : []),
  )}</nav>`;
}

function residents(
  { language, neighbourhood, counted, here }: NeighbourhoodView,
  path: string,
): Html {
  const words = inConsole(neighbourhoodWords, language);
  if (counted === undefined || peopleIn(counted) === 0)
    return note(
      here.import
        ? html`${words.noResidents} <a href="${path}/residents?lang=${language}">${words.residents}</a>`
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
    return html`<dt>${words.standIn}</dt><dd>${one(other)}<br>${days}</dd>`;
  });
  const leads = html`<dt>${words.coordinator}</dt><dd>${coordinator.name}<br>${mail(
    coordinator.email,
  )}</dd>`;
  return html`<section class="buurt-card" aria-labelledby="people"><h2 id="people">${
    words.whom
  }</h2><dl><dt>${words.contact}</dt><dd>${one(contact)}</dd>${standsIn}${leads}</dl></section>`;
}

function cycles(
  { language, neighbourhood, here, planned, cycles: its, at, more }: NeighbourhoodView,
  path: string,
): Html {
  const words = inConsole(neighbourhoodWords, language);
  const page = cycleHeadingWords[language];
  const name = (area: AreaId) =>
    area === WHOLE ? inConsole(runWords, language).whole : areaName(neighbourhood, area);
  const areas = [...new Set(its.map(({ area }) => area))];
  const card = (cycle: Cycle) =>
    html`<article class="buurt-card"><h4><a href="/console/cycles/${cycle.id}?lang=${language}">${page.cycle(
      cycle.number,
    )}, ${name(cycle.area)}</a> (${page.status[cycle.status]})</h4>${timeline(
      cycle,
      language,
    )}</article>`;
  const to = (where: number, label: string) =>
    html`<a href="${path}?older=${where}&amp;lang=${language}">${label}</a> `;
  const pages =
    at === 0 && !more
      ? ""
      : html`<nav aria-label="${words.cycles}">${at > 0 ? to(at - 1, words.newer) : ""}${
          more ? to(at + 1, words.older) : ""
        }</nav>`;
  const ahead = planned.map(
    ({ area, firstDay }) => html`<p>${words.nextOf(name(area), dayIn(language, firstDay))}</p>`,
  );
  const start = html`<p><a class="nl-button nl-button--primary" href="/console/start/${
    neighbourhood.id
  }?lang=${language}">${words.start}</a> ${words.startText}</p>`;
  const inArea = (area: AreaId) => {
    const cards = its.filter((cycle) => cycle.area === area).map(card);
    return html`<h3>${name(area)}</h3><div class="buurt-grid">${cards}</div>`;
  };
  const list = its.length === 0 ? html`<p>${words.noCycles}</p>` : areas.map(inArea);
  return html`<section aria-labelledby="cycles"><h2 id="cycles">${words.cycles}</h2>${ahead}${
    here.start ? start : ""
  }${list}${pages}</section>`;
}

function waves({
  language,
  neighbourhood,
  here,
  waves: its,
  plannedWave,
}: NeighbourhoodView): Html | "" {
  const words = inConsole(waveWords, language);
  const page = cycleHeadingWords[language];
  const runs = its.some(({ status }) => status === "running" || status === "stopping");
  const start = html`<p><a class="nl-button nl-button--primary" href="/console/start/${
    neighbourhood.id
  }/wave?lang=${language}">${words.start}</a></p>`;
  const card = (wave: Wave) => {
    const link = html`<a href="/console/waves/${wave.id}?lang=${language}">${words.wave(wave.number)}</a>`;
    return html`<article class="buurt-card"><h3>${link} (${page.status[wave.status]})</h3>${timeline(
      wave,
      language,
    )}</article>`;
  };
  if (neighbourhood.measurement === undefined && its.length === 0) return "";
  const next = when(plannedWave, (day) => html`<p>${words.next(dayIn(language, day))}</p>`);
  const power = html`<p><a href="/console/power?lang=${language}">${words.power}</a></p>`;
  const mayStart = neighbourhood.measurement !== undefined && !runs && here.startWave;
  return html`<section aria-labelledby="waves"><h2 id="waves">${
    inConsole(neighbourhoodWords, language).waves
  }</h2>${next}${power}<div class="buurt-grid">${its.map(card)}</div>${
    mayStart ? start : ""
  }</section>`;
}
