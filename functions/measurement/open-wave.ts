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
import {
  Day,
  measurementRoundOf,
  NeighbourhoodId,
  RoundId,
  WaveId,
  waveIdOf,
  WHOLE,
} from "#contract/ids.ts";
import { endOf } from "#domain/dispatch/moments.ts";
import { Moment } from "#domain/dispatch/run.ts";
import { replanWave } from "#domain/dispatch/plan.ts";
import { printOf } from "#domain/measurement/questionnaire/method-break.ts";
import { primarySet } from "#domain/measurement/questionnaire/question-bank.ts";
import { questionnaireOf } from "#domain/measurement/questionnaire/questionnaire.ts";
import { Seed } from "#domain/measurement/design/sample.ts";
import type { MeasurementRound, Wave } from "#domain/measurement/wave/wave.ts";
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

/** Opens a wave: its plan, what it asks word for word, the seed of its draw and the primary set are fixed before anybody answers. A replay finds the wave that this execution opened. */
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
    const { neighbourhoods, waves, audit, retentionDays, secret, sha256, now } = dependencies;
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
      return {
        wave: run,
        ...startOf(
          await goOn(
            dependencies,
            { ...waves, move: replanWave },
            { id: run, neighbourhood, execution },
          ),
        ),
      };
    }
    const { measurement: design, weekPlan, holidayRegion, pauseWeeks } = neighbourhood;
    if (design === undefined)
      throw new InvalidInput(
        `${neighbourhood.name} is not measured: its facts have no "measurement". Add it to neighbourhood.json and import that.`,
      );
    const earlier = await waves.of(id);
    const same = earlier.find((wave) => wave.execution === execution);
    if (same !== undefined) return { wave: same.id, ...startOf(same) };

    const opened = now();
    const today = dayOf(opened);
    const firstDay = asked ?? today;
    if (firstDay < today)
      throw new InvalidInput(
        `A wave cannot begin on ${firstDay}: that day has passed. Leave "firstDay" out to begin today, ${today}.`,
      );
    const made = questionnaireOf(
      bankQuestions,
      design.questions ?? [...bankQuestions.keys()],
      design.own,
    );
    if (made.kind === "faults")
      throw new InvalidInput(
        `The questionnaire of ${neighbourhood.name} cannot be asked so: ${made.faults.join("; ")}.`,
      );
    const { questions } = made;

    const number = Math.max(0, ...earlier.map((wave) => wave.number)) + 1;
    const wave = waveIdOf(id, number);
    const plan = planWave(
      firstDay,
      design,
      weekPlan,
      { region: holidayRegion, school: holidays, pauseWeeks },
      await surveysIn(dependencies, neighbourhood),
    );
    const seed = Seed.parse(sha256(secret()).slice(0, 32));
    const facts: Wave = {
      id: wave,
      neighbourhood: id,
      number,
      round: measurementRoundOf(wave),
      execution,
      status: "running",
      plan,
      opened,
      passed: [],
      version: 1,
      seed,
      prints: questions.map((question) => printOf(question, sha256)),
      ...(design.criteria === undefined ? {} : { criteria: design.criteria }),
    };
    const round: MeasurementRound = {
      id: facts.round,
      wave,
      neighbourhood: id,
      area: WHOLE,
      status: "planned",
      opens: plan.invitation,
      closes: plan.closing,
    };
    const outcome = await waves.open(
      facts,
      round,
      { round: round.id, questions: [...questions], panel: design.panel },
      addDays(dayOf(endOf(facts)), retentionDays),
    );
    if (outcome.kind === "runs")
      throw new InvalidInput(
        `A measurement of ${neighbourhood.name} runs already: ${outcome.wave}. Wait until it ends, or stop it first.`,
      );
    const primary = primarySet(questions)
      .map((indicator) => indicator.id)
      .join(" ");
    await audit.tell(`opened:${wave}`, {
      neighbourhood: id,
      at: opened,
      actor: "machine",
      action: "open wave",
      object: wave,
      result: `first day ${firstDay}; seed ${seed}; primary set ${primary}`,
      origin: execution,
    });
    return { wave, ...startOf(facts) };
  },
});

export const handler = onLambda(openWave);
