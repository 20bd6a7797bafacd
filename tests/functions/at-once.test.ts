import { afterAll, beforeAll, expect, test } from "vitest";
import { Language } from "#contract/language.ts";
import { offerHelp } from "#functions/answer/offer-help.ts";
import { openSurvey } from "#functions/answer/open-survey.ts";
import { showSurvey } from "#functions/answer/show-survey.ts";
import { askQuestion } from "#functions/feedback/ask-question.ts";
import { desk, openWorld, visit, type World } from "./world.ts";

let world: World;
let link = "";
beforeAll(async () => {
  world = await openWorld({ residents: 1 });
  await world.invited();
  [link = ""] = world.links().values();
});
afterAll(() => world.close());

test.each(Language.options)(
  "whoever can write to us reads beside the field where to call at once, in %s",
  async (language) => {
    const query = `lang=${language}`;
    const { id } = world.neighbourhood;
    const pages = [
      await world.run(showSurvey, visit("GET", "/a/x", { token: link, query })),
      await world.run(askQuestion, visit("GET", "/q/x", { token: desk(link), query })),
      await world.run(offerHelp, visit("GET", "/h/x", { token: desk(link), query })),
      await world.run(openSurvey, {
        ...visit("GET", "/open/x", { query }),
        pathParameters: { neighbourhood: id },
      }),
    ];
    for (const { statusCode, body } of pages as { statusCode: number; body: string }[]) {
      expect(statusCode).toBe(200);
      expect(body).toContain("112");
      expect(body).toContain("0800-2000");
    }
  },
);
