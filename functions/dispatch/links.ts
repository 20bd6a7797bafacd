import type { Uses } from "#stores/stores.ts";
import { BallotKey, TokenHash } from "#contract/ids.ts";
import type { WaysOut } from "#web/mails/frame.ts";

export const tokenHashOf = (sha256: Uses<"sha256">["sha256"], secret: string): TokenHash =>
  TokenHash.parse(sha256(`token|${secret}`));
/** A second hash of the same secret: who lacks the link cannot go from the one to the other. */
export const ballotKeyOf = (sha256: Uses<"sha256">["sha256"], secret: string): BallotKey =>
  BallotKey.parse(sha256(`ballot|${secret}`));

/**
 * Where the holder of a link asks, unsubscribes and sees what is kept, and what tells that to the
 * mail program (RFC 8058): a POST without cookies unsubscribes; opening it in a browser changes
 * nothing.
 */
export function waysOutOf(
  site: string,
  secret: string,
): { waysOut: WaysOut; headers: Record<string, string> } {
  const waysOut = {
    ask: `${site}/q/${secret}`,
    unsubscribe: `${site}/u/${secret}`,
    mine: `${site}/p/${secret}`,
  };
  return {
    waysOut,
    headers: {
      "List-Unsubscribe": `<${waysOut.unsubscribe}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    },
  };
}
