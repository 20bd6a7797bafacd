import type { NeighbourhoodId } from "#contract/ids.ts";
import {
  askedAt,
  digitsIn,
  digitsOf,
  type NumberQuestion,
  stillAsked,
} from "#domain/answer/number-question.ts";
import { type LimitName, networkOf } from "#domain/limits.ts";
import { tellTooMany } from "#functions/middleware/log.ts";
import type { Visit } from "#functions/middleware/page.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import type { Uses } from "#stores/stores.ts";
import type { NotNow } from "#web/pages/limited.ts";
import type { Followed } from "./follow-link.ts";

/** What anybody can send without a link, and the limits of it. */
export type PublicForm = "help" | "openAnswer";

/** What is sent by a personal link has limits of its own: no stranger can use them up. */
export async function notNowByLink(
  { limits, now }: Uses<"limits" | "now">,
  name: LimitName & `${string}ByLink`,
  { route }: Visit,
  { token: { round, resident } }: Followed,
): Promise<NotNow | undefined> {
  const taken = await limits.take(name, `${round}|${resident}`, now());
  if (taken.kind === "taken") return undefined;
  tellTooMany(route, name);
  return taken;
}

/**
 * What anybody sends: so much from one network, and when very much comes in a neighbourhood only
 * from who answers a question that a robot does not expect. Gives why it is not taken now, if so.
 */
export async function notNowFromAnybody(
  stores: Uses<"limits" | "now" | "secret">,
  form: PublicForm,
  visit: Visit,
  neighbourhood: NeighbourhoodId,
): Promise<NotNow | undefined> {
  const { limits, now } = stores;
  const [sender, at] = [networkOf(visit.sender), now()];
  const ofSender = await limits.take(`${form}FromSender`, sender, at);
  if (ofSender.kind === "full") {
    tellTooMany(visit.route, `${form}FromSender`);
    return ofSender;
  }
  const answered = isAnswered(stores, visit);
  if (answered === "right") return undefined;
  const name = `${form}InNeighbourhood` as const;
  if ((await limits.take(name, neighbourhood, at)).kind === "taken") return undefined;
  // Who could not know that there is a question has not used up a try.
  if (answered === "not") await limits.giveBack(`${form}FromSender`, sender, at);
  tellTooMany(visit.route, name);
  return { kind: "asked", ...question(stores, visit), wrong: answered === "wrong" };
}

type Asking = Uses<"limits" | "now" | "secret">;

function question({ limits, now, secret }: Asking, visit: Visit): NumberQuestion {
  const at = Date.parse(now());
  const asked = askedAt(at, secret());
  return { asked, digits: digitsOf(limits.keyed(textOf(asked, visit), at)) };
}

/** Asked of this network on this page, and worth nothing elsewhere. */
const textOf = (asked: string, { path, sender }: Visit): string =>
  `question|${path}|${networkOf(sender)}|${asked}`;

function isAnswered({ limits, now }: Asking, visit: Visit): "not" | "right" | "wrong" {
  const [asked, number] = [visit.form.get("asked"), visit.form.get("number")];
  if (asked === null || number === null) return "not";
  const at = stillAsked(asked, Date.parse(now()));
  if (at === undefined) return "wrong";
  const digits = digitsOf(limits.keyed(textOf(asked, visit), at));
  return digitsIn(number).join() === digits.join() ? "right" : "wrong";
}

/** The page with what was filled in, for who sent too much: when to send it again. */
export function untilAgain({ now }: Uses<"now">, page: Reply, notNow: NotNow | undefined): Reply {
  if (notNow?.kind !== "full") return page;
  const seconds = Math.max(1, Math.ceil((Date.parse(notNow.again) - Date.parse(now())) / 1000));
  return { ...page, status: 429, headers: { "retry-after": String(seconds) } };
}

/** Who sent something by this form today, for telling what came from one and the same. */
export const senderOf = (
  { limits, now }: Uses<"limits" | "now">,
  form: PublicForm,
  { sender }: Visit,
): string =>
  limits.keyed(`arrival|${form}|${networkOf(sender)}`, Date.parse(now())).slice(0, SHORT);
const SHORT = 24;
