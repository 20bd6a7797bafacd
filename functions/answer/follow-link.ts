import type { Uses } from "#stores/stores.ts";
import { isMailed, secretIn } from "#domain/answer/code.ts";
import { dayOf, isBefore } from "#domain/calendar/time.ts";
import { type BallotKey, neighbourhoodOf, type RoundId } from "#contract/ids.ts";
import { atDesk, type Neighbourhood } from "#domain/neighbourhood.ts";
import type { Token } from "#domain/dispatch/mail.ts";
import type { AnyRound } from "#domain/dispatch/cycle.ts";
import {
  ballotKeyOf,
  formerHashOf,
  type Lesser,
  lesserOf,
  type Power,
  tokenHashOf,
} from "#functions/dispatch/links.ts";
import { NotFound } from "#contract/errors.ts";

/** Who follows a personal link, and in which round. */
export type Followed = {
  kind: "known";
  token: Token;
  round: AnyRound;
  neighbourhood: Neighbourhood;
};
type Nowhere = { kind: "mistyped" | "unknown" | "withdrawn-code" };
/** One that answers, and what it makes for less. */
export type Link = (Followed & { ballot: BallotKey; secret: string; lesser: Lesser }) | Nowhere;

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

type Following = Uses<"invitations" | "neighbourhoods" | "now" | "rounds" | "sha256">;

/** Reads the secret of a personal link that answers; reading changes nothing, whoever reads. */
export async function followLink(dependencies: Following, typed = ""): Promise<Link> {
  const { sha256 } = dependencies;
  const secret = secretIn(typed);
  if (secret === undefined) return { kind: "mistyped" };
  const link = await follow(dependencies, secret, "answer");
  if (link.kind !== "known") return link;
  const { former, ...known } = link;
  const lesser = former ? { desk: secret, unsubscribe: secret } : lesserOf(sha256, secret);
  return { ...known, secret, lesser, ballot: ballotKeyOf(sha256, secret) };
}

/** Likewise of one that can do less, and leads to no answer. */
export async function followLesser(
  dependencies: Following,
  power: keyof Lesser,
  typed = "",
): Promise<Followed | Nowhere> {
  return isMailed(typed) ? follow(dependencies, typed, power) : { kind: "mistyped" };
}

async function follow(
  dependencies: Following,
  secret: string,
  power: Power,
): Promise<(Followed & { former: boolean }) | Nowhere> {
  const { invitations, sha256, now } = dependencies;
  const present = await invitations.token(tokenHashOf(sha256, secret, power));
  const token = present ?? (await invitations.token(formerHashOf(sha256, secret)));
  if (token === undefined || token.until * 1000 <= Date.parse(now())) return { kind: "unknown" };
  if (token.withdrawn !== undefined) return { kind: "withdrawn-code" };
  const place = await placeOf(dependencies, token.round);
  // A pause may have moved the closing since: nobody is turned away on what was known before.
  const { round, neighbourhood } = takesAnswers(place.round, dependencies)
    ? place
    : await placeOf(dependencies, token.round, true);
  return { kind: "known", token, round, neighbourhood, former: present === undefined };
}
