import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { momentAfter } from "#domain/dispatch/moments.ts";
import { AreaId, cycleIdOf } from "#contract/ids.ts";
import { openBuurtcyclus, writeDownPeople } from "#cli/buurtcyclus.ts";
import { storesOf } from "#cli/open-all.ts";
import type { LocalEnvironment } from "#local/environment.ts";
import { travel } from "#local/clock.ts";
import { readNeighbourhood } from "#cli/simulation/folder.ts";
import { ASSEMBLY } from "#tests/synthesized.ts";
import { faultsOf } from "./axe.ts";
import { DESKTOP, openBrowser, PHONE } from "./browser.ts";

const sample = new URL("../../data/maastricht/nazareth/", import.meta.url);
const facts = readNeighbourhood(new URL("neighbourhood.json", sample).pathname);
/** The part of the neighbourhood that is asked, and how many live there. */
const [PART, ASKED] = [AreaId.parse("west"), 1034];
/** Enough for an agenda. */
const ANSWERED = 110;
const [first, second] = [cycleIdOf(facts.id, PART, 1), cycleIdOf(facts.id, PART, 2)];
const HOUR = 3_600_000;

let folder: string;
let environment: LocalEnvironment;
let browser: Browser;
let noor: Page;
let dependencies: ReturnType<typeof storesOf>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "walk-"));
  [environment, browser] = await Promise.all([
    openBuurtcyclus({ folder, assembly: ASSEMBLY, time: "real", port: 0, passing: true }),
    openBrowser(),
  ]);
  dependencies = storesOf(environment.variables, environment.clock.now);
  await writeDownPeople(dependencies);
  noor = await (await browser.newContext({ viewport: DESKTOP, locale: "nl-NL" })).newPage();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await environment.close();
  rmSync(folder, { recursive: true, force: true });
});

/**
 * Opens a page of the console as the coordinator; after weeks the session is over, and she logs in
 * and is where she wanted to be.
 */
async function at(path: string): Promise<void> {
  await noor.goto(`${environment.url}/console${path}`);
  if ((await noor.getByRole("link", { name: "Inloggen" }).count()) === 0) return;
  await noor.getByRole("link", { name: "Inloggen" }).click();
  if ((await noor.getByLabel(/Noor Janssen/).count()) > 0) {
    await noor.getByLabel(/Noor Janssen/).check();
    await noor.getByRole("button", { name: "Log in" }).click();
  }
  await noor.waitForURL((url) => url.pathname === `/console${path.split(/[?#]/)[0] ?? ""}`);
}
const press = (name: string | RegExp) => noor.getByRole("button", { name }).first().click();
const follow = (name: string | RegExp) =>
  noor.locator("main").getByRole("link", { name }).first().click();
const text = () => noor.locator("main").innerText();

/** The mails to residents of one kind; auditors get theirs every morning. */
const mailed = (kind: string) =>
  environment.outbox.after(0, 20_000).filter(({ tags }) => tags["kind"] === kind);

/** Lets the cycle's next moment come, and everything that it brings about. */
async function onward(id = first): Promise<string> {
  const next = momentAfter(await dependencies.cycles.mustGet(id));
  if (next !== undefined)
    await travel(
      environment.clock,
      Math.max(environment.clock.now(), Date.parse(next.at)) + HOUR / 3,
    );
  return next?.moment ?? "nothing";
}

/** Nothing that axe finds, nothing wider than a phone or a screen, and one script of our own at most. */
async function isFit(): Promise<void> {
  expect(await noor.locator("script").count()).toBeLessThanOrEqual(1);
  expect(await noor.locator("script[src]").count()).toBe(0);
  for (const viewport of [PHONE, DESKTOP]) {
    await noor.setViewportSize(viewport);
    expect(
      await noor.evaluate(
        "document.documentElement.scrollWidth <= document.documentElement.clientWidth",
      ),
    ).toBe(true);
  }
  expect(await faultsOf(noor)).toEqual([]);
}

