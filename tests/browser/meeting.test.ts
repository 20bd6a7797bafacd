import type { Browser, BrowserContext, Page } from "playwright-core";
import { encodeQR } from "qr";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CycleId } from "#contract/ids.ts";
import { planActions } from "#functions/actions/plan-actions.ts";
import { adoptAgenda } from "#functions/tally/adopt-agenda.ts";
import { closeRound } from "#functions/tally/close-round.ts";
import { countPriorities } from "#functions/tally/count-priorities.ts";
import { sealBallots } from "#functions/tally/seal-ballots.ts";
import { openWorld, type World } from "#tests/functions/world.ts";
import { faultsOf } from "./axe.ts";
import { DESKTOP, openBrowser } from "./browser.ts";
import { link, send } from "./street.ts";

const BEAMER = DESKTOP;
const PHONE = { width: 360, height: 740 };
const TITLES = ["Zaterdag samen opruimen", "Lampen in de poort", "Een bankje bij de speeltuin"];
let world: World;
let browser: Browser;
let cycle: CycleId;
let beamer: Page;
/** Everything that whoever leads the meeting presses, from the seal to the agenda. */
let presses = 0;

beforeAll(async () => {
  [world, browser] = await Promise.all([openWorld({ residents: 14 }), openBrowser()]);
  const { neighbourhoods } = world.dependencies;
  const team = world.neighbourhood.team.map((member) =>
    member.partner === "police" ? { ...member, email: "lisa@team.example" } : member,
  );
  await neighbourhoods.save({ ...world.neighbourhood, team });
  await world.writeDown("lisa", {
    roles: ["professional"],
    partner: "police",
    neighbourhoods: "all",
  });
  let round: Awaited<ReturnType<World["invited"]>>["round"];
  ({ cycle, round } = await world.invited());
  for (let at = 0; at < 14; at += 1)
    await send(
      link(world, at),
      at < 8
        ? "first=litter&second=lighting&third=play-areas"
        : "first=play-areas&second=litter&third=speeding",
    );
  world.at((await world.dependencies.cycles.mustGetRound(round)).closes);
  for (const step of [closeRound, sealBallots, countPriorities])
    await world.run<unknown>(step, { round });
  beamer = await as("test", { viewport: BEAMER, javaScriptEnabled: false });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await world.close();
});

/** A window of somebody who is logged in. */
async function as(subject: string, options: Parameters<Browser["newContext"]>[0]): Promise<Page> {
  const context: BrowserContext = await browser.newContext({ locale: "nl-NL", ...options });
  const access =
    subject === "lisa"
      ? {
          roles: ["professional" as const],
          partner: "police" as const,
          neighbourhoods: "all" as const,
        }
      : undefined;
  const { cookie } = await world.logIn(access, subject);
  const [name = "", value = ""] = cookie.split("=");
  const domain = new URL(world.environment.url).hostname;
  await context.addCookies([{ name, value, domain, path: "/", secure: true }]);
  return context.newPage();
}
const open = (page: Page, path: string) =>
  page.goto(`${world.environment.url}${path}${path.includes("?") ? "&" : "?"}lang=nl`);
async function press(page: Page, name: string | RegExp, within = page.locator("main")) {
  presses += 1;
  await within.getByRole("button", { name }).first().click();
}
const cardOf = (topic: string) => beamer.locator(`section[aria-labelledby="topic-${topic}"]`);
async function unfold(topic: string) {
  presses += 1;
  await cardOf(topic).locator("summary", { hasText: "Schrijf een belofte op" }).click();
}
const inPublic = async () => (await fetch(`${world.environment.url}/zonnestraat?lang=nl`)).text();

async function looksRight(page: Page, name: string) {
  const folder = process.env["MEETING_SCREENS"];
  const size = page.viewportSize();
  if (folder !== undefined)
    await page.screenshot({ path: `${folder}/${name}-${size?.width ?? 0}.png`, fullPage: true });
  expect([name, await faultsOf(page)]).toEqual([name, []]);
  const width = await page.evaluate("document.documentElement.scrollWidth");
  expect([name, width]).toEqual([name, size?.width]);
}
/** Without JavaScript axe cannot look: the same page in a window that has it. */
async function checked(path: string, name: string) {
  for (const viewport of [BEAMER, PHONE]) {
    const page = await as("test", { viewport });
    await open(page, path);
    await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = false");
    await looksRight(page, name);
    await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
    await looksRight(page, `${name}-unfolded`);
    await page.context().close();
  }
}

