import { cut, doubles, filledUp, information, integers, OCTET, padded } from "./sav-bytes.ts";

/**
 * SPSS system files, uncompressed, after "System File Format" of the GNU PSPP developer manual. Text is UTF-8; what
 * SPSS cannot hold is cut at a whole character. Long names stand beside short ones that are only numbered, so that no
 * two can ever be alike.
 */

type Level = "nominal" | "ordinal" | "scale";
export type NumberVariable = {
  kind: "number";
  name: string;
  label: string;
  level: Level;
  decimals: number;
  values: readonly { value: number; label: string }[];
  missing: readonly number[];
};
/** `width` in bytes; longer text is cut. */
type TextVariable = { kind: "text"; name: string; label: string; width: number };
export type Variable = NumberVariable | TextVariable;
/** `undefined` is SPSS's own missing value; in text it is empty. */
export type Cell = number | string | undefined;

/** `day`: yyyy-mm-dd. `weight` names the variable by which SPSS weights as soon as the file is open. */
export type System = {
  title: string;
  day: string;
  variables: readonly Variable[];
  weight?: string;
  cases: number;
  rows: Iterable<readonly Cell[]>;
};

/** More missing values a variable has no room for. */
export const MOST_MISSING = 3;
const LONGEST_LABEL = 255;
const LONGEST_VALUE_LABEL = 120;
/** A longer text lies in segments of this width, one for every 252 bytes. */
const SEGMENT = 255;
const PER_SEGMENT = 252;
const LONGEST_TEXT = 32_767;
const SYSTEM_MISSING = -Number.MAX_VALUE;
const FORMAT = { number: 5, text: 1 } as const;
const LEVELS = { nominal: 1, ordinal: 2, scale: 3 } as const;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const ROWS_A_PART = 500;

type Place = { variable: Variable; short: string; widths: number[]; index: number };

/**
 * The file in parts, the first its dictionary, so that no more than some hundreds of rows are held at once.
 * Errors: RangeError for a name or a weight that SPSS would refuse.
 */
export function* savParts(system: System): Generator<Buffer> {
  const places = placesOf(system.variables);
  const octets = places.reduce((sum, { widths }) => sum + octetsOf(widths), 0);
  yield dictionary(system, places, octets);
  const size = octets * OCTET;
  let part = Buffer.alloc(ROWS_A_PART * size, " ");
  let filled = 0;
  for (const row of system.rows) {
    putRow(part, filled * size, places, row);
    filled += 1;
    if (filled < ROWS_A_PART) continue;
    yield part;
    [part, filled] = [Buffer.alloc(ROWS_A_PART * size, " "), 0];
  }
  if (filled > 0) yield part.subarray(0, filled * size);
}

function putRow(part: Buffer, from: number, places: readonly Place[], row: readonly Cell[]): void {
  let at = from;
  for (const [nth, { variable, widths }] of places.entries()) {
    const cell = row[nth];
    if (variable.kind === "number")
      part.writeDoubleLE(typeof cell === "number" ? cell : SYSTEM_MISSING, at);
    else putText(part, at, cut(typeof cell === "string" ? cell : "", variable.width), widths);
    at += octetsOf(widths) * OCTET;
  }
}

function dictionary(system: System, places: readonly Place[], octets: number): Buffer {
  const { cases } = system;
  return Buffer.concat([
    header(system, octets, weightIn(places, system.weight)),
    ...places.flatMap(variableRecords),
    ...places.flatMap(valueLabels),
    integers(7, 3, 4, 8, 1, 0, 0, -1, 1, 1, 2, 65_001),
    integers(7, 4, 8, 3),
    doubles(SYSTEM_MISSING, Number.MAX_VALUE),
    LOWEST,
    display(places),
    information(13, places.map(({ short, variable }) => `${short}=${variable.name}`).join("\t")),
    ...veryLong(places),
    integers(7, 16, 8, 2, 1, 0, cases, 0),
    information(20, "UTF-8"),
    integers(999, 0),
  ]);
}

/** Where the weight stands, from 1; 0 when nothing is weighted. */
function weightIn(places: readonly Place[], weight: string | undefined): number {
  const weighting = places.find(({ variable }) => variable.name === weight);
  if (weight !== undefined && weighting?.variable.kind !== "number")
    throw new RangeError(`${weight} is no number to weight by`);
  return weighting?.index ?? 0;
}

/** The second smallest number there is, which opens a range of missing values at its end. */
const LOWEST = Buffer.from("feffffffffffefff", "hex");

const octetsOf = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + Math.max(1, Math.ceil(width / OCTET)), 0);

