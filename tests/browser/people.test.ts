import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { CycleId } from "#contract/ids.ts";
import { consolePages } from "#console/console.ts";
import { peoplePages } from "#console/people/people.ts";
import { offerHelp } from "#functions/answer/offer-help.ts";
import { A_COORDINATOR, anAction } from "#tests/builders.ts";
import { desk, openWorld, visit, type World } from "#tests/functions/world.ts";
import { faultsOf } from "./axe.ts";
import { DESKTOP, openBrowser } from "./browser.ts";

const SIZES = [{ width: 360, height: 740 }, DESKTOP];
let world: World;
let browser: Browser;
let cycle: CycleId;
let person = "";

beforeAll(async () => {
  [world, browser] = await Promise.all([openWorld({ residents: 1 }), openBrowser()]);
  ({ cycle } = await world.invited());
  const [token] = world.links().values();
  const body = "topic=litter&name=Joke+Bloem&contact=joke%40example.org&consent=yes";
  await world.run(offerHelp, visit("POST", "/h/x", { token: desk(token), body }));
  const { actions, members, now } = world.dependencies;
  const [one] = world.neighbourhood.team;
  if (one === undefined) throw new Error("there is no team");
  const owner = { kind: "person", name: one.name, partner: one.partner } as const;
  const action = anAction({ cycle, owners: [owner] });
  const line = { action: action.id, seq: 1, at: now(), by: "machine", to: "accepted" } as const;
  await actions.create(action, line);
  await members.save({ ...A_COORDINATOR, name: one.name, email: one.email, version: 0 });
  person = members.idOf(one.email);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await world.close();
});

test.each(SIZES)(
  "who leaves and who offered help are handled on pages that everybody can use, $width wide, with one press each",
  { timeout: 120_000 },
  async ({ width, height }) => {
    const page = await browser.newPage({ viewport: { width, height } });
    const access = { roles: ["administrator" as const], neighbourhoods: "all" as const };
    const replies = [
      await world.run(peoplePages, {
        ...visit("GET", `/console/people/${person}/leave`, {
          cookies: [(await world.logIn(access, "lena")).cookie],
          query: "lang=nl",
        }),
      }),
      await world.run(consolePages, {
        ...visit("GET", "/console/offers/zonnestraat", {
          cookies: [(await world.logIn(A_COORDINATOR)).cookie],
          query: "lang=nl",
        }),
      }),
    ];
    for (const [nth, { body }] of replies.entries()) {
      await page.setContent(body);
      const shots = process.env["BUURT_SHOTS"];
      if (shots !== undefined)
        await page.screenshot({ path: `${shots}/people-${nth}-${width}.png`, fullPage: true });
      expect(await faultsOf(page)).toEqual([]);
      expect(
        await page.evaluate(
          "document.documentElement.scrollWidth <= document.documentElement.clientWidth",
        ),
      ).toBe(true);
      expect(await page.locator("main form button").count()).toBe(1);
    }
    await page.close();
  },
);
