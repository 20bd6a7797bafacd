import type { Uses } from "#stores/stores.ts";
import { readCode } from "#domain/answer/code.ts";
import { dayOf, isBefore } from "#domain/calendar/time.ts";
import { type BallotKey, neighbourhoodOf, type RoundId } from "#contract/ids.ts";
import { atDesk, type Neighbourhood } from "#domain/neighbourhood.ts";
import type { Token } from "#domain/dispatch/mail.ts";
import { type AnyRound, isMeasurement, type Round } from "#domain/dispatch/cycle.ts";
import { ballotKeyOf, tokenHashOf } from "#functions/dispatch/links.ts";
import { NotFound } from "#contract/errors.ts";

/** Who follows a personal link, and in which round. */
export type Link =
  | {
      kind: "known";
      token: Token;
      round: AnyRound;
      neighbourhood: Neighbourhood;
      ballot: BallotKey;
      secret: string;
    }
  | { kind: "mistyped" }
  | { kind: "unknown" };
/** One that leads to an agenda survey; of a measurement it is told that it is one. */
export type AgendaLink =
  | (Omit<Extract<Link, { kind: "known" }>, "round"> & { round: Round })
  | Exclude<Link, { kind: "known" }>
  | { kind: "measurement"; secret: string };

const SECRET = /^[A-Za-z0-9_-]{22}$/;

/** The secret of a mail's link, or the code of a letter however it was typed. */
const secretIn = (typed: string): string | undefined =>
  SECRET.test(typed) ? typed : readCode(typed);

type Place = { round: AnyRound; neighbourhood: Neighbourhood };
/**
 * What a warm function knows of the rounds that people answer in, so that an answer costs one
 * reading and one transaction.
 */
const known = new WeakMap<object, Map<RoundId, Place & { since: number }>>();
const KEPT = 30_000;

/**
 * The round and its neighbourhood; at most half a minute old, and `fresh` when it must be from now.
 * Nothing is decided on it alone: the transaction of an answer looks at the round itself.
 */
async function placeOf(
  dependencies: Uses<"neighbourhoods" | "now" | "rounds">,
  id: RoundId,
  fresh = false,
): Promise<Place> {
  const { rounds, neighbourhoods, now } = dependencies;
  const places = known.get(dependencies) ?? new Map<RoundId, Place & { since: number }>();
  known.set(dependencies, places);
  const at = Date.parse(now());
  const found = places.get(id);
  if (!fresh && found !== undefined && at - found.since < KEPT) return found;
  const [round, neighbourhood] = await Promise.all([
    rounds.mustGet(id),
    neighbourhoods.get(neighbourhoodOf(id)),
  ]);
  if (neighbourhood === undefined) throw new NotFound(`The neighbourhood of round ${id} is gone.`);
  const place = { round, neighbourhood: atDesk(neighbourhood, dayOf(now())), since: at };
  places.set(id, place);
  return place;
}

export const takesAnswers = (
  round: Pick<AnyRound, "status" | "closes">,
  { now }: Uses<"now">,
): boolean => round.status === "open" && isBefore(now(), round.closes);

/** Reads the secret of a personal link; reading changes nothing, whoever reads. */
export async function followLink(
  dependencies: Uses<"invitations" | "neighbourhoods" | "now" | "rounds" | "sha256">,
  typed = "",
): Promise<Link> {
  const { invitations, sha256, now } = dependencies;
  const secret = secretIn(typed);
  if (secret === undefined) return { kind: "mistyped" };
  const token = await invitations.token(tokenHashOf(sha256, secret));
  if (token === undefined || token.until * 1000 <= Date.parse(now())) return { kind: "unknown" };
  const place = await placeOf(dependencies, token.round);
  // A pause may have moved the closing since: nobody is turned away on what was known before.
  const { round, neighbourhood } = takesAnswers(place.round, dependencies)
    ? place
    : await placeOf(dependencies, token.round, true);
  return {
    kind: "known",
    token,
    round,
    neighbourhood,
    ballot: ballotKeyOf(sha256, secret),
    secret,
  };
}

/** Likewise for what only a cycle has. */
export async function followToAgenda(
  dependencies: Uses<"invitations" | "neighbourhoods" | "now" | "rounds" | "sha256">,
  typed = "",
): Promise<AgendaLink> {
  const link = await followLink(dependencies, typed);
  if (link.kind !== "known") return link;
  const { round } = link;
  return isMeasurement(round) ? { kind: "measurement", secret: link.secret } : { ...link, round };
}
