import { Language } from "#contract/language.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { LONGEST_NAME, PostalAddress, postcodeOf, Resident } from "./mail.ts";

/**
 * The columns of a residents file, in any order: those for letters can be left out, and with them
 * `email` can. Other columns are refused, so that nothing is stored that nobody asked for.
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

/** A row by column, empty where the file lacks it; `line` counts from 1, the header included. */
export type FrameRow = { line: number; fields: Readonly<Record<Column, string>> };
type Fields = FrameRow["fields"];

type RowWhy =
  | "name-empty"
  | "name-long"
  | "email"
  | "unreachable"
  | "postcode"
  | "address"
  | "language"
  | "area"
  | "double";
type FileWhy =
  | "nobody"
  | "missing"
  | "foreign"
  | "fields"
  | "quotes"
  | "locked"
  | "broken"
  | "too-large";
type Word = string | number;

/** `why` says of what kind it is, for pages with sentences of their own; `about` fills these in. */
export type FrameFault = {
  line: number;
  column?: Column;
  message: string;
  why: RowWhy | FileWhy;
  about?: readonly Word[];
};

/** Filled in with what the fault is about, and with the neighbourhood's name. */
const SENTENCES: Readonly<Record<RowWhy, (...words: Word[]) => string>> = {
  "name-empty": () => "the name is empty",
  "name-long": (length) => `the name is ${length} characters long; at most ${LONGEST_NAME} fit`,
  email: (typed) => `"${typed}" is not an e-mail address`,
  unreachable: () =>
    "there is neither an e-mail address nor a postal address; one of them is needed",
  postcode: (typed) => `"${typed}" is no postcode; write it like 6224 AB`,
  address: () => "a postal address needs a street with a number, a postcode and a place",
  language: (typed, known) => `"${typed}" is no language that mails are written in; use ${known}`,
  area: (typed, known, neighbourhood) =>
    `"${typed}" is no area of ${neighbourhood}; its areas are ${known}`,
  double: (who, line) => `"${who}" stands on line ${line} already`,
};

type Fault = { column: Column; why: RowWhy; about: readonly Word[] };
const fault = (column: Column, why: RowWhy, ...about: readonly Word[]): Fault => ({
  column,
  why,
  about,
});

export type Person = Omit<Resident, "id">;

/** One row: who it is, or every fault of it. `seen` remembers on which line somebody stands first. */
export function readRow(
  { line, fields }: FrameRow,
  { name, areas }: Pick<Neighbourhood, "name" | "areas">,
  seen: Map<string, number>,
): { kind: "person"; person: Person } | { kind: "faults"; faults: FrameFault[] } {
  const language = Language.safeParse(fields.language.toLowerCase());
  const area = areas.find(({ id }) => id === fields.area);
  const address = addressIn(fields);
  const faults = [
    ...nameFaults(fields),
    ...emailFaults(fields, address !== undefined),
    ...addressFaults(fields, address),
    ...(language.success ? [] : [languageFault(fields)]),
    ...(area === undefined ? [areaFault(fields, areas)] : []),
    ...doubleFaults(fields, line, seen),
  ];
  if (faults.length > 0 || !language.success || area === undefined)
    return {
      kind: "faults",
      faults: faults.map(({ column, why, about }) => ({
        line,
        column,
        message: SENTENCES[why](...about, name),
        why,
        about,
      })),
    };
  return {
    kind: "person",
    person: {
      name: fields.name,
      ...(fields.email === "" ? {} : { email: fields.email }),
      ...(address?.data === undefined ? {} : { address: address.data }),
      language: language.data,
      area: area.id,
    },
  };
}

/** A postal address, where there is something of one. */
const addressIn = ({ address, postcode, place }: Fields) =>
  address === "" && postcode === "" && place === ""
    ? undefined
    : PostalAddress.safeParse({ street: address, postcode: postcodeOf(postcode), place });

function nameFaults({ name }: Fields): Fault[] {
  if (name === "") return [fault("name", "name-empty")];
  return name.length > LONGEST_NAME ? [fault("name", "name-long", name.length)] : [];
}

function emailFaults({ email }: Fields, hasAddress: boolean): Fault[] {
  if (email === "") return hasAddress ? [] : [fault("email", "unreachable")];
  return Resident.shape.email.safeParse(email).success
    ? []
    : [fault("email", "email", email.slice(0, 80))];
}

const addressFaults = ({ postcode }: Fields, read: ReturnType<typeof addressIn>): Fault[] =>
  (read?.error?.issues ?? []).map(({ path: [field] }) =>
    field === "postcode"
      ? fault("postcode", "postcode", postcode.slice(0, 20))
      : fault(field === "street" ? "address" : "place", "address"),
  );

const languageFault = ({ language }: Fields): Fault =>
  fault("language", "language", language.slice(0, 20), Language.options.join(", "));

const areaFault = ({ area }: Fields, areas: Neighbourhood["areas"]): Fault =>
  fault("area", "area", area.slice(0, 40), areas.map(({ id }) => id).join(", "));

function doubleFaults(
  { name, email, address, postcode }: Fields,
  line: number,
  seen: Map<string, number>,
): Fault[] {
  const who = (email === "" ? [name, postcode, address].join(", ") : email).toLowerCase();
  const earlier = seen.get(who);
  if (earlier === undefined) {
    seen.set(who, line);
    return [];
  }
  return email === ""
    ? [fault("name", "double", `${name}, ${address}`, earlier)]
    : [fault("email", "double", email, earlier)];
}
