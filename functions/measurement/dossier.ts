import type { Uses } from "#stores/stores.ts";
import { dayOf } from "#domain/calendar/time.ts";
import {
  type Dossier,
  dossierOf,
  type Evidence,
  type Published,
} from "#domain/measurement/report/dossier.ts";
import type { Criteria } from "#domain/measurement/design/criteria.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";

/**
 * The dossier from what was published: of each neighbourhood by the criteria as they stood when its
 * baseline opened, and of all together where these are the same everywhere.
 */
export async function dossierNow(
  dependencies: Uses<"neighbourhoods" | "now" | "waveReports" | "waves">,
): Promise<Dossier> {
  const { neighbourhoods, waveReports, now } = dependencies;
  const parts = (
    await Promise.all((await neighbourhoods.all()).map((one) => evidenceOf(dependencies, one)))
  ).flatMap((one) => one ?? []);
  const shared = sharedCriteria(parts);
  const latest = (await waveReports.latestOfAll()) ?? 0;
  const all = await Promise.all(
    Array.from({ length: latest }, async (_, at): Promise<Published[]> => {
      const report = await waveReports.ofAll(at + 1);
      return report === undefined ? [] : [{ name: `all_${at + 1}`, report }];
    }),
  );
  const [first] = parts.map(({ began }) => began).toSorted();
  const together: Evidence[] =
    parts.length < 2 || first === undefined
      ? []
      : [
          {
            place: { id: "all", name: "all" },
            criteria: shared,
            began: first,
            reports: all.flat(),
          },
        ];
  return dossierOf([...parts, ...together], dayOf(now()));
}

async function evidenceOf(
  { waves, waveReports }: Uses<"waveReports" | "waves">,
  { id, name }: Neighbourhood,
): Promise<Evidence | undefined> {
  const published = (await waves.of(id)).filter(({ status }) => status === "closed");
  const [baseline] = published;
  if (baseline === undefined) return undefined;
  const reports = await Promise.all(
    published.map(async (wave): Promise<Published[]> => {
      const report = await waveReports.of(wave.id, "public");
      return report === undefined ? [] : [{ name: wave.id, report }];
    }),
  );
  return {
    place: { id, name },
    criteria: baseline.criteria,
    began: baseline.plan.firstDay,
    reports: reports.flat(),
  };
}

/** What was agreed for all neighbourhoods alike; where they differ nothing was agreed for all together. */
function sharedCriteria(parts: readonly Evidence[]): Criteria | undefined {
  const [first] = parts;
  return parts.every(({ criteria }) => JSON.stringify(criteria) === JSON.stringify(first?.criteria))
    ? first?.criteria
    : undefined;
}
