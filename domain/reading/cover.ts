import { asLookedFor, oneOfWords } from "./beginnings.ts";

/** What is covered: by what a person is known, or what is said of one. */
export type Cover = "mail" | "phone" | "address" | "account" | "plate" | "name" | "accusation";

/** A part of a text, and why it is covered where it is. */
export type Part = { text: string; cover?: Cover };

const NAME = String.raw`\p{Lu}[\p{Ll}'’-]{2,}`;
const BETWEEN = String.raw`(?:van|de|der|den|ten|ter|el|al)`;
const NUMBER = String.raw`\d{1,5}[A-Za-z]{0,2}(?![\p{L}\p{N}])`;
const STREET = String.raw`\p{Lu}[\p{L}'’-]*(?:straat|weg|laan|plein|singel|dreef|pad|hof|kade|gracht|steeg|baan)`;
const TITLE = String.raw`(?:[Mm]eneer|[Mm]evrouw|[Dd]hr\.?|[Mm]evr\.?|[Mm]w\.?|[Ff]amilie|[Mm]rs?\.?|[Mm]s\.?|[Pp]an[ai]?|[Ss]ayın|السيدة|السيد|[Пп]ан[аі]?)`;
const NUMBERED = String.raw`(?:nummer|huisnummer|nr|number|numer|numara|no|будинок|номер|رقم)`;

const pattern = (...parts: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])${parts.join("")}`, "gu");

/**
 * What looks as if it told who somebody is. Each pattern is wider than what it is meant for: who
 * reads can take a cover
 * off, and nobody can make unread what was read.
 */
const PERSONAL: readonly (readonly [Cover, RegExp])[] = [
  ["mail", /[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>().,;]{2,}/gu],
  [
    "account",
    pattern(String.raw`[A-Za-z]{2}\d{2}(?: ?[A-Za-z0-9]{4}){2,7}(?: ?[A-Za-z0-9]{1,3})?`),
  ],
  ["phone", pattern(String.raw`\+?\(?\d(?:[\s().-]{0,2}\d){8,13}(?![\p{L}\p{N}])`)],
  [
    "plate",
    pattern(
      String.raw`(?=[A-Za-z\d-]*\d)(?=[A-Za-z\d-]*[A-Za-z])`,
      String.raw`(?:[A-Za-z]{1,3}|\d{1,3})-(?:[A-Za-z]{1,3}|\d{1,3})-(?:[A-Za-z]{1,3}|\d{1,3})(?![\p{L}\p{N}])`,
    ),
  ],
  [
    "address",
    pattern(
      String.raw`\d{4} ?[A-Za-z]{2}(?![\p{L}\p{N}])(?:[\s,]+(?:${NUMBERED}\.?\s*)?${NUMBER})?`,
    ),
  ],
  ["address", pattern(String.raw`${STREET}\s+(?:${NUMBERED}\.?\s*)?${NUMBER}`)],
  ["address", pattern(String.raw`(?:${NUMBERED}|N(?:r|o|ummer|umber))\.?\s*${NUMBER}`)],
  [
    "name",
    pattern(
      String.raw`${TITLE}\s+(?:${BETWEEN}\s+)*(?:${NAME}|\p{Script=Arabic}{3,})(?:\s+(?:${BETWEEN}\s+)*${NAME})?`,
    ),
  ],
  [
    "name",
    pattern(
      String.raw`${NAME}(?:\s+(?:${BETWEEN}\s+)*${NAME})?\s+(?:van|op|from|at|z|z nr)\s+(?:${NUMBERED}\.?\s*)?${NUMBER}`,
    ),
  ],
];

/** Who is near enough to be somebody in particular. */
const SOMEBODY = oneOfWords(`
  buurman buurvrouw buren. bovenbu onderbu familie meneer mevrouw huisbaas neighbour neighbor landlord komşu sąsiad
  сусід جار جاري جارتي جيران
`);
/** What somebody is said to do, or to be, that is punishable or shameful. */
const WRONG = oneOfWords(`
  dealt dealen dealer drugs. steelt dief dieven oplicht pedo crimine mishandel slaat wietplant wietkwek verkoopt
  alcoholist verslaafd fraude junk
  deals. dealing steals. stole. thief thieves criminal abus sells. drunk
  hırsız uyuşturucu dolandır kradnie złodziej narkoty pije. краде злодій наркот يسرق سارق مخدرات
`);

type Span = { from: number; to: number; cover: Cover };

function spansIn(text: string): Span[] {
  const found = PERSONAL.flatMap(([cover, its]) =>
    [...text.matchAll(its)].map(({ index, 0: match }) => ({
      from: index,
      to: index + match.length,
      cover,
    })),
  ).toSorted((one, other) => one.from - other.from || other.to - one.to);
  // Where two meet they are one: what stands between them would tell what they are.
  const together: Span[] = [];
  for (const span of found) {
    const last = together.at(-1);
    if (last !== undefined && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else together.push({ ...span });
  }
  return together;
}

/** Whether it is said of somebody in particular that they do wrong. */
function accuses(text: string, spans: readonly Span[]): boolean {
  const asked = asLookedFor(text);
  const isOf = spans.some(({ cover }) => cover === "name" || cover === "address");
  return WRONG.test(asked) && (isOf || SOMEBODY.test(asked));
}

/** A text in parts, of which some are covered until somebody decides; together they are the text. */
export function partsOf(text: string): Part[] {
  const spans = spansIn(text);
  if (accuses(text, spans)) return [{ text, cover: "accusation" }];
  const parts: Part[] = [];
  let at = 0;
  for (const { from, to, cover } of spans) {
    if (from > at) parts.push({ text: text.slice(at, from) });
    parts.push({ text: text.slice(from, to), cover });
    at = to;
  }
  if (at < text.length) parts.push({ text: text.slice(at) });
  return parts;
}