describe("the meeting that decides, on a beamer without JavaScript", () => {
  test("shows the count to the room, marked as not public, while everybody else reads nothing of it", async () => {
    await open(beamer, `/console/meeting/${cycle}`);
    const text = await beamer.locator("main").innerText();
    expect(text).toContain("Nog niet openbaar");
    expect(text).toContain("14 bewoners hebben geantwoord");
    expect(await inPublic()).not.toContain("14 keer genoemd");
    await checked(`/console/meeting/${cycle}`, "counted");
  });

  test("keeps what the room answers on a topic, over a reload, and what residents chose stays where nobody is willing", async () => {
    for (const [topic, willing] of [
      ["litter", "yes"],
      ["play-areas", "unknown"],
      ["lighting", "no"],
    ] as const) {
      await cardOf(topic).locator(`#willing-${topic}`).selectOption(willing);
      await press(beamer, "Onthoud deze antwoorden", cardOf(topic));
      await beamer.waitForURL(/told=done/);
    }
    await open(beamer, `/console/meeting/${cycle}`);
    expect(await beamer.locator("#willing-lighting").inputValue()).toBe("no");
    expect(await cardOf("lighting").innerText()).toContain("want bewoners kozen het");
  });

  test("writes down three promises, and a fault keeps what was typed", async () => {
    await unfold("litter");
    const litter = cardOf("litter");
    await litter.locator("#title-litter").fill("Op");
    await litter.getByLabel("Lisa Bakker").check();
    await litter.getByRole("button", { name: "Schrijf op" }).click();
    expect(await beamer.locator("#faults").count()).toBe(1);
    expect(await litter.getByLabel("Lisa Bakker").isChecked()).toBe(true);
    await litter.locator("#title-litter").fill(TITLES[0] ?? "");
    await press(beamer, "Schrijf op", litter);
    await beamer.waitForURL(/told=added/);
    await unfold("lighting");
    await cardOf("lighting")
      .locator("#title-lighting")
      .fill(TITLES[1] ?? "");
    await cardOf("lighting").getByLabel("Tom Verhoeven").check();
    await press(beamer, "Schrijf op", cardOf("lighting"));
    await beamer.waitForURL(/told=added/);
    await unfold("play-areas");
    await cardOf("play-areas")
      .locator("#title-play-areas")
      .fill(TITLES[2] ?? "");
    await cardOf("play-areas").getByLabel("Anna de Wit").check();
    await cardOf("play-areas").locator("#coOwner-play-areas").fill("Fatma");
    await press(beamer, "Schrijf op", cardOf("play-areas"));
    await beamer.locator(".buurt-slip").waitFor();
    expect(await world.dependencies.actions.of(cycle)).toHaveLength(3);
    expect(await inPublic()).not.toMatch(/samen opruimen|Fatma|bankje/);
  });

  test("gives a resident the link at once, who says yes on a phone of their own", async () => {
    const address = (await beamer.locator(".buurt-address").innerText()).trim();
    expect(address).toMatch(/\/promise\/(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
    const url = `${new URL(world.environment.url).protocol}//${address}`;
    // What is scanned is what is read.
    const drawn = await beamer.locator(".buurt-qr svg path").first().getAttribute("d");
    expect(encodeQR(url, "svg", { ecc: "quartile", border: 2 })).toContain(drawn);
    const folder = process.env["MEETING_SCREENS"];
    if (folder !== undefined) {
      await beamer.screenshot({ path: `${folder}/link-1280.png`, fullPage: true });
      await beamer.emulateMedia({ media: "print" });
      await beamer.screenshot({ path: `${folder}/link-print.png`, fullPage: true });
      await beamer.emulateMedia({ media: "screen" });
      await beamer.setViewportSize(PHONE);
      await beamer.screenshot({ path: `${folder}/link-360.png`, fullPage: true });
      await beamer.setViewportSize(BEAMER);
    }
    const context = await browser.newContext({ locale: "nl-NL", viewport: PHONE });
    const phone = await context.newPage();
    await phone.goto(url.toLowerCase());
    expect(await phone.locator("h1").innerText()).toBe("Doet u mee?");
    await looksRight(phone, "resident-asked");
    world.at(new Date(Date.parse(world.dependencies.now()) + 10_000).toISOString());
    await phone.getByRole("button", { name: "Ja, ik doe mee" }).click();
    await phone.getByRole("heading", { name: "Bedankt, wij hebben uw antwoord" }).waitFor();
    await looksRight(phone, "resident-said-yes");
    await context.close();
    presses += 1;
    await beamer.getByRole("link", { name: "Terug naar het overleg" }).click();
    expect(await cardOf("play-areas").innerText()).toContain("Fatma");
  });

  test("lets a professional say yes on a phone of their own, and nobody say it for them", async () => {
    expect(await cardOf("litter").innerText()).not.toContain("Lisa Bakker (politie)");
    expect(await beamer.content()).toContain("Lisa Bakker drukt zelf op ja");
    const phone = await as("lisa", { viewport: PHONE });
    await open(phone, `/console/meeting/${cycle}`);
    await looksRight(phone, "professional");
    await phone
      .locator("section[aria-labelledby=asked]")
      .getByRole("button", { name: "Ja, dat beloof ik" })
      .click();
    await phone.getByRole("status").filter({ hasText: "Opgeslagen." }).waitFor();
    expect(await phone.locator("form[action*=triage], form[action*=confirm]").count()).toBe(0);
    await phone.context().close();
    await open(beamer, `/console/meeting/${cycle}`);
    expect(await cardOf("litter").innerText()).toContain("Lisa Bakker (politie)");
    await checked(`/console/meeting/${cycle}?second=ar`, "promised");
  });

  test("confirms by one press; the machine finds it, and everybody reads who said yes and nobody else", async () => {
    await press(beamer, "Bevestig deze agenda");
    await beamer.waitForURL(/told=confirmed/);
    // The page of the meeting is not left for it.
    expect(new URL(beamer.url()).pathname).toBe(`/console/meeting/${cycle}`);
    expect(await beamer.locator("main").innerText()).toContain("Over een ogenblik");
    const { round } = await world.dependencies.cycles.mustGet(cycle);
    await world.run(adoptAgenda, { round });
    // Nothing is typed again: what was written down is what stands.
    expect((await world.run(planActions, { cycle })).actions).toEqual([]);
    const page = await inPublic();
    for (const title of TITLES) expect(page).toContain(title);
    expect(page).toContain("Lisa Bakker (politie)");
    expect(page).toContain("Fatma");
    expect(page).not.toMatch(/Tom Verhoeven \(|Anna de Wit \(/);
    expect(page).toContain("In het overleg wilde nog niemand dit oppakken");
    await open(beamer, `/console/meeting/${cycle}`);
    expect(await beamer.locator("main").innerText()).not.toContain("Nog niet openbaar");
    // Three answers, three promises each unfolded and written, back from the link, one confirmation.
    expect(presses).toBe(11);
  });
});