describe("a coordinator, from an empty installation to the second cycle, on pages without a script from elsewhere", () => {
  test("finds nothing, and makes a neighbourhood", async () => {
    await at("");
    expect(await text()).toContain("Er wacht nu niets op u.");
    await at("/neighbourhoods");
    await follow("Nieuwe buurt");
    const fill = async (name: string, value: string | number | undefined) =>
      noor.locator(`[name="${name}"]`).fill(String(value ?? ""));
    await fill("name", facts.name);
    await fill("municipality", facts.municipality);
    await fill("streets", facts.areas.map(({ name }) => name).join("\n"));
    await noor.getByLabel("Zuid").check();
    await press("Verder");
    for (const name of ["name", "role", "email", "phone"] as const)
      await fill(`contact-${name}`, facts.contact[name]);
    await press("Maak de buurt");
    for (const [row, { name, partner, role, email }] of facts.team.entries()) {
      if ((await noor.locator(`[name="team-${row}-name"]`).count()) === 0)
        await noor.locator('[value="add:team"]').click();
      await fill(`team-${row}-name`, name);
      await noor.locator(`[name="team-${row}-partner"]`).selectOption(partner);
      await fill(`team-${row}-role`, role);
      await fill(`team-${row}-email`, email);
    }
    await press("Verder");
    await noor.waitForURL((url) => url.pathname.endsWith(`/${facts.id}/residents`));
    // What is chosen in place of what is proposed.
    await at(`/neighbourhoods/${facts.id}/edit/topics`);
    for (const box of await noor.locator('[name="topics"]').all()) {
      const value = await box.getAttribute("value");
      await box.setChecked(facts.topics.some((topic) => topic === value));
    }
    await press("Opslaan");
    await noor.waitForURL((url) => url.pathname === `/console/neighbourhoods/${facts.id}`);
    expect((await dependencies.neighbourhoods.get(facts.id))?.team).toEqual(facts.team);
    await isFit();
  });

  test("brings 3,140 residents in from a file, after seeing what it changes", async () => {
    await at(`/neighbourhoods/${facts.id}/residents`);
    await noor
      .locator('input[type="file"]')
      .setInputFiles(new URL("residents.csv", sample).pathname);
    await press(/bekijk|laat zien|wat/i);
    expect((await text()).replaceAll(/[.\s]/g, "")).toContain("3140");
    expect((await dependencies.neighbourhoods.counted(facts.id))?.residents ?? []).toEqual([]);
    await noor.getByLabel(/Reden/).fill("Uit de basisregistratie van september");
    await press("Voer dit door");
    await noor.waitForURL(/done=/);
    expect(
      (await dependencies.neighbourhoods.counted(facts.id))?.residents.reduce(
        (all, { byMail, byLetter }) => all + byMail + byLetter,
        0,
      ),
    ).toBe(3140);
    await isFit();
  });

  test("starts a cycle in a part of it after seeing its dates and whom it asks, and reads the mail before it goes", async () => {
    await at(`/neighbourhoods/${facts.id}`);
    await follow("Verder");
    expect((await text()).replaceAll(/[.\s]/g, "")).toContain("3140");
    await noor.locator('[name="area"]').first().selectOption(PART);
    await press(/bekijk|laat zien/i);
    expect((await text()).replaceAll(/[.\s]/g, "")).toContain(String(ASKED));
    await noor.getByLabel(/Reden/).fill("De eerste ronde");
    await press("Start een ronde");
    await expect
      .poll(async () => (await dependencies.cycles.get(first))?.hold?.moment, { timeout: 20_000 })
      .toBe("invitation");
    await at(`/recipients/${first}/invitation`);
    await isFit();
    await follow(/english/i);
    expect(mailed("invitation")).toEqual([]);
    await at(`/cycles/${first}`);
    await isFit();
  });

  test(
    "watches: how much was sent, and who answered, but never what",
    { timeout: 200_000 },
    async () => {
      expect(await onward()).toBe("invitation");
      expect(mailed("invitation")).toHaveLength(ASKED);
      const links = mailed("invitation")
        .slice(0, ANSWERED)
        .map(({ text: mail }) => /http\S+\/a\/[\w-]+/.exec(mail)?.[0] ?? "");
      for (const [turn, link] of links.entries())
        expect(
          (
            await fetch(link, {
              method: "POST",
              body: new URLSearchParams(
                turn % 3 === 0
                  ? { first: facts.topics[1] ?? "", second: facts.topics[0] ?? "" }
                  : { first: facts.topics[0] ?? "" },
              ),
            })
          ).status,
        ).toBe(200);
      await at(`/progress/${first}`);
      expect((await text()).replaceAll(/[.\s]/g, "")).toContain(String(ASKED));
      expect(await text()).toContain(String(ANSWERED));
      await isFit();
      await at(`/cycles/${first}`);
      expect(await text()).toContain("Tot de sluiting ziet niemand een tussenstand");
    },
  );

  test("confirms the agenda that waits for her", { timeout: 200_000 }, async () => {
    expect(await onward()).toBe("reminder");
    expect(mailed("reminder")).toHaveLength(ASKED - ANSWERED);
    expect(await onward()).toBe("closing");
    await at("");
    expect(await text()).toContain("Agenda vaststellen");
    await isFit();
    await follow("Agenda vaststellen");
    expect(await text()).toContain(`${ANSWERED} antwoorden`);
    await follow(/^Naar het overleg/);
    await isFit();
    await press("Bevestig deze agenda");
    await noor.waitForURL(/told=confirmed/);
    await expect
      .poll(async () => (await dependencies.actions.of(first)).length, { timeout: 20_000 })
      .toBe(2);
    await at("");
    expect(await text()).not.toContain("Agenda vaststellen");
    await at(`/meeting/${first}`);
    await isFit();
  });

  test(
    "acts: an action is begun, its hours are noted, and its outcome is written down",
    { timeout: 120_000 },
    async () => {
      await at(`/actions?neighbourhood=${facts.id}`);
      await isFit();
      const [action] = await dependencies.actions.of(first);
      await at(`/actions/${first}/${action?.id ?? ""}`);
      const part = (form: string) => noor.locator(`form[action*="/${form}"]`);
      const open = (form: string) => part(form).locator("xpath=ancestor::details/summary").click();
      await part("accept").getByRole("button").first().click();
      await open("move");
      await part("move").locator("select").first().selectOption("under-way");
      await part("move").getByRole("button").click();
      await part("effort").locator('[name="hours"]').fill("2,5");
      await part("effort").locator('[name="what"]').fill("Met bewoners langs de straten gelopen");
      await part("effort").getByRole("button").click();
      await open("move");
      await part("move").locator("select").first().selectOption("done");
      await part("move")
        .locator("textarea")
        .first()
        .fill("Wij hebben samen met bewoners de straat opgeruimd.");
      await part("move").getByRole("button").click();
      await isFit();
      expect(await text()).toContain("2,5");
      expect(
        (await dependencies.actions.of(first)).find(({ id }) => id === action?.id),
      ).toMatchObject({ state: { kind: "done" } });
    },
  );

  test(
    "reports: residents are told what was done and what it cost, and the second cycle begins by itself",
    { timeout: 200_000 },
    async () => {
      let moment = "";
      for (let turn = 0; turn < 12 && moment !== "end"; turn += 1) moment = await onward();
      const feedback = mailed("feedback");
      expect(feedback).toHaveLength(ASKED);
      expect(feedback[0]?.text).toContain("Wij hebben samen met bewoners de straat opgeruimd.");
      await noor.goto(`${environment.url}/${facts.id}?lang=nl`);
      expect(await text()).toContain("2,5");
      await at(`/figures/${facts.id}`);
      expect(await text()).toContain(String(ANSWERED));
      await isFit();
      const { plan } = await dependencies.cycles.mustGet(first);
      await travel(environment.clock, Date.parse(`${plan.next}T09:00:00Z`));
      expect(await dependencies.cycles.get(second)).toMatchObject({ status: "running", number: 2 });
      await at(`/neighbourhoods/${facts.id}`);
      expect(await text()).toContain("Ronde 2");
      await isFit();
    },
  );
});
