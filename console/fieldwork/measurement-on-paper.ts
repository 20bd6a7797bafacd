import { readPaper } from "#domain/form/reading.ts";
import { MeasurementForm, saidOn } from "#domain/measurement/questionnaire/paper-answers.ts";
import type { MeasurementRound } from "#domain/measurement/wave/wave.ts";
import { answersOf, panelChange } from "#functions/measurement/handing-in.ts";
import type { MeasurementLink } from "#functions/measurement/sheets.ts";
import type { Call } from "#console/call.ts";
import { questionnaireForm } from "#web/pages/questionnaire-form.ts";
import { enterReading, type OnForm, type OnPaper } from "./on-paper.ts";

type Entering = Call<"handedIn" | "panel" | "papers" | "questionnaires" | "secret">;

/** The paper form of a measurement, its questions numbered. */
export async function measurementOnPaper(
  call: Entering,
  round: MeasurementRound,
): Promise<OnPaper> {
  const { questionnaires, papers } = call.dependencies;
  const { questions, panel } = await questionnaires.mustGet(round.id);
  return {
    questions,
    words: questionnaireForm(call.visit.language),
    numbered: true,
    panel,
    read: (filled) => readPaper(questions, filled),
    enter: async (form, link, read) =>
      enterReading(
        {
          readings: papers.of(MeasurementForm, (former) => saidOn(questions, former)),
          saying: await papers.saying(form, saidOn(questions, read)),
          count: () => count(call, { ...link, round }, read),
        },
        form,
        read.by,
      ),
  };
}

/**
 * Hands in what two people read. Who ticked the box of the panel joins it, with the sentence in the
 * language of their letter; a box that is empty ends nothing.
 */
async function count(
  { dependencies }: Entering,
  link: MeasurementLink,
  { given, panel: ticked }: OnForm,
) {
  const { handedIn, panel, now } = dependencies;
  const { token, neighbourhood, ballot: former } = link;
  const { resident, language } = token;
  const at = now();
  const member = await panel.get(neighbourhood.id, resident);
  const wish = { wanted: ticked || member !== undefined, language, at };
  const { change, code } = panelChange(dependencies, resident, member, wish);
  const answers = answersOf(link, { given, page: 0 }, { channel: "paper", language, panel: code });
  const coming = { token, answers, panel: change, entered: true, former };
  return handedIn.enterPaper(coming, at);
}
