import type { Deed } from "#contract/permissions.ts";
import { ended } from "#domain/dispatch/transitions.ts";
import { onLambda } from "#functions/middleware/on-lambda.ts";
import { waves } from "#stores/waves.ts";
import { waveReports } from "#stores/wave-reports.ts";
import { responses } from "#stores/responses.ts";
import { questionnaires } from "#stores/questionnaires.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { audit } from "#stores/audit-trail.ts";
import { agendas } from "#stores/agendas.ts";
import type { Uses, UsesOf } from "#stores/stores.ts";
import * as z from "zod";
import { Day, WaveId } from "#contract/ids.ts";
import { byMachine } from "#domain/audit.ts";
import { reportOfAll } from "#domain/measurement/report/report-of-all.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { NotFound } from "#contract/errors.ts";
import { step } from "#functions/middleware/step.ts";
import { planNext } from "./plan-waves.ts";
import { measurementsOf } from "./wave-data.ts";

const uses = { agendas, audit, neighbourhoods, questionnaires, responses, waveReports, waves };

/**
 * Publishes the report of a wave, renews the one of all neighbourhoods together, and plans the next
 * wave.
 */
export const publishWave = step({
  input: z.strictObject({ wave: WaveId }),
  output: z.strictObject({ wave: WaveId, next: Day }),
  uses,
  run: publishReport,
});

async function publishReport(stores: UsesOf<typeof uses>, { wave: id }: { wave: WaveId }) {
  const { waves, waveReports, audit, now } = stores;
  if ((await waveReports.of(id, "public")) === undefined)
    throw new NotFound(`There is no report of ${id}.`);
  const at = now();
  const wave = await waves.change(id, (before) => {
    const closed = ended(before, "close", { at });
    const released = before.released ?? { by: "machine", at };
    return closed === undefined ? undefined : { ...closed, released };
  });
  await renewReportOfAll(stores, wave.number);
  await planNext(stores, wave);
  await audit.tell(`published:${id}`, {
    ...byMachine(wave, {
      at,
      action: "publish wave" satisfies Deed,
      result: `next on ${wave.plan.next}`,
    }),
    actor: wave.released?.by ?? "machine",
  });
  return { wave: id, next: wave.plan.next };
}

/**
 * Of all neighbourhoods that published a wave of this number. Several publish in the same minute,
 * so who has written looks once more: whoever writes last has seen all.
 */
async function renewReportOfAll(
  dependencies: Uses<
    | "agendas"
    | "neighbourhoods"
    | "questionnaires"
    | "responses"
    | "sha256"
    | "waveReports"
    | "waves"
  >,
  number: number,
): Promise<void> {
  for (
    let told: string | undefined, published = await publishedIn(dependencies, number);
    told !== namesOf(published);
    published = await publishedIn(dependencies, number)
  ) {
    told = namesOf(published);
    const all = (
      await Promise.all(
        published.map((neighbourhood) => measurementsOf(dependencies, neighbourhood, number)),
      )
    ).flatMap((mine) => mine ?? []);
    const report = reportOfAll(all);
    if (report !== undefined) await dependencies.waveReports.saveOfAll(number, report);
  }
}

const namesOf = (neighbourhoods: readonly Neighbourhood[]): string =>
  neighbourhoods.map(({ id }) => id).join();

async function publishedIn(
  { neighbourhoods, waves }: Uses<"neighbourhoods" | "waves">,
  number: number,
): Promise<Neighbourhood[]> {
  const all = await neighbourhoods.all();
  const published = await Promise.all(
    all.map(async ({ id }) =>
      (await waves.of(id)).some((wave) => wave.number === number && wave.status === "closed"),
    ),
  );
  return all.filter((_, at) => published[at]);
}

export const handler = onLambda(publishWave);
