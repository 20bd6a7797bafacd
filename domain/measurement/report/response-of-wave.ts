import { Channel } from "#domain/answer/ballot.ts";
import type { AreaId } from "#contract/ids.ts";
import type { MeasurementDesign } from "#domain/measurement/design/design.ts";
import {
  givesAway,
  largeEnough,
  type Readers,
  shownCounts,
  shownParts,
  shownTable,
} from "#domain/disclosure.ts";
import { askedIn, countedIn, type WaveData } from "#domain/measurement/wave/wave-answers.ts";
import type { Drawing } from "#domain/measurement/wave/wave.ts";
import type { ReportResponse, WaveReport } from "./wave-report.ts";

type Area = { id: AreaId; name: string };
type Row = { answered: number; unfinished: number; drawn: number | undefined };
type Cells = { answered: number | undefined; begun: number | undefined };

/** Questions that tell who somebody is, and nothing of the neighbourhood. */
const BACKGROUND: readonly string[] = ["background"];

/**
 * What may be told of rows that together are everybody. How many only began is left out of the
 * whole table where it is few in one row: hiding it would take the answers along.
 */
export function shownRows(rows: readonly Row[], readers: Readers): Cells[] {
  const begun = rows.every(({ unfinished }) => largeEnough(unfinished, readers));
  const drawn = rows.every((row) => row.drawn !== undefined);
  if (!begun && !drawn)
    return shownCounts(
      rows.map(({ answered }) => answered),
      readers,
    ).map((answered) => ({ answered, begun: undefined }));
  const table = rows.map(({ answered, unfinished, drawn: all = 0 }) => [
    answered,
    ...(begun ? [unfinished] : []),
    ...(drawn ? [Math.max(0, all - answered - (begun ? unfinished : 0))] : []),
  ]);
  return shownTable(table, readers).map(([answered, second]) => ({
    answered,
    begun: begun && answered !== undefined && second !== undefined ? answered + second : undefined,
  }));
}

export const rowOf = (
  { responses }: WaveData,
  belongs: (response: WaveData["responses"][number]) => boolean,
  drawn?: number,
): Row => {
  const mine = responses.filter((response) => response.weight !== undefined && belongs(response));
  const answered = mine.filter(({ handedIn }) => handedIn).length;
  return { answered, unfinished: mine.length - answered, drawn };
};

/** How many of an area were drawn; not known where chance drew from the whole neighbourhood at once. */
function drawnIn({ strata, population }: Drawing, area: AreaId): number | undefined {
  const mine = strata.find((stratum) => stratum.area === area);
  if (mine !== undefined) return mine.drawn;
  if (!strata.some((stratum) => stratum.area === "all")) return 0;
  return strata.every(({ there, drawn }) => there === drawn) &&
    strata.reduce((sum, { drawn }) => sum + drawn, 0) ===
      Object.values(population).reduce((sum, people) => sum + people, 0)
    ? population[area]
    : undefined;
}

type Place = { id: string; name: string; population: number | undefined; row: Row };

/** Places that together are everybody. */
function besidePopulation(by: string, places: readonly Place[], readers: Readers): ReportResponse {
  const shown = shownRows(
    places.map(({ row }) => row),
    readers,
  );
  return {
    by,
    categories: places.map(({ id, name, population, row: { drawn } }, at) => ({
      id,
      name,
      population,
      drawn,
      ...shown[at],
    })),
  };
}

/**
 * The response of a wave by area, and by what people told of themselves, beside the population
 * where it is known.
 */
export function responseOf(
  data: WaveData,
  areas: readonly Area[],
  population: MeasurementDesign["population"],
  readers: Readers,
): ReportResponse[] {
  const { drawing } = data.wave;
  const places = areas.map(({ id, name }): Place => ({
    id,
    name,
    population: drawing?.population[id],
    row: rowOf(
      data,
      ({ area }) => area === id,
      drawing === undefined ? undefined : drawnIn(drawing, id),
    ),
  }));
  return [besidePopulation("area", places, readers), ...byAnswers(data, population, readers)];
}

function byAnswers(
  data: WaveData,
  population: MeasurementDesign["population"],
  readers: Readers,
): ReportResponse[] {
  const counted = countedIn(data);
  const told = [...askedIn(data).values()].filter(
    ({ id, goal }) => population[id] !== undefined || BACKGROUND.includes(goal),
  );
  return told.flatMap(({ id, words, answers, kind }): ReportResponse[] => {
    if (kind !== "single") return [];
    const categories = answers.filter(({ missing }) => missing === undefined);
    const bases = categories.map(
      (category) => counted.filter(({ given }) => [given[id]].flat().includes(category.id)).length,
    );
    const { counts } = shownParts(
      bases,
      counted.length - bases.reduce((sum, base) => sum + base, 0),
      readers,
    );
    return [
      {
        by: id,
        words,
        categories: categories.map((category, at) => ({
          id: category.id,
          words: category.words,
          population: population[id]?.[category.id],
          answered: counts[at],
        })),
      },
    ];
  });
}

/** The response of the waves of several neighbourhoods beside who lives there. */
export const responseByPlace = (
  places: readonly { id: string; name: string; residents: number; data: WaveData | undefined }[],
  readers: Readers,
): ReportResponse =>
  besidePopulation(
    "neighbourhood",
    places.map(({ id, name, residents, data }) => ({
      id,
      name,
      population: residents,
      row:
        data === undefined
          ? { answered: 0, unfinished: 0, drawn: undefined }
          : rowOf(
              data,
              () => true,
              data.wave.drawing?.strata.reduce((sum, { drawn }) => sum + drawn, 0),
            ),
    })),
    readers,
  );

/** The answers of a wave by the way in which they came in. */
export function channelsOf(waves: readonly WaveData[], readers: Readers): WaveReport["channels"] {
  const rows = Channel.options.map((channel) =>
    waves
      .map((data) => rowOf(data, (response) => response.channel === channel))
      .reduce((sum, row) => ({
        answered: sum.answered + row.answered,
        unfinished: sum.unfinished + row.unfinished,
        drawn: undefined,
      })),
  );
  const used = Channel.options.flatMap((channel, at) =>
    rows[at] === undefined || rows[at].answered + rows[at].unfinished === 0
      ? []
      : [{ channel, row: rows[at] }],
  );
  if (
    waves.length > 1 &&
    alongWaves(
      waves,
      used.map(({ channel }) => channel),
      readers,
    )
  )
    return used.map(({ channel }) => ({ channel }));
  const shown = shownRows(
    used.map(({ row }) => row),
    readers,
  );
  return used.map(({ channel }, at) => ({ channel, ...shown[at] }));
}

/** Whether the numbers of all would, with those that each neighbourhood tells of itself, give away what one hides. */
function alongWaves(
  waves: readonly WaveData[],
  channels: readonly Channel[],
  readers: Readers,
): boolean {
  const told = waves.map((data) => channelsOf([data], readers));
  return channels.some((channel) =>
    givesAway(
      waves.flatMap((data, at) =>
        told[at]?.find((one) => one.channel === channel)?.answered === undefined
          ? [rowOf(data, (response) => response.channel === channel).answered]
          : [],
      ),
      readers,
    ),
  );
}
