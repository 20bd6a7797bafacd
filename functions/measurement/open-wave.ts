import { onLambda } from "#functions/middleware/on-lambda.ts";
import { waves } from "#stores/waves.ts";
import { secret } from "#stores/chance.ts";
import { roundKeys } from "#stores/round-keys.ts";
import { rounds } from "#stores/rounds.ts";
import { retentionDays } from "#stores/settings.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { cycles } from "#stores/cycles.ts";
import { audit } from "#stores/audit-trail.ts";
import { holidays } from "#stores/holidays.ts";
import * as z from "zod";
import { addDays, dayOf } from "#domain/calendar/time.ts";
import { type Day, WaveId } from "#contract/ids.ts";
import { endOf } from "#domain/dispatch/moments.ts";
import { nextNumber } from "#domain/dispatch/opening.ts";
import { calendarOf } from "#domain/dispatch/plan.ts";
import { replanWave } from "#domain/dispatch/replan.ts";
import { primarySet } from "#domain/measurement/questionnaire/question-bank.ts";
import { questionnaireOf } from "#domain/measurement/questionnaire/questionnaire.ts";
import { Seed } from "#domain/measurement/design/sample.ts";
import type { Wave, WavePlan } from "#domain/measurement/wave/wave.ts";
import { type Opening, openingOf } from "#domain/measurement/wave/opening.ts";
import type { MeasurementDesign } from "#domain/measurement/design/design.ts";
import type { Question } from "#domain/measurement/questionnaire/question.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import type { Uses, UsesOf } from "#stores/stores.ts";
import { planWave } from "#domain/measurement/wave/wave-plan.ts";
import { bankQuestions } from "#stores/question-bank.ts";
import { InvalidInput } from "#contract/errors.ts";
import { step } from "#functions/middleware/step.ts";
import {
  failedRun,
  FIRST_DAY,
  mustBeginOn,
  NEIGHBOURHOOD,
  openOrGoOn,
  START,
  startOf,
  tellOpened,
} from "#functions/dispatch/opening.ts";
import { requestOf } from "#functions/dispatch/request.ts";
import { surveysIn } from "./surveys.ts";

const Input = z.strictObject({
  execution: z.string().min(1),
  request: requestOf(
    { neighbourhood: "limmel", firstDay: "2027-01-11", run: "limmel_wave_001" },
    { neighbourhood: "limmel" },
    {
      neighbourhood: NEIGHBOURHOOD,
      firstDay: FIRST_DAY,
      run: failedRun(WaveId, "wave", "limmel_wave_001"),
    },
  ),
});

const uses = { audit, cycles, neighbourhoods, retentionDays, roundKeys, rounds, secret, waves };
type Opens = UsesOf<typeof uses>;

/**
 * Opens a wave with the keys of its answers: its plan, what it asks word for word, the seed of its
 * draw and the primary set are fixed before anybody answers. A replay finds the wave that this
 * execution opened.
 */
export const openWave = step({
  input: Input,
  output: z.strictObject({ wave: WaveId, ...START }),
  uses,
  async run(stores, input) {
    const { execution, request } = input;
    const wave = await openOrGoOn<Wave>(stores, input, {
      store: { ...stores.waves, move: replanWave },
      open: (neighbourhood) =>
        openOnce(stores, neighbourhood, { execution, firstDay: request.firstDay }),
      known:
        request.firstDay === undefined
          ? undefined
          : '"run" says already which wave goes on, and since when. Leave "firstDay" out.',
    });
    return { wave: wave.id, ...startOf(wave) };
  },
});

/**
 * The wave that this execution opened, or a new one. Errors: InvalidInput when another one runs
 * there.
 */
async function openOnce(
  stores: Opens,
  neighbourhood: Neighbourhood,
  { execution, firstDay: asked }: { execution: string; firstDay: Day | undefined },
): Promise<Wave> {
  const { waves, secret, sha256, now } = stores;
  const design = designOf(neighbourhood);
  const earlier = await waves.of(neighbourhood.id);
  const same = earlier.find((wave) => wave.execution === execution);
  if (same !== undefined) return same;

  const opened = now();
  const firstDay = mustBeginOn("wave", dayOf(opened), asked);
  const questions = questionsOf(neighbourhood, design);
  const begun = {
    neighbourhood: neighbourhood.id,
    number: nextNumber(earlier),
    execution,
    opened,
    plan: await planOf(stores, neighbourhood, design, firstDay),
    seed: Seed.parse(sha256(secret()).slice(0, 32)),
  };
  const opening = openingOf(begun, design, questions, sha256);
  await open(stores, neighbourhood, opening);
  return opening.wave;
}

function designOf({ name, measurement }: Neighbourhood): MeasurementDesign {
  if (measurement === undefined)
    throw new InvalidInput(
      `${name} is not measured: its facts have no "measurement". ` +
        `Add it to neighbourhood.json and import that.`,
    );
  return measurement;
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
  stores: Opens,
  neighbourhood: Neighbourhood,
  { wave, round, questionnaire }: Opening,
): Promise<void> {
  const forgotten = addDays(dayOf(endOf(wave)), stores.retentionDays);
  const outcome = await stores.waves.open(wave, round, questionnaire, forgotten);
  const primary = primarySet(questionnaire.questions).map((indicator) => indicator.id);
  await tellOpened(stores, wave, outcome, {
    of: neighbourhood,
    changed: neighbourhood.id,
    result: `first day ${wave.plan.firstDay}; seed ${wave.seed}; primary set ${primary.join(" ")}`,
  });
}

export const handler = onLambda(openWave);
