import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { storesOf } from "#cli/open-all.ts";
import { importResidents } from "#console/neighbourhoods/import-residents.ts";
import { openBuurtcyclus, writeDownPeople } from "#cli/buurtcyclus.ts";
import type { LocalEnvironment } from "#local/environment.ts";
import { travel } from "#local/clock.ts";
import { momentAfter } from "#domain/dispatch/moments.ts";
import { cycleIdOf, WHOLE } from "#contract/ids.ts";
import { LANGUAGES, Language } from "#contract/language.ts";
import { residentsOf } from "#tests/functions/world.ts";
import { aNeighbourhood } from "#tests/builders.ts";
import { ASSEMBLY } from "#tests/synthesized.ts";
import { faultsOf } from "./axe.ts";
import { DESKTOP, openBrowser, PHONE } from "./browser.ts";
import { backTwice, choose, rank } from "./street.ts";

const neighbourhood = aNeighbourhood();
const id = cycleIdOf(neighbourhood.id, WHOLE, 1);
let environment: LocalEnvironment;
let browser: Browser;
let folder: string;
let resident: BrowserContext;
let coordinator: Page;
/** The receipt code of the first who answered. */
let code = "";
const outside: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "browser-"));
  [environment, browser] = await Promise.all([
    openBuurtcyclus({ folder, assembly: ASSEMBLY, time: "real", port: 0, passing: true }),
    openBrowser(),
  ]);
  const dependencies = storesOf(environment.variables, environment.clock.now);
  await writeDownPeople(dependencies);
  await importResidents(dependencies, neighbourhood, residentsOf(neighbourhood, 0, 12), {
    replace: false,
    actor: "test",
  });
  resident = await browser.newContext({
    viewport: PHONE,
    locale: "nl-NL",
    javaScriptEnabled: false,
  });
  coordinator = await (await browser.newContext({ viewport: DESKTOP, locale: "nl-NL" })).newPage();
  resident.on("request", (request) => {
    if (!request.url().startsWith(environment.url)) outside.push(request.url());
  });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await environment.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Logs the coordinator in and opens a page; weeks have passed, so the session of before is over. */
async function openConsole(path: string): Promise<void> {
  await coordinator.goto(`${environment.url}/console`);
  if ((await coordinator.getByRole("link", { name: "Inloggen" }).count()) > 0) {
    await coordinator.getByRole("link", { name: "Inloggen" }).click();
    if ((await coordinator.getByLabel(/Noor Janssen/).count()) > 0) {
      await coordinator.getByLabel(/Noor Janssen/).check();
      await coordinator.getByRole("button", { name: "Log in" }).click();
    }
    await coordinator.waitForURL((url) => url.pathname === "/console");
  }
  if (path !== "") await coordinator.goto(`${environment.url}/console${path}`);
}

/**
 * Moves the clock to what the cycle waits for, and past the quarter of an hour in which a dispatch
 * settles.
 */
async function onward(): Promise<string> {
  const cycle = await storesOf(environment.variables).cycles.mustGet(id);
  const next = momentAfter(cycle);
  if (next !== undefined)
    await travel(
      environment.clock,
      Math.max(environment.clock.now(), Date.parse(next.at)) + 20 * 60_000,
    );
  return next?.moment ?? "nothing";
}
const linkIn = (at: number, kind: string, path: string) =>
  new RegExp(`http\\S+/${path}/[\\w-]+`).exec(
    environment.outbox.after(0, 1000).filter(({ tags }) => tags["kind"] === kind)[at]?.text ?? "",
  )?.[0] ?? "";
const title = (page: Page) => page.locator("h1").innerText();

/** No violation that axe finds, and nothing wider than the screen. */
async function isFit(page: Page): Promise<void> {
  expect(await faultsOf(page)).toEqual([]);
  expect(
    await page.evaluate(
      "document.documentElement.scrollWidth <= document.documentElement.clientWidth",
    ),
  ).toBe(true);
  expect(await page.evaluate(SMALL_TARGETS)).toEqual([]);
}
/**
 * What is pressed or filled in and is less than 44 pixels high; a tick or a dot is as large as its
 * label.
 */
const SMALL_TARGETS = `[...document.querySelectorAll("button, select, textarea, summary, nav a, input:not([type=hidden])")].map((one) => one.closest("label") ?? one).filter((one) => one.offsetHeight > 0 && one.offsetHeight < 44).map((one) => one.outerHTML.slice(0, 100))`;
async function fitOnPhone(path: string): Promise<void> {
  const context = await browser.newContext({ viewport: PHONE, locale: "nl-NL" });
  const page = await context.newPage();
  await page.goto(path);
  await isFit(page);
  await context.close();
}

