import * as z from "zod";
import { ALPHA, POWER } from "#domain/measurement/statistics/power.ts";
import { SCALES } from "./scales.ts";

const Column = z.string().min(1).max(80);
const Answer = z.string().max(80);
const Points = z.record(Answer, z.number());

export const ItemId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]{0,39}$/, "an item's id has small letters, digits, _ and -")
  .brand<"ItemId">();
export type ItemId = z.infer<typeof ItemId>;

const item = {
  id: ItemId,
  /** What people read in a report; without it the id. */
  label: z.string().min(1).max(120).optional(),
  /** What is hoped for: more of it or less. */
  better: z.enum(["higher", "lower"]),
  /** Answers that are no answer, beside those of the whole file. */
  missing: z.array(Answer).optional(),
  /** Waves from which on text, scale or mode are others (methodebreuk). */
  breaks: z.array(z.string()).default([]),
};

/**
 * Share of the respondents whose answer counts; every other answer has to be named too, so that a
 * slip of the pen is no answer.
 */
const ProportionItem = z
  .strictObject({
    ...item,
    type: z.literal("proportion"),
    column: Column,
    counts: z.array(Answer).min(1),
    others: z.array(Answer).min(1),
  })
  .refine(({ counts, others }) => !counts.some((answer) => others.includes(answer)), {
    error: "an answer either counts or is one of the others",
    path: ["others"],
  });

/** Mean of a number from `lowest` to `highest`. */
const MeanItem = z
  .strictObject({
    ...item,
    type: z.literal("mean"),
    column: Column,
    lowest: z.number(),
    highest: z.number(),
  })
  .refine(({ lowest, highest }) => lowest < highest, {
    error: "the highest answer is above the lowest",
    path: ["highest"],
  });

/** Mean of scale scores: what each answer of each column is worth, the mean of that, `times` a factor. */
const OwnScale = z.strictObject({
  ...item,
  type: z.literal("scale"),
  columns: z.array(z.strictObject({ column: Column, points: Points })).min(1),
  times: z.number().positive(),
  minimumAnswered: z.int().min(1).optional(),
});

/** Likewise with the points of a published scale, whose answers are 1, 2, … */
const PublishedScaleItem = z
  .strictObject({
    ...item,
    type: z.literal("scale"),
    published: z.literal(["verbonden", "betrouwbaar", "veilig", "vertrouwen"]),
    columns: z.array(Column),
    minimumAnswered: z.int().min(1).optional(),
  })
  .refine(({ published, columns }) => columns.length === SCALES[published].points.length, {
    error: "name a column for each item of the published scale, in its order",
    path: ["columns"],
  });

export const Item = z.union([ProportionItem, MeanItem, OwnScale, PublishedScaleItem]);
export type Item = z.infer<typeof Item>;

/** A share and its change run from 0 to 1; a mean and a score are in the unit of their answers. */
export const Unit = z.enum(["share", "mean", "score"]);
export type Unit = z.infer<typeof Unit>;
const UNITS = { proportion: "share", mean: "mean", scale: "score" } as const;
export const unitOf = ({ type }: Item): Unit => UNITS[type];

/** How an item is estimated: a score is a mean as well. */
export const kindOf = ({ type }: Item): "proportion" | "mean" =>
  type === "proportion" ? "proportion" : "mean";

/** Population by category: numbers or parts, as long as they are in proportion. */
export const PopulationMargin = z
  .strictObject({
    column: Column,
    population: z
      .record(Answer, z.number().positive())
      .refine(
        (population) => Object.keys(population).length >= 2,
        "a margin has at least two categories",
      ),
    /** Answers that are taken together under a category of the population. */
    merge: z.record(Answer, Answer).default({}),
  })
  .refine(
    ({ population, merge }) =>
      Object.values(merge).every((category) => population[category] !== undefined),
    { error: "answers are merged into a category of the population", path: ["merge"] },
  );
export type PopulationMargin = z.infer<typeof PopulationMargin>;

