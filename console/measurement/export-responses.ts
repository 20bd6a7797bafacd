import { onLambda } from "#functions/middleware/on-lambda.ts";
import { waves } from "#stores/waves.ts";
import { waveReports } from "#stores/wave-reports.ts";
import { responses } from "#stores/responses.ts";
import { questionnaires } from "#stores/questionnaires.ts";
import { audit } from "#stores/audit-trail.ts";
import { agendas } from "#stores/agendas.ts";
import { WaveId } from "#contract/ids.ts";
import { closedOn } from "#domain/measurement/report/report-of-waves.ts";
import { atConsole } from "#console/at-console.ts";
import { type Call, tellAudit } from "#console/call.ts";
import { NotFound } from "#contract/errors.ts";
import { found } from "#contract/found.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { responseFiles } from "./formats/responses.ts";
import { dataOf } from "#functions/measurement/wave-data.ts";

/**
 * The answers of a wave that was estimated, without identity, as a file for researchers. Who took
 * them stands in the audit trail.
 */
async function exportTheResponses(
  call: Call<
    | "agendas"
    | "audit"
    | "neighbourhoods"
    | "questionnaires"
    | "responses"
    | "waveReports"
    | "waves"
  >,
): Promise<Reply> {
  const {
    dependencies,
    parameters,
    visit: { language },
  } = call;
  const { waves, waveReports, neighbourhoods, sha256, now } = dependencies;
  const id = WaveId.safeParse(parameters["wave"]);
  const wave = id.success ? await waves.get(id.data) : undefined;
  const [estimated, neighbourhood] =
    wave === undefined
      ? []
      : await Promise.all([waveReports.estimated(wave.id), neighbourhoods.get(wave.neighbourhood)]);
  if (wave === undefined || estimated === undefined || neighbourhood === undefined)
    throw new NotFound("no answers to export");
  const { questionnaire, responses } = await dataOf(dependencies, wave);
  const files = responseFiles(
    {
      questionnaire,
      responses,
      areas: neighbourhood.areas,
      language,
      title: `${neighbourhood.name} ${wave.id}`,
      day: closedOn(wave),
    },
    sha256,
  );
  const file = found(
    files.find(({ name }) => name === parameters["file"]),
    "no such file",
  );
  const moment = now();
  await tellAudit(call, `export:${wave.id}:${file.name}:${moment}`, {
    neighbourhood: neighbourhood.id,
    at: moment,
    action: "export responses",
    object: wave.id,
    result: `${estimated.handedIn} responses as ${file.name}`,
  });
  return {
    status: 200,
    html: "",
    bytes: Buffer.concat([...file.parts].map((part) => Buffer.from(part))),
    headers: {
      "content-type": file.type,
      "content-disposition": `attachment; filename="${wave.id}-${file.name}"`,
    },
  };
}

export const responseExports = atConsole({
  uses: {
    agendas,
    audit,
    questionnaires,
    responses,
    waveReports,
    waves,
  },
  routes: [["GET", "/console/responses/:wave/:file", "take responses", exportTheResponses]],
});

export const handler = onLambda(responseExports);
