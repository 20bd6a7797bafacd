import { onLambda } from "#functions/middleware/on-lambda.ts";
import { waves } from "#stores/waves.ts";
import { secret } from "#stores/chance.ts";
import { rounds } from "#stores/rounds.ts";
import { retentionDays } from "#stores/settings.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { cycles } from "#stores/cycles.ts";
import { audit } from "#stores/audit-trail.ts";
import { holidays } from "#stores/holidays.ts";
import * as z from "zod";
import { addDays, dayOf } from "#domain/calendar/time.ts";
import { Day, NeighbourhoodId, RoundId, WaveId } from "#contract/ids.ts";
import { endOf } from "#domain/dispatch/moments.ts";
import { Moment } from "#domain/dispatch/run.ts";
import { calendarOf, replanWave } from "#domain/dispatch/plan.ts";
import { primarySet } from "#domain/measurement/questionnaire/question-bank.ts";
import { questionnaireOf } from "#domain/measurement/questionnaire/questionnaire.ts";
import { Seed } from "#domain/measurement/design/sample.ts";
import type { WavePlan } from "#domain/measurement/wave/wave.ts";
import { type Opening, openingOf } from "#domain/measurement/wave/opening.ts";
import type { MeasurementDesign } from "#domain/measurement/design/design.ts";
import type { Question } from "#domain/measurement/questionnaire/question.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import type { Uses } from "#stores/stores.ts";
import { planWave } from "#domain/measurement/wave/wave-plan.ts";
import { bankQuestions } from "#stores/question-bank.ts";
import { InvalidInput } from "#contract/errors.ts";
import { step } from "#functions/middleware/step.ts";
import { goOn, startOf } from "#functions/dispatch/go-on.ts";
import { field, requestOf } from "#functions/dispatch/request.ts";
import { surveysIn } from "./surveys.ts";

const Request = requestOf(
  { neighbourhood: "limmel", firstDay: "2027-01-11", run: "limmel_wave_001" },
  { neighbourhood: "limmel" },
  {
    neighbourhood: field(
      NeighbourhoodId,
      "write the short name of a neighbourhood in small letters, like limmel",
    ),
    firstDay: field(
      Day,
      "write a day as yyyy-mm-dd, like 2027-01-11, or leave it out to begin today",
    ).optional(),
    run: field(
      WaveId,
      "write the name of a wave that failed, like limmel_wave_001, or leave it out to begin a new one",
    ).optional(),
  },
);

/**
 * Opens a wave: its plan, what it asks word for word, the seed of its draw and the primary set are
 * fixed before anybody answers. A replay finds the wave that this execution opened.
 */
export const openWave = step({
  input: z.strictObject({ execution: z.string().min(1), request: Request }),
  output: z.strictObject({
    wave: WaveId,
    round: RoundId,
    moment: Moment,
    check: z.int().min(0),
    suffix: z.string(),
  }),
  uses: { audit, cycles, neighbourhoods, retentionDays, rounds, secret, waves },
  async run(dependencies, { execution, request: { neighbourhood: id, firstDay: asked, run } }) {
    const { neighbourhoods, waves, secret, sha256, now } = dependencies;
    const neighbourhood = await neighbourhoods.get(id);
    if (neighbourhood === undefined)
      throw new InvalidInput(
        `There is no neighbourhood "${id}". Import it first, or check how it is spelled.`,
      );
    if (run !== undefined) {
      if (asked !== undefined)
        throw new InvalidInput(
          `"run" says already which wave goes on, and since when. Leave "firstDay" out.`,
        );
      const attempt = { id: run, neighbourhood, execution };
      return {
        wave: run,
        ...startOf(await goOn(dependencies, { ...waves, move: replanWave }, attempt)),
      };
    }
    const design = designOf(neighbourhood);
    const earlier = await waves.of(id);
    const same = earlier.find((wave) => wave.execution === execution);
    if (same !== undefined) return { wave: same.id, ...startOf(same) };

    const opened = now();
    const firstDay = firstDayFrom(asked, dayOf(opened));
    const questions = questionsOf(neighbourhood, design);
    const begun = {
      neighbourhood: id,
      number: Math.max(0, ...earlier.map(({ number }) => number)) + 1,
      execution,
      opened,
      plan: await planOf(dependencies, neighbourhood, design, firstDay),
      seed: Seed.parse(sha256(secret()).slice(0, 32)),
    };
    const opening = openingOf(begun, design, questions, sha256);
    await open(dependencies, neighbourhood, opening);
    return { wave: opening.wave.id, ...startOf(opening.wave) };
  },
});

function designOf({ name, measurement }: Neighbourhood): MeasurementDesign {
  if (measurement === undefined)
    throw new InvalidInput(
      `${name} is not measured: its facts have no "measurement". ` +
        `Add it to neighbourhood.json and import that.`,
    );
  return measurement;
}

function firstDayFrom(asked: Day | undefined, today: Day): Day {
  if (asked !== undefined && asked < today)
    throw new InvalidInput(
      `A wave cannot begin on ${asked}: that day has passed. ` +
        `Leave "firstDay" out to begin today, ${today}.`,
    );
  return asked ?? today;
}

function questionsOf({ name }: Neighbourhood, design: MeasurementDesign): readonly Question[] {
  const names = design.questions ?? [...bankQuestions.keys()];
  const made = questionnaireOf(bankQuestions, names, design.own);
  if (made.kind === "faults")
    throw new InvalidInput(
      `The questionnaire of ${name} cannot be asked so: ${made.faults.join("; ")}.`,
    );
  return made.questions;
}

const planOf = async (
  dependencies: Uses<"cycles" | "neighbourhoods">,
  neighbourhood: Neighbourhood,
  design: MeasurementDesign,
  firstDay: Day,
): Promise<WavePlan> =>
  planWave(firstDay, design, neighbourhood.weekPlan, {
    calendar: calendarOf(neighbourhood, holidays),
    agenda: await surveysIn(dependencies, neighbourhood),
  });

/** Writes the wave down, unless another one runs, and tells what was fixed. */
async function open(
  { waves, audit, retentionDays }: Uses<"audit" | "retentionDays" | "waves">,
  { name }: Neighbourhood,
  { wave, round, questionnaire }: Opening,
): Promise<void> {
  const forgotten = addDays(dayOf(endOf(wave)), retentionDays);
  const outcome = await waves.open(wave, round, questionnaire, forgotten);
  if (outcome.kind === "runs")
    throw new InvalidInput(
      `A measurement of ${name} runs already: ${outcome.wave}. ` +
        `Wait until it ends, or stop it first.`,
    );
  const primary = primarySet(questionnaire.questions).map((indicator) => indicator.id);
  await audit.tell(`opened:${wave.id}`, {
    neighbourhood: wave.neighbourhood,
    at: wave.opened,
    actor: "machine",
    action: "open wave",
    object: wave.id,
    result: `first day ${wave.plan.firstDay}; seed ${wave.seed}; primary set ${primary.join(" ")}`,
    origin: wave.execution,
  });
}

export const handler = onLambda(openWave);