/** What stands before in the same list, with its place. */
const repeatedIn = <Name extends string>(names: readonly Name[]): [number, Name][] =>
  [...names.entries()].filter(([at, name]) => names.indexOf(name) !== at);

/** What is measured and how: written, and its primary set declared, before the first wave. */
export const MeasureSpec = z
  .strictObject({
    items: z.array(Item).min(1).max(400),
    /** The items on which the verdict rests; declared before the first measurement, and never changed after. */
    primary: z.array(ItemId).default([]),
    /** The column that names the wave; without it each file is a wave. */
    wave: Column.optional(),
    /**
     * Names of waves by file, `{"answers-2010.csv": "2010"}`; a file that is not named is called as
     * it is, without its ending.
     */
    files: z.record(z.string(), z.string().min(1)).default({}),
    /** Answers that are no answer in any column. An empty field always is. */
    missing: z.array(Answer).default([]),
    margins: z.array(PopulationMargin).default([]),
    /** No weight above so many times the mean weight. */
    trim: z.number().min(1).optional(),
    /** The column with a code per person, where some were asked in more than one wave. */
    person: Column.optional(),
    alpha: z.number().gt(0).lt(0.5).default(ALPHA),
    power: z.number().gt(0.5).lt(1).default(POWER),
  })
  .superRefine(({ items, primary, margins }, context) => {
    const fault = (path: (string | number)[], message: string) =>
      context.addIssue({ code: "custom", path, message });
    const ids = items.map(({ id }) => id);
    const columns = margins.map(({ column }) => column);
    for (const [at, id] of repeatedIn(ids))
      fault(["items", at, "id"], `there is another item ${id}`);
    for (const [at, id] of primary.entries()) {
      if (!ids.includes(id)) fault(["primary", at], `there is no item ${id}`);
      if (primary.indexOf(id) !== at) fault(["primary", at], `${id} stands twice`);
    }
    for (const [at, column] of repeatedIn(columns))
      fault(["margins", at, "column"], `there is another margin on ${column}`);
  });
export type MeasureSpec = z.infer<typeof MeasureSpec>;

/** What each answer of each column of an item is worth, and how the worths become one value. */
export type Reading = {
  columns: readonly string[];
  worth: (column: number, answer: string) => number | undefined;
  accepted: string;
  value: "single" | { times: number; minimumAnswered: number | undefined };
};

const listed = (answers: Iterable<string>): string => [...answers].join(", ");

export function readingOf(one: Item): Reading {
  if (one.type === "proportion") {
    const worth = new Map([
      ...one.others.map((answer) => [answer, 0] as const),
      ...one.counts.map((answer) => [answer, 1] as const),
    ]);
    return {
      columns: [one.column],
      worth: (_, answer) => worth.get(answer),
      accepted: listed([...one.counts, ...one.others]),
      value: "single",
    };
  }
  if (one.type === "mean") {
    const { lowest, highest } = one;
    return {
      columns: [one.column],
      worth: (_, answer) => within(numberIn(answer), lowest, highest),
      accepted: `a number from ${lowest} to ${highest}`,
      value: "single",
    };
  }
  const points =
    "published" in one
      ? SCALES[one.published].points.map(
          (worths) => new Map(worths.map((worth, at) => [String(at + 1), worth])),
        )
      : one.columns.map((column) => new Map(Object.entries(column.points)));
  const columns = "published" in one ? one.columns : one.columns.map(({ column }) => column);
  const times = "published" in one ? SCALES[one.published].times : one.times;
  return {
    columns,
    worth: (column, answer) => points[column]?.get(answer),
    accepted: listed(new Set(points.flatMap((worths) => [...worths.keys()]))),
    value: { times, minimumAnswered: one.minimumAnswered },
  };
}

/** A number as a spreadsheet writes it, with a point or a comma; `undefined` when it is none. */
export const numberIn = (text: string): number | undefined =>
  /^-?\d{1,12}([.,]\d{1,12})?$/.test(text) ? Number(text.replace(",", ".")) : undefined;

const within = (number: number | undefined, lowest: number, highest: number): number | undefined =>
  number !== undefined && number >= lowest && number <= highest ? number : undefined;
