import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Language } from "#contract/language.ts";
import { atDesk, ContactPerson, type Neighbourhood } from "#domain/neighbourhood.ts";
import { showSurvey } from "#functions/answer/show-survey.ts";
import { showNeighbourhood } from "#functions/feedback/show-neighbourhood.ts";
import { startList } from "#stores/start-list.ts";
import { surveyPage } from "#web/pages/survey.ts";
import { contactBlock } from "#web/pages/layout.ts";
import { aNeighbourhood, day, instant } from "#tests/builders.ts";
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
    "stands on a resident's page in %s with words for who cannot see it, in a size that is known before, without another request",
    async (language) => {
      const reply = await world.run(
        showSurvey,
        visit("GET", "/a/x", { token, query: `lang=${language}` }),
      );
      expect(photosIn(reply.body)).toEqual([
        `<img class="buurt-photo" src="${photo}" alt="${ALTS[language]}" width="72" height="72">`,
      ]);
      expect(reply.body.replaceAll(/src="data:[^"]*"/g, "")).not.toMatch(/ src=|url\(/);
      expect(reply.headers["content-security-policy"]).toMatch(/img-src 'self' data:;/);
      expect(gzipSync(reply.body).length).toBeLessThan(14_600);
    },
  );

  test.each(Language.options)(
    "as large as it may be leaves a survey in %s room in the first ten packets of a connection",
    (language) => {
      const bytes = Buffer.concat([
        Buffer.from("89504e470d0a1a0a0000000d", "hex"),
        ...Array.from({ length: 141 }, (_, at) => createHash("sha256").update(String(at)).digest()),
      ]).subarray(0, 4500);
      const contact = ContactPerson.parse({
        ...aNeighbourhood().contact,
        photo: `data:image/png;base64,${bytes.toString("base64")}`,
      });
      const neighbourhood = aNeighbourhood({ contact });
      const page = surveyPage({
        language,
        path: "/a/0123456789012345678901",
        neighbourhood,
        area: neighbourhood.name,
        topics: [...startList.values()],
        closes: instant("2026-10-02T18:00:00Z"),
        filled: {},
        faults: [],
        answered: undefined,
      });
      expect(gzipSync(page.html).length).toBeLessThan(14_600);
    },
  );

  test("stands on the public page of the neighbourhood", async () => {
    expect(
      photosIn((await world.run(showNeighbourhood, visit("GET", "/zonnestraat"))).body),
    ).toHaveLength(1);
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
    ).toEqual([
      '<img class="buurt-photo" src="data:image/jpeg;base64,/9j/AA" alt="Foto van Noor Janssen" width="72" height="72">',
    ]);
  });

  test("that is missing leaves no gap", () => {
    const { photo: _none, ...contact } = aNeighbourhood().contact;
    expect(photosIn(contactBlock("nl", aNeighbourhood({ contact })).toString())).toEqual([]);
  });
});
