import { agendaSurvey, answerOf } from "#domain/answer/agenda-survey.ts";
import type { Round } from "#domain/dispatch/cycle.ts";
import { AgendaForm, saidIn } from "#domain/answer/paper.ts";
import { helpedIn, helpedQuestions } from "#domain/feedback/helped.ts";
import { readForm } from "#domain/form/reading.ts";
import { askedBefore } from "#functions/dispatch/asked.ts";
import { topicsOf } from "#stores/start-list.ts";
import type { Call } from "#console/call.ts";
import { agendaForm, agendaQuestions, helpedWorded } from "#web/pages/agenda-form.ts";
import { enterReading, type OnPaper } from "./on-paper.ts";

/** The paper form of an agenda survey; with whether it helped, asked of who has no mail. */
export async function agendaOnPaper(
  {
    dependencies,
    visit: { language },
  }: Call<
    "actions" | "ballots" | "cycles" | "helpedAnswers" | "neighbourhoods" | "papers" | "reports"
  >,
  round: Round,
): Promise<OnPaper> {
  const { ballots, helpedAnswers, papers, now } = dependencies;
  const before = await askedBefore(dependencies, round.cycle, "paper");
  const actions = before?.asked ?? [];
  const asked = [...agendaSurvey(round.topics), ...helpedQuestions(actions)];
  const topics = topicsOf(round);
  return {
    questions: [
      ...agendaQuestions(topics, language),
      ...(before === undefined ? [] : helpedWorded(before, language)),
    ],
    words: agendaForm(topics, language),
    numbered: false,
    panel: false,
    read: (filled) => readForm(asked, filled),
    async enter(form, { token, ballot: former }, { by, given }) {
      const answer = answerOf(given);
      const helped = helpedIn(given, actions);
      const saying = await papers.saying(form, saidIn(answer, helped));
      const coming = { token, answer, channel: "paper", entered: true, former } as const;
      return enterReading(
        {
          readings: papers.of(AgendaForm, saidIn),
          saying,
          async count() {
            const entered = await ballots.enterPaper(coming, now());
            if (entered.kind === "accepted" && before !== undefined && helped !== undefined)
              await helpedAnswers.giveOnPaper({
                round: before.round,
                resident: token.resident,
                answers: helped,
                entered: true,
              });
            return entered;
          },
        },
        form,
        by,
      );
    },
  };
}
