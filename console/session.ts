import type { Uses } from "#stores/stores.ts";
import { type Access, NOTHING } from "#domain/access.ts";
import type { Session } from "#stores/sessions.ts";
import type { Visit } from "#functions/middleware/page.ts";
import type { Reply } from "#functions/middleware/reply.ts";

export const COOKIE = "__Host-buurt";
export const seconds = ({ now }: Uses<"now">) => Math.floor(Date.parse(now()) / 1000);

export const cookie = (value: string, age: number) =>
  `${COOKIE}=${value}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=${age}`;

/**
 * Takes what a session left in the browser. Our cookie goes by its name: the header's "cookies"
 * would take those of the municipality's other sites as well.
 */
export const cleared = (reply: Reply): Reply => ({
  ...reply,
  headers: { ...reply.headers, "clear-site-data": '"cache", "storage"' },
  cookies: [cookie("", 0)],
});

/** Who is logged in, or undefined. */
export async function sessionOf(
  dependencies: Uses<"now" | "sessions" | "sha256">,
  { cookies, query }: Visit,
): Promise<Session | undefined> {
  const secret = cookies.get(COOKIE);
  return secret === undefined
    ? undefined
    : dependencies.sessions.get(
        dependencies.sha256(`session|${secret}`),
        seconds(dependencies),
        !query.has("fresh"),
      );
}

/** What somebody may do now, as the administrator wrote it down; looked at with each page. */
export async function accessOf(
  { members }: Uses<"members">,
  { access, member }: Session,
): Promise<Access> {
  return member === undefined ? access : ((await members.get(member)) ?? NOTHING);
}
