import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Access } from "#domain/access.ts";
import { TRANSITIONS, Verb } from "#domain/dispatch/transitions.ts";
import { sha256 } from "#stores/sha256.ts";
import { runWords } from "#web/copy/console/runs.ts";
import { cycleHeadingWords } from "#web/copy/cycle-heading.ts";
import { CHAPTER_IDS } from "#web/manual/chapter.ts";
import { helpWith } from "#web/manual/help.ts";
import { manualLink } from "#web/manual/link.ts";
import { chapters } from "#web/manual/manual.ts";
import { A_COORDINATOR } from "#tests/builders.ts";
import { openWorld, type World } from "./world.ts";

let world: World;
const get = (path: string, cookie = "__Host-buurt=of-the-reader") =>
  fetch(new URL(path, world.environment.url), { headers: { cookie, "accept-language": "nl" } });
const bare = (page: string) => page.replaceAll(/<style>.*?<\/style>/gs, "");
/** Addresses on our own site that a page leads to, but for those of the switch of languages and of the frame. */
const linksIn = (page: string) =>
  [...(/<main.*<\/main>/s.exec(bare(page))?.[0] ?? "").matchAll(/href="([^"]+)"/g)].map(
    ([, to = ""]) => to.replaceAll("&amp;", "&"),
  );

/** A session of somebody with these roles; gives its cookie. */
async function loggedIn(name: string, access: Access): Promise<string> {
  const key = name.replaceAll(" ", "-");
  const now = Math.floor(world.environment.clock.now() / 1000);
  await world.dependencies.sessions.open(sha256(`session|${key}`), {
    subject: key,
    name,
    access,
    csrf: "c".repeat(22),
    started: now,
    seen: now,
  });
  return `__Host-buurt=${key}`;
}

beforeAll(async () => {
  world = await openWorld({ residents: 2 });
  await world.invited();
  await loggedIn("of-the-reader", A_COORDINATOR);
}, 120_000);
afterAll(() => world.close());

