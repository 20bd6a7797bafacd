import { onLambda } from "#functions/middleware/on-lambda.ts";
import { rounds } from "#stores/rounds.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { limits } from "#stores/limits.ts";
import { invitations } from "#stores/invitations.ts";
import { helpedAnswers } from "#stores/helped-answers.ts";
import { cycles } from "#stores/cycles.ts";
import { actions } from "#stores/actions.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { cycleIdOf, cycleOfRound, type Day } from "#contract/ids.ts";
import type { Action } from "#domain/actions/action.ts";
import { askedOn, asksByMail, lastDayAsked } from "#domain/feedback/asking.ts";
import { holidays } from "#stores/holidays.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { readHelped } from "#domain/feedback/helped.ts";
import type { KnownLink } from "#functions/answer/agenda-visit.ts";
import { followToAgenda } from "#functions/answer/follow-sent.ts";
import type { Uses, UsesOf } from "#stores/stores.ts";
import { page, type Visit } from "#functions/middleware/page.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { helpedPage, helpedThanksPage, type HelpedView } from "#web/pages/helped.ts";
import { askedIn } from "#functions/dispatch/asked.ts";
import { linkPage } from "#web/pages/survey.ts";

const uses = { actions, cycles, helpedAnswers, invitations, limits, neighbourhoods, rounds };

/**
 * Asks of what was done long enough ago whether it helped, once the team has told of it and until
 * the day before the next invitation. Opening it changes nothing and shows no answer; any link of a resident changes it.
 */
export const askHelped = page({
  uses,
  run: takeHelped,
});

async function takeHelped(stores: UsesOf<typeof uses>, visit: Visit): Promise<Reply> {
  const { cycles, actions } = stores;
  const link = await followToAgenda(stores, visit);
  if (link.kind !== "known")
    return linkPage({
      language: visit.language,
      kind: link.kind === "measurement" ? "unknown" : link.kind,
    });
  const { token, round, neighbourhood } = link;
  const id = cycleOfRound(round.id);
  const cycle = await cycles.mustGet(id);
  const asked = await askedIn(stores, cycle);
  const until = lastDayAsked(cycle, neighbourhood, holidays);
  const view = {
    language: visit.asked ?? token.language,
    neighbourhood,
    path: visit.path,
    topics: await actions.topicsIn(round, asked),
    actions: asked,
    until,
  };
  const standing = await whyNotNow(stores, cycle, { asked, until });
  if (standing !== undefined) return helpedPage({ ...view, standing, missing: false });
  return answerHelped(stores, visit, link, view);
}

async function answerHelped(
  { helpedAnswers, sha256, now }: Uses<"helpedAnswers" | "now" | "sha256">,
  visit: Visit,
  { token, ballot, neighbourhood }: KnownLink,
  view: HelpedView,
): Promise<Reply> {
  const former = sha256(`helped|${ballot}`);
  const standing = await helpedAnswers.standing({ token, former });
  if (visit.method !== "POST" || standing === "closed")
    return helpedPage({ ...view, standing, missing: false });
  const answers = readHelped(
    visit.form,
    view.actions.map((action) => action.id),
  );
  if (answers === undefined) return helpedPage({ ...view, standing, missing: true });
  switch (await helpedAnswers.give({ token, answers, former }, dayOf(now()))) {
    case "closed":
      return helpedPage({ ...view, standing: "closed", missing: false });
    case "other-link":
      return linkPage({ language: view.language, kind: "other-link-used", neighbourhood });
    case "kept":
      return helpedThanksPage(view);
  }
}

/** Why it is not asked by mail now; undefined where it is. */
async function whyNotNow(
  { cycles, now }: Uses<"cycles" | "now">,
  cycle: Cycle,
  { asked, until }: { asked: readonly Action[]; until: Day },
): Promise<"not-yet" | "closed" | "next-time" | undefined> {
  if (askedOn(cycle) === undefined) return "not-yet";
  const { neighbourhood, area, number, status } = cycle;
  const next = await cycles.get(cycleIdOf(neighbourhood, area, number + 1));
  if (status === "stopped" || !asksByMail(until, next, dayOf(now()))) return "closed";
  return asked.length === 0 ? "next-time" : undefined;
}

export const handler = onLambda(askHelped);
