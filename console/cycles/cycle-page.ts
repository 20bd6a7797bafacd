import { type Action, ActionState, nextStates } from "#domain/actions/action.ts";
import type { Cycle, Round } from "#domain/dispatch/cycle.ts";
import type { HelpOffer } from "#domain/answer/help.ts";
import type { Notice } from "#domain/dispatch/notice.ts";
import type { DispatchReport } from "#domain/dispatch/mail.ts";
import { type Instant, OTHER } from "#contract/ids.ts";
import { LANGUAGES, type Language } from "#contract/language.ts";
import { type Neighbourhood, Partner, type Topic } from "#domain/neighbourhood.ts";
import type { Tally } from "#domain/tally/tally.ts";
import { SEATS } from "#domain/tally/terms.ts";
import { actionFormWords } from "#web/copy/console/action-form.ts";
import { confirmWords } from "#web/copy/console/confirm-agenda.ts";
import { runWords } from "#web/copy/console/runs.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { actionFactWords } from "#web/copy/action-facts.ts";
import { countNoteWords } from "#web/copy/count-notes.ts";
import { cycleHeadingWords } from "#web/copy/cycle-heading.ts";
import { momentIn } from "#web/copy/dates.ts";
import { helpOfferWords } from "#web/copy/help-offers.ts";
import { teamMailWords } from "#web/copy/mails/team.ts";
import { momentWords } from "#web/copy/moments.ts";
import { partnerWords } from "#web/copy/partners.ts";
import { ruleNameWords } from "#web/copy/rule-names.ts";
import {
  button,
  checkbox,
  fieldset,
  hidden,
  note,
  select,
  table,
  textarea,
  textbox,
} from "#web/pages/components.ts";
import { outcomes } from "#web/pages/count-explained.ts";
import { actionBlock, agendaBlock, type CycleFacts, topicName } from "#web/pages/facts.ts";
import { type Html, html, when } from "#web/pages/html.ts";
import { consoleLayout, type Frame } from "#console/console-page.ts";
import {
  fieldworkLinks,
  looks,
  mailTable,
  notArrived,
  post,
  runName,
  steering,
  type Ways,
} from "./run.ts";
import { consoleTimeline } from "./timeline.ts";
import type { Page } from "#web/pages/layout.ts";

export type CycleView = Frame &
  CycleFacts & {
    neighbourhood: Neighbourhood;
    topics: readonly Topic[];
    round: Round;
    dispatches: readonly DispatchReport[];
    offers: readonly HelpOffer[];
    morning: Instant | undefined;
    notices: readonly Notice[];
    ways: Ways;
    seesHelpers: boolean;
    confirms: boolean;
    changesActions: boolean;
  };

/** One cycle: where it stands, what can be done with it, its mail, its count and agenda, its actions. */
export function consoleCyclePage(view: CycleView): Page {
  const {
    language,
    neighbourhood,
    topics,
    cycle,
    tally,
    agenda,
    actions,
    history,
    morning,
    ways,
    seesHelpers,
    confirms,
    changesActions,
  } = view;
  const shared = inConsole(runWords, language);
  const confirm = inConsole(confirmWords, language);
  const actionForm = inConsole(actionFormWords, language);
  const cycleHeading = cycleHeadingWords[language];
  const moments = momentWords[language];
  const content = html`<p>${cycleHeading.status[cycle.status]}${when(cycle.hold, ({ moment }) => html`. ${shared.waitsFor}: ${moments.moments[moment]}`)}</p>${when(morning, (at) => note(shared.mailWaits(momentIn(language, at))))}${when(cycle.reason, (why) => note(why))}<div class="buurt-grid"><section><h2>${cycleHeading.timeline}</h2>${consoleTimeline(cycle, language)}</section><section>${steering(cycle, ways, language, morning !== undefined)}</section></div>${mailTable(view)}${looks(cycle, ways, language)}${notArrived(view)}${fieldworkLinks(cycle, ways, language)}
${tally === undefined ? html`<h2>${confirm.count}</h2><p>${confirm.noInterim}</p>` : countTable(tally, topics, cycle, language)}${agenda === undefined ? when(confirms && tally, (counted) => agendaForm(counted, view)) : agendaBlock(view, topics, language)}
${seesHelpers ? helpers(view) : ""}${agenda === undefined ? "" : html`<h2>${actionForm.actions}</h2>${actions.map((action) => actionBlock(action, { history, topics, language }, changesActions ? actionForms(action, view) : ""))}${changesActions ? addForm(view) : ""}`}`;
  return consoleLayout(
    view,
    runName(cycle, neighbourhood, language),
    `/console/cycles/${cycle.id}`,
    content,
  );
}

function countTable(
  tally: Tally,
  topics: readonly Topic[],
  cycle: Cycle,
  language: Language,
): Html {
  const confirm = inConsole(confirmWords, language);
  const actionForm = inConsole(actionFormWords, language);
  const ruleNames = ruleNameWords[language];
  const count = countNoteWords[language];
  const ordered = tally.lotOrder.toSorted(
    (one, other) => (tally.named[other] ?? 0) - (tally.named[one] ?? 0),
  );
  const election = (id: (typeof ordered)[number]) => {
    const at = tally.agenda.indexOf(id);
    const tie = tally.rounds.find(
      ({ outcome, topic }) => outcome === "elected" && topic === id,
    )?.tie;
    return at < 0 ? "" : `${at + 1}${tie === undefined ? "" : ` (${confirm.tie[tie.brokenBy]})`}`;
  };
  return html`<h2>${confirm.count}</h2><p>${confirm.rule(tally.ballots, tally.threshold, ruleNames[tally.terms.rule])} <a href="/count/${cycle.id}?lang=${language}">${confirm.countPage}</a></p>${when(tally.terms.weights, (weights) => note(count.weighted(Object.entries(weights).map(([area, weight]) => `${area}: ${weight}`))))}
${table({ caption: confirm.count, head: [actionForm.topic, confirm.named, confirm.borda, confirm.elected], rows: ordered.map((id) => [topicName(topics, id, language), tally.named[id] ?? 0, tally.borda[id] ?? "0", election(id)]), numbers: [1, 2] })}
<details><summary>${count.otherRules}</summary>${outcomes({ language, topics, tally })}</details>`;
}