describe("the manual for professionals", () => {
  test.each([
    ["a coordinator", A_COORDINATOR, ["nl", "en"], 200],
    ["a researcher", { roles: ["researcher"], neighbourhoods: "all" }, ["en"], 60],
    [
      "a professional of another neighbourhood",
      { roles: ["professional"], partner: "police", neighbourhoods: ["elsewhere"] },
      ["nl"],
      60,
    ],
  ] as const)(
    "leads %s nowhere into the void and to no closed door: every link of every chapter, form and contents, with and without a cycle at hand",
    async (name, access, languages, least) => {
      const cookie = await loggedIn(name, access as never);
      const pages = languages.flatMap((language) =>
        [`lang=${language}`, `lang=${language}&run=${world.id}`].flatMap((query) =>
          ["", ...CHAPTER_IDS.flatMap((id) => [`/${id}`, `/${id}/print`])].map(
            (path) => `/console/manual${path}?${query}`,
          ),
        ),
      );
      const anchors = new Map<string, Set<string>>();
      const targets = new Set<string>();
      const open = async (path: string): Promise<string> => {
        const reply = await get(path, cookie);
        expect(reply.status, path).toBe(200);
        const page = await reply.text();
        anchors.set(path, new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id)));
        return page;
      };
      for (const path of pages)
        for (const to of linksIn(await open(path)))
          targets.add(to.startsWith("#") ? path + to : to);
      expect(targets.size).toBeGreaterThan(least);
      for (const target of targets) {
        const [path = "", anchor] = target.split("#");
        if (!anchors.has(path)) await open(path);
        // The form of the agenda stands on its page while there is a count to confirm.
        if (anchor !== undefined && anchor !== "agenda")
          expect([...(anchors.get(path) ?? [])], target).toContain(anchor);
      }
    },
  );

  test("says in both languages the same, sentence by sentence, and of every step where it comes from", async () => {
    for (const chapter of chapters) {
      const [dutch = "", english = ""] = await Promise.all(
        ["nl", "en"].map(async (language) =>
          bare(await (await get(`/console/manual/${chapter.id}?lang=${language}`)).text()),
        ),
      );
      const shape = (page: string) =>
        [...page.matchAll(/<(h\d|li|p|dd|a)\b/g)].map(([, tag]) => tag).join();
      expect(shape(dutch.replace(/<header.*<\/header>/s, "")), chapter.id).toBe(
        shape(english.replace(/<header.*<\/header>/s, "")),
      );
      expect(
        dutch.match(
          /<small>(Uit de methode|Ervaring van elders|Uit wet of norm|Ons voorstel)<\/small>/g,
        ),
      ).toHaveLength(chapter.steps.length);
      expect([
        chapter.checks.length >= 5,
        chapter.pitfalls.length >= 3,
        chapter.good.length >= 2,
      ]).toEqual([true, true, true]);
      expect(new Set(chapter.steps.map(({ id }) => id)).size).toBe(chapter.steps.length);
    }
  });

  test.each(["nl", "en"] as const)(
    "draws in %s every change of a run that the domain knows, and whether measurements know it",
    async (language) => {
      const page = await (await get(`/console/manual/weeks?lang=${language}`)).text();
      const { status } = cycleHeadingWords[language];
      const rows = [...page.matchAll(/<tr><th scope="row"[^>]*>(.*?)<\/th>(.*?)<\/tr>/gs)];
      const changes = Object.entries(TRANSITIONS);
      expect(rows).toHaveLength(changes.length);
      for (const [at, [change, { from, to, waves }]] of changes.entries()) {
        const [, name = "", cells = ""] = rows[at] ?? [];
        const [before = "", after] = [...cells.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(
          ([, cell]) => cell,
        );
        const verb = Verb.safeParse(change).data;
        expect(name).toContain(verb === undefined ? ":" : runWords[language].verbs[verb]);
        expect(name.includes("("), change).toBe(!waves);
        expect(before.split(/, | of | or /).toSorted()).toEqual(
          from.map((one) => status[one]).toSorted(),
        );
        expect(after).toBe(status[to]);
      }
    },
  );

  test("reads in English for who reads neither, knows no chapter that there is not, and is for who is logged in", async () => {
    expect(await (await get("/console/manual?lang=tr")).text()).toContain('lang="en"');
    expect((await get("/console/manual/cooking")).status).toBe(404);
    const stranger = await (await get(manualLink("door", "nl"), "")).text();
    expect([stranger.includes("Inloggen"), stranger.includes("Stel u voor")]).toEqual([
      true,
      false,
    ]);
  });

  test("is linked to at the very step from the pages of the console, and back; the page for the room stands without", async () => {
    const shown = async (path: string) =>
      (await (await get(`${path}?lang=nl`)).text()).replaceAll("&amp;", "&");
    expect(await shown(`/console/cycles/${world.id}`)).toContain(
      `href="/console/manual/agenda?lang=nl&run=${world.id}"`,
    );
    expect(await shown(`/console/letters/${world.id}`)).toContain(
      `href="/console/manual/reach?lang=nl&run=${world.id}#channels"`,
    );
    expect(await shown("/console/power")).toContain('href="/console/manual/measure?lang=nl"');
    expect(await shown(`/console/meeting/${world.id}`)).not.toContain("/console/manual/");
    expect(helpWith("/console/actions/calendar", "nl").map(({ address }) => address)).toEqual([
      "/console/manual/actions?lang=nl#date",
    ]);
    expect(manualLink("agenda", "nl", { step: "deviate", run: "limmel_whole_001" })).toBe(
      "/console/manual/agenda?lang=nl&run=limmel_whole_001#deviate",
    );
    // @ts-expect-error a step that the chapter does not have
    expect(manualLink("agenda", "uk", { step: "lunch" })).toBe(
      "/console/manual/agenda?lang=en#lunch",
    );
  });
});
