/** An element as it was written; what stands in a style sheet is its text. */
export type Element = {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: Element[];
  text: string;
};

/**
 * One piece of markup: what is passed over, an end, a beginning, text that is none of these. A
 * document type with declarations of its own is none: so no entity means anything.
 */
const PIECE =
  /<!--[^]*?-->|<\?[^]*?\?>|<!DOCTYPE[^[\]<>]*>|<!\[CDATA\[(?<data>[^]*?)\]\]>|<\/(?<end>[\w:.-]+)\s*>|<(?<begin>[\w:.-]+)(?<attributes>(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>|(?<text>[^<]+)/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};
const [DEEPEST, MOST] = [40, 3000];

type Pieces = Readonly<Record<string, string | undefined>>;

/**
 * The one element that a text is, or undefined: no markup that is not closed, no entity but the
 * five that every document has, neither deep nor long.
 */
export function parsedXml(text: string): Element | undefined {
  const top: Element = { name: "", attributes: new Map(), children: [], text: "" };
  const open = [top];
  let elements = 0;
  for (const pieces of piecesOf(text)) {
    if (pieces === undefined) return undefined;
    if (pieces["begin"] !== undefined) elements += 1;
    if (!taken(pieces, open) || elements > MOST || open.length > DEEPEST) return undefined;
  }
  const [only, ...others] = top.children;
  return open.length === 1 && others.length === 0 ? only : undefined;
}

/** Piece by piece; undefined where something is none. */
function* piecesOf(text: string): Generator<Pieces | undefined> {
  const piece = new RegExp(PIECE);
  while (piece.lastIndex < text.length) {
    const found = piece.exec(text);
    yield found === null ? undefined : { ...found.groups };
    if (found === null) return;
  }
}

/** Puts a piece in its place among the elements that are open; false when it has none. */
function taken(pieces: Pieces, open: Element[]): boolean {
  const { begin, end, empty } = pieces;
  if (end !== undefined) return open.pop()?.name === end && open.length > 0;
  const here = open.at(-1);
  if (here === undefined) return false;
  if (begin === undefined) return said(pieces, here);
  const attributes = attributesIn(pieces["attributes"] ?? "");
  if (attributes === undefined) return false;
  const element: Element = { name: begin, attributes, children: [], text: "" };
  here.children.push(element);
  if (empty === "") open.push(element);
  return true;
}

function said({ data, text = "" }: Pieces, here: Element): boolean {
  const words = data ?? decoded(text);
  here.text += words ?? "";
  return words !== undefined;
}

function attributesIn(text: string): Map<string, string> | undefined {
  const read = new Map<string, string>();
  for (const [, name = "", double, single = ""] of text.matchAll(ATTRIBUTE)) {
    const value = decoded(double ?? single);
    if (value === undefined) return undefined;
    read.set(name, value);
  }
  return read;
}

/** Text with its entities as what they stand for; undefined when one of them is nobody's. */
function decoded(text: string): string | undefined {
  let known = true;
  const plain = text.replaceAll(/&(#x[\da-f]{1,6}|#\d{1,7}|\w+)?;?/gi, (whole, name = "") => {
    const sign = whole.endsWith(";") ? signOf(String(name)) : undefined;
    known &&= sign !== undefined;
    return sign ?? "";
  });
  return known ? plain : undefined;
}

function signOf(name: string): string | undefined {
  if (!name.startsWith("#")) return ENTITIES[name];
  const code = name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : undefined;
}