/** Who offered to help with what: what the triage asks, and whom to call. */
function helpers({ language, offers, topics }: CycleView): Html {
  const helpOffers = helpOfferWords[language];
  const { topic } = inConsole(actionFormWords, language);
  const ordered = offers.toSorted((one, other) => (one.topic < other.topic ? -1 : 1));
  return html`<h2>${helpOffers.offered}</h2>${offers.length === 0 ? html`<p>${helpOffers.nobody}</p>` : table({ caption: helpOffers.offered, named: false, head: [topic, helpOffers.name, helpOffers.contact, helpOffers.how], rows: ordered.map((offer) => [topicName(topics, offer.topic, language), offer.name, `${offer.contact} (${LANGUAGES[offer.language].name})`, helpOffers.by[offer.by]]) })}`;
}

function agendaForm(tally: Tally, { language, csrf, cycle, topics }: CycleView): Html {
  const words = inConsole(confirmWords, language);
  const offered = tally.lotOrder.filter((id) => id !== OTHER);
  const shared = offered.filter((id) => (tally.named[id] ?? 0) >= tally.threshold);
  return html`<h2 id="agenda">${words.confirm}</h2><p>${words.confirmIntro} ${teamMailWords[language].agendaWaitsText(momentIn(language, cycle.plan.adoption))}</p><form method="post" action="${post(cycle, "agenda", language)}">${hidden("csrf", csrf)}${shared.map(
    (id) =>
      fieldset(
        { legend: topicName(topics, id, language) },
        () =>
          html`<div class="buurt-grid">${select({
            id: `integral-${id}`,
            label: words.integral,
            options: [
              ["yes", words.yes],
              ["no", words.handOver],
            ],
          })}${select({
            id: `willing-${id}`,
            label: words.willing,
            options: [
              ["unknown", words.unknown],
              ["yes", words.yes],
              ["no", words.no],
            ],
          })}</div>`,
      ),
  )}
<div class="buurt-grid">${Array.from({ length: SEATS }, (_, at) => select({ id: `place-${at}`, name: "places", label: words.place(at + 1), empty: words.none, options: offered.map((id) => [id, topicName(topics, id, language)] as const), chosen: tally.agenda[at] }))}</div>${textarea({ id: "deviation", name: "reason", label: words.deviation, rows: 2 })}${button(words.confirm)}</form>`;
}

function actionForms(action: Action, { language, csrf, cycle }: CycleView): Html | "" {
  const words = inConsole(actionFormWords, language);
  const page = actionFactWords[language];
  const partners = partnerWords[language];
  const states = ActionState.options.filter((state) =>
    nextStates[action.state].some((next) => next === state),
  );
  const at = (name: string) => `${name}-${action.id}`;
  const opened = (title: string, verb: string, fields: Html) =>
    html`<details><summary>${title}</summary><form method="post" action="${post(cycle, `actions/${action.id}/${verb}`, language)}">${hidden("csrf", csrf)}${hidden("version", action.version)}${fields}${button(words.save)}</form></details>`;
  return html`${states.length === 0 ? "" : opened(words.move, "move", html`${select({ id: at("to"), name: "to", label: page.state, options: states.map((state) => [state, page.states[state]] as const) })}${textarea({ id: at("note"), name: "note", label: words.note, rows: 2 })}`)}
${opened(words.outcome, "outcome", html`${select({ id: at("kind"), name: "kind", label: words.outcomeKind, options: Object.entries(page.outcomes) })}${select({ id: at("partner"), name: "to", label: page.outcomes["handed-over"], options: Partner.options.map((partner) => [partner, partners[partner]] as const) })}${textarea({ id: at("text"), name: "text", label: words.outcomeText, rows: 3, attributes: { required: true, minlength: 10 } })}${textarea({ id: at("next"), name: "next", label: words.outcomeNext, rows: 2 })}`)}`;
}

function addForm({ language, csrf, cycle, agenda, topics, neighbourhood }: CycleView): Html {
  const words = inConsole(actionFormWords, language);
  const partners = partnerWords[language];
  return html`<details><summary>${words.addAction}</summary><form method="post" action="${post(cycle, "actions", language)}">${hidden("csrf", csrf)}${select({ id: "topic", label: words.topic, options: (agenda?.topics ?? []).map((id) => [id, topicName(topics, id, language)] as const) })}${textbox({ id: "title", label: words.actionTitle, attributes: { required: true, minlength: 3 } })}${select({ id: "owner", label: words.owner, options: neighbourhood.team.map(({ name }) => [name, name] as const) })}${fieldset({ legend: words.partnersLabel }, () => Partner.options.map((partner) => checkbox({ name: "partners", value: partner, label: partners[partner] })))}${textbox({ id: "coOwner", label: words.coOwner })}${textbox({ id: "due", label: words.due, attributes: { type: "date", required: true } })}${button(words.add)}</form></details>`;
}
