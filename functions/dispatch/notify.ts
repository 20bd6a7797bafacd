import type { CycleId } from "#domain/ids.ts";
import type { Dependencies } from "#functions/adapters/live.ts";

/** Tells one person of the team something once per cycle and `notice`. False when it was told already. */
export async function notify(
  { notices, mailer, now }: Dependencies,
  cycle: CycleId,
  notice: string,
  to: { name: string; email: string },
  words: { subject: string; text: string; html: string },
): Promise<boolean> {
  if (!(await notices.claim(cycle, notice, now()))) return false;
  const [about = notice] = notice.split("#");
  const sending = await mailer.send({ to, replyTo: to.email, ...words, tags: { cycle, notice: about } });
  if (sending.kind === "refused") await notices.release(cycle, notice);
  return sending.kind === "sent";
}
