import { onLambda } from "#functions/middleware/on-lambda.ts";
import { secret } from "#stores/chance.ts";
import { runs } from "#stores/any-run.ts";
import { rounds } from "#stores/rounds.ts";
import { retentionDays } from "#stores/settings.ts";
import { residents } from "#stores/residents.ts";
import { questions } from "#stores/questions.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { invitations } from "#stores/invitations.ts";
import { consentTo } from "#domain/answer/consent.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { runOf } from "#domain/dispatch/cycle.ts";
import { endOf } from "#domain/dispatch/moments.ts";
import { addressOf, type Resident } from "#domain/dispatch/mail.ts";
import { dueOf, Question } from "#domain/feedback/question.ts";
import { followLesser } from "#functions/answer/follow-link.ts";
import { expiryOf } from "#stores/mail-ledger.ts";
import { page } from "#functions/middleware/page.ts";
import { questionPage, questionThanksPage } from "#web/pages/question.ts";
import { linkPage } from "#web/pages/survey.ts";

/** The address of somebody who takes our mail. */
const reachedBy = (resident: Resident | undefined) =>
  resident === undefined || resident.suppressed !== undefined ? undefined : addressOf(resident);

/**
 * Takes a question about a solution for the longer term, and tells by when it will be answered in
 * public. Only with a tick is kept who asked, apart from the question, to mail them the answer.
 */
export const askQuestion = page({
  uses: { invitations, neighbourhoods, questions, residents, retentionDays, rounds, runs, secret },
  run: async (dependencies, visit) => {
    const { questions, runs, residents, retentionDays, secret, now } = dependencies;
    const link = await followLesser(dependencies, "desk", visit.parameters["token"]);
    if (link.kind !== "known") return linkPage({ language: visit.language, kind: link.kind });
    const { round, neighbourhood, token } = link;
    const language = visit.asked ?? token.language;
    const resident = await residents.one(neighbourhood, token.resident);
    const address = reachedBy(resident);
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
    const asked = dayOf(now());
    const question = {
      id: secret(),
      neighbourhood: neighbourhood.id,
      run: runOf(round),
      language,
      text,
      asked,
      due: dueOf(asked),
    };
    const thanks = { ...view, due: question.due };
    if (!wanted || address === undefined) {
      await questions.ask(question);
      return questionThanksPage({ ...thanks, mailed: false });
    }
    const until = endOf(await runs.mustGet(runOf(round)));
    const asker = {
      question: question.id,
      round: round.id,
      batch: token.batch,
      resident: token.resident,
      ...address,
      language,
      on: asked,
      consent: consentTo("answer-by-mail", language),
    };
    await questions.askByMail(question, asker, expiryOf(until, retentionDays));
    return questionThanksPage({ ...thanks, mailed: true });
  },
});

export const handler = onLambda(askQuestion);
