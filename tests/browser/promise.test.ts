import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ActionId, type CycleId } from "#contract/ids.ts";
import { reportStalled } from "#functions/daily/report-stalled.ts";
import { anAction, anAgenda, aState, day } from "#tests/builders.ts";
import { openWorld, type World } from "#tests/functions/world.ts";
import { faultsOf } from "./axe.ts";
import { openBrowser } from "./browser.ts";

const PHONE = { width: 360, height: 740 };
const LITTER = ActionId.parse("litter-1");
let world: World;
let browser: Browser;
let cycle: CycleId;

beforeAll(async () => {
  [world, browser] = await Promise.all([openWorld({ residents: 1 }), openBrowser()]);
  ({ cycle } = await world.invited());
  world.at("2026-10-06T06:00:00Z");
  const { actions, agendas, now } = world.dependencies;
  const [one] = world.neighbourhood.team;
  if (one === undefined) throw new Error("there is no team");
  const { firstDue: _first, ...asked } = anAction({
    cycle,
    owners: [{ kind: "person", name: one.name, partner: one.partner }],
    state: { ...aState("proposed"), asked: day("2026-10-06"), answerBy: day("2026-10-12") },
  });
  const line = { action: LITTER, seq: 1, at: now(), by: "machine", to: "proposed" } as const;
  await actions.create(asked, line);
  await agendas.keepAgenda(anAgenda(cycle, "litter"));
  await world.run(reportStalled, {});
}, 120_000);
afterAll(async () => {
  await browser.close();
  await world.close();
});

describe("a promise that somebody is asked for by mail", () => {
  test("is made on a phone with one press, on a page that everybody can use", async () => {
    const mail = world.environment.outbox
      .after(0, 100)
      .find(({ text }) => text.includes("/promise/"));
    const [link = ""] = /\/promise\/[\w-]{22}\S*/.exec(mail?.text ?? "") ?? [];
    const page = await browser.newPage({ viewport: PHONE });
    const looksRight = async () => {
      expect(await faultsOf(page)).toEqual([]);
      expect(
        await page.evaluate(
          "document.documentElement.scrollWidth <= document.documentElement.clientWidth",
        ),
      ).toBe(true);
    };
    await page.goto(`${world.environment.url}${link}`);
    const yes = page.getByRole("button", { name: "Ja, dat beloof ik" });
    await yes.waitFor();
    await looksRight();
    // Without scrolling: whoever is asked sees what and where to press at once.
    const box = await yes.boundingBox();
    expect(box === null ? PHONE.height : box.y + box.height).toBeLessThan(PHONE.height);
    // Reading takes longer than a program needs.
    world.at("2026-10-06T06:00:10Z");
    await yes.click();
    await page.getByRole("heading", { name: "Bedankt, de belofte staat" }).waitFor();
    await looksRight();
    const kept = await world.dependencies.actions.get(cycle, LITTER);
    expect(kept?.state.kind).toBe("accepted");
    await page.close();
  });
});
