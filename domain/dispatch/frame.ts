import { z } from "zod";
import { ResidentId } from "#domain/ids.ts";
import { Language, type Neighbourhood } from "#domain/neighbourhood.ts";
import { Resident } from "./mail.ts";

/** The columns of a residents file, in any order; other columns are refused, so that nothing is stored that nobody asked for. */
export const COLUMNS = ["name", "email", "language", "area"] as const;
export type Column = (typeof COLUMNS)[number];

/** One row of a residents file, by column; `line` counts from 1, the header included. */
export type FrameRow = { line: number; fields: Readonly<Record<Column, string>> };
export type FrameFault = { line: number; column?: Column; message: string };
export type Frame = { kind: "frame"; residents: Resident[] } | { kind: "faults"; faults: FrameFault[] };

/** The same person in the same neighbourhood has the same pseudonym in every file, so that importing again doubles nobody. `sha256` gives hexadecimal. */
export const residentIdOf = (neighbourhood: Neighbourhood["id"], email: string, sha256: (text: string) => string): ResidentId =>
  ResidentId.parse(sha256(`resident|${neighbourhood}|${email.toLowerCase()}`).slice(0, 26));

/** The sampling frame of a neighbourhood: everybody who can be asked. Gives the residents, or every fault with its line. */
export function readFrame(rows: readonly FrameRow[], neighbourhood: Neighbourhood, sha256: (text: string) => string): Frame {
  const faults: FrameFault[] = [];
  const residents: Resident[] = [];
  const seen = new Map<string, number>();
  const areas = new Map(neighbourhood.areas.map(({ id, name }) => [String(id), { id, name }]));

  for (const { line, fields } of rows) {
    const before = faults.length;
    const fault = (column: Column, message: string) => void faults.push({ line, column, message });
    const address = z.email().max(254).safeParse(fields.email);
    const language = Language.safeParse(fields.language.toLowerCase());
    const area = areas.get(fields.area);
    if (fields.name === "") fault("name", "the name is empty");
    if (fields.name.length > 120) fault("name", `the name is ${fields.name.length} characters long; at most 120 fit`);
    if (!address.success) fault("email", fields.email === "" ? "the e-mail address is empty" : `"${fields.email.slice(0, 80)}" is not an e-mail address`);
    if (!language.success) fault("language", `"${fields.language.slice(0, 20)}" is no language that mails are written in; use ${Language.options.join(", ")}`);
    if (area === undefined) fault("area", `"${fields.area.slice(0, 40)}" is no area of ${neighbourhood.name}; its areas are ${[...areas.keys()].join(", ")}`);
    const earlier = address.success ? seen.get(address.data.toLowerCase()) : undefined;
    if (earlier !== undefined) fault("email", `"${fields.email}" stands on line ${earlier} already`);
    if (address.success && earlier === undefined) seen.set(address.data.toLowerCase(), line);
    if (faults.length > before || !address.success || !language.success || area === undefined) continue;
    residents.push({ id: residentIdOf(neighbourhood.id, address.data, sha256), name: fields.name, email: address.data, language: language.data, area: area.id });
  }
  if (rows.length === 0) faults.push({ line: 1, message: "the file holds no residents" });
  return faults.length > 0 ? { kind: "faults", faults } : { kind: "frame", residents };
}
