import * as z from "zod";
import { Instant } from "#contract/ids.ts";
import type { MailEvent } from "./mail.ts";

/** What somebody of the team was told about. */
export const NoticeAbout = z.enum([
  "floor-waits",
  "agenda-waits",
  "report-waits",
  "outcomes-missing",
  "action",
  "question",
  "help",
  "late",
  "handed-over",
  "undelivered",
  "digest",
  "anchor",
]);
export type NoticeAbout = z.infer<typeof NoticeAbout>;

/**
 * `bounced`: no mail ever reaches this address; `returned`: this one did not; `complained`: it was
 * reported as spam; `refused`: the mail service did not send it.
 */
export const NotArrived = z.enum(["bounced", "returned", "complained", "refused"]);
export type NotArrived = z.infer<typeof NotArrived>;

/**
 * Who of the team; the coordinator has no other role. `mailbox` tells one address from another, and
 * is none.
 */
export const NoticeTo = z.strictObject({
  role: z.string().max(80).optional(),
  mailbox: z.string().regex(/^[a-f0-9]{16}$/),
});
export type NoticeTo = z.infer<typeof NoticeTo>;

/** One message to the team, told once; the oldest ones say no more than when. */
export const Notice = z.strictObject({
  at: Instant,
  about: NoticeAbout.optional(),
  to: NoticeTo.optional(),
  notArrived: z.strictObject({ why: NotArrived, at: Instant }).optional(),
});
export type Notice = z.infer<typeof Notice>;

/** What an event of the mail service says of a message that did not arrive, or was not wanted. */
export function whyNotArrived(event: MailEvent, forGood: boolean): NotArrived | undefined {
  if (event === "bounce") return forGood ? "bounced" : "returned";
  if (event === "complaint") return "complained";
  return event === "reject" ? "refused" : undefined;
}

/**
 * Who reads a message that bounced for good was somebody else than the coordinator: then the
 * coordinator has to hear of it.
 */
export const coordinatorHears = ({ to, notArrived }: Notice, coordinator: NoticeTo): boolean =>
  notArrived?.why === "bounced" && to !== undefined && to.mailbox !== coordinator.mailbox;
