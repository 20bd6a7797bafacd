import { z } from "zod";
import { type NeighbourhoodId, ResidentId } from "#contract/ids.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import type { Sha256 } from "#domain/sha256.ts";
import { type FrameFault, type FrameRow, type Person, readRow } from "./frame-row.ts";
import { PostalAddress, postcodeOf, type Resident } from "./mail.ts";

/** Under which pseudonym an e-mail address is kept, so that importing again doubles nobody. */
export const residentIdOf = (
  neighbourhood: NeighbourhoodId,
  email: string,
  sha256: Sha256,
): ResidentId => pseudonym(neighbourhood, [email], sha256);

const pseudonym = (
  neighbourhood: NeighbourhoodId,
  parts: readonly string[],
  sha256: Sha256,
): ResidentId =>
  ResidentId.parse(
    sha256(["resident", neighbourhood, ...parts.map((part) => part.toLowerCase())].join("|")).slice(
      0,
      26,
    ),
  );

/** Who has no e-mail is known by name and postal address. */
const atAddress = (name: string, { postcode, street }: Omit<PostalAddress, "place">): string[] => [
  name,
  postcode,
  street,
];

/**
 * Under which pseudonym somebody is kept who is named by an e-mail address, or as `Kasia Nijsten,
 * De straat 10, 6224 ZZ`. Undefined when it is neither.
 */
export function residentIdBy(
  neighbourhood: NeighbourhoodId,
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
    : pseudonym(neighbourhood, atAddress(name, address.data), sha256);
}

export type Frame =
  | { kind: "frame"; residents: Resident[] }
  | { kind: "faults"; faults: FrameFault[] };

/**
 * The sampling frame of a neighbourhood: everybody who can be asked. Gives the residents, or every
 * fault with its line.
 */
export function readFrame(
  rows: readonly FrameRow[],
  neighbourhood: Neighbourhood,
  sha256: Sha256,
): Frame {
  const faults: FrameFault[] = [];
  const residents: Resident[] = [];
  const seen = new Map<string, number>();
  for (const row of rows) {
    const read = readRow(row, neighbourhood, seen);
    if (read.kind === "faults") faults.push(...read.faults);
    else residents.push({ id: idOf(neighbourhood.id, read.person, sha256), ...read.person });
  }
  if (rows.length === 0)
    faults.push({ line: 1, message: "the file holds no residents", why: "nobody" });
  return faults.length > 0 ? { kind: "faults", faults } : { kind: "frame", residents };
}

const idOf = (
  neighbourhood: NeighbourhoodId,
  { name, email = "", address }: Person,
  sha256: Sha256,
): ResidentId =>
  email === "" && address !== undefined
    ? pseudonym(neighbourhood, atAddress(name, address), sha256)
    : residentIdOf(neighbourhood, email, sha256);
