import type { Readers } from "#domain/disclosure.ts";
import { indicatorsOf } from "./indicators-of-report.ts";
import { groupOf, modeOf } from "./parts-of-wave.ts";
import { type Pooled, secretsOf, sharedSpec, spreadOf, together } from "./pooling.ts";
import {
  type Measurements,
  measuredOf,
  notesOf,
  reckon,
  residentsOf,
  stored,
  waveOf,
  weightedBy,
} from "./report-of-waves.ts";
import { channelsOf, responseOfRows } from "./response-of-wave.ts";
import { countedIn, nameOf } from "#domain/measurement/wave/wave-answers.ts";
import type { ReferenceFigure } from "#domain/measurement/wave/wave.ts";
import type { WaveReport } from "./wave-report.ts";

/**
 * All neighbourhoods together, wave by wave since each one's own baseline. Each counts by its residents however many answered, and its areas are strata of their own.
 * Waves that not all of them had yet are left apart, or the figures would change because the neighbourhoods did. Nothing when not even one is left.
 */
export function reportOfAll(
  neighbourhoods: readonly Measurements[],
  references: readonly ReferenceFigure[] = [],
  readers: Readers = "public",
): WaveReport | undefined {
  const had = neighbourhoods.map(({ waves }) => waves.map(({ wave }) => nameOf(wave)));
  const names = [...new Set(had.flat())].toSorted((one, other) => Number(one) - Number(other));
  const common = names.filter((name) => had.every((its) => its.includes(name)));
  if (common.length === 0) return undefined;
  const parts = neighbourhoods.map((one): Pooled => {
    const its = { ...one, waves: one.waves.filter(({ wave }) => common.includes(nameOf(wave))) };
    return { its, reckoned: reckon(its), residents: residentsOf(its) ?? 1 };
  });
  const { spec, figures } = sharedSpec(parts);
  const pooled = common.map((_, at) => together(parts, at, figures));
  const measured = measuredOf(
    spec,
    pooled,
    parts.flatMap(({ its, reckoned }) =>
      reckoned.strata.map((area) => `${its.neighbourhood.id} ${area}`),
    ),
  );
  const rows = common.map((_, at) => parts.flatMap(({ its }) => its.waves[at] ?? []));
  const [answers, latest = []] = [pooled.at(-1), rows.at(-1)];
  if (answers === undefined) return undefined;
  const counted = latest.flatMap((wave, place) =>
    countedIn(wave).map((response) => ({ ...response, place })),
  );
  const places = parts.length === 1 ? undefined : counted.map(({ place }) => place);
  return stored({
    format: 1,
    readers,
    design: [...new Set(neighbourhoods.map(({ design }) => design.version))].join(", "),
    scope: {
      kind: "all",
      neighbourhoods: parts.map(({ its, residents }) => ({
        id: its.neighbourhood.id,
        name: its.neighbourhood.name,
        residents,
      })),
      apart: names.filter((name) => !common.includes(name)).map(Number),
    },
    waves: rows.map((waves, at) =>
      waveOf(waves, pooled[at] === undefined ? {} : spreadOf(pooled[at]), readers),
    ),
    weighting: {
      by: parts
        .map(({ reckoned }) => reckoned.weighed.margins)
        .reduce((all, its) => all.filter((margin) => its.includes(margin))),
      fault: parts
        .map(({ reckoned }) => weightedBy(reckoned.weighed).fault)
        .find((fault) => fault !== undefined),
    },
    indicators: indicatorsOf({
      spec,
      figures,
      measured,
      waves: common,
      last: {
        answers,
        groups: { parts: counted.map(({ given }) => groupOf(given)), places },
        modes: { parts: counted.map(({ channel }) => modeOf(channel)), places },
      },
      references,
      causes: new Map(),
      readers,
      secret: secretsOf(parts, common, readers),
    }),
    response: [
      responseOfRows(
        "neighbourhood",
        parts.map(
          (
            {
              its: {
                neighbourhood: { id, name },
              },
              residents,
            },
            at,
          ) => ({ id, name, population: residents, data: latest[at] }),
        ),
        readers,
      ),
    ],
    channels: channelsOf(latest, readers),
    areas: [],
    notes: notesOf(measured, readers),
  });
}
