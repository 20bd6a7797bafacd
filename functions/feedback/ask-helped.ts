import { onLambda } from "#functions/middleware/on-lambda.ts";
import { rounds } from "#stores/rounds.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { limits } from "#stores/limits.ts";
import { invitations } from "#stores/invitations.ts";
import { helpedAnswers } from "#stores/helped-answers.ts";
import { cycles } from "#stores/cycles.ts";
import { actions } from "#stores/actions.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { cycleOfRound } from "#contract/ids.ts";
import { readHelped } from "#domain/feedback/helped.ts";
import { followToAgenda } from "#functions/answer/follow-sent.ts";
import { topicsNamed } from "#stores/topics.ts";
import type { Uses } from "#stores/stores.ts";
import { page, type Reply, type Visit } from "#functions/middleware/page.ts";
import { helpedPage, helpedThanksPage } from "#web/pages/helped.ts";
import { linkPage } from "#web/pages/survey.ts";

/**
 * Asks per action whether it helped, once the team has told what was done. Opening it changes
 * nothing; the same link changes the answer.
 */
export const askHelped = page({
  uses: { actions, cycles, helpedAnswers, invitations, limits, neighbourhoods, rounds },
  run: takeHelped,
});

async function takeHelped(
  stores: Uses<
    | "actions"
    | "cycles"
    | "helpedAnswers"
    | "invitations"
    | "limits"
    | "neighbourhoods"
    | "now"
    | "rounds"
    | "sha256"
  >,
  visit: Visit,
): Promise<Reply> {
  const { cycles, actions, helpedAnswers, sha256, now } = stores;
  const link = await followToAgenda(stores, visit);
  if (link.kind !== "known")
    return linkPage({
      language: visit.language,
      kind: link.kind === "measurement" ? "unknown" : link.kind,
    });
  const { token, round, neighbourhood, ballot } = link;
  const language = visit.asked ?? token.language;
  const id = cycleOfRound(round.id);
  const [cycle, its] = await Promise.all([cycles.mustGet(id), actions.of(id)]);
  const view = {
    language,
    neighbourhood,
    path: visit.path,
    topics: topicsNamed(round.topics),
    actions: its,
  };
  const told = cycle.passed.some(({ moment }) => moment === "feedback");
  // A third hash of the same secret, by way of the second: it leads neither to the resident nor to the ballot.
  const key = sha256(`helped|${ballot}`);
  if (visit.method !== "POST" || !told)
    return helpedPage({
      ...view,
      told,
      answers: (await helpedAnswers.get(id, key))?.answers ?? {},
      missing: false,
    });
  const answers = readHelped(
    visit.form,
    its.map((action) => action.id),
  );
  if (answers === undefined) return helpedPage({ ...view, told, answers: {}, missing: true });
  if (!(await helpedAnswers.give(token, { cycle: id, key, answers }, dayOf(now()))))
    return linkPage({ language, kind: "other-link-used", neighbourhood });
  return helpedThanksPage(view);
}

export const handler = onLambda(askHelped);
