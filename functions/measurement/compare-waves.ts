import { onLambda } from "#functions/middleware/on-lambda.ts";
import { waves } from "#stores/waves.ts";
import { waveReports } from "#stores/wave-reports.ts";
import { waiting } from "#stores/waiting.ts";
import { site } from "#stores/settings.ts";
import { responses } from "#stores/responses.ts";
import { questionnaires } from "#stores/questionnaires.ts";
import { notices } from "#stores/notices.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { mailer } from "#stores/mailer.ts";
import { agendas } from "#stores/agendas.ts";
import type { UsesOf } from "#stores/stores.ts";
import * as z from "zod";
import { dayOf } from "#domain/calendar/time.ts";
import { reportWaits } from "#domain/what-waits.ts";
import { WaveId } from "#contract/ids.ts";
import { reportOfWaves } from "#domain/measurement/report/report-of-waves.ts";
import { notify } from "#functions/dispatch/notify.ts";
import { NotFound } from "#contract/errors.ts";
import { step } from "#functions/middleware/step.ts";
import { reportWaitsMail } from "#web/mails/team.ts";
import { measurementsOf } from "./wave-data.ts";

const uses = {
  agendas,
  mailer,
  neighbourhoods,
  notices,
  questionnaires,
  responses,
  site,
  waiting,
  waveReports,
  waves,
};

/**
 * Lays a wave beside the baseline and all waves between, beside figures from elsewhere, and beside
 * an area without the approach where one is measured; and tells the coordinator that the report
 * waits.
 */
export const compareWaves = step({
  input: z.strictObject({ wave: WaveId }),
  output: z.strictObject({ waves: z.int().min(1) }),
  uses,
  run: compareWithEarlier,
});

async function compareWithEarlier(stores: UsesOf<typeof uses>, { wave: id }: { wave: WaveId }) {
  const { waves, waveReports, neighbourhoods, waiting, site, now } = stores;
  const wave = await waves.mustGet(id);
  const { neighbourhood: home, number, plan } = wave;
  const neighbourhood = await neighbourhoods.get(home);
  const mine =
    neighbourhood === undefined ? undefined : await measurementsOf(stores, neighbourhood, number);
  if (neighbourhood === undefined || mine === undefined)
    throw new NotFound(`${home} is not measured any more.`);
  const elsewhere =
    neighbourhood.measurement?.comparison === undefined
      ? undefined
      : await neighbourhoods.get(neighbourhood.measurement.comparison);
  const comparison =
    elsewhere === undefined ? undefined : await measurementsOf(stores, elsewhere, number);
  const references = await waves.references(home);
  for (const readers of ["public", "inside"] as const)
    await waveReports.save(id, reportOfWaves({ ...mine, references, comparison, readers }));
  await waiting.save(reportWaits(wave, dayOf(now())));
  const words = reportWaitsMail({
    neighbourhood,
    consoleLink: `${site}/console/waves/${id}`,
    until: plan.publication,
  });
  await notify(stores, {
    run: id,
    notice: "report-waits",
    about: "report-waits",
    to: neighbourhood.coordinator,
    words,
  });
  return { waves: mine.waves.length };
}

export const handler = onLambda(compareWaves);
