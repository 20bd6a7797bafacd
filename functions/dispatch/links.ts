import type { Uses } from "#stores/stores.ts";
import { BallotKey, TokenHash } from "#contract/ids.ts";
import type { WaysOut } from "#web/mails/frame.ts";

type Sha256 = Uses<"sha256">["sha256"];

/**
 * What a secret in an address lets its holder do: answer; ask and see what is kept; unsubscribe.
 * Each is made from the one before and leads to none before it: who reads the header of a mail can
 * unsubscribe its reader, and can neither ask in their name nor vote.
 */
export type Power = "answer" | "desk" | "unsubscribe";

/** The secrets of less power that the secret of an answer makes. */
export type Lesser = Readonly<Record<Exclude<Power, "answer">, string>>;

const made = (sha256: Sha256, power: keyof Lesser, from: string): string =>
  sha256(`${power}|${from}`).slice(0, 22);

export function lesserOf(sha256: Sha256, secret: string): Lesser {
  const desk = made(sha256, "desk", secret);
  return { desk, unsubscribe: made(sha256, "unsubscribe", desk) };
}

/** Under which name a link is known: a hash of what is made last, so that each of the three finds it. */
export function tokenHashOf(sha256: Sha256, secret: string, power: Power = "answer"): TokenHash {
  const last = {
    answer: () => lesserOf(sha256, secret).unsubscribe,
    desk: () => made(sha256, "unsubscribe", secret),
    unsubscribe: () => secret,
  }[power]();
  return TokenHash.parse(sha256(`link|${last}`));
}

/** Under which name a link was known when one secret did everything; such mails are still out there. */
export const formerHashOf = (sha256: Sha256, secret: string): TokenHash =>
  TokenHash.parse(sha256(`token|${secret}`));

/** Another hash of the secret that answers: who lacks the link cannot go from the one to the other. */
export const ballotKeyOf = (sha256: Sha256, secret: string): BallotKey =>
  BallotKey.parse(sha256(`ballot|${secret}`));

/**
 * Where the holder of a link asks, unsubscribes and sees what is kept, and what tells that to the
 * mail program (RFC 8058): a POST without cookies unsubscribes; opening it in a browser changes
 * nothing. No header holds what could vote: mail services pass headers on.
 */
export function waysOutOf(
  site: string,
  { desk, unsubscribe }: Lesser,
): { waysOut: WaysOut; headers: Record<string, string> } {
  const waysOut = {
    ask: `${site}/q/${desk}`,
    unsubscribe: `${site}/u/${unsubscribe}`,
    mine: `${site}/p/${desk}`,
  };
  return {
    waysOut,
    headers: {
      "List-Unsubscribe": `<${waysOut.unsubscribe}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    },
  };
}
