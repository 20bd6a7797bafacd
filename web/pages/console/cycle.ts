import { type Action, ActionState, nextStates } from "#domain/actions/action.ts";
import type { Cycle, Round } from "#domain/dispatch/cycle.ts";
import type { HelpOffer } from "#domain/answer/help.ts";
import type { DispatchReport } from "#domain/dispatch/mail.ts";
import { OTHER, WHOLE } from "#domain/ids.ts";
import { areaName, type Language, type Neighbourhood, Partner, type Topic } from "#domain/neighbourhood.ts";
import type { Tally } from "#domain/tally/tally.ts";
import { SEATS } from "#domain/tally/terms.ts";
import { momentIn, percentIn, wordsOf } from "#web/copy/words.ts";
import { actionBlock, agendaBlock, type CycleFacts, timeline, topicName } from "../facts.ts";
import { type Html, html, raw, when } from "../html.ts";
import { consoleLayout, type Frame } from "./home.ts";
import type { Page } from "../layout.ts";

export type CycleView = Frame & CycleFacts & { neighbourhood: Neighbourhood; topics: readonly Topic[]; round: Round; dispatches: readonly DispatchReport[]; offers: readonly HelpOffer[] };

/** One cycle: where it stands, what can be done with it, its mail, its count and agenda, its actions. */
export function consoleCyclePage(view: CycleView): Page {
  const { language, neighbourhood, topics, cycle, tally, agenda, actions, history, csrf } = view;
  const { console: words, page } = wordsOf(language);
  const content = html`<p>${page.status[cycle.status]}${when(cycle.hold, ({ moment }) => html`. ${words.waitsFor}: ${page.moments[moment]}`)}</p>${when(cycle.reason, (why) => html`<p class="note">${why}</p>`)}<div class="grid"><section><h2>${page.timeline}</h2>${timeline(cycle, language)}</section><section>${steering(cycle, csrf, language)}</section></div>${mailTable(view)}
${tally === undefined ? html`<h2>${words.count}</h2><p>${words.noInterim}</p>` : countTable(tally, topics, cycle, language)}${agenda === undefined ? when(tally, (counted) => agendaForm(counted, view)) : agendaBlock(view, topics, language)}
${helpers(view)}${agenda === undefined ? "" : html`<h2>${words.actions}</h2>${actions.map((action) => actionBlock(action, history, topics, language, actionForms(action, view)))}${addForm(view)}`}`;
  return consoleLayout(view, `${cycle.area === WHOLE ? "" : `${neighbourhood.name}, `}${areaName(neighbourhood, cycle.area)}: ${page.cycle(cycle.number)}`, `/console/cycles/${cycle.id}`, content);
}

const hidden = (csrf: string) => html`<input type="hidden" name="csrf" value="${csrf}">`;
const post = (cycle: Cycle, path: string, language: Language) => `/console/cycles/${cycle.id}/${path}?lang=${language}`;

function steering(cycle: Cycle, csrf: string, language: Language): Html | "" {
  const { console: words, page } = wordsOf(language);
  const { hold } = cycle;
  const verbs = cycle.status === "running" ? [...(hold === undefined ? [] : [["advance", words.advance(page.moments[hold.moment])] as const]), ["pause", words.pause] as const, ["stop", words.stop] as const] : cycle.status === "paused" ? [["resume", words.resume] as const, ["stop", words.stop] as const] : [];
  if (verbs.length === 0) return "";
  return html`<h2>${words.steering}</h2>${verbs.map(([verb, label]) => html`<details><summary>${label}</summary><form method="post" action="${post(cycle, verb, language)}">${hidden(csrf)}<label for="why-${verb}">${words.reason}</label><input id="why-${verb}" name="reason" required minlength="3"><button type="submit">${label}</button></form></details>`)}`;
}

