import { agendaSurvey, answerOf } from "#domain/answer/agenda-survey.ts";
import type { Round } from "#domain/dispatch/cycle.ts";
import { saidOtherwise } from "#domain/answer/paper.ts";
import { readForm } from "#domain/form/reading.ts";
import { topicsOf } from "#stores/start-list.ts";
import type { Call } from "#console/call.ts";
import { agendaForm, agendaQuestions } from "#web/pages/agenda-form.ts";
import { enterReading, type OnPaper } from "./on-paper.ts";

/** The paper form of an agenda survey. */
export function agendaOnPaper(
  { dependencies, visit: { language } }: Call<"ballots" | "papers">,
  round: Round,
): OnPaper {
  const { ballots, papers: readings, now } = dependencies;
  const asked = agendaSurvey(round.topics);
  const topics = topicsOf(round);
  return {
    questions: agendaQuestions(topics, language),
    words: agendaForm(topics, language),
    numbered: false,
    panel: false,
    read: (filled) => readForm(asked, filled),
    async enter(form, { token, ballot: former }, { by, given }) {
      const answer = answerOf(given);
      const saying = await readings.saying(form, answer);
      const coming = { token, answer, channel: "paper", entered: true, former } as const;
      return enterReading(
        {
          readings,
          differ: (one) => saidOtherwise(one.said, saying(one.by)),
          count: () => ballots.enterPaper(coming, now()),
        },
        form,
        { by, said: saying(by) },
      );
    },
  };
}
