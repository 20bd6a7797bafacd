import { onLambda } from "#functions/middleware/on-lambda.ts";
import { arrivals } from "#stores/arrivals.ts";
import { secret } from "#stores/chance.ts";
import { runs } from "#stores/any-run.ts";
import { rounds } from "#stores/rounds.ts";
import { retentionDays } from "#stores/settings.ts";
import { residents } from "#stores/residents.ts";
import { questions } from "#stores/questions.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { limits } from "#stores/limits.ts";
import { invitations } from "#stores/invitations.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { runOf } from "#domain/dispatch/cycle.ts";
import { endOf } from "#domain/dispatch/moments.ts";
import { mailableAt } from "#domain/dispatch/mail.ts";
import { askedOn, askerOf, Question } from "#domain/feedback/question.ts";
import { notNowByLink, untilAgain } from "#functions/answer/admission.ts";
import { visitByLesser } from "#functions/answer/lesser-visit.ts";
import type { Followed } from "#functions/answer/follow-link.ts";
import { expiryOf } from "#stores/mail-ledger.ts";
import type { UsesOf } from "#stores/stores.ts";
import { page, type Visit } from "#functions/middleware/page.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { closedPage } from "#web/pages/closed.ts";
import { questionPage, questionThanksPage } from "#web/pages/question.ts";

const uses = {
  arrivals,
  invitations,
  limits,
  neighbourhoods,
  questions,
  residents,
  retentionDays,
  rounds,
  runs,
  secret,
};
type Asking = UsesOf<typeof uses>;

/**
 * Takes a question about a solution for the longer term, and tells by when it will be answered in
 * public. Only with a tick is kept who asked, apart from the question, to mail them the answer.
 */
export const askQuestion = page({ uses, run: takeQuestion });

async function takeQuestion(stores: Asking, visit: Visit): Promise<Reply> {
  const found = await visitByLesser(stores, visit, "desk");
  if ("reply" in found) return found.reply;
  const { link, language } = found;
  const { neighbourhood, token } = link;
  const { residents, retentionDays } = stores;
  if (neighbourhood.closed !== undefined)
    return closedPage({ language, neighbourhood, path: visit.path });
  const address = mailableAt(await residents.one(neighbourhood, token.resident));
  const wanted = visit.form.get("mail") === "yes";
  const view = {
    language,
    neighbourhood,
    path: visit.path,
    byMail: address === undefined ? undefined : { days: retentionDays, wanted },
  };
  const text = (visit.form.get("question") ?? "").trim();
  if (visit.method !== "POST") return questionPage({ ...view, text: "", faulty: false });
  if (!Question.shape.text.safeParse(text).success)
    return questionPage({ ...view, text, faulty: true });
  const notNow = await notNowByLink(stores, "questionByLink", visit, link);
  if (notNow !== undefined)
    return untilAgain(stores, questionPage({ ...view, text, faulty: false, notNow }), notNow);
  const to = wanted ? address : undefined;
  const { id, due } = await ask(stores, link, { language, text }, to);
  // Not by which link: nothing leads from a question to who asked.
  await stores.arrivals.note({ kind: "question", id, round: link.round.id, at: stores.now() });
  return questionThanksPage({ ...view, due, mailed: to !== undefined });
}

/** Keeps a question, and apart from it to whom the answer is mailed, if to anybody. */
async function ask(
  { questions, runs, retentionDays, secret, now }: Asking,
  { round, neighbourhood, token }: Followed,
  said: Pick<Question, "language" | "text">,
  to: ReturnType<typeof mailableAt>,
): Promise<Question> {
  const run = runOf(round);
  const question = askedOn(dayOf(now()), secret(), {
    neighbourhood: neighbourhood.id,
    run,
    ...said,
  });
  if (to === undefined) {
    await questions.ask(question);
    return question;
  }
  const until = endOf(await runs.mustGet(run));
  const asker = askerOf(question, token, to);
  await questions.askByMail(question, asker, expiryOf(until, retentionDays));
  return question;
}

export const handler = onLambda(askQuestion);
