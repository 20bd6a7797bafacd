import { onLambda } from "#functions/middleware/on-lambda.ts";
import { organisation, retentionDays, site } from "#stores/settings.ts";
import type { Uses } from "#stores/stores.ts";
import { addDays, dayOf } from "#domain/calendar/time.ts";
import { page, type Reply, type Visit } from "#functions/middleware/page.ts";
import { accessibilityPage, privacyPage } from "#web/pages/about.ts";
import { notFoundPage } from "#web/pages/faults.ts";

/** Half a year; RFC 9116 asks for less than one. */
const VALID = 180;

/**
 * What a site of a public body has to say of itself: privacy, accessibility, and where to report a
 * hole.
 */
export const showAbout = page({
  uses: { organisation, retentionDays, site },
  run: aboutPage,
});

async function aboutPage(
  stores: Uses<"now" | "organisation" | "retentionDays" | "site">,
  { path, language }: Visit,
): Promise<Reply> {
  const { organisation, retentionDays } = stores;
  if (path === "/privacy") return privacyPage(language, organisation, retentionDays);
  if (path === "/accessibility") return accessibilityPage(language, organisation);
  if (path === "/.well-known/security.txt") return securityTxt(stores);
  return notFoundPage({ language });
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