function mailTable({ language, dispatches }: CycleView): Html | "" {
  const words = wordsOf(language).console;
  const columns = ["residents", "sent", "bounced", "suppressed", "answered", "unknown", "unsent"] as const;
  if (dispatches.length === 0) return "";
  return html`<h2>${words.dispatch}</h2><div class="scroll" tabindex="0" role="region" aria-label="${words.dispatch}"><table><thead><tr><th scope="col">${words.kind}</th>${columns.map((column) => html`<th class="n" scope="col">${words.columns[column]}</th>`)}</tr></thead><tbody>${dispatches.map((report) => html`<tr><th scope="row">${words.kinds[report.kind]}</th>${columns.map((column) => html`<td class="n">${report[column]}</td>`)}</tr>`)}</tbody></table></div>`;
}

function countTable(tally: Tally, topics: readonly Topic[], cycle: Cycle, language: Language): Html {
  const { console: words, count } = wordsOf(language);
  const ordered = tally.lotOrder.toSorted((one, other) => (tally.named[other] ?? 0) - (tally.named[one] ?? 0));
  const election = (id: (typeof ordered)[number]) => {
    const at = tally.agenda.indexOf(id);
    const tie = tally.rounds.find(({ outcome, topic }) => outcome === "elected" && topic === id)?.tie;
    return at < 0 ? "" : `${at + 1}${tie === undefined ? "" : ` (${words.tie[tie.brokenBy]})`}`;
  };
  const table = (caption: string, head: Html, rows: readonly Html[]) => html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>`;
  return html`<h2>${words.count}</h2><p>${words.rule(tally.ballots, tally.threshold, count.ruleNames[tally.terms.rule])} <a href="/count/${cycle.id}?lang=${language}">${words.countPage}</a></p>${when(tally.terms.weights, (weights) => html`<p class="note">${count.weighted(Object.entries(weights).map(([area, weight]) => `${area}: ${weight}`))}</p>`)}
${table(words.count, html`<th scope="col">${words.topic}</th><th class="n" scope="col">${words.named}</th><th class="n" scope="col">${words.borda}</th><th scope="col">${words.elected}</th>`, ordered.map((id) => html`<tr><th scope="row">${topicName(topics, id, language)}</th><td class="n">${tally.named[id] ?? 0}</td><td class="n">${tally.borda[id] ?? "0"}</td><td>${election(id)}</td></tr>`))}
<details><summary>${count.otherRules}</summary>${table(count.otherRules, html`<th scope="col">${count.rule}</th><th scope="col">${count.agenda}</th><th scope="col" class="n">${count.representedShort}</th>`, tally.outcomes.map(({ rule, agenda, represented }) => html`<tr><th scope="row">${count.ruleNames[rule]}</th><td>${agenda.map((id) => topicName(topics, id, language)).join("; ")}</td><td class="n">${percentIn(language, represented, tally.ballots)}</td></tr>`))}</details>`;
}

/** Who offered to help with what: what the triage asks, and whom to call. */
function helpers({ language, offers, topics }: CycleView): Html {
  const { help: words, console: { topic } } = wordsOf(language);
  const ordered = offers.toSorted((one, other) => (one.topic < other.topic ? -1 : 1));
  return html`<h2>${words.offered}</h2>${offers.length === 0 ? html`<p>${words.nobody}</p>` : html`<div class="scroll" tabindex="0" role="region" aria-label="${words.offered}"><table><thead><tr><th scope="col">${topic}</th><th scope="col">${words.name}</th><th scope="col">${words.contact}</th></tr></thead><tbody>${ordered.map((offer) => html`<tr><th scope="row">${topicName(topics, offer.topic, language)}</th><td>${offer.name}</td><td>${offer.contact} (${wordsOf(offer.language).language})</td></tr>`)}</tbody></table></div>`}`;
}

function agendaForm(tally: Tally, { language, csrf, cycle, topics }: CycleView): Html {
  const words = wordsOf(language).console;
  const offered = tally.lotOrder.filter((id) => id !== OTHER);
  const option = (value: string, label: string, selected: boolean) => html`<option value="${value}"${selected ? raw(" selected") : ""}>${label}</option>`;
  const shared = offered.filter((id) => (tally.named[id] ?? 0) >= tally.threshold);
  return html`<h2 id="agenda">${words.confirm}</h2><p>${words.confirmIntro} ${wordsOf(language).mail.team.agendaWaitsText(momentIn(language, cycle.plan.adoption))}</p><form method="post" action="${post(cycle, "agenda", language)}">${hidden(csrf)}${shared.map((id) => html`<fieldset><legend>${topicName(topics, id, language)}</legend><div class="grid"><div><label for="integral-${id}">${words.integral}</label><select id="integral-${id}" name="integral-${id}">${option("yes", words.yes, true)}${option("no", words.handOver, false)}</select></div><div><label for="willing-${id}">${words.willing}</label><select id="willing-${id}" name="willing-${id}">${option("unknown", words.unknown, true)}${option("yes", words.yes, false)}${option("no", words.no, false)}</select></div></div></fieldset>`)}
<div class="grid">${Array.from({ length: SEATS }, (_, at) => html`<div><label for="place-${at}">${words.place(at + 1)}</label><select id="place-${at}" name="places"><option value="">${words.none}</option>${offered.map((id) => option(id, topicName(topics, id, language), tally.agenda[at] === id))}</select></div>`)}</div><label for="deviation">${words.deviation}</label><textarea id="deviation" name="reason" rows="2"></textarea><button type="submit">${words.confirm}</button></form>`;
}

function actionForms(action: Action, { language, csrf, cycle }: CycleView): Html | "" {
  const { console: words, page, partners } = wordsOf(language);
  const states = ActionState.options.filter((state) => nextStates[action.state].some((next) => next === state));
  const field = (name: string) => `${name}-${action.id}`;
  const version = html`${hidden(csrf)}<input type="hidden" name="version" value="${action.version}">`;
  return html`${states.length === 0 ? "" : html`<details><summary>${words.move}</summary><form method="post" action="${post(cycle, `actions/${action.id}/move`, language)}">${version}<label for="${field("to")}">${page.state}</label><select id="${field("to")}" name="to">${states.map((state) => html`<option value="${state}">${page.states[state]}</option>`)}</select><label for="${field("note")}">${words.note}</label><textarea id="${field("note")}" name="note" rows="2"></textarea><button type="submit">${words.save}</button></form></details>`}
<details><summary>${words.outcome}</summary><form method="post" action="${post(cycle, `actions/${action.id}/outcome`, language)}">${version}<label for="${field("kind")}">${words.outcomeKind}</label><select id="${field("kind")}" name="kind">${Object.entries(page.outcomes).map(([kind, label]) => html`<option value="${kind}">${label}</option>`)}</select><label for="${field("partner")}">${page.outcomes["handed-over"]}</label><select id="${field("partner")}" name="to">${Partner.options.map((partner) => html`<option value="${partner}">${partners[partner]}</option>`)}</select><label for="${field("text")}">${words.outcomeText}</label><textarea id="${field("text")}" name="text" rows="3" required minlength="10"></textarea><label for="${field("next")}">${words.outcomeNext}</label><textarea id="${field("next")}" name="next" rows="2"></textarea><button type="submit">${words.save}</button></form></details>`;
}

function addForm({ language, csrf, cycle, agenda, topics, neighbourhood }: CycleView): Html {
  const { console: words, partners } = wordsOf(language);
  return html`<details><summary>${words.addAction}</summary><form method="post" action="${post(cycle, "actions", language)}">${hidden(csrf)}<label for="topic">${words.topic}</label><select id="topic" name="topic">${(agenda?.topics ?? []).map((id) => html`<option value="${id}">${topicName(topics, id, language)}</option>`)}</select><label for="title">${words.actionTitle}</label><input id="title" name="title" required minlength="3"><label for="owner">${words.owner}</label><select id="owner" name="owner">${neighbourhood.team.map(({ name }) => html`<option>${name}</option>`)}</select><fieldset><legend>${words.partnersLabel}</legend>${Partner.options.map((partner) => html`<label><input type="checkbox" name="partners" value="${partner}"> ${partners[partner]}</label>`)}</fieldset><label for="coOwner">${words.coOwner}</label><input id="coOwner" name="coOwner"><label for="due">${words.due}</label><input id="due" name="due" type="date" required><button type="submit">${words.add}</button></form></details>`;
}
