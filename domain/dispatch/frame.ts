import { present } from "#contract/present.ts";
import * as z from "zod";
import { legible } from "#contract/name.ts";
import type { AreaId } from "#contract/ids.ts";
import { Language } from "#contract/language.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import type { Sha256 } from "#domain/sha256.ts";
import { PostalAddress, type Resident } from "./mail.ts";
import { postcodeOf, residentIdAt, residentIdOf } from "./resident-id.ts";

/**
 * The columns of a residents file, in any order: those for letters can be left out, and with them `email` can. Other
 * columns are refused, so that nothing is stored that nobody asked for.
 */
export const LETTER_COLUMNS = ["address", "postcode", "place"] as const;
export const COLUMNS = ["name", "email", "language", "area", ...LETTER_COLUMNS] as const;
export type Column = (typeof COLUMNS)[number];

/** The columns that a file with these columns lacks. */
export function missingColumns(columns: readonly string[]): Column[] {
  const letters = LETTER_COLUMNS.some((column) => columns.includes(column));
  return COLUMNS.filter(
    (column) =>
      !columns.includes(column) &&
      (LETTER_COLUMNS.some((one) => one === column) ? letters : column !== "email" || !letters),
  );
}

/** One row of a residents file, by column (empty where the file lacks it); `line` counts from 1, header included. */
export type FrameRow = { line: number; fields: Readonly<Record<Column, string>> };
/** Of what kind a fault is, for pages that have sentences of their own; `about` is what these are filled in with. */
type FrameWhy =
  | "name-empty"
  | "name-long"
  | "email"
  | "unreachable"
  | "postcode"
  | "address"
  | "language"
  | "area"
  | "double"
  | "nobody"
  | "missing"
  | "foreign"
  | "fields"
  | "quotes"
  | "locked"
  | "broken"
  | "too-large";
export type FrameFault = {
  line: number;
  column?: Column;
  message: string;
  why: FrameWhy;
  about?: readonly (string | number)[];
};
export type Frame =
  | { kind: "frame"; residents: Resident[] }
  | { kind: "faults"; faults: FrameFault[] };

/** A row as it was read; `undefined` is what is not there, or what could not be read. */
type ReadRow = {
  fields: FrameRow["fields"];
  email: string | undefined;
  address: z.ZodSafeParseResult<PostalAddress> | undefined;
  language: Language | undefined;
  area: AreaId | undefined;
  /** By whom two rows are about the same person, and the line on which that person stood before. */
  who: string;
  earlier: number | undefined;
};

/** The sampling frame of a neighbourhood, everybody who can be asked: the residents, or every fault with its line. */
export function readFrame(
  rows: readonly FrameRow[],
  neighbourhood: Neighbourhood,
  sha256: Sha256,
): Frame {
  const faults: FrameFault[] = [];
  const residents: Resident[] = [];
  const seen = new Map<string, number>();
  for (const { line, fields } of rows) {
    const row = readRow(fields, neighbourhood, seen);
    if (row.earlier === undefined) seen.set(row.who, line);
    const found = CHECKS.flatMap((check) => check(row, neighbourhood) || []);
    faults.push(...found.map((one) => ({ line, ...one })));
    const resident = residentOf(row, neighbourhood, sha256);
    if (found.length === 0 && resident !== undefined) residents.push(resident);
  }
  if (rows.length === 0)
    faults.push({ line: 1, message: "the file holds no residents", why: "nobody" });
  return faults.length > 0 ? { kind: "faults", faults } : { kind: "frame", residents };
}

function readRow(
  typed: FrameRow["fields"],
  { areas }: Neighbourhood,
  seen: ReadonlyMap<string, number>,
): ReadRow {
  const fields = { ...typed, name: legible(typed.name) };
  const { name, address: street, postcode, place } = fields;
  const email = fields.email === "" ? undefined : fields.email;
  const who = (email ?? [name, postcode, street].join(", ")).toLowerCase();
  return {
    fields,
    email,
    address:
      `${street}${postcode}${place}` === ""
        ? undefined
        : PostalAddress.safeParse({ street, postcode: postcodeOf(postcode), place }),
    language: Language.safeParse(fields.language.toLowerCase()).data,
    area: areas.find(({ id }) => id === fields.area)?.id,
    who,
    earlier: seen.get(who),
  };
}

type RowFault = Omit<FrameFault, "line">;
const fault = (
  column: Column,
  why: FrameWhy,
  message: string,
  ...about: (string | number)[]
): RowFault => ({ column, message, why, about });

const Email = z.email().max(254);
const WHOLE_ADDRESS = "a postal address needs a street with a number, a postcode and a place";
const isWrongIn = ({ address }: ReadRow, part: keyof PostalAddress): boolean =>
  address?.error?.issues.some(({ path }) => path[0] === part) === true;

/** What can be wrong with a row, in the order in which it is told. */
const CHECKS: readonly ((row: ReadRow, neighbourhood: Neighbourhood) => RowFault | false)[] = [
  ({ fields: { name } }) => name === "" && fault("name", "name-empty", "the name is empty"),
  ({ fields: { name } }) =>
    name.length > 120 &&
    fault(
      "name",
      "name-long",
      `the name is ${name.length} characters long; at most 120 fit`,
      name.length,
    ),
  ({ email = "" }) => {
    const typed = email.slice(0, 80);
    const wrong = email !== "" && !Email.safeParse(email).success;
    return wrong && fault("email", "email", `"${typed}" is not an e-mail address`, typed);
  },
  ({ email, address }) =>
    email === undefined &&
    address === undefined &&
    fault(
      "email",
      "unreachable",
      "there is neither an e-mail address nor a postal address; one of them is needed",
    ),
  (row) => isWrongIn(row, "street") && fault("address", "address", WHOLE_ADDRESS),
  (row) => {
    const typed = row.fields.postcode.slice(0, 20);
    const message = `"${typed}" is no postcode; write it like 6224 AB`;
    return isWrongIn(row, "postcode") && fault("postcode", "postcode", message, typed);
  },
  (row) => isWrongIn(row, "place") && fault("place", "address", WHOLE_ADDRESS),
  ({ fields, language }) => {
    const [typed, known] = [fields.language.slice(0, 20), Language.options.join(", ")];
    const message = `"${typed}" is no language that mails are written in; use ${known}`;
    return language === undefined && fault("language", "language", message, typed, known);
  },
  ({ fields, area }, { name, areas }) => {
    const [typed, known] = [fields.area.slice(0, 40), areas.map(({ id }) => id).join(", ")];
    const message = `"${typed}" is no area of ${name}; its areas are ${known}`;
    return area === undefined && fault("area", "area", message, typed, known);
  },
  ({ fields, email, earlier }) => {
    const who = email ?? `${fields.name}, ${fields.address}`;
    const column = email === undefined ? "name" : "email";
    return (
      earlier !== undefined &&
      fault(column, "double", `"${who}" stands on line ${earlier} already`, who, earlier)
    );
  },
];

/** Whom a row without faults names. */
function residentOf(
  { fields: { name }, email, address, language, area }: ReadRow,
  { id: neighbourhood }: Neighbourhood,
  sha256: Sha256,
): Resident | undefined {
  const postal = address?.data;
  const id =
    email === undefined
      ? postal && residentIdAt(neighbourhood, name, postal, sha256)
      : residentIdOf(neighbourhood, email, sha256);
  if (id === undefined || language === undefined || area === undefined) return undefined;
  return {
    id,
    name,
    ...present({ email, address: postal }),
    language,
    area,
  };
}
