import { WaveId } from "#contract/ids.ts";
import { Conflict } from "#contract/errors.ts";
import { found } from "#contract/found.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { fieldsOf, SteerForm } from "#console/forms.ts";
import { consoleWavePage } from "./wave-page.ts";
import { waveReportPage } from "#web/report/wave-report.ts";
import {
  actorOf,
  backTo,
  type Call,
  faultsOf,
  mayAlso,
  neighbourhoodNamed,
  tellAudit,
} from "#console/call.ts";
import { runPath } from "#web/console-paths.ts";
import { frameOf } from "#console/frame.ts";
import { waysOf } from "#console/ways.ts";

function waveOf({ parameters }: Call): WaveId {
  return found(WaveId.safeParse(parameters["wave"]).data, "no such wave");
}

/** One wave; `message` and `status` tell what was wrong with a form. */
export async function showWave(
  call: Call<"agendas" | "machines" | "neighbourhoods" | "notices" | "waveReports" | "waves">,
  message?: string,
  status = 200,
): Promise<Reply> {
  const { waves, agendas, notices, waveReports } = call.dependencies;
  const wave = await waves.mustGet(waveOf(call));
  const [neighbourhood, dispatches, told, estimated, inside] = await Promise.all([
    neighbourhoodNamed(call, wave.neighbourhood),
    agendas.reports(wave.round),
    notices.of(wave.id),
    waveReports.estimated(wave.id),
    waveReports.of(wave.id, "inside"),
  ]);
  return {
    ...consoleWavePage({
      ...frameOf(call, message),
      neighbourhood,
      wave,
      dispatches,
      notices: told,
      answered: estimated?.handedIn,
      compared: inside !== undefined,
      ways: waysOf(call, wave),
      publishes: mayAlso(call, "publish wave", wave.neighbourhood),
      takesResponses: mayAlso(call, "take responses", wave.neighbourhood),
    }),
    status,
  };
}

/** The report with what the team alone may see, also before it is published. */
export async function showInsideReport(call: Call<"waveReports">): Promise<Reply> {
  const report = found(
    await call.dependencies.waveReports.of(waveOf(call), "inside"),
    "no report yet",
  );
  return { status: 200, html: waveReportPage({ language: call.visit.language, report }) };
}

/** Lets a report out that somebody has looked at. */
export async function publishTheWave(
  call: Call<
    "agendas" | "audit" | "machines" | "neighbourhoods" | "notices" | "waveReports" | "waves"
  >,
): Promise<Reply> {
  const { waves, waveReports, machines, now } = call.dependencies;
  const id = waveOf(call);
  const form = SteerForm.safeParse(fieldsOf(call.visit.form));
  if (!form.success) return showWave(call, faultsOf(call, form.error), 422);
  if ((await waveReports.of(id, "public")) === undefined)
    throw new Conflict(`There is no report of ${id} yet.`);
  const [at, by] = [now(), actorOf(call)];
  const wave = await waves.change(id, (before) =>
    before.released === undefined && before.status === "running"
      ? { ...before, released: { by, at } }
      : undefined,
  );
  await tellAudit(call, `released:${id}`, {
    neighbourhood: wave.neighbourhood,
    at,
    action: "release report",
    object: id,
    result: "released",
    reason: form.data.reason,
  });
  if (wave.hold !== undefined) await machines.wake(wave.hold.token);
  return backTo(runPath(id), call.visit.language, "done");
}