describe("a whole cycle, in a real browser", () => {
  test("the coordinator logs in and starts it", async () => {
    await openConsole("");
    await isFit(coordinator);
    await openConsole(`/start/${neighbourhood.id}`);
    await isFit(coordinator);
    await coordinator.getByLabel(/reden/i).first().fill("De eerste ronde van dit jaar");
    await coordinator.getByRole("button", { name: "Start een ronde" }).click();
    await expect
      .poll(async () => (await storesOf(environment.variables).cycles.get(id))?.hold?.moment, {
        timeout: 15_000,
      })
      .toBe("invitation");
    await coordinator.goto(`${environment.url}/console/cycles/${id}`);
    expect(await title(coordinator)).toContain("Ronde 1");
    await isFit(coordinator);
  });

  test("residents are mailed, and answer from the mail's link without JavaScript", async () => {
    expect(await onward()).toBe("invitation");
    expect(
      environment.outbox.after(0, 1000).filter(({ tags }) => tags["kind"] === "invitation"),
    ).toHaveLength(12);
    const wishes = [
      ["litter", "lighting"],
      ["litter", "lighting"],
      ["litter"],
      ["litter"],
      ["litter", "lighting"],
      ["litter", "lighting"],
      ["play-areas", "lighting"],
      ["play-areas"],
      ["play-areas"],
      ["play-areas"],
      ["play-areas"],
    ];
    for (const [at, [first = "", second = ""]] of wishes.entries()) {
      const page = await resident.newPage();
      await page.goto(`${linkIn(at, "invitation", "a")}?lang=nl`);
      if (at === 0) {
        await page.getByRole("button", { name: "Verder" }).click();
        expect(await page.locator("#faults").innerText()).toContain("Kies minstens één onderwerp");
      }
      await choose(page, ...[first, second].filter((topic) => topic !== ""));
      if (second !== "") await rank(page, first, second);
      await page.getByRole("button", { name: "Verstuur mijn antwoord" }).click();
      expect(await title(page)).toBe("Bedankt, uw antwoord is binnen");
      if (at === 0)
        code = /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(await page.locator("main").innerText())?.[0] ?? "";
      await page.close();
    }
    await fitOnPhone(linkIn(11, "invitation", "a"));
    await fitOnPhone(`${environment.url}/count/${id}`);
    await fitOnPhone(linkIn(11, "invitation", "u"));
  });

  test.each(Language.options)(
    "in %s every page of a resident reads in its own direction, fits a small screen and has no fault that axe finds",
    async (language) => {
      const rtl = language === "ar";
      const context = await browser.newContext({ viewport: PHONE, locale: "nl-NL" });
      const page = await context.newPage();
      const [a, u, p, q] = ["a", "u", "p", "q"].map((path) => linkIn(11, "invitation", path));
      for (const link of [
        a,
        u,
        p,
        q?.replace("/q/", "/h/"),
        a?.replace("/a/", "/f/"),
        q,
        `${environment.url}/${neighbourhood.id}`,
        `${environment.url}/count/${id}`,
        `${environment.url}/privacy`,
        `${environment.url}/accessibility`,
      ]) {
        await page.goto(`${link ?? ""}?lang=${language}`);
        expect(
          await page.evaluate(
            "[document.documentElement.lang, getComputedStyle(document.body).direction]",
          ),
          link,
        ).toEqual([language, rtl ? "rtl" : "ltr"]);
        await isFit(page);
      }
      // The faults of a form are said in the language of the form, and the summary has the focus.
      await page.goto(`${a ?? ""}?lang=${language}`);
      await page.locator("form button").first().click();
      await expect.poll(() => page.evaluate("document.activeElement.id")).toBe("faults");
      await isFit(page);
      // A telephone number stays in its own order wherever the text begins.
      expect(
        await page.evaluate(
          "getComputedStyle(document.querySelector('a[href^=\"tel:\"]')).direction",
        ),
      ).toBe("ltr");
      expect(await page.locator("header nav a").allTextContents()).toEqual(
        Language.options
          .filter((other) => other !== language)
          .map((other) => LANGUAGES[other].name),
      );
      await context.close();
    },
  );

  test.each(["light", "dark"] as const)(
    "in %s colours, and in those that the reader forces, a form with faults can be read, and what is wrong or has the focus can be seen",
    async (colorScheme) => {
      const page = await (
        await browser.newContext({ viewport: PHONE, locale: "nl-NL", colorScheme })
      ).newPage();
      for (const path of ["a", "h", "q", "u", "p"]) {
        const found = linkIn(11, "invitation", path === "h" ? "q" : path);
        await page.goto(`${found.replace("/q/", `/${path}/`)}?lang=nl`);
        const buttons = page.locator("form button");
        await (path === "a" ? buttons.first() : buttons.last()).click();
        await page.locator("#faults").waitFor();
        await isFit(page);
        const faulty = page.locator("main [aria-invalid=true]").first();
        expect(await faulty.getAttribute("aria-describedby")).toContain("fault-");
        const [border, words] = await page.evaluate<string[]>(
          `(() => { const one = document.querySelector("[aria-invalid=true]"); return [getComputedStyle(one.closest("label") ?? one).borderTopColor, getComputedStyle(document.querySelector(".utrecht-form-field-error-message")).color]; })()`,
        );
        expect(border).toBe(words);
        await page.emulateMedia({ forcedColors: "active" });
        await faulty.focus();
        expect(
          await page.evaluate(
            "[document.activeElement.getAttribute('aria-invalid'), getComputedStyle(document.activeElement).outlineStyle]",
          ),
        ).toEqual(["true", expect.stringMatching(/solid|auto/)]);
        await page.emulateMedia({ forcedColors: "none" });
      }
      await page.context().close();
    },
  );

  test("somebody changes an answer, goes back and presses again, and it still counts once", async () => {
    const page = await resident.newPage();
    await page.goto(`${linkIn(0, "invitation", "a")}?lang=nl`);
    expect(await page.locator(":checked").count()).toBe(0);
    await choose(page, "litter", "lighting");
    await rank(page, "litter", "lighting");
    await page.getByRole("button", { name: "Verstuur mijn antwoord" }).click();
    await page.getByRole("heading", { name: "Bedankt, uw antwoord is binnen" }).waitFor();
    await backTwice(page);
    await choose(page, "litter", "lighting");
    await rank(page, "litter", "lighting");
    await page.getByRole("button", { name: "Verstuur mijn antwoord" }).click();
    expect(await title(page)).toBe("Bedankt, uw antwoord is binnen");
    await page.close();
  });

  test("only who is silent is reminded", async () => {
    expect(await onward()).toBe("reminder");
    expect(
      environment.outbox.after(0, 100).filter(({ tags }) => tags["kind"] === "reminder"),
    ).toHaveLength(1);
  });

  test("after closing, the link tells what comes, and the coordinator confirms the agenda", async () => {
    expect(await onward()).toBe("closing");
    const page = await resident.newPage();
    expect((await page.goto(linkIn(0, "invitation", "a")))?.status()).toBe(410);
    await page.close();
    await openConsole(`/cycles/${id}`);
    await isFit(coordinator);
    await coordinator.getByRole("link", { name: /^Naar het overleg/ }).click();
    await coordinator.getByRole("button", { name: "Bevestig deze agenda" }).click();
    await coordinator.waitForURL(/told=confirmed/);
    await expect
      .poll(async () => (await storesOf(environment.variables).actions.of(id)).length, {
        timeout: 15_000,
      })
      .toBe(3);
  });

  test("the agenda stands on the neighbourhood's page, with a word on every other topic", async () => {
    const page = await resident.newPage();
    await page.goto(`${environment.url}/${neighbourhood.id}`);
    const text = await page.locator("main").innerText();
    for (const topic of ["Rommel en zwerfvuil", "speelplek", "verlichting"])
      expect(text.toLowerCase()).toContain(topic.toLowerCase());
    await page.close();
    await fitOnPhone(`${environment.url}/${neighbourhood.id}`);
  });

  test("a voter finds the answer in the count by the code alone, with the keyboard, and takes the files along", async () => {
    const page = await resident.newPage();
    await page.goto(`${environment.url}/${neighbourhood.id}?lang=nl`);
    await page.getByRole("link", { name: "Hoe tellen wij? Controleer het zelf" }).click();
    await page.getByLabel("Uw controlecode").focus();
    await page.keyboard.type(code.toLowerCase());
    await page.keyboard.press("Enter");
    expect(await page.getByRole("status").innerText()).toBe(
      `Ja, het antwoord met code ${code} zit in de telling.`,
    );
    // Files and hashes are one press away.
    await page.getByText("Het zegel", { exact: true }).click();
    for (const name of ["ballots.csv", "ballots.pb", "ballots.soi", "receipts.txt"]) {
      const reply = await page.request.get(
        `${environment.url}${(await page.getByRole("link", { name }).getAttribute("href")) ?? ""}`,
      );
      expect([name, reply.status()]).toEqual([name, 200]);
    }
    await page.close();
    await fitOnPhone(`${environment.url}/count/${id}?code=${code}`);
    await coordinator.goto(`${environment.url}/count/${id}`);
    await isFit(coordinator);
  });

  test("a promise is accepted, begun and done, and the residents read it in their mail", async () => {
    await openConsole(`/cycles/${id}`);
    await coordinator
      .getByRole("link", { name: "Bekijk en verander deze belofte" })
      .first()
      .click();
    await coordinator.getByRole("button", { name: /^Ja, namens/ }).click();
    await coordinator.waitForURL(/told=kept/);
    await openConsole(`/cycles/${id}`);
    const form = coordinator.locator('form[action*="/move"]').first();
    const move = async (to: string, text: string) => {
      await form.locator("xpath=ancestor::details/summary").click();
      await form.locator("select").first().selectOption(to);
      await form.locator("textarea[name=text]").fill(text);
      await form.getByRole("button").click();
      await coordinator.waitForURL(/told=moved/);
      await isFit(coordinator);
    };
    await move("under-way", "");
    await openConsole(`/cycles/${id}`);
    await move("done", "We hebben samen de straat opgeruimd.");
    let moment = "";
    for (let turn = 0; turn < 12 && moment !== "feedback"; turn += 1) moment = await onward();
    expect(moment).toBe("feedback");
    const feedback = environment.outbox
      .after(0, 1000)
      .filter(({ tags }) => tags["kind"] === "feedback");
    expect(feedback).toHaveLength(12);
    expect(feedback[0]?.text).toContain("We hebben samen de straat opgeruimd.");
  });

  test("a resident says whether it helped, by the link of the feedback mail", async () => {
    const page = await resident.newPage();
    await page.goto(`${linkIn(2, "feedback", "f")}?lang=nl`);
    await page.getByLabel("een beetje").first().check();
    await page.getByRole("button", { name: "Verstuur mijn antwoord" }).click();
    expect(await title(page)).toBe("Bedankt, wij hebben uw antwoord");
    await page.close();
    await fitOnPhone(linkIn(3, "feedback", "f"));
  });

  test("the cycle closes, and it can still be said whether it helped", async () => {
    expect(await onward()).toBe("end");
    expect(await storesOf(environment.variables).cycles.get(id)).toMatchObject({
      status: "closed",
    });
    const page = await resident.newPage();
    await page.goto(`${linkIn(3, "feedback", "f")}?lang=nl`);
    expect(await page.locator("main").innerText()).toContain("Heeft het geholpen?");
    await page.close();
  });

  test("a resident asks, somebody of the team answers in the console, and everybody can read it", async () => {
    const page = await resident.newPage();
    await page.goto(`${linkIn(2, "feedback", "q")}?lang=nl`);
    await page.getByLabel("Uw vraag").fill("Wanneer wordt de straat opnieuw bestraat?");
    await page.getByRole("button", { name: "Verstuur mijn vraag" }).click();
    expect(await title(page)).toBe("Bedankt, wij hebben uw vraag");
    await openConsole(`/questions/${neighbourhood.id}`);
    await isFit(coordinator);
    await coordinator
      .getByLabel("Het antwoord")
      .fill("In het voorjaar, als de riolering klaar is.");
    await coordinator.getByRole("button", { name: "Publiceer het antwoord" }).click();
    await coordinator.waitForURL(/told=answered/);
    await page.goto(`${environment.url}/${neighbourhood.id}?lang=nl`);
    await page.getByText("Wanneer wordt de straat opnieuw bestraat?").click();
    expect(await page.getByText("In het voorjaar, als de riolering klaar is.").isVisible()).toBe(
      true,
    );
    await page.close();
    await fitOnPhone(`${environment.url}/${neighbourhood.id}`);
  });

  test("a form from elsewhere, or after logging out, changes nothing", async () => {
    await openConsole("");
    const reply = await coordinator.request.post(`${environment.url}/console/start`, {
      form: { csrf: "guessed", neighbourhood: neighbourhood.id, area: "whole", reason: "forged" },
    });
    expect(reply.status()).toBe(403);
    await coordinator.goto(`${environment.url}/console`);
    await coordinator.getByText("Noor Janssen").first().click();
    await coordinator.getByRole("button", { name: "Uitloggen", exact: true }).click();
    await coordinator.goto(`${environment.url}/console/cycles/${id}`);
    expect(await coordinator.getByRole("link", { name: "Inloggen" }).count()).toBe(1);
  });

  test("no resident's page asked anything of anybody else", () => {
    expect(outside).toEqual([]);
  });
});
