import { present } from "#contract/present.ts";
import type { Uses } from "#stores/stores.ts";
import type { RunId } from "#contract/ids.ts";
import type { NoticeAbout, NoticeTo } from "#domain/dispatch/notice.ts";

type Person = { name: string; email: string; role?: string };

/** Who of the team, in a way that tells one address from another and holds none. */
export const noticeTo = ({ sha256 }: Uses<"sha256">, { email, role }: Person): NoticeTo => ({
  mailbox: sha256(`mailbox|${email.toLowerCase()}`).slice(0, 16),
  ...present({ role }),
});

/** A notice's name as a tag of its mail, which holds letters, digits, `-` and `_` alone. */
export const tagOf = (notice: string): string => Buffer.from(notice, "utf8").toString("base64url");
export const noticeOfTag = (tag: string): string => Buffer.from(tag, "base64url").toString("utf8");

/** What is told to whom: `notice` names it within its cycle or wave. */
export type Telling = {
  run: RunId;
  notice: string;
  about: NoticeAbout;
  to: Person;
  /** Who reads an answer by mail; else whoever it goes to. */
  replyTo?: string;
  words: { subject: string; text: string; html: string };
};

type Claim = Parameters<Uses<"notices">["notices"]["claim"]>[2];
type Mail = Parameters<Uses<"mailer">["mailer"]["send"]>[0];

/**
 * Sends what a notice is about once, and says what the mail service did: undefined when that was done
 * already. What it refused may be sent again.
 */
export async function sendOnce(
  { notices, mailer }: Uses<"mailer" | "notices">,
  { run, notice, ...claim }: { run: RunId; notice: string } & Claim,
  mail: Mail,
): Promise<"sent" | "refused" | "unknown" | undefined> {
  if (!(await notices.claim(run, notice, claim))) return undefined;
  const { kind } = await mailer.send(mail);
  if (kind === "refused") await notices.release(run, notice);
  return kind;
}

/** Tells one person of the team something once per cycle or wave and `notice`. False when it was told already. */
export async function notify(
  dependencies: Uses<"mailer" | "notices" | "now" | "sha256">,
  { run, notice, about, to, replyTo = to.email, words }: Telling,
): Promise<boolean> {
  const claim = { run, notice, at: dependencies.now(), about, to: noticeTo(dependencies, to) };
  const [kind = notice] = notice.split("#");
  const tags = { run, notice: kind, key: tagOf(notice) };
  return (await sendOnce(dependencies, claim, { to, replyTo, ...words, tags })) === "sent";
}
