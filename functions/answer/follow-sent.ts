import { isMailed, readCode } from "#domain/answer/code.ts";
import { isMeasurement, type Round } from "#domain/dispatch/cycle.ts";
import { networkOf } from "#domain/limits.ts";
import { tellTooMany } from "#functions/middleware/log.ts";
import type { Visit } from "#functions/middleware/page.ts";
import type { Uses } from "#stores/stores.ts";
import { followLink, type Link } from "./follow-link.ts";

type TooMany = { kind: "too-many" };
export type SentLink = Link | TooMany;
type Known = Extract<Link, { kind: "known" }>;
/** One that leads to an agenda survey; of a measurement it is told that it is one. */
export type AgendaLink =
  | (Omit<Known, "round"> & { round: Round })
  | Exclude<SentLink, Known>
  | { kind: "measurement"; secret: string };

type Following = Uses<"invitations" | "limits" | "neighbourhoods" | "now" | "rounds" | "sha256">;

/**
 * Follows what a visitor's address or form holds. Letters are read over a shoulder, so codes are
 * tried: those that lead nowhere are counted for the network that they come from.
 */
export async function followSent(
  stores: Following,
  { sender, route }: Visit,
  typed = "",
): Promise<SentLink> {
  if (isMailed(typed) || readCode(typed) === undefined) return followLink(stores, typed);
  const { limits, now } = stores;
  const [network, at] = [networkOf(sender), now()];
  if ((await limits.take("codeFromSender", network, at)).kind === "full") {
    tellTooMany(route, "codeFromSender");
    return { kind: "too-many" };
  }
  const link = await followLink(stores, typed);
  if (link.kind === "known") await limits.giveBack("codeFromSender", network, at);
  return link;
}

/** Likewise for what only a cycle has, by the address. */
export async function followToAgenda(stores: Following, visit: Visit): Promise<AgendaLink> {
  const link = await followSent(stores, visit, visit.parameters["token"]);
  if (link.kind !== "known") return link;
  const { round } = link;
  return isMeasurement(round) ? { kind: "measurement", secret: link.secret } : { ...link, round };
}
