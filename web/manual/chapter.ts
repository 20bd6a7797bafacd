import type { ConsoleLanguage } from "#web/copy/console/words.ts";

/**
 * The manual is for professionals and stands in two languages; a sentence without the other one
 * does not compile.
 */
export type Said = Readonly<Record<ConsoleLanguage, string>>;

/** The chapters in the order of reading; the names stand in addresses, so they stay as they are. */
export const CHAPTER_IDS = [
  "method",
  "weeks",
  "walk",
  "door",
  "reach",
  "reading",
  "agenda",
  "actions",
  "feedback",
  "measure",
  "safety",
] as const;
export type ChapterId = (typeof CHAPTER_IDS)[number];

/**
 * Where a step comes from: the method and what was seen of it, what others learnt, law and
 * standards, or ourselves.
 */
export type Basis = "method" | "elsewhere" | "law" | "own";

/** Where in the console something is done. */
export type Place =
  | "home"
  | "neighbourhood"
  | "year"
  | "cycle"
  | "progress"
  | "agenda"
  | "meeting"
  | "actions"
  | "letters"
  | "paper"
  | "visits"
  | "questions"
  | "topics"
  | "figures"
  | "power";

/** The first cell of a row heads it. */
export type Table = {
  readonly caption: Said;
  readonly head: readonly Said[];
  readonly rows: readonly (readonly Said[])[];
};

/** `id` is the anchor of the step; `roles` says who does what, for the weeks. */
export type Step = {
  readonly id: string;
  readonly title: Said;
  readonly basis: Basis;
  readonly says: readonly Said[];
  readonly list?: readonly Said[];
  readonly table?: Table;
  readonly roles?: Readonly<Record<"who" | "people" | "software" | "result", Said>>;
  readonly see?: readonly ChapterId[];
  readonly place?: Place;
};

type Pitfall = { readonly trap: Said; readonly instead: Said };

/**
 * What can stand on a printed form; a table has rows to write in, or rows whose last cells are left
 * empty, `broad` is its widest column, and in `tall` rows fits a sentence or two.
 */
export type Block =
  | { readonly kind: "text"; readonly text: Said }
  | { readonly kind: "fields"; readonly labels: readonly Said[] }
  | { readonly kind: "lines"; readonly label: Said; readonly lines: number }
  | { readonly kind: "boxes"; readonly label: Said; readonly options: readonly Said[] }
  | {
      readonly kind: "table";
      readonly caption: Said;
      readonly head: readonly Said[];
      readonly rows: number | readonly (readonly Said[])[];
      readonly broad?: number;
      readonly tall?: boolean;
    };

/** One side of A4. */
export type Sheet = { readonly title: Said; readonly blocks: readonly Block[] };

export type Chapter = {
  readonly id: ChapterId;
  readonly title: Said;
  /** What the chapter is for, in one line. */
  readonly purpose: Said;
  readonly steps: readonly Step[];
  readonly checks: readonly Said[];
  readonly pitfalls: readonly Pitfall[];
  /** What a good result looks like. */
  readonly good: readonly Said[];
  readonly see: readonly ChapterId[];
  readonly sheets?: readonly Sheet[];
};

/** Keeps the names of the steps, so that a link to one that is not there does not compile. */
export const chapter = <const C extends Chapter>(one: C): C => one;
