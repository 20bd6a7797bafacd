import { onLambda } from "#functions/middleware/on-lambda.ts";
import { actions } from "#stores/actions.ts";
import { agendas } from "#stores/agendas.ts";
import { cycles } from "#stores/cycles.ts";
import { waves } from "#stores/waves.ts";
import { waveReports } from "#stores/wave-reports.ts";
import { site } from "#stores/settings.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import type { Uses } from "#stores/stores.ts";
import { measurementRoundOf, NeighbourhoodId, WaveId } from "#contract/ids.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { readings } from "#stores/texts.ts";
import type { WaveReport } from "#domain/measurement/report/wave-report.ts";
import type { Language } from "#contract/language.ts";
import { closedNote } from "#web/pages/closed.ts";
import { becameBlock } from "#web/pages/became.ts";
import type { Content } from "#web/pages/html.ts";
import { page, type Visit } from "#functions/middleware/page.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { faultPage, notFoundPage } from "#web/pages/faults.ts";
import { dossierPage, measuredPage } from "#web/pages/measured.ts";
import { dossierNow } from "./dossier.ts";
import { promisedBlock } from "#web/pages/promised-between.ts";
import { linkLine } from "#web/pages/elements.ts";
import type { Dossier } from "#domain/measurement/report/dossier.ts";
import {
  type PromisedBetween,
  promisedBeforeWave,
  promisedSinceBaseline,
} from "./promised-between.ts";
import { csvOfPromised, promisedFigures } from "./formats/promised-files.ts";
import { csvOfReport } from "./formats/report-files.ts";

/**
 * What everybody may read of measurements that were published: of one neighbourhood, of all
 * together, as a page, JSON or CSV.
 */
export const showReport = page({
  uses: { actions, agendas, cycles, neighbourhoods, readings, site, waveReports, waves },
  run: reportOrFile,
});

type Stores =
  | "actions"
  | "agendas"
  | "cycles"
  | "neighbourhoods"
  | "now"
  | "readings"
  | "site"
  | "waveReports"
  | "waves";

async function reportOrFile(stores: Uses<Stores>, visit: Visit): Promise<Reply> {
  const { language } = visit;
  if (visit.method !== "GET" && visit.method !== "HEAD")
    return faultPage({ language, kind: "wrong-method" });
  if (visit.parameters["wave"] === "dossier") return showDossier(stores, visit);
  const report = await reportAt(stores, visit.parameters["wave"]);
  if (report === undefined) return notFoundPage({ language });
  switch (visit.parameters["file"]) {
    case undefined:
      return showWave(stores, visit, report);
    case "report.json":
      return jsonFile("report.json", { ...report, ...(await promisedIn(stores, visit)) });
    case "report.csv":
      return file(csvOfReport(report), "text/csv", "report.csv");
    case "promised.csv":
      return promisedFile(stores, visit);
    default:
      return notFoundPage({ language });
  }
}

async function showWave(stores: Uses<Stores>, visit: Visit, report: WaveReport): Promise<Reply> {
  const { language, path } = visit;
  const promised = await promisedOf(stores, visit);
  return measuredPage({
    language,
    site: stores.site,
    report,
    path,
    above: await closedIn(stores, report, language),
    became: [
      await becameOf(stores, visit),
      promised === undefined
        ? ""
        : [
            promisedBlock({ language, ...promised }),
            linkLine(`${path}/promised.csv`, "promised.csv"),
          ],
    ],
  });
}

/** Of a neighbourhood that was closed: since when, and why. */
async function closedIn(
  { neighbourhoods }: Uses<"neighbourhoods">,
  { scope }: WaveReport,
  language: Language,
): Promise<Content> {
  const id = NeighbourhoodId.safeParse(scope.kind === "all" ? undefined : scope.id).data;
  const neighbourhood = id && (await neighbourhoods.get(id));
  return neighbourhood === undefined ? "" : closedNote({ language, neighbourhood });
}

/** What became of what residents wrote in one wave; of all together nothing was. */
async function becameOf(
  { readings, now }: Uses<"now" | "readings">,
  { language, parameters }: Visit,
): Promise<Content> {
  const id = WaveId.safeParse(parameters["wave"]).data;
  const reading = id && (await readings.of(measurementRoundOf(id)));
  return becameBlock(reading, { language, topics: [], today: dayOf(now()) });
}

/** What was promised since the measurement before this one. */
async function promisedOf(
  stores: Uses<Stores>,
  { parameters }: Visit,
): Promise<PromisedBetween | undefined> {
  const id = WaveId.safeParse(parameters["wave"]).data;
  return id && promisedBeforeWave(stores, id);
}

async function promisedIn(stores: Uses<Stores>, visit: Visit) {
  const promised = await promisedOf(stores, visit);
  return promised === undefined ? {} : { promised: promisedFigures(promised) };
}

async function promisedFile(stores: Uses<Stores>, visit: Visit): Promise<Reply> {
  const promised = await promisedOf(stores, visit);
  return promised === undefined
    ? notFoundPage({ language: visit.language })
    : file(csvOfPromised(promised), "text/csv", "promised.csv");
}

/** What a municipality decides on, from everything that was published. */
async function showDossier(
  stores: Uses<Stores>,
  { language, parameters, path }: Visit,
): Promise<Reply> {
  const dossier = await dossierNow(stores);
  const promised = await promisedSinceBaselines(stores, dossier);
  if (parameters["file"] === "report.json")
    return jsonFile("dossier.json", {
      ...dossier,
      promised: [...promised].map(([place, its]) => ({ place, ...promisedFigures(its) })),
    });
  if (parameters["file"] !== undefined) return notFoundPage({ language });
  const blocks = [...promised].map(
    ([home, its]) => [home, promisedBlock({ language, ...its })] as const,
  );
  return dossierPage({
    language,
    site: stores.site,
    dossier,
    path,
    promised: new Map(blocks),
  });
}

/** Of each neighbourhood that was measured more than once. */
async function promisedSinceBaselines(
  stores: Uses<Stores>,
  { parts }: Dossier,
): Promise<Map<NeighbourhoodId, PromisedBetween>> {
  const homes = parts.flatMap(({ place }) => (place.id === "all" ? [] : [place.id]));
  const each = await Promise.all(
    homes.map(async (home) => [home, await promisedSinceBaseline(stores, home)] as const),
  );
  return new Map(each.flatMap(([home, its]) => (its === undefined ? [] : [[home, its] as const])));
}

const jsonFile = (name: string, facts: object): Reply =>
  file(JSON.stringify(facts, null, 2), "application/json", name);

const file = (text: string, type: string, name: string): Reply => ({
  status: 200,
  html: text,
  headers: {
    "content-type": `${type}; charset=utf-8`,
    "content-disposition": `attachment; filename="${name}"`,
  },
});

/**
 * `limmel_wave_002` is one wave, `all_2` all neighbourhoods that published their second. What was
 * not published is not there.
 */
async function reportAt({ waves, waveReports }: Uses<"waveReports" | "waves">, name = "") {
  const all = /^all_(\d{1,3})$/.exec(name);
  if (all !== null) return waveReports.ofAll(Number(all[1]));
  const id = WaveId.safeParse(name);
  const wave = id.success ? await waves.get(id.data) : undefined;
  return wave?.status === "closed" ? waveReports.of(wave.id, "public") : undefined;
}

export const handler = onLambda(showReport);
