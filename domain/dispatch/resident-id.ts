import * as z from "zod";
import { ResidentId } from "#contract/ids.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import type { Sha256 } from "#domain/sha256.ts";
import { PostalAddress } from "./mail.ts";

/** Under which pseudonym an e-mail address is kept: importing again doubles nobody. `sha256` gives hexadecimal. */
export const residentIdOf = (
  neighbourhood: Neighbourhood["id"],
  email: string,
  sha256: Sha256,
): ResidentId => pseudonym([neighbourhood, email], sha256);
/** Of who has no e-mail: by name and postal address. */
export const residentIdAt = (
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
export const postcodeOf = (typed: string): string =>
  typed
    .toUpperCase()
    .replaceAll(/\s/g, "")
    .replace(/^(\d{4})/, "$1 ");

/**
 * Under which pseudonym somebody is kept who is named by an e-mail address, or as
 * `Kasia Nijsten, De straat 10, 6224 ZZ`. Undefined when it is neither.
 */
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
