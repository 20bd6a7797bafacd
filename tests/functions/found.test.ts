import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Language } from "#contract/language.ts";
import type { CycleId } from "#contract/ids.ts";
import { offerHelp } from "#functions/answer/offer-help.ts";
import { showSurvey } from "#functions/answer/show-survey.ts";
import { showMemory } from "#functions/feedback/show-memory.ts";
import { showNeighbourhood } from "#functions/feedback/show-neighbourhood.ts";
import { showCount } from "#functions/tally/show-count.ts";
import { consolePages } from "#console/console.ts";
import { openWorld, visit, type World } from "./world.ts";

let world: World;
let cycle: CycleId;
beforeAll(async () => {
  world = await openWorld({ residents: 1 });
  ({ cycle } = await world.invited());
});
afterAll(() => world.close());

const at = async (path: string, query = "lang=tr") =>
  (await world.run(showNeighbourhood, visit("GET", path, { query }))).body;
const its = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, found]) => found);

describe("a page that everybody may read", () => {
  const pages = {
    list: ["/", () => at("/")],
    neighbourhood: ["/zonnestraat", () => at("/zonnestraat")],
    memory: [
      "/memory/zonnestraat",
      async () =>
        (
          await world.run(showMemory, {
            ...visit("GET", "/memory/zonnestraat", { query: "lang=tr" }),
            pathParameters: { neighbourhood: "zonnestraat" },
          })
        ).body,
    ],
    count: [
      () => `/count/${cycle}`,
      async () =>
        (
          await world.run(showCount, {
            ...visit("GET", `/count/${cycle}`, { query: "lang=tr" }),
            pathParameters: { cycle },
          })
        ).body,
    ],
  } as const;

  test.each(Object.entries(pages))(
    "is found by what it says of itself, under one address, and in each language: %s",
    async (_, [where, get]) => {
      const html = await get();
      const site = world.environment.url;
      const path = typeof where === "string" ? where : where();
      expect(html).not.toContain("noindex");
      expect(its(html, /<meta name="description" content="([^"]{40,})">/g)).toHaveLength(1);
      expect(its(html, /<link rel="canonical" href="([^"]+)">/g)).toEqual([
        `${site}${path}?lang=tr`,
      ]);
      expect(its(html, /<link rel="alternate" hreflang="[^"]+" href="([^"]+)">/g)).toEqual([
        ...Language.options.map((language) => `${site}${path}?lang=${language}`),
        `${site}${path}`,
      ]);
      expect(its(html, /<meta property="og:title" content="([^"]+)">/g)).toHaveLength(1);
    },
  );

  test("is named to search engines, and what belongs to the team or to one resident is not", async () => {
    const site = world.environment.url;
    expect(await at("/robots.txt")).toContain(`Sitemap: ${site}/sitemap.xml`);
    expect(await at("/robots.txt")).toContain("Disallow: /console\n");
    expect(its(await at("/sitemap.xml"), /<loc>([^<]+)<\/loc>/g)).toEqual([
      `${site}/`,
      `${site}/zonnestraat`,
      `${site}/memory/zonnestraat`,
    ]);
  });
});

test("what belongs to one resident or to the team is found by nobody, nor is a form or what is long over", async () => {
  const [token = ""] = world.links().values();
  const neighbourhood = { pathParameters: { neighbourhood: "zonnestraat" } };
  const personal = await world.run(showSurvey, visit("GET", "/a/x", { token }));
  const form = await world.run(offerHelp, {
    ...visit("GET", "/help/zonnestraat"),
    ...neighbourhood,
  });
  const team = await world.atConsole(consolePages, "/console");
  for (const { body } of [personal, form, team, { body: await at("/zonnestraat", "archive=1") }]) {
    expect(body).toContain('<meta name="robots" content="noindex">');
    expect(body).not.toMatch(/rel="canonical"|og:/);
  }
});
