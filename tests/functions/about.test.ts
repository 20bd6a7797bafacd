import { afterAll, beforeAll, expect, test } from "vitest";
import { Language, LANGUAGES } from "#contract/language.ts";
import { REGISTER } from "#contract/register.ts";
import type { Registered } from "#contract/registered.ts";
import { showAbout } from "#functions/answer/show-about.ts";
import { aboutWords } from "#web/copy/about.ts";
import { registerWords } from "#web/copy/register.ts";
import { surveyWords } from "#web/copy/survey.ts";
import { openWorld, visit, type World } from "./world.ts";

let world: World;
beforeAll(async () => void (world = await openWorld({ residents: 0 })));
afterAll(() => world.close());

test.each(Language.options)(
  "privacy and accessibility are told in %s, by whoever the configuration names",
  async (language) => {
    for (const path of ["/privacy", "/accessibility"]) {
      const { body, statusCode } = await world.run(
        showAbout,
        visit("GET", path, { query: `lang=${language}` }),
      );
      expect(statusCode).toBe(200);
      expect(body).toContain(`<html lang="${language}" dir="${LANGUAGES[language].direction}">`);
      expect(body).toContain("Gemeente Voorbeeldstad");
      expect(body).toContain("mailto:privacy@buurtcyclus.example.org");
    }
  },
);

test.each(Language.options)(
  "who can see an answer is told in the same words on the survey and on the privacy page in %s",
  (language) => {
    const survey = surveyWords[language];
    const about = aboutWords[language];
    const sentence = survey.facts("").at(-1) ?? "";
    expect(sentence.length).toBeGreaterThan(60);
    expect(about.privacyText("x", 90).flat(2).join(" ")).toContain(sentence);
  },
);

test.each(Language.options)(
  "the privacy page names in %s who holds the data for us, and the article on which asking rests",
  (language) => {
    const told = aboutWords[language].privacyText("x", 90).flat(2).join(" ");
    expect(told).toContain("Amazon Web Services");
    expect(told).toMatch(/6.{0,20}1.{0,20}e\)/);
  },
);

test.each(Language.options)(
  "the privacy page tells in %s of every kind of fact in the register, how long and with what it goes",
  async (language) => {
    const { body } = await world.run(
      showAbout,
      visit("GET", "/privacy", { query: `lang=${language}` }),
    );
    const plain = body.replaceAll("&#39;", "'");
    const { what, kept, ground, shown, erased } = registerWords[language];
    const entries: Registered[] = Object.values(REGISTER);
    const untold = entries.flatMap((entry) => [
      entry.what === undefined ? "" : what[entry.what],
      entry.kept === undefined ? "" : kept[entry.kept](30),
      ...("of" in entry ? [ground[entry.ground], shown[entry.shown], erased[entry.erased]] : []),
    ]);
    expect(untold.filter((sentence) => !plain.includes(sentence))).toEqual([]);
    expect(new Set(entries.map((entry) => entry.what)).size - 1).toBe(Object.keys(what).length);
  },
);

test.each([
  ["fr-BE, tr-TR;q=0.8, en;q=0.7", "tr"],
  ["plt, EN-gb;q=0.9", "en"],
  ["trv-TW", "nl"],
])(
  "a browser that asks for %s reads %s: a language of three letters is not the one that begins alike",
  async (asked, language) => {
    const request = visit("GET", "/privacy", { headers: { "accept-language": asked } });
    const { body } = await world.run(showAbout, request);
    expect(body).toContain(`<html lang="${language}"`);
  },
);

test("security.txt names a contact and ends within a year (RFC 9116)", async () => {
  const { body, headers } = await world.run(showAbout, visit("GET", "/.well-known/security.txt"));
  expect(headers["content-type"]).toBe("text/plain; charset=utf-8");
  expect(body).toMatch(
    /^Contact: mailto:security@buurtcyclus\.example\.org\nExpires: 2027-03-06T00:00:00Z\n/,
  );
  expect(body).toMatch(/Canonical: http\S+\/\.well-known\/security\.txt\n$/);
});

test("any other path is not here", async () => {
  expect((await world.run(showAbout, visit("GET", "/.well-known/else"))).statusCode).toBe(404);
});
