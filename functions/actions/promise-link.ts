import type { Uses } from "#stores/stores.ts";
import { secretIn } from "#domain/answer/code.ts";
import { notify, type Telling } from "#functions/dispatch/notify.ts";
import type { Visit } from "#functions/middleware/page.ts";
import type { PromiseLink } from "#stores/promise-links.ts";

type Keeping = Uses<"now" | "promiseLinks" | "sha256">;
export type GivesLinks = Keeping & Uses<"secret" | "site">;

/** Under which a link by which somebody answers for a promise is kept. */
export const promiseHash = (sha256: Uses<"sha256">["sha256"], secret: string): string =>
  sha256(`promise|${secret}`);

/** Of its secret only the hash is kept. */
export const keepLink = (
  { now, promiseLinks, sha256 }: Keeping,
  secret: string,
  link: PromiseLink,
): Promise<void> => promiseLinks.give(promiseHash(sha256, secret), link, now());

/** Makes a link of somebody's own, and gives its address. */
export async function newLink(stores: GivesLinks, link: PromiseLink): Promise<string> {
  const secret = stores.secret();
  await keepLink(stores, secret, link);
  return `${stores.site}/promise/${secret}`;
}

/** Mails somebody a link of their own, once per cycle and `notice`. False when it was told already. */
export async function notifyByLink(
  stores: GivesLinks & Parameters<typeof notify>[0],
  link: PromiseLink,
  { words, ...telling }: Omit<Telling, "words"> & { words(address: string): Telling["words"] },
): Promise<boolean> {
  if ((await stores.notices.get(telling.run, telling.notice)) !== undefined) return false;
  return notify(stores, { ...telling, words: words(await newLink(stores, link)) });
}

/** The link in the address, of a mail or typed from a screen or a slip; undefined where there is none. */
export async function linkIn(
  { promiseLinks, sha256 }: Uses<"promiseLinks" | "sha256">,
  { parameters }: Visit,
): Promise<PromiseLink | undefined> {
  const secret = secretIn(parameters["secret"] ?? "");
  return secret === undefined ? undefined : promiseLinks.get(promiseHash(sha256, secret));
}
