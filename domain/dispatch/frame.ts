import * as z from "zod";
import { ResidentId } from "#contract/ids.ts";
import { Language } from "#contract/language.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { PostalAddress, Resident } from "./mail.ts";

/** The columns of a residents file, in any order: those for letters can be left out, and with them `email` can. Other columns are refused, so that nothing is stored that nobody asked for. */
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

/** One row of a residents file, by column (empty where the file lacks it); `line` counts from 1, the header included. */
export type FrameRow = { line: number; fields: Readonly<Record<Column, string>> };
/** Of what kind a fault is, for pages that have sentences of their own; `about` is what these are filled in with. */
export type FrameWhy =
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
type Sha256 = (text: string) => string;

/** Under which pseudonym an e-mail address is kept, so that importing again doubles nobody. `sha256` gives hexadecimal. */
export const residentIdOf = (
  neighbourhood: Neighbourhood["id"],
  email: string,
  sha256: Sha256,
): ResidentId => pseudonym([neighbourhood, email], sha256);
/** Of who has no e-mail: by name and postal address. */
const residentIdAt = (
  neighbourhood: Neighbourhood["id"],
  name: string,
  { postcode, street }: PostalAddress,
  sha256: Sha256,
): ResidentId => pseudonym([neighbourhood, name, postcode, street], sha256);
const pseudonym = (parts: readonly string[], sha256: Sha256): ResidentId =>
  ResidentId.parse(
    sha256(
      ["resident", ...parts.map((part, at) => (at === 0 ? part : part.toLowerCase()))].join("|"),
    ).slice(0, 26),
  );

/** `6224ab` and `6224 ab` are `6224 AB`. */
const postcodeOf = (typed: string): string =>
  typed
    .toUpperCase()
    .replaceAll(/\s/g, "")
    .replace(/^(\d{4})/, "$1 ");

/** Under which pseudonym somebody is kept who is named by an e-mail address, or as `Kasia Nijsten, De straat 10, 6224 ZZ`. Undefined when it is neither. */
export function residentIdBy(
  neighbourhood: Neighbourhood["id"],
  who: string,
  sha256: Sha256,
): ResidentId | undefined {
  if (z.email().safeParse(who).success) return residentIdOf(neighbourhood, who, sha256);
  const [name = "", street = "", postcode = "", ...more] = who
    .split(",")
    .map((part) => part.trim());
  const address = PostalAddress.omit({ place: true }).safeParse({
    street,
    postcode: postcodeOf(postcode),
  });
  return name === "" || more.length > 0 || !address.success
    ? undefined
    : pseudonym([neighbourhood, name, address.data.postcode, address.data.street], sha256);
}

/** The sampling frame of a neighbourhood: everybody who can be asked. Gives the residents, or every fault with its line. */
export function readFrame(
  rows: readonly FrameRow[],
  neighbourhood: Neighbourhood,
  sha256: Sha256,
): Frame {
  const faults: FrameFault[] = [];
  const residents: Resident[] = [];
  const seen = new Map<string, number>();
  const areas = new Map(neighbourhood.areas.map(({ id, name }) => [String(id), { id, name }]));

  for (const { line, fields } of rows) {
    const before = faults.length;
    const fault = (column: Column, why: FrameWhy, message: string, ...about: (string | number)[]) =>
      void faults.push({ line, column, message, why, about });
    const email = fields.email === "" ? undefined : fields.email;
    const language = Language.safeParse(fields.language.toLowerCase());
    const area = areas.get(fields.area);
    const address =
      fields.address === "" && fields.postcode === "" && fields.place === ""
        ? undefined
        : PostalAddress.safeParse({
            street: fields.address,
            postcode: postcodeOf(fields.postcode),
            place: fields.place,
          });
    if (fields.name === "") fault("name", "name-empty", "the name is empty");
    if (fields.name.length > 120)
      fault(
        "name",
        "name-long",
        `the name is ${fields.name.length} characters long; at most 120 fit`,
        fields.name.length,
      );
    if (email !== undefined && !z.email().max(254).safeParse(email).success)
      fault(
        "email",
        "email",
        `"${email.slice(0, 80)}" is not an e-mail address`,
        email.slice(0, 80),
      );
    if (email === undefined && address === undefined)
      fault(
        "email",
        "unreachable",
        "there is neither an e-mail address nor a postal address; one of them is needed",
      );
    for (const { path } of address?.success === false ? address.error.issues : []) {
      if (path[0] === "postcode")
        fault(
          "postcode",
          "postcode",
          `"${fields.postcode.slice(0, 20)}" is no postcode; write it like 6224 AB`,
          fields.postcode.slice(0, 20),
        );
      else
        fault(
          path[0] === "street" ? "address" : "place",
          "address",
          "a postal address needs a street with a number, a postcode and a place",
        );
    }
    if (!language.success)
      fault(
        "language",
        "language",
        `"${fields.language.slice(0, 20)}" is no language that mails are written in; use ${Language.options.join(", ")}`,
        fields.language.slice(0, 20),
        Language.options.join(", "),
      );
    if (area === undefined)
      fault(
        "area",
        "area",
        `"${fields.area.slice(0, 40)}" is no area of ${neighbourhood.name}; its areas are ${[...areas.keys()].join(", ")}`,
        fields.area.slice(0, 40),
        [...areas.keys()].join(", "),
      );
    const who =
      email?.toLowerCase() ??
      [fields.name, fields.postcode, fields.address].join(", ").toLowerCase();
    const earlier = seen.get(who);
    if (earlier !== undefined)
      fault(
        email === undefined ? "name" : "email",
        "double",
        `"${email ?? `${fields.name}, ${fields.address}`}" stands on line ${earlier} already`,
        email ?? `${fields.name}, ${fields.address}`,
        earlier,
      );
    else seen.set(who, line);
    if (faults.length > before || !language.success || area === undefined) continue;
    const postal = address?.data;
    const id =
      email === undefined
        ? postal === undefined
          ? undefined
          : residentIdAt(neighbourhood.id, fields.name, postal, sha256)
        : residentIdOf(neighbourhood.id, email, sha256);
    if (id !== undefined)
      residents.push({
        id,
        name: fields.name,
        ...(email === undefined ? {} : { email }),
        ...(postal === undefined ? {} : { address: postal }),
        language: language.data,
        area: area.id,
      });
  }
  if (rows.length === 0)
    faults.push({ line: 1, message: "the file holds no residents", why: "nobody" });
  return faults.length > 0 ? { kind: "faults", faults } : { kind: "frame", residents };
}
