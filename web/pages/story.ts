import { countsOf, promisedIn } from "#domain/actions/memory.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { closesOf, isUnderWay } from "#domain/dispatch/run.ts";
import { type Phase, phaseOf, stepsOf } from "#domain/feedback/phase.ts";
import type { Day, Instant } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { areaName, type Neighbourhood } from "#domain/neighbourhood.ts";
import { dateIn, dayIn } from "#web/copy/dates.ts";
import { memoryWords } from "#web/copy/memory.ts";
import { storyWords } from "#web/copy/story.ts";
import { linkLine, paragraph } from "./elements.ts";
import type { CycleFacts } from "./facts.ts";
import { type Content, html, raw } from "./html.ts";

export type StoryView = { language: Language; neighbourhood: Neighbourhood; today: Day };

export const phaseIn = ({ cycle, agenda }: CycleFacts): Phase =>
  phaseOf(cycle, agenda !== undefined);

/** What stands now, in one line. */
export const storyTitle = (facts: CycleFacts, { language, neighbourhood }: StoryView): string =>
  storyWords[language].title[phaseIn(facts)](areaName(neighbourhood, facts.cycle.area));

/** The same in a sentence or two, with the day on which something comes; what to do now, if anything. */
export function nowBlock(facts: CycleFacts, view: StoryView): Content {
  const isAsking = phaseIn(facts) === "asking" && isUnderWay(facts.cycle);
  return [
    html`<p class="buurt-lead">${leadOf(facts, view)}</p>`,
    isAsking && waysToChoose(view),
    stepper(facts, view),
  ];
}

export function leadOf(facts: CycleFacts, view: StoryView): string {
  const { cycle, agenda } = facts;
  const { language, today } = view;
  const words = storyWords[language];
  const { adoption, feedback } = cycle.plan;
  const late = (at: Instant) => dayOf(at) < today;
  switch (phaseIn(facts)) {
    case "asking":
      return words.asking(dayIn(language, closesOf(cycle.plan)));
    case "counting":
      return words[late(adoption) ? "countingLate" : "counting"](dayIn(language, adoption));
    case "doing":
      return `${words.doing} ${words[late(feedback) ? "hearLate" : "hear"](dayIn(language, feedback))}`;
    case "told":
      return [agenda !== undefined && words.told, cameOf(facts, view), nextIn(facts, view)]
        .filter((sentence) => typeof sentence === "string")
        .join(" ");
  }
}

/** How many promises of the cycle were kept, as its memory has it. */
function cameOf({ cycle, actions }: CycleFacts, { language, neighbourhood }: StoryView) {
  const { all, kept, late, broken } = countsOf(
    promisedIn(
      actions.filter((action) => action.cycle === cycle.id),
      neighbourhood.norms,
    ),
  );
  return all > 0 && memoryWords[language].total(all, kept, late, broken);
}

const nextIn = ({ cycle: { plan } }: CycleFacts, { language, today, neighbourhood }: StoryView) =>
  plan.next >= today &&
  neighbourhood.closed === undefined &&
  storyWords[language].next(dayIn(language, plan.next));

function waysToChoose({ language, neighbourhood: { id } }: StoryView): Content {
  const words = storyWords[language];
  const button = "nl-button nl-button--primary";
  return [
    html`<p><a class="${button}" href="/code?lang=${language}">${words.choose}</a></p>`,
    paragraph(words.byMail),
    linkLine(`/o/${id}?lang=${language}`, words.openly),
  ];
}

/** The cycle in steps that residents live through: what has come, what is now, and what comes when. */
function stepper({ cycle, agenda }: CycleFacts, { language, today }: StoryView): Content {
  const words = storyWords[language];
  const steps = stepsOf(cycle, agenda !== undefined);
  const current = steps.find(({ come }) => !come);
  const step = (one: (typeof steps)[number]) => {
    const { phase, at, come } = one;
    const isNow = one === current;
    const day = dateIn(language, at, today);
    const when = phase === "told" || come ? day : words.until(day);
    const state = (isNow && raw(' aria-current="step"')) || (come && raw(' class="buurt-come"'));
    return html`<li${state}>${[
      html`<strong>${words.step[phase][come ? 1 : 0]}</strong>`,
      html`<span>${isNow && `${words.now} · `}${when}</span>`,
    ]}</li>`;
  };
  return (
    steps.length > 0 &&
    html`<ol class="buurt-steps" aria-label="${words.steps}">${steps.map(step)}</ol>`
  );
}
