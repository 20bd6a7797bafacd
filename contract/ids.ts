import * as z from "zod";

const slug = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]{1,23}$/,
    "use 2 to 24 small letters, digits and hyphens, beginning with a letter",
  );

export const NeighbourhoodId = slug.brand<"NeighbourhoodId">();
export type NeighbourhoodId = z.infer<typeof NeighbourhoodId>;

/** The trail of what is done for all neighbourhoods together: no neighbourhood can be named so. */
export const ORGANISATION = NeighbourhoodId.parse("organisation");

/** A sub-area of a neighbourhood; `whole` stands for all of it. */
export const AreaId = slug.brand<"AreaId">();
export type AreaId = z.infer<typeof AreaId>;
export const WHOLE = AreaId.parse("whole");

/** A question of a form, by the name under which its answer is kept. */
export const QuestionId = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]{1,39}$/,
    "use 2 to 40 small letters, digits and hyphens, beginning with a letter",
  )
  .brand<"QuestionId">();
export type QuestionId = z.infer<typeof QuestionId>;

/** An answer that one can choose. */
export const AnswerId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
  .brand<"AnswerId">();
export type AnswerId = z.infer<typeof AnswerId>;

/** A topic is what one can answer to the question of the agenda. */
export const TopicId = slug.brand<"AnswerId">().brand<"TopicId">();
export type TopicId = z.infer<typeof TopicId>;
/** "Iets anders, namelijk …": an answer in the resident's own words. */
export const OTHER = TopicId.parse("other");

/**
 * `<neighbourhood>_<area>_<number>`: also the name of the execution, so that starting twice starts
 * once. No area is named wave.
 */
export const CycleId = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]{1,23}_(?!wave_)[a-z][a-z0-9-]{1,23}_\d{3}$/,
    "a cycle is named like limmel_whole_001",
  )
  .brand<"CycleId">();
export type CycleId = z.infer<typeof CycleId>;

/**
 * `<neighbourhood>_wave_<number>`, one measurement of a neighbourhood; 001 is the baseline. Also
 * the name of its execution.
 */
export const WaveId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,23}_wave_\d{3}$/, "a wave is named like limmel_wave_001")
  .brand<"WaveId">();
export type WaveId = z.infer<typeof WaveId>;

/** What waits for the moments of a plan, by the name of its execution. */
export const RunId = z.union([CycleId, WaveId]);
export type RunId = z.infer<typeof RunId>;

/** `<cycle>_agenda` or `<wave>_measurement`: one questionnaire put to one population. */
export const RoundId = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]{1,23}_((?!wave_)[a-z][a-z0-9-]{1,23}_\d{3}_agenda|wave_\d{3}_measurement)$/,
  )
  .brand<"RoundId">();
export type RoundId = z.infer<typeof RoundId>;

export const ActionId = z
  .string()
  .regex(/^[a-z0-9-]{2,40}$/)
  .brand<"ActionId">();
export type ActionId = z.infer<typeof ActionId>;

/** 128 random bits in base64url: of what nobody has to name, and nobody can guess. */
export const RandomId = z.string().regex(/^[\w-]{22}$/);

/** Pseudonym of one resident inside the people table; never leaves it. */
export const ResidentId = z
  .string()
  .regex(/^[a-f0-9]{26}$/)
  .brand<"ResidentId">();
export type ResidentId = z.infer<typeof ResidentId>;

/** SHA-256 of a personal link's secret, in hexadecimal; the secret itself is stored nowhere. */
export const TokenHash = z
  .string()
  .regex(/^[a-f0-9]{64}$/)
  .brand<"TokenHash">();
export type TokenHash = z.infer<typeof TokenHash>;

/** A second, different hash of the same secret: the only name that a ballot has. */
export const BallotKey = z
  .string()
  .regex(/^[a-f0-9]{64}$/)
  .brand<"BallotKey">();
export type BallotKey = z.infer<typeof BallotKey>;

/** A moment on the clock, UTC, e.g. `2026-11-23T09:00:00Z`. */
export const Instant = z.iso.datetime().brand<"Instant">();
export type Instant = z.infer<typeof Instant>;

/** A calendar day in Europe/Amsterdam, e.g. `2026-11-23`. */
export const Day = z.iso.date().brand<"Day">();
export type Day = z.infer<typeof Day>;

export const cycleIdOf = (neighbourhood: NeighbourhoodId, area: AreaId, number: number): CycleId =>
  CycleId.parse(`${neighbourhood}_${area}_${String(number).padStart(3, "0")}`);

export const waveIdOf = (neighbourhood: NeighbourhoodId, number: number): WaveId =>
  WaveId.parse(`${neighbourhood}_wave_${String(number).padStart(3, "0")}`);

export const measurementRoundOf = (wave: WaveId): RoundId => RoundId.parse(`${wave}_measurement`);
export const isMeasurementRound = (round: string): boolean => round.endsWith("_measurement");

export const agendaRoundOf = (cycle: CycleId): RoundId => RoundId.parse(`${cycle}_agenda`);

/** The neighbourhood, area and number that a cycle's name holds. */
export function partsOf(cycle: CycleId): {
  neighbourhood: NeighbourhoodId;
  area: AreaId;
  number: number;
} {
  const [neighbourhood, area, number] = cycle.split("_");
  return {
    neighbourhood: NeighbourhoodId.parse(neighbourhood),
    area: AreaId.parse(area),
    number: Number(number),
  };
}

/** The neighbourhood in the name of a cycle, a wave or a round. */
export const neighbourhoodOf = (id: RunId | RoundId): NeighbourhoodId =>
  NeighbourhoodId.parse(id.slice(0, id.indexOf("_")));

export const isWave = (id: RunId): id is WaveId => WaveId.safeParse(id).success;

export const cycleOfRound = (round: RoundId): CycleId =>
  CycleId.parse(round.slice(0, -"_agenda".length));
