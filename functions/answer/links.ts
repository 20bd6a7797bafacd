import { BallotKey, TokenHash } from "#domain/ids.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import type { Token } from "#domain/dispatch/mail.ts";
import { partsOf, cycleOfRound } from "#domain/ids.ts";
import type { Round } from "#domain/dispatch/cycle.ts";
import type { Dependencies } from "#functions/adapters/live.ts";
import { NotFound } from "#functions/errors.ts";

/** Who follows a personal link, and in which round. */
export type Link = { kind: "known"; token: Token; round: Round; neighbourhood: Neighbourhood; ballot: BallotKey } | { kind: "mistyped" } | { kind: "unknown" };

const SECRET = /^[A-Za-z0-9_-]{22}$/;

export const tokenHashOf = (sha256: Dependencies["sha256"], secret: string): TokenHash => TokenHash.parse(sha256(`token|${secret}`));
/** A second hash of the same secret: who lacks the link cannot go from the one to the other. */
export const ballotKeyOf = (sha256: Dependencies["sha256"], secret: string): BallotKey => BallotKey.parse(sha256(`ballot|${secret}`));

/** Reads the secret of a personal link; reading changes nothing, whoever reads. */
export async function followLink({ invitations, cycles, neighbourhoods, sha256, now }: Dependencies, secret = ""): Promise<Link> {
  if (!SECRET.test(secret)) return { kind: "mistyped" };
  const token = await invitations.token(tokenHashOf(sha256, secret));
  if (token === undefined || token.until * 1000 <= Date.parse(now())) return { kind: "unknown" };
  const [round, neighbourhood] = await Promise.all([cycles.mustGetRound(token.round), neighbourhoods.get(partsOf(cycleOfRound(token.round)).neighbourhood)]);
  if (neighbourhood === undefined) throw new NotFound(`The neighbourhood of round ${token.round} is gone.`);
  return { kind: "known", token, round, neighbourhood, ballot: ballotKeyOf(sha256, secret) };
}
