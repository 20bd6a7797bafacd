import { onLambda } from "#functions/middleware/on-lambda.ts";
import { waves } from "#stores/waves.ts";
import { waveReports } from "#stores/wave-reports.ts";
import { responses } from "#stores/responses.ts";
import { questionnaires } from "#stores/questionnaires.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { audit } from "#stores/audit-trail.ts";
import { agendas } from "#stores/agendas.ts";
import * as z from "zod";
import { Permanent } from "#contract/errors.ts";
import { WaveId } from "#contract/ids.ts";
import { byMachine } from "#domain/audit.ts";
import { reportOfWaves } from "#domain/measurement/report/report-of-waves.ts";
import { questionBank } from "#stores/question-bank.ts";
import type { UsesOf } from "#stores/stores.ts";
import { step } from "#functions/middleware/step.ts";
import { measuredIn } from "./measured.ts";
import { dataOf, digestOf } from "./wave-data.ts";

const uses = { agendas, audit, neighbourhoods, questionnaires, responses, waveReports, waves };

/**
 * Estimates a wave by itself, and writes down the fingerprint of its answers: whatever is compared
 * or exported later is made from the same ones, or not at all.
 */
export const estimateWave = step({
  input: z.strictObject({ wave: WaveId }),
  output: z.strictObject({ handedIn: z.int().min(0) }),
  uses,
  run: estimateOnce,
});

async function estimateOnce(stores: UsesOf<typeof uses>, { wave: id }: { wave: WaveId }) {
  const { waves, waveReports, audit, now } = stores;
  const before = await waveReports.estimated(id);
  if (before !== undefined) return { handedIn: before.handedIn };
  const wave = await waves.mustGet(id);
  if ((await waveReports.gathered(id)) === undefined)
    throw new Permanent(`The answers of ${id} are not gathered yet: there is nothing to estimate.`);
  const { neighbourhood, design } = await measuredIn(stores, wave.neighbourhood);
  const data = await dataOf(stores, wave);
  const [at, digest, handedIn] = [
    now(),
    digestOf(stores, data.responses),
    data.responses.filter((response) => response.handedIn).length,
  ];
  const report = reportOfWaves({
    neighbourhood,
    design,
    waves: [data],
    scales: questionBank.scales,
    references: [],
    readers: "inside",
  });
  await waveReports.saveEstimated({
    wave: id,
    at,
    digest,
    handedIn,
    begun: data.responses.length,
    report,
  });
  await audit.tell(
    `estimated:${id}`,
    byMachine(wave, {
      at,
      action: "estimate wave",
      result: `${handedIn} responses; digest ${digest}`,
    }),
  );
  return { handedIn };
}

export const handler = onLambda(estimateWave);
