import {
  isBindingElement,
  isExpressionStatement,
  isIdentifier,
  isObjectBindingPattern,
  isObjectLiteralExpression,
  isPropertyAssignment,
  isShorthandPropertyAssignment,
  type Node,
  SyntaxKind,
} from "typescript/unstable/ast";
import type { Checker, Symbol } from "typescript/unstable/sync";
import type { Words } from "./words.ts";

type Within = { start: number; end: number; isTest: boolean };

/** Where a word stands, and what is written there when it is called otherwise. */
export type Place = {
  word: string;
  file: string;
  line: number;
  start: number;
  end: number;
  /** The statement in which it stands, or the test. */
  within: Within;
  /** A text; or a name, or a name and a value in one: `{ word }` becomes `{ other: word }`. */
  as: "text" | "name" | "both";
};
export type Source = { file: string; text: string; words: Words };

/** Words of AWS as well, which mean something else in its answers. */
const OF_AWS: ReadonlySet<string> = new Set(["RUNNING", "LATEST", "Permanent"]);
/** Means nothing else, wherever it stands: `PANEL#`, `SITE_URL`, `SubmitBallot`, `see figures`. */
export const isDistinct = (word: string): boolean =>
  /^([A-Z][A-Z_]+#?|[A-Z][a-z]+[A-Z]\w*|Transient|Conflict|aws\.\w+|[a-z]+ [a-z ]+)$/.test(word) &&
  !OF_AWS.has(word);
const isInLongerTexts = (word: string) => isDistinct(word) && !word.includes(" ");

const TEXTS: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.StringLiteral,
  SyntaxKind.NoSubstitutionTemplateLiteral,
  SyntaxKind.TemplateHead,
  SyntaxKind.TemplateMiddle,
  SyntaxKind.TemplateTail,
  SyntaxKind.RegularExpressionLiteral,
]);
const NAMING: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.PropertyAssignment,
  SyntaxKind.PropertyAccessExpression,
  SyntaxKind.PropertySignature,
  SyntaxKind.PropertyDeclaration,
]);

/** What people read says such words in their own language. */
const isForPeople = (file: string) => /^web\/(copy|manual)\//.test(file);

const placeAt = ({ file, text }: Source, word: string, start: number): Place => ({
  word,
  file,
  line: text.slice(0, start).split("\n").length,
  start,
  end: start + word.length,
  within: { start: 0, end: text.length, isTest: false },
  as: "text",
});

const patterns = new WeakMap<Words, RegExp>();
/** Words that mean nothing else, in longer texts. */
function patternOf(words: Words): RegExp {
  const known = patterns.get(words);
  if (known !== undefined) return known;
  const wanted = [...words.texts].filter(isInLongerTexts).map((word) => {
    const after = word.endsWith("#") ? "(?!#)" : String.raw`(?![\w#])`;
    return String.raw`(?<![\w#$])${word.replace(".", String.raw`\.`)}${after}`;
  });
  const pattern = new RegExp(wanted.join("|"), "g");
  patterns.set(words, pattern);
  return pattern;
}

/** A text that is a word, and words within a longer one. */
function inText(source: Source, start: number, written: string): Place[] {
  const [, opening = "", text = ""] = /^(["'`/}])(.*?)(?:["'`]|\$\{|\/\w*)$/s.exec(written) ?? [];
  const from = start + opening.length;
  if (source.words.texts.has(text))
    return isForPeople(source.file) && !isDistinct(text) ? [] : [placeAt(source, text, from)];
  return [...text.matchAll(patternOf(source.words))].map(({ 0: word, index }) =>
    placeAt(source, word, from + index),
  );
}

/** The contract declares it, or makes it of a union: then nothing does. */
const isOfContract = (symbol: Symbol | undefined) =>
  symbol !== undefined &&
  (symbol.declarations.length === 0 ||
    symbol.declarations.some(({ path }) => path.includes("/contract/")));

/** Whether a name is the contract's, and not another thing that is called the same. */
function means(checker: Checker, file: string, node: Node, word: string): boolean {
  if (file.startsWith("contract/") || isDistinct(word)) return true;
  const { parent } = node;
  if (!isPropertyAssignment(parent) && !isShorthandPropertyAssignment(parent))
    return isOfContract(checker.getSymbolAtLocation(node));
  const wanted = isObjectLiteralExpression(parent.parent)
    ? checker.getContextualType(parent.parent)
    : undefined;
  return wanted !== undefined && isOfContract(checker.getPropertyOfType(wanted, word));
}

function nameAt(node: Node): "name" | "both" | undefined {
  const { parent } = node;
  const isName = "name" in parent && parent.name === node;
  if (isShorthandPropertyAssignment(parent)) return isName ? "both" : undefined;
  if (!isBindingElement(parent)) return NAMING.has(parent.kind) && isName ? "name" : undefined;
  if (parent.propertyName === node) return "name";
  const isAlone = isName && parent.propertyName === undefined;
  return isAlone && isObjectBindingPattern(parent.parent) ? "both" : undefined;
}

const isTestIn = ({ file, text }: Source, node: Node): boolean =>
  file.endsWith(".test.ts") &&
  isExpressionStatement(node) &&
  /^test\b/.test(text.slice(node.getStart(), node.getStart() + 5));

/** Every place of every word in the texts and the names of a source. */
export function placesIn(root: Node, source: Source, checker: Checker): Place[] {
  const found: Place[] = [];
  const look = (node: Node, within: Within): void => {
    const start = node.getStart();
    const add = (places: Place[]) => found.push(...places.map((place) => ({ ...place, within })));
    if (TEXTS.has(node.kind)) add(inText(source, start, source.text.slice(start, node.end)));
    if (isIdentifier(node) && source.words.names.has(node.text)) {
      const as = nameAt(node);
      if (as !== undefined && means(checker, source.file, node, node.text))
        add([{ ...placeAt(source, node.text, start), as }]);
    }
    node.forEachChild((child) => {
      const isTest = isTestIn(source, child);
      const own = { start: child.getStart(), end: child.end, isTest };
      look(child, isTest || node === root ? own : within);
    });
  };
  look(root, { start: 0, end: source.text.length, isTest: false });
  return found;
}

/** Every place in a machine but its comments: a text that is a word, and words filled in or naming a state. */
export function placesInMachine(source: Source): Place[] {
  const { text: definition } = source;
  return [...definition.matchAll(/(?<=")(?<!"Comment": ")(?:[^"\\]|\\.)*(?=")/g)]
    .filter(({ 0: text, index }) => isDistinct(text) || definition[index + text.length + 1] !== ":")
    .flatMap(({ 0: text, index }) => inText(source, index - 1, `"${text}"`));
}

/** `PANEL#` becomes `PANELZz#`: still a prefix. */
const renamedTo = (word: string, mark: string): string =>
  word.replace(/#?$/, (end) => `${mark}${end}`);

/** A text in which words are called otherwise, and where they stand in it then. */
export function renamed(text: string, places: readonly Place[], markOf: (place: Place) => string) {
  let renamedText = "";
  let from = 0;
  const spans = new Map<Place, { start: number; end: number }>();
  for (const place of places.toSorted((one, other) => one.start - other.start)) {
    renamedText += text.slice(from, place.start);
    const start = renamedText.length;
    const name = renamedTo(place.word, markOf(place));
    renamedText += place.as === "both" ? `${name}: ${place.word}` : name;
    spans.set(place, { start, end: start + name.length });
    from = place.end;
  }
  return { text: renamedText + text.slice(from), spans };
}
