import { scoreOf } from "./scales.ts";
import {
  type Item,
  type ItemId,
  type MeasureSpec,
  numberIn,
  type PopulationMargin,
  type Reading,
  readingOf,
} from "./spec.ts";

/** Columns that say how people were drawn, not what they answered. */
type Design = { weights?: string | undefined; strata?: string | undefined };
export type AnswerFault = { line: number; column?: string; message: string };

/**
 * The answers of one wave, side by side: the n-th of every list belongs to one respondent. A
 * missing answer is NaN here, and nowhere else.
 */
export type WaveAnswers = {
  wave: string;
  respondents: number;
  values: Map<ItemId, number[]>;
  weights: number[] | undefined;
  strata: number[] | undefined;
  /** Category per respondent, by margin of the spec; after the last of the population comes "unknown". */
  margins: number[][];
  persons: string[] | undefined;
  /**
   * Who is laid beside their own earlier answers, where that is not exactly the respondents who
   * have a person: also who comes back for the panel alone.
   */
  panel?: { persons: string[]; values: ReadonlyMap<ItemId, number[]> };
};

type Fault = Omit<AnswerFault, "line">;
type Tell = (column: string, message: string) => void;
/** Reads the columns of its own in each row into the wave, and tells what is wrong with them. */
type Reader = {
  columns: readonly string[];
  read: (answers: readonly string[], into: WaveAnswers, tell: Tell) => void;
};
type Table =
  | { kind: "faults"; faults: AnswerFault[] }
  | { kind: "open"; add: (fields: readonly string[]) => Fault[] };

/**
 * Reads answers row by row, keeps one number per item, and tells every fault with its line. A table
 * is open to one file at a time; waves go on over files.
 */
export function collectAnswers(spec: MeasureSpec, { weights, strata }: Design) {
  const waves = new Map<string, WaveAnswers>();
  const strataCodes = new Map<string, number>();
  const missing = ["", ...spec.missing];
  const readers: readonly Reader[] = [
    ...optional(weights, weightIn),
    ...optional(strata, (column) => stratumIn(column, missing, strataCodes)),
    ...optional(spec.person, personIn),
    ...spec.margins.map((margin, nth) => marginIn(margin, nth, missing)),
    ...spec.items.map((item) => itemIn(item, missing)),
  ];
  const needed = [...new Set([spec.wave ?? [], readers.map(({ columns }) => columns)].flat(2))];

  /**
   * The table of one file. `wave` is its name where the spec names no column for it. Gives the
   * faults of the first line, or how to read the others.
   */
  function table(columns: readonly string[], wave: string): Table {
    const faults = faultsInHead(columns, needed);
    if (faults.length > 0) return { kind: "faults", faults };
    const placed = readers.map(({ columns: its, read }) => ({
      at: its.map((column) => columns.indexOf(column)),
      read,
    }));
    const add = (fields: readonly string[]): Fault[] => {
      const [has, needs] = [fields.length, columns.length];
      if (has !== needs)
        return [{ message: `the line has ${has} fields where the first line has ${needs}` }];
      const found: Fault[] = [];
      const tell: Tell = (column, message) => void found.push({ column, message });
      const name = spec.wave === undefined ? wave : (fields[columns.indexOf(spec.wave)] ?? "");
      if (name === "") tell(spec.wave ?? "", "the wave is not named");
      const into = waveNamed(name);
      for (const { at, read } of placed)
        read(
          at.map((place) => fields[place] ?? ""),
          into,
          tell,
        );
      into.respondents += 1;
      return found;
    };
    return { kind: "open", add };
  }

  function waveNamed(name: string): WaveAnswers {
    const wave = waves.get(name) ?? emptyWave(name, spec, { weights, strata });
    waves.set(name, wave);
    return wave;
  }

  return {
    table,
    waves: (): WaveAnswers[] =>
      [...waves.values()].toSorted((one, other) => inOrder.compare(one.wave, other.wave)),
    strata: (): string[] => [...strataCodes.keys()],
  };
}

const inOrder = new Intl.Collator("en", { numeric: true });
const short = (text: string): string => text.slice(0, 40);
const optional = <T>(column: string | undefined, reader: (column: string) => T): T[] =>
  column === undefined ? [] : [reader(column)];

