import type { Diagnostic } from "typescript/unstable/sync";
import { type Compiler, saidBy } from "./compiler.ts";
import { type Place, renamed } from "./places.ts";

export type Texts = ReadonlyMap<string, string>;
type Span = { start: number; end: number };

const marks = new WeakMap<Place, string>();
let count = 0;
/** Each place is called otherwise in its own way, so that a complaint says of which one it is. */
const markOf = (place: Place): string => {
  const mark = marks.get(place) ?? `Zz${(count += 1)}z`;
  marks.set(place, mark);
  return mark;
};
const MARK = /Zz\d+z/g;

/** Whether a complaint is of a name itself, or names it and stands around it. */
function isOf(diagnostic: Diagnostic, place: Place, { start, end }: Span): boolean {
  const { pos, end: last } = diagnostic;
  if (pos >= start - 1 && last <= end + 1) return true;
  return pos <= start && last >= end && saidBy(diagnostic).includes(markOf(place));
}

/** One place for each statement or test: of one there may be one complaint. */
export const oneEach = (places: readonly Place[]): Place[] =>
  [...Map.groupBy(places, ({ file, within }) => `${file} ${within.start}`).values()].flatMap(
    ([first]) => first ?? [],
  );

/** All places called otherwise together: of which the compiler complains there, and where else it names them. */
function complainedOf({ programWith, pathOf }: Compiler, texts: Texts, places: readonly Place[]) {
  const changed = [...Map.groupBy(places, ({ file }) => file)].map(
    ([file, its]) => ({ file, ...renamed(texts.get(file) ?? "", its, markOf) }) as const,
  );
  const diagnostics = programWith(
    new Map(changed.map(({ file, text }) => [file, text])),
  ).getSemanticDiagnostics();
  const byFile = Map.groupBy(diagnostics, ({ fileName }) => fileName);
  const here = changed.flatMap(({ file, spans }) =>
    [...spans].flatMap(([place, span]) =>
      byFile.get(pathOf(file))?.some((diagnostic) => isOf(diagnostic, place, span)) === true
        ? [place]
        : [],
    ),
  );
  const named = Map.groupBy(
    diagnostics.flatMap((diagnostic) =>
      [...new Set(saidBy(diagnostic).match(MARK))].map((mark) => ({
        mark,
        file: diagnostic.fileName ?? "",
      })),
    ),
    ({ mark }) => mark,
  );
  return { here, namedIn: (place: Place) => named.get(markOf(place))?.map(({ file }) => file) };
}

/** Below so many more, trying them one by one is quicker. */
const WORTH_A_ROUND = 12;

/**
 * Red where they stand, of many places at once: what a use of a word is called, no other place can
 * be called. First all together, then one for each statement, as long as that finds many. Of the
 * others, in which files the compiler named them.
 */
export function redTogether(compiler: Compiler, texts: Texts, places: readonly Place[]) {
  const { here, namedIn } = complainedOf(compiler, texts, places);
  const red = new Set(here);
  const tried = new Set<Place>(red);
  for (let found = here.length; found > WORTH_A_ROUND;) {
    const batch = oneEach(places.filter((place) => !tried.has(place)));
    const more = complainedOf(compiler, texts, batch).here;
    for (const place of batch) tried.add(place);
    for (const place of more) red.add(place);
    found = more.length;
  }
  return { red, namedIn: (place: Place): string[] => [...new Set(namedIn(place))] };
}

/** Red by itself, in its own file or in one of some others. */
export function isRedAlone(
  { programWith, pathOf }: Compiler,
  texts: Texts,
  place: Place,
  others: readonly string[],
): boolean {
  const { text } = renamed(texts.get(place.file) ?? "", [place], markOf);
  const program = programWith(new Map([[place.file, text]]));
  return [pathOf(place.file), ...others].some(
    (file) => program.getSemanticDiagnostics(file).length > 0,
  );
}
