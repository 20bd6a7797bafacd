import { type Element, parsedXml } from "./xml.ts";

/** What a logo may be at most, before and after cleaning, in signs. */
export const LARGEST_DRAWING = 200_000;
const LARGEST_CLEANED = 64_000;

export type Unclean = "no-drawing" | "too-large" | "no-size" | "cannot-be-shown";
export type Cleaned =
  | { kind: "cleaned"; drawing: string; width: number; height: number }
  /** `what` is the element for which it is refused. */
  | { kind: "refused"; why: Unclean; what?: string };

/** What is drawn, and what it refers to; every other element is left out with all that is in it. */
const DRAWN = new Set(
  "svg g path rect circle ellipse line polyline polygon defs linearGradient radialGradient stop clipPath".split(
    " ",
  ),
);
/** What people would miss in the picture: that is said, instead of leaving a gap. */
const MISSED = new Set("text image use mask pattern filter foreignObject marker symbol".split(" "));

/** Places and sizes: signs that can be neither an address nor a call. */
const FIGURES = /^[\d\sa-zA-Z.,+\-%]*$/;
const TURNS = /^(?:\s*,?\s*(?:matrix|translate|scale|rotate|skewX|skewY)\([\d\se.,+-]*\))*\s*$/;
const PAINT = /^(?:#[\da-f]{3,8}|[a-zA-Z]{3,30}|rgba?\([\d\s.,%]*\)|url\(#[\w-]{1,60}\))$/i;
const REFERENCE = /^url\(#[\w-]{1,60}\)$/;
const WITHIN = /^#[\w-]{1,60}$/;

const all = (names: string, like: RegExp): [string, RegExp][] =>
  names.split(" ").map((name) => [name, like]);
/** Attributes that say how something is painted: they may stand in a style too. */
const PAINTED = new Map([
  ...all("fill stroke stop-color color", PAINT),
  ...all("fill-opacity stroke-opacity stop-opacity opacity stroke-width", FIGURES),
  ...all("stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray", FIGURES),
  ...all("stroke-dashoffset fill-rule clip-rule display visibility", FIGURES),
  ...all("clip-path", REFERENCE),
]);
const ATTRIBUTES = new Map([
  ...PAINTED,
  ...all("d x y x1 y1 x2 y2 cx cy r rx ry fx fy width height points offset", FIGURES),
  ...all("gradientUnits spreadMethod clipPathUnits preserveAspectRatio", FIGURES),
  ...all("transform gradientTransform", TURNS),
  ...all("id", /^[A-Za-z_][\w-]{0,59}$/),
  ...all("href xlink:href", WITHIN),
]);

/** Lines may be long; everything else, and a style sheet, is short where a drawing program wrote it. */
const LONG = new Set(["d", "points"]);
const [LONGEST_VALUE, LONGEST_SHEET] = [500, 20_000];

type Classes = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * A drawing of lines written anew from what is drawn in it alone: by a list of what may be there,
 * element by element and attribute by attribute. A script, a handler, an address or a style sheet
 * is never copied, so none can be forgotten.
 */
export function cleanedDrawing(text: string): Cleaned {
  if (text.length > LARGEST_DRAWING) return { kind: "refused", why: "too-large" };
  const root = parsedXml(text.replace(/^\uFEFF/, "").trim());
  if (root?.name !== "svg") return { kind: "refused", why: "no-drawing" };
  const missed = missedIn(root);
  if (missed !== undefined) return { kind: "refused", why: "cannot-be-shown", what: missed };
  const size = sizeOf(root);
  if (size === undefined) return { kind: "refused", why: "no-size" };
  const [x, y, width, height] = size;
  const classes = classesIn(root);
  const content = root.children.map((one) => written(one, classes)).join("");
  const own = painted(root, classes);
  const box = [x, y, width, height].join(" ");
  const head = `xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${width}" height="${height}"`;
  const drawing = `<svg ${head}${own}>${content}</svg>`;
  if (drawing.length > LARGEST_CLEANED) return { kind: "refused", why: "too-large" };
  return { kind: "cleaned", drawing, width, height };
}

/** The first element that would leave a gap. */
function missedIn(element: Element): string | undefined {
  for (const one of element.children) {
    if (MISSED.has(one.name)) return one.name;
    const within = missedIn(one);
    if (within !== undefined) return within;
  }
  return undefined;
}

/** What is seen of it: its view, or all of its width and height. */
function sizeOf({ attributes }: Element): [number, number, number, number] | undefined {
  const view = (attributes.get("viewBox") ?? "").trim().split(/[\s,]+/);
  const lengths = ["width", "height"].map((name) => attributes.get(name)?.replace(/px$/, ""));
  const numbers = (view.length === 4 ? view : ["0", "0", ...lengths]).map(Number);
  const [x = Number.NaN, y = Number.NaN, width = 0, height = 0] = numbers;
  const fits = [x, y].every((one) => Math.abs(one) < 1e5);
  return fits && [width, height].every((one) => one >= 1 && one < 1e5)
    ? [x, y, width, height]
    : undefined;
}

function written(element: Element, classes: Classes): string {
  const { name, children } = element;
  if (!DRAWN.has(name)) return "";
  const content = children.map((one) => written(one, classes)).join("");
  const its = painted(element, classes);
  return content === "" ? `<${name}${its}/>` : `<${name}${its}>${content}</${name}>`;
}

/** The attributes of an element; what a style says of it stands there as one of them. */
function painted({ name, attributes }: Element, classes: Classes): string {
  const its = new Map<string, string>();
  for (const [attribute, value] of attributes)
    if (name !== "svg" || PAINTED.has(attribute)) keep(its, ATTRIBUTES, attribute, value);
  for (const one of (attributes.get("class") ?? "").split(/\s+/))
    for (const [attribute, value] of classes.get(one) ?? []) its.set(attribute, value);
  for (const [attribute, value] of declarationsIn(attributes.get("style") ?? ""))
    its.set(attribute, value);
  return [...its].map(([attribute, value]) => ` ${attribute}="${value}"`).join("");
}

/** Keeps a value that is like those of its attribute. */
function keep(
  its: Map<string, string>,
  known: ReadonlyMap<string, RegExp>,
  attribute: string,
  value: string,
): void {
  const plain = value.trim();
  if (plain.length > LONGEST_VALUE && !LONG.has(attribute)) return;
  if (known.get(attribute)?.test(plain) === true) its.set(attribute.replace("xlink:", ""), plain);
}

function declarationsIn(text: string): Map<string, string> {
  const its = new Map<string, string>();
  for (const declaration of text.split(";")) {
    const [property = "", ...value] = declaration.split(":");
    keep(its, PAINTED, property.trim(), value.join(":"));
  }
  return its;
}

/** What style sheets in it say of classes, as drawing programs write them; nothing else of them counts. */
function classesIn(root: Element): Classes {
  const classes = new Map<string, Map<string, string>>();
  const sheet = sheetsIn(root);
  if (sheet.length > LONGEST_SHEET) return classes;
  for (const rule of sheet.replaceAll(/\/\*[^]*?\*\//g, "").split("}")) {
    const [selectors = "", declarations = ""] = rule.split("{");
    for (const selector of selectors.split(",")) {
      const name = /^\s*\.([\w-]+)\s*$/.exec(selector)?.[1];
      if (name === undefined) continue;
      const before = classes.get(name) ?? [];
      classes.set(name, new Map([...before, ...declarationsIn(declarations)]));
    }
  }
  return classes;
}

const sheetsIn = ({ name, text, children }: Element): string =>
  name === "style" ? text : children.map(sheetsIn).join("");
