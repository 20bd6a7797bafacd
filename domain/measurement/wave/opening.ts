import { present } from "#contract/present.ts";
import { measurementRoundOf, waveIdOf, WHOLE } from "#contract/ids.ts";
import type { MeasurementDesign } from "#domain/measurement/design/design.ts";
import { printOf } from "#domain/measurement/questionnaire/method-break.ts";
import type { Question } from "#domain/measurement/questionnaire/question.ts";
import type { MeasurementRound, Questionnaire, Wave } from "./wave.ts";

/** A wave, its round, and what is asked in it word for word, as all stand before anybody answers. */
export type Opening = { wave: Wave; round: MeasurementRound; questionnaire: Questionnaire };

/** `hash` is SHA-256 in hexadecimal. */
export function openingOf(
  begun: Pick<Wave, "neighbourhood" | "number" | "execution" | "opened" | "plan" | "seed">,
  { criteria, panel }: Pick<MeasurementDesign, "criteria" | "panel">,
  questions: readonly Question[],
  hash: (text: string) => string,
): Opening {
  const { neighbourhood, number, plan } = begun;
  const id = waveIdOf(neighbourhood, number);
  const round = measurementRoundOf(id);
  return {
    wave: {
      ...begun,
      id,
      round,
      status: "running",
      passed: [],
      version: 1,
      prints: questions.map((question) => printOf(question, hash)),
      ...present({ criteria }),
    },
    round: {
      id: round,
      wave: id,
      neighbourhood,
      area: WHOLE,
      status: "planned",
      opens: plan.invitation,
      closes: plan.closing,
    },
    questionnaire: { round, questions: [...questions], panel },
  };
}
