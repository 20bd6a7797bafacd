import type * as z from "zod";
import { RandomId } from "#contract/ids.ts";
import { dayOf } from "#domain/calendar/time.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { NotFound } from "#contract/errors.ts";
import { toldQuestions } from "#functions/feedback/told-questions.ts";
import { mailAnswer } from "#functions/feedback/mail-answer.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { AnswerForm, fieldsOf } from "#console/forms.ts";
import { consoleQuestionsPage } from "./questions-page.ts";
import { teamQuestionWords } from "#web/copy/console/questions.ts";
import { toldWords } from "#web/copy/console/told.ts";
import { inConsole } from "#web/copy/console/words.ts";
import type { Told } from "#web/pages/components.ts";
import { backTo, type Call, mayAlso, neighbourhoodNamed, tellAudit } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";

const neighbourhoodOf = (call: Call<"neighbourhoods">): Promise<Neighbourhood> =>
  neighbourhoodNamed(call, call.parameters["neighbourhood"]);

/** As many as somebody answers before looking again; those that are due first. */
const A_PAGE = 50;
const isId = (id: string): boolean => RandomId.safeParse(id).success;

/** The questions that wait; with what was wrong with an answer, which stands in its form still. */
export async function showQuestions(
  call: Call<"neighbourhoods" | "questions" | "waiting">,
  { message, told = [], status = 200 }: { message?: string; told?: Told; status?: number } = {},
): Promise<Reply> {
  const neighbourhood = await neighbourhoodOf(call);
  const { questions, waiting, now } = call.dependencies;
  const { id } = neighbourhood;
  const mayAnswer = mayAlso(call, "answer questions", id);
  const first = await waiting.some(id, "question", A_PAGE);
  const typed = status === 200 ? undefined : call.visit.form;
  // What somebody else answered meanwhile waits no more, and is shown beside what was typed.
  const ids = new Set([...first.map(({ object }) => object), ...(typed?.getAll("id") ?? [])]);
  return {
    ...consoleQuestionsPage({
      ...frameOf(call, message),
      neighbourhood,
      questions: await questions.among(id, [...ids].filter(isId)),
      public: await toldQuestions(call.dependencies, id),
      today: dayOf(now()),
      mayAnswer,
      mayPropose: mayAlso(call, "propose topics", id),
      told,
      typed,
    }),
    status,
  };
}

const FIELDS = { question: "shown", answer: "answer", by: "by" } as const;

/** What is wrong with an answer, at the fields of its question. */
function faultsIn({ visit }: Call, { issues }: z.ZodError): Told {
  const { answerFaults } = inConsole(teamQuestionWords, visit.language);
  const wrong = new Set(issues.map(({ path }) => path[0]));
  return (["question", "answer", "by"] as const)
    .filter((field) => wrong.has(field))
    .map((field) => ({
      field: `${FIELDS[field]}-${visit.form.get("id") ?? ""}`,
      text: answerFaults[field],
    }));
}

/**
 * Publishes an answer under the name of somebody of the team, and mails it to the asker who wanted
 * that; the first answer stands.
 */
export async function answerQuestion(
  call: Call<
    "askers" | "audit" | "mailer" | "neighbourhoods" | "notices" | "questions" | "site" | "waiting"
  >,
): Promise<Reply> {
  const { questions, now } = call.dependencies;
  const neighbourhood = await neighbourhoodOf(call);
  const form = AnswerForm.safeParse(fieldsOf(call.visit.form));
  if (!form.success) return showQuestions(call, { told: faultsIn(call, form.error), status: 422 });
  const { id, question, answer, by } = form.data;
  if (![neighbourhood.contact, ...neighbourhood.team].some(({ name }) => name === by))
    throw new NotFound("no such team member");
  const at = now();
  const first = await questions.answer(neighbourhood.id, id, {
    question,
    answer,
    by,
    on: dayOf(at),
  });
  if (first)
    await tellAudit(call, `answered:${id}`, {
      neighbourhood: neighbourhood.id,
      at,
      action: "answer question",
      object: id,
      result: "published",
    });
  // Also when somebody answered it before: what was published then may not have been mailed yet.
  const published = await questions.get(neighbourhood.id, id);
  if (published !== undefined) await mailAnswer(call.dependencies, neighbourhood, published);
  // What somebody else published stands; what was typed is shown beside it, so that nothing is lost.
  if (!first && published?.answered?.answer !== answer)
    return showQuestions(call, {
      message: inConsole(toldWords, call.visit.language).changedMeanwhile,
      status: 409,
    });
  return backTo(`/console/questions/${neighbourhood.id}`, call.visit.language, "answered");
}