function placesOf(variables: readonly Variable[]): Place[] {
  const names = new Set<string>();
  let [numbered, index] = [0, 1];
  return variables.map((variable) => {
    const { kind, name } = variable;
    if (!NAME.test(name) || RESERVED.has(name.toUpperCase()) || names.has(name.toUpperCase()))
      throw new RangeError(`"${name}" cannot be the name of a variable, or is one already`);
    if (kind === "text" && !(variable.width >= 1 && variable.width <= LONGEST_TEXT))
      throw new RangeError(`${name} cannot be ${variable.width} bytes wide`);
    names.add(name.toUpperCase());
    const widths = kind === "number" ? [0] : segmentsOf(variable.width);
    const place = { variable, short: `V${numbered + 1}`, widths, index };
    numbered += widths.length;
    index += octetsOf(widths);
    return place;
  });
}

export const NAME = /^[a-z][a-z0-9_]{0,63}$/i;
export const RESERVED: ReadonlySet<string> = new Set(
  "ALL AND BY EQ GE GT LE LT NE NOT OR TO WITH".split(" "),
);

function segmentsOf(width: number): number[] {
  if (width <= SEGMENT) return [width];
  const segments = Math.ceil(width / PER_SEGMENT);
  return Array.from({ length: segments }, (_, at) =>
    at < segments - 1 ? SEGMENT : width - at * PER_SEGMENT,
  );
}

/** A text fills its segments one after the other, though they are declared wider than it needs. */
function putText(part: Buffer, at: number, text: Buffer, widths: readonly number[]): void {
  let [from, to] = [0, at];
  for (const width of widths) {
    part.set(text.subarray(from, from + width), to);
    from += width;
    to += octetsOf([width]) * OCTET;
  }
}

function header({ title, day, cases }: System, octets: number, weight: number): Buffer {
  const [year = "", month = "", date = ""] = day.split("-");
  return Buffer.concat([
    Buffer.from("$FL2"),
    padded("@(#) SPSS DATA FILE Buurtcyclus", 60),
    integers(2, octets, 0, weight, cases),
    doubles(100),
    padded(`${date} ${MONTHS[Number(month) - 1] ?? "Jan"} ${year.slice(2)}`, 9),
    padded("00:00:00", 8),
    padded(title, 64),
    Buffer.alloc(3),
  ]);
}

function variableRecords({ variable, short, widths }: Place): Buffer[] {
  const { kind, label } = variable;
  const words = cut(label, LONGEST_LABEL);
  const missing = kind === "number" ? variable.missing.slice(0, MOST_MISSING) : [];
  const first = Number(short.slice(1));
  return widths.flatMap((width, segment) => {
    const format =
      FORMAT[kind] * 65_536 + (kind === "number" ? 8 * 256 + variable.decimals : width * 256);
    const one = Buffer.concat([
      integers(2, width, 1, missing.length, format, format),
      padded(`V${first + segment}`, 8),
      integers(words.length),
      filledUp(words, 4),
      doubles(...missing),
    ]);
    const continued = Buffer.concat([integers(2, -1, 0, 0, 0, 0), padded("", 8)]);
    return [one, ...Array.from({ length: octetsOf([width]) - 1 }, () => continued)];
  });
}

function valueLabels({ variable, index }: Place): Buffer[] {
  if (variable.kind === "text" || variable.values.length === 0) return [];
  const pairs = variable.values.map(({ value, label }) => {
    const words = cut(label, LONGEST_VALUE_LABEL);
    return Buffer.concat([
      doubles(value),
      filledUp(Buffer.concat([Buffer.from([words.length]), words]), OCTET),
    ]);
  });
  return [integers(3, pairs.length), ...pairs, integers(4, 1, index)];
}

/** Level, width on the screen, and alignment: numbers to the right, text to the left. Each segment has its own. */
const display = (places: readonly Place[]): Buffer => {
  const shown = places.flatMap(({ variable, widths }) =>
    widths.map((width) =>
      variable.kind === "number"
        ? [LEVELS[variable.level], 8, 1]
        : [LEVELS.nominal, Math.min(40, Math.max(8, width)), 0],
    ),
  );
  return integers(7, 11, 4, shown.length * 3, ...shown.flat());
};

function veryLong(places: readonly Place[]): Buffer[] {
  const long = places.flatMap(({ variable, short, widths }) =>
    variable.kind === "text" && widths.length > 1
      ? [`${short}=${String(variable.width).padStart(5, "0")}\0\t`]
      : [],
  );
  return long.length === 0 ? [] : [information(14, long.join(""))];
}
