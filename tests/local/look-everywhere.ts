import { sha256 } from "#stores/sha256.ts";
import type { Always, Stores } from "#stores/stores.ts";
import { A_COORDINATOR } from "#tests/builders.ts";

const SECRET = "of-who-looks-everywhere";
/** What the browser of that coordinator sends along. */
export const COOKIE = `__Host-buurt=${SECRET}`;
export type Look = ReturnType<typeof visitorOf>;

/** Lets the coordinator in, at an instant (ms) of the environment's clock. */
export async function comeIn(
  { sessions }: Stores & Always,
  now: number,
  access = A_COORDINATOR,
): Promise<void> {
  const at = Math.floor(now / 1000);
  await sessions.open(sha256(`session|${SECRET}`), {
    subject: "noor",
    name: "Noor Janssen",
    csrf: "csrf-of-who-looks-everywhere",
    access,
    started: at,
    seen: at,
  });
}

/** Opens a page, or sends a form, as that coordinator. */
export const visitorOf =
  (url: () => string) => async (path: string, form?: Record<string, string>) => {
    const reply = await fetch(new URL(path, url()), {
      headers: { cookie: COOKIE },
      ...(form === undefined ? {} : { method: "POST", body: new URLSearchParams(form) }),
    });
    return { status: reply.status, text: await reply.text() };
  };

/** Opens every page in English that some lead to: how many there are, and those that failed. */
export async function lookEverywhere(
  look: Look,
  paths: readonly string[],
  url: string,
  most = Infinity,
): Promise<{ seen: number; failed: string[] }> {
  const [seen, failed] = [new Set<string>(), new Set<string>()];
  const left = paths.map((path) => `${path}?lang=en`);
  for (let path = left.shift(); path !== undefined && seen.size < most; path = left.shift()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const { status, text } = await look(path);
    if (status >= 400) failed.add(`${status} ${path}`);
    for (const [, href = ""] of text.matchAll(/href="([^"#]+)/g)) {
      const to = new URL(href.replaceAll("&amp;", "&"), new URL(path, url));
      const inside = to.origin === url && to.searchParams.get("lang") === "en";
      if (inside && !/^\/(console\/manual|_local)|\.xlsx$/.test(to.pathname))
        left.push(to.pathname + to.search);
    }
  }
  return { seen: seen.size, failed: [...failed] };
}
