import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Language } from "#contract/language.ts";
import { atDesk, type Neighbourhood } from "#domain/neighbourhood.ts";
import { showSurvey } from "#functions/answer/show-survey.ts";
import { showNeighbourhood } from "#functions/feedback/show-neighbourhood.ts";
import { contactBlock } from "#web/pages/layout.ts";
import { aNeighbourhood, day } from "#tests/builders.ts";
import { openWorld, visit, type World } from "./world.ts";

let world: World;
let token = "";
beforeAll(async () => {
  world = await openWorld({ residents: 1 });
  await world.invited();
  token = [...world.links().values()][0] ?? "";
});
afterAll(() => world.close());

const ALTS: Record<Language, string> = {
  nl: "Foto van Omar Haddad",
  en: "Photo of Omar Haddad",
  ar: "صورة Omar Haddad",
  tr: "Omar Haddad adlı kişinin fotoğrafı",
  pl: "Zdjęcie: Omar Haddad",
  uk: "Фото: Omar Haddad",
};
const { photo = "" } = aNeighbourhood().contact;
const photosIn = (html: string) => [...html.matchAll(/<img[^>]*>/g)].map(([tag]) => tag);

describe("the contact person's photo", () => {
  test.each(Language.options)(
    "stands on a resident's page in %s with words for who cannot see it, in a size that is known before, as a file that nothing waits for",
    async (language) => {
      const reply = await world.run(
        showSurvey,
        visit("GET", "/a/x", { token, query: `lang=${language}` }),
      );
      expect(photosIn(reply.body)).toEqual([
        `<img class="buurt-photo" src="/zonnestraat/photo" alt="${ALTS[language]}" width="72" height="72" loading="lazy" decoding="async">`,
      ]);
      expect(reply.headers["content-security-policy"]).toMatch(/img-src 'self' data:;/);
    },
  );

  test("comes from our own address as what it is, and nothing else stands below a neighbourhood's page", async () => {
    const reply = await world.run(showNeighbourhood, visit("GET", "/zonnestraat/photo"));
    expect(reply.headers).toMatchObject({
      "content-type": "image/webp",
      "cache-control": "public, max-age=3600",
    });
    expect(`data:image/webp;base64,${reply.body}`).toBe(photo);
    for (const path of ["/zonnestraat/photos", "/zonnestraat/photo/1", "/nergens/photo"])
      expect((await world.run(showNeighbourhood, visit("GET", path))).statusCode).toBe(404);
  });

  test("stands on the public page of the neighbourhood, beside its name in the team and beside the way to reach them", async () => {
    const { body } = await world.run(showNeighbourhood, visit("GET", "/zonnestraat"));
    expect(photosIn(body)).toHaveLength(2);
    expect(body).toMatch(/<span class="buurt-photo" aria-hidden="true">AW<\/span>/);
  });

  test("is not shown while somebody stands in, who has a photo of their own or none", () => {
    const { photo: _none, ...contact } = aNeighbourhood().contact;
    const away = (own: object): Neighbourhood =>
      atDesk(
        aNeighbourhood({
          standIn: {
            ...contact,
            name: "Noor Janssen",
            first: day("2026-10-01"),
            last: day("2026-10-10"),
            ...own,
          },
        }),
        day("2026-10-05"),
      );
    expect(photosIn(contactBlock("nl", away({})).toString())).toEqual([]);
    expect(
      photosIn(contactBlock("nl", away({ photo: "data:image/jpeg;base64,/9j/AA" })).toString()),
    ).toEqual([expect.stringContaining('alt="Foto van Noor Janssen"')]);
  });

  test("that is missing leaves no gap", () => {
    const { photo: _none, ...contact } = aNeighbourhood().contact;
    expect(photosIn(contactBlock("nl", aNeighbourhood({ contact })).toString())).toEqual([]);
  });
});
