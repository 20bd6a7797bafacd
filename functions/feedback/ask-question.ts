import { dayOf } from "#domain/calendar/time.ts";
import { dueOf, Question } from "#domain/feedback/question.ts";
import { followLink } from "#functions/answer/links.ts";
import { live } from "#functions/adapters/live.ts";
import { page } from "#functions/middleware/page.ts";
import { questionPage, questionThanksPage } from "#web/pages/question.ts";
import { linkPage } from "#web/pages/survey.ts";

/** Takes a question about a solution for the longer term, and tells by when it will be answered in public. */
export const askQuestion = page(async (dependencies, visit) => {
  const { questions, secret, now } = dependencies;
  const link = await followLink(dependencies, visit.parameters["token"]);
  if (link.kind !== "known") return linkPage({ language: visit.language, kind: link.kind });
  const { round, neighbourhood, token } = link;
  const language = visit.asked ?? token.language;
  const view = { language, neighbourhood, path: visit.path };
  const text = (visit.form.get("question") ?? "").trim();
  if (visit.method !== "POST") return questionPage({ ...view, text: "", faulty: false });
  if (!Question.shape.text.safeParse(text).success) return questionPage({ ...view, text, faulty: true });
  const asked = dayOf(now());
  const due = dueOf(asked);
  await questions.ask({ id: secret(), neighbourhood: neighbourhood.id, cycle: round.cycle, language, text, asked, due });
  return questionThanksPage({ ...view, due });
});

export const handler = askQuestion(live());
