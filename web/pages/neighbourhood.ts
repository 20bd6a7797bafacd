import type { Question } from "#domain/feedback/question.ts";
import type { HelpedCount } from "#domain/feedback/helped.ts";
import type { ActionId } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { areaName, type Neighbourhood, type Topic } from "#domain/neighbourhood.ts";
import type { Wave } from "#domain/measurement/wave/wave.ts";
import { cycleHeadingWords } from "#web/copy/cycle-heading.ts";
import { monthIn } from "#web/copy/dates.ts";
import { linkWords } from "#web/copy/links.ts";
import { neighbourhoodPageWords } from "#web/copy/neighbourhood.ts";
import { partnerWords } from "#web/copy/partners.ts";
import { waveTitleWords } from "#web/copy/report/wave-titles.ts";
import { titleWords } from "#web/copy/titles.ts";
import { note } from "./components.ts";
import { actionBlock, agendaBlock, type CycleFacts, timeline } from "./facts.ts";
import { effortBlock } from "./effort.ts";
import { helpedBlock } from "./helped.ts";
import { type Html, html, when } from "./html.ts";
import { contactBlock, layout, type Page } from "./layout.ts";
import { questionsBlock } from "./question.ts";

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
  const links = linkWords[language];
  const waveReport = waveTitleWords[language];
  const titles = titleWords[language];
  return layout(
    { language, title: page.list, path: "/" },
    html`<p>${page.listIntro}</p><p><a href="/code?lang=${language}">${links.toCode}</a></p><ul>${neighbourhoods.map(({ id, name, municipality }) => html`<li><a href="/${id}?lang=${language}">${name}</a>, ${municipality}</li>`)}</ul>${when(measured, (number) => html`<p><a href="/measured/all_${number}?lang=${language}">${waveReport.titleAll}</a></p><p><a href="/measured/dossier?lang=${language}">${titles.dossier}</a></p>`)}`,
  );
}

/** What everybody may read of a neighbourhood, the cycle that runs first. */
export function neighbourhoodPage(view: {
  language: Language;
  neighbourhood: Neighbourhood;
  topics: readonly Topic[];
  more: boolean;
  questions: readonly Question[];
  cycles: readonly ToldCycle[];
  waves: readonly Wave[];
}): Page {
  const { language, neighbourhood, topics, more, questions, cycles } = view;
  const page = neighbourhoodPageWords[language];
  const partners = partnerWords[language];
  const links = linkWords[language];
  const [latest, ...earlier] = cycles;
  return layout(
    {
      language,
      title: page.title(neighbourhood.name),
      path: `/${neighbourhood.id}`,
      brand: neighbourhood.name,
    },
    html`<p>${page.intro}</p><p><a href="/code?lang=${language}">${links.toCode}</a></p>${latest === undefined ? note(page.noCycle) : cycleSection(latest, neighbourhood, topics, language)}
<h2>${page.team}</h2><ul>${neighbourhood.team.map(({ name, role, partner }) => html`<li>${name}, ${role} (${partners[partner]})</li>`)}</ul>${contactBlock(language, neighbourhood)}${helpLink(view)}${questionsBlock(questions, language)}${measurements(view)}${earlier.map((facts) => cycleSection(facts, neighbourhood, topics, language))}${more ? html`<p><a href="/${neighbourhood.id}?lang=${language}&amp;archive=1">${page.archive}</a></p>` : ""}<p><a href="/feed/${neighbourhood.id}?lang=${language}" type="application/atom+xml">${page.follow}</a></p><p><a href="/calendar/${neighbourhood.id}?lang=${language}" type="text/calendar">${page.calendar}</a></p>`,
  );
}

/** The reports of the measurements that were published, the latest first. */
function measurements({
  language,
  neighbourhood,
  waves,
}: {
  language: Language;
  neighbourhood: Neighbourhood;
  waves: readonly Wave[];
}): Html | "" {
  const words = waveTitleWords[language];
  return when(
    waves.length > 0,
    () =>
      html`<h2>${words.title(neighbourhood.name)}</h2><ul>${waves.map(({ id, number, plan }) => html`<li><a href="/measured/${id}?lang=${language}">${words.wave(number, monthIn(language, plan.closing))}</a></li>`)}</ul>`,
  );
}

/** While a cycle runs, whoever wants to help finds a way without a personal link. */
const helpLink = ({
  language,
  neighbourhood,
  cycles,
}: {
  language: Language;
  neighbourhood: Neighbourhood;
  cycles: readonly ToldCycle[];
}): Html | "" =>
  cycles.some(({ cycle: { status } }) => status === "running" || status === "paused")
    ? html`<p><a href="/help/${neighbourhood.id}?lang=${language}">${titleWords[language].help}</a></p>`
    : "";

type ToldCycle = CycleFacts & { helped: ReadonlyMap<ActionId, HelpedCount> };

function cycleSection(
  facts: ToldCycle,
  neighbourhood: Neighbourhood,
  topics: readonly Topic[],
  language: Language,
): Html {
  const { cycle, actions, history, report, agenda, helped } = facts;
  const cycleHeading = cycleHeadingWords[language];
  const page = neighbourhoodPageWords[language];
  return html`<section aria-labelledby="${cycle.id}"><h2 id="${cycle.id}">${cycleHeading.cycle(cycle.number)}: ${areaName(neighbourhood, cycle.area)} (${cycleHeading.status[cycle.status]})</h2>${when(cycle.status === "paused" || cycle.status === "stopped" ? cycle.reason : undefined, (why) => note(html`<strong>${page.stoppedBecause}:</strong> ${why}`))}${when(report, ({ answered, invited }) => html`<p>${page.report(answered, invited)}</p>`)}${agendaBlock(facts, topics, language)}<p><a href="/count/${cycle.id}?lang=${language}">${page.toCount}</a></p>${agenda === undefined ? "" : html`<h3>${page.actions}</h3>${actions.length === 0 ? html`<p>${page.noActions}</p>` : actions.map((action) => actionBlock(action, history, topics, language, helpedBlock(helped.get(action.id), language)))}`}${when(report, ({ effort }) => effortBlock(effort, language))}<h3>${cycleHeading.timeline}</h3>${timeline(cycle, language)}</section>`;
}