const emptyWave = (
  wave: string,
  { items, margins, person }: MeasureSpec,
  { weights, strata }: Design,
): WaveAnswers => ({
  wave,
  respondents: 0,
  values: new Map(items.map(({ id }) => [id, []])),
  weights: weights === undefined ? undefined : [],
  strata: strata === undefined ? undefined : [],
  margins: margins.map(() => []),
  persons: person === undefined ? undefined : [],
});

function faultsInHead(columns: readonly string[], needed: readonly string[]): AnswerFault[] {
  const lacking = needed.filter((column) => !columns.includes(column));
  const twice = needed.filter((column) => columns.indexOf(column) !== columns.lastIndexOf(column));
  return [
    ...lacking.map((column) => `there is no column "${column}"`),
    ...twice.map((column) => `the column "${column}" stands twice`),
  ].map((message) => ({ line: 1, message }));
}

const weightIn = (column: string): Reader => ({
  columns: [column],
  read([answer = ""], { weights }, tell) {
    const weight = numberIn(answer);
    if (weight === undefined || weight <= 0)
      tell(column, `"${short(answer)}" is no weight; a weight is a number above 0`);
    weights?.push(weight ?? 1);
  },
});

/** `codes` are given in the order in which strata are met. */
const stratumIn = (
  column: string,
  missing: readonly string[],
  codes: Map<string, number>,
): Reader => ({
  columns: [column],
  read([stratum = ""], { strata }, tell) {
    if (missing.includes(stratum)) tell(column, "the stratum is not named");
    strata?.push(codes.get(stratum) ?? codes.set(stratum, codes.size).size - 1);
  },
});

function personIn(column: string): Reader {
  const people = new Set<string>();
  return {
    columns: [column],
    read([person = ""], { wave, persons }, tell) {
      if (person !== "" && people.size === people.add(JSON.stringify([wave, person])).size)
        tell(column, `"${short(person)}" stands twice in wave ${short(wave)}`);
      persons?.push(person);
    },
  };
}

function marginIn(
  { column, population, merge }: PopulationMargin,
  nth: number,
  missing: readonly string[],
): Reader {
  const categories = Object.keys(population);
  // What is missing is a category after all others, unless the population has it.
  const codes = new Map([
    ...missing.map((answer) => [answer, categories.length] as const),
    ...categories.map((category, code) => [category, code] as const),
    ...Object.entries(merge).map(
      ([answer, category]) => [answer, categories.indexOf(category)] as const,
    ),
  ]);
  return {
    columns: [column],
    read([answer = ""], { margins }, tell) {
      const code = codes.get(answer);
      if (code === undefined)
        tell(
          column,
          `"${short(answer)}" is no category of the population; it has ${categories.join(", ")}`,
        );
      margins[nth]?.push(code ?? 0);
    },
  };
}

/** What an answer is worth is looked up once per different answer: NaN is missing, Infinity is no answer. */
function itemIn(item: Item, missing: readonly string[]): Reader {
  const { columns, worth, accepted, value } = readingOf(item);
  const none = new Set([...missing, ...(item.missing ?? [])]);
  const known = columns.map(() => new Map<string, number>());
  const look = (nth: number, answer: string): number => {
    const found = none.has(answer) ? Number.NaN : (worth(nth, answer) ?? Infinity);
    known[nth]?.set(answer, found);
    return found;
  };
  return {
    columns,
    read(answers, { values }, tell) {
      const worths = answers.map((answer, nth) => known[nth]?.get(answer) ?? look(nth, answer));
      for (const [nth, found] of worths.entries())
        if (found === Infinity)
          tell(
            columns[nth] ?? "",
            `"${short(answers[nth] ?? "")}" is no answer here; it takes ${accepted}`,
          );
      values.get(item.id)?.push(together(worths, value));
    },
  };
}

function together(worths: readonly number[], value: Reading["value"]): number {
  const [first = Number.NaN] = worths;
  if (value === "single") return first;
  const points = worths.map((worth) => (Number.isNaN(worth) ? undefined : worth));
  return scoreOf(points, value.times, value.minimumAnswered) ?? Number.NaN;
}
