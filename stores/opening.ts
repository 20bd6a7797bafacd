import type { RoundId } from "#contract/ids.ts";
import { boundTo, type Encrypted } from "./giving.ts";
import { decryptWith } from "./hpke.ts";
import type { SealingKeys } from "./round-keys.ts";

/** What an answer says; what was altered, or moved from elsewhere, opens for nobody. */
export async function openedWith<Said>(
  { privateKey, tagOf }: SealingKeys,
  round: RoundId,
  stored: Encrypted,
  read: (plain: Uint8Array) => Said,
): Promise<Said | "withdrawn" | "altered"> {
  const { box, tag } = stored;
  if (stored.round !== round || tag !== tagOf(stored)) return "altered";
  if (box === undefined) return "withdrawn";
  try {
    return read(await decryptWith(privateKey, box, boundTo(stored)));
  } catch {
    return "altered";
  }
}
