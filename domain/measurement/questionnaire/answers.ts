import { scoreOf } from "./scales.ts";
import { type ItemId, type MeasureSpec, numberIn, type Reading, readingOf } from "./spec.ts";

/** Columns that say how people were drawn, not what they answered. */
export type Design = { weights?: string | undefined; strata?: string | undefined };
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

/**
 * Reads answers row by row, keeps one number per item, and tells every fault with its line. A table
 * is open to one file at a time; waves go on over files.
 */
export function collectAnswers(spec: MeasureSpec, { weights, strata }: Design) {
  const waves = new Map<string, WaveAnswers>();
  const strataNames = new Map<string, number>();
  const readings = spec.items.map((item) => ({
    item,
    reading: readingOf(item),
    missing: new Set(["", ...spec.missing, ...(item.missing ?? [])]),
  }));
  const missing = new Set(["", ...spec.missing]);
  const people = new Map<string, Set<string>>();

  /**
   * The table of one file. `wave` is its name where the spec names no column for it. Gives the
   * faults of the first line, or how to read the others.
   */
  function table(
    columns: readonly string[],
    wave: string,
  ):
    | { kind: "faults"; faults: AnswerFault[] }
    | { kind: "open"; add: (fields: readonly string[]) => Omit<AnswerFault, "line">[] } {
    const needed = [
      ...new Set([
        spec.wave,
        weights,
        strata,
        spec.person,
        ...spec.margins.map(({ column }) => column),
        ...readings.flatMap(({ reading }) => reading.columns),
      ]),
    ].filter((column) => column !== undefined);
    const lacking = needed.filter((column) => !columns.includes(column));
    const twice = needed.filter(
      (column) => columns.indexOf(column) !== columns.lastIndexOf(column),
    );
    const faults = [
      ...lacking.map((column) => `there is no column "${column}"`),
      ...twice.map((column) => `the column "${column}" stands twice`),
    ].map((message) => ({ line: 1, message }));
    if (faults.length > 0) return { kind: "faults", faults };
    const at = (column: string | undefined) =>
      column === undefined ? undefined : columns.indexOf(column);
    const [waveAt, weightAt, stratumAt, personAt] = [
      at(spec.wave),
      at(weights),
      at(strata),
      at(spec.person),
    ];
    const cells = readings.map(({ item, reading, missing: none }) =>
      cellOf(
        item.id,
        reading,
        reading.columns.map((column) => columns.indexOf(column)),
        none,
      ),
    );
    const margins = spec.margins.map((margin) => ({
      ...margin,
      at: columns.indexOf(margin.column),
      codes: codesOf(margin, missing),
    }));

    return {
      kind: "open",
      add(fields) {
        if (fields.length !== columns.length)
          return [
            {
              message: `the line has ${fields.length} fields where the first line has ${columns.length}`,
            },
          ];
        const found: Omit<AnswerFault, "line">[] = [];
        const fault = (column: string, message: string) => void found.push({ column, message });
        const name = waveAt === undefined ? wave : (fields[waveAt] ?? "");
        if (name === "") fault(spec.wave ?? "", "the wave is not named");
        const into = waveNamed(name);
        const weight = weightAt === undefined ? 1 : numberIn(fields[weightAt] ?? "");
        if (weight === undefined || weight <= 0)
          fault(
            weights ?? "",
            `"${short(fields[weightAt ?? 0])}" is no weight; a weight is a number above 0`,
          );
        const stratum = stratumAt === undefined ? "" : (fields[stratumAt] ?? "");
        if (stratumAt !== undefined && missing.has(stratum))
          fault(strata ?? "", "the stratum is not named");
        const person = personAt === undefined ? "" : (fields[personAt] ?? "");
        if (person !== "" && seen(name, person))
          fault(spec.person ?? "", `"${short(person)}" stands twice in wave ${short(name)}`);

        for (const [nth, margin] of margins.entries()) {
          const answer = fields[margin.at] ?? "";
          const code = margin.codes.get(answer);
          if (code === undefined)
            fault(
              margin.column,
              `"${short(answer)}" is no category of the population; it has ${Object.keys(margin.population).join(", ")}`,
            );
          into.margins[nth]?.push(code ?? 0);
        }
        for (const cell of cells) cell.read(fields, into, fault);
        into.respondents += 1;
        into.weights?.push(weight ?? 1);
        into.strata?.push(
          strataNames.get(stratum) ?? strataNames.set(stratum, strataNames.size).size - 1,
        );
        into.persons?.push(person);
        return found;
      },
    };
  }

  /** Whether a person was there in this wave already. */
  function seen(wave: string, person: string): boolean {
    const known = people.get(wave) ?? new Set();
    people.set(wave, known);
    return known.size === known.add(person).size;
  }

  function waveNamed(name: string): WaveAnswers {
    const known = waves.get(name);
    if (known !== undefined) return known;
    const fresh = {
      wave: name,
      respondents: 0,
      values: new Map(spec.items.map(({ id }): [ItemId, number[]] => [id, []])),
      weights: weights === undefined ? undefined : [],
      strata: strata === undefined ? undefined : [],
      margins: spec.margins.map(() => []),
      persons: spec.person === undefined ? undefined : [],
    };
    waves.set(name, fresh);
    return fresh;
  }

  return {
    table,
    waves: (): WaveAnswers[] =>
      [...waves.values()].toSorted((one, other) => inOrder.compare(one.wave, other.wave)),
    strata: (): string[] => [...strataNames.keys()],
  };
}

const inOrder = new Intl.Collator("en", { numeric: true });
const short = (text = ""): string => text.slice(0, 40);

/** Reads one item; what an answer is worth is looked up once per different answer. */
function cellOf(
  id: ItemId,
  { columns, worth, accepted, value }: Reading,
  at: readonly number[],
  missing: ReadonlySet<string>,
) {
  const known = columns.map(() => new Map<string, number>());
  const look = (column: number, answer: string): number => {
    const found = missing.has(answer) ? Number.NaN : (worth(column, answer) ?? Infinity);
    known[column]?.set(answer, found);
    return found;
  };
  const points: (number | undefined)[] = columns.map(() => undefined);
  return {
    read(
      fields: readonly string[],
      into: WaveAnswers,
      fault: (column: string, message: string) => void,
    ): void {
      let last = Number.NaN;
      for (let column = 0; column < at.length; column += 1) {
        const answer = fields[at[column] ?? 0] ?? "";
        last = known[column]?.get(answer) ?? look(column, answer);
        if (last === Infinity)
          fault(
            columns[column] ?? "",
            `"${short(answer)}" is no answer here; it takes ${accepted}`,
          );
        points[column] = Number.isNaN(last) ? undefined : last;
      }
      into.values
        .get(id)
        ?.push(
          value === "single"
            ? last
            : (scoreOf(points, value.times, value.minimumAnswered) ?? Number.NaN),
        );
    },
  };
}

function codesOf(
  { population, merge }: MeasureSpec["margins"][number],
  missing: ReadonlySet<string>,
): Map<string, number> {
  const categories = Object.keys(population);
  const codes = new Map(categories.map((category, code) => [category, code]));
  for (const [answer, category] of Object.entries(merge))
    codes.set(answer, categories.indexOf(category));
  for (const answer of missing) if (!codes.has(answer)) codes.set(answer, categories.length);
  return codes;
}
