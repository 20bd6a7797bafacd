import type { Language } from "#contract/language.ts";
import { onLambda } from "#functions/middleware/on-lambda.ts";
import { municipality } from "#stores/municipality.ts";
import { organisation, retentionDays, site } from "#stores/settings.ts";
import type { Uses } from "#stores/stores.ts";
import { addDays, dayOf } from "#domain/calendar/time.ts";
import { page, type Visit } from "#functions/middleware/page.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { Digest } from "#domain/sha256.ts";
import { MARK_FILE } from "#web/pages/mark.ts";
import { accessibilityPage, privacyPage } from "#web/pages/about.ts";
import { notFoundPage } from "#web/pages/faults.ts";

/** Half a year; RFC 9116 asks for less than one. */
const VALID = 180;

/**
 * What a site of a public body has to say of itself: privacy, accessibility, and where to report a
 * hole.
 */
export const showAbout = page({
  uses: { municipality, organisation, retentionDays, site },
  run: aboutPage,
});

async function aboutPage(
  stores: Uses<"municipality" | "now" | "organisation" | "retentionDays" | "site">,
  { path, language, parameters }: Visit,
): Promise<Reply> {
  const { organisation, retentionDays } = stores;
  if (path.startsWith("/logo/")) return logoFile(stores, parameters["file"], language);
  if (path === "/privacy") return privacyPage(language, organisation, retentionDays);
  if (path === "/accessibility") return accessibilityPage(language, organisation);
  if (path === "/.well-known/security.txt") return securityTxt(stores);
  return notFoundPage({ language });
}

/** How long a browser may keep a file, in seconds: a logo has its own contents as its name. */
const [DAY, FOR_GOOD] = ["86400", "31536000, immutable"];
const TYPES = { svg: "image/svg+xml", png: "image/png" } as const;

/** A drawing is looked at as a picture; opened by itself, it could do nothing either. */
const file = (kind: keyof typeof TYPES, body: string, kept: string): Reply => ({
  status: 200,
  html: kind === "svg" ? body : "",
  ...(kind === "png" && { bytes: Buffer.from(body, "base64") }),
  headers: {
    "content-type": TYPES[kind],
    "content-security-policy": "default-src 'none'; sandbox",
    "cache-control": `public, max-age=${kept}`,
  },
});

async function logoFile(
  { municipality }: Uses<"municipality">,
  name = "",
  language: Language,
): Promise<Reply> {
  if (name === "mark.svg") return file("svg", MARK_FILE, DAY);
  const [id = "", kind] = name.split(".");
  const logo = Digest.safeParse(id).success ? await municipality.logo(id) : undefined;
  return logo === undefined || logo.kind !== kind
    ? notFoundPage({ language })
    : file(logo.kind, logo.body, FOR_GOOD);
}

/** RFC 9116. */
function securityTxt({ organisation, site, now }: Uses<"now" | "organisation" | "site">): Reply {
  const lines = [
    `Contact: mailto:${organisation.security}`,
    `Expires: ${addDays(dayOf(now()), VALID)}T00:00:00Z`,
    "Preferred-Languages: nl, en",
    `Canonical: ${site}/.well-known/security.txt`,
  ];
  return {
    status: 200,
    html: `${lines.join("\n")}\n`,
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "cache-control": "public, max-age=86400",
    },
  };
}

export const handler = onLambda(showAbout);
