import { OF_NOBODY } from "#domain/municipality/subjects.ts";
import { shownAs } from "#web/pages/municipality.ts";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { passMoment } from "#domain/dispatch/moments.ts";
import { pagesOf as questionPages } from "#domain/form/form.ts";
import { questionBank } from "#stores/question-bank.ts";
import { adoptAgenda } from "#functions/tally/adopt-agenda.ts";
import { closeRound } from "#functions/tally/close-round.ts";
import { countPriorities } from "#functions/tally/count-priorities.ts";
import { sealBallots } from "#functions/tally/seal-ballots.ts";
import { anAction, aState, instant } from "#tests/builders.ts";
import { filledIn, measure } from "#tests/functions/measured.ts";
import { desk, leaving, openWorld, type World } from "#tests/functions/world.ts";
import { DESKTOP, openBrowser } from "./browser.ts";

/** The last page of the questionnaire. */
export const LAST = questionPages(questionBank.questions).length;
/** A receipt code, as residents read it. */
export const CODE = /[0-9A-Z]{5}-[0-9A-Z]{5}/;
export type Street = Awaited<ReturnType<typeof openStreet>>;

/** The personal link that was mailed to a resident, by number. */
/** The link of the nth resident, under a path with the secret that opens it. */
export function link(world: World, at: number, path = "a", language = "nl"): string {
  const secret = [...world.links().values()][at] ?? "";
  const opens = { h: desk(secret), q: desk(secret), p: desk(secret), u: leaving(secret) }[path];
  return `${world.environment.url}/${path}/${opens ?? secret}?lang=${language}`;
}
export const send = async (url: string, body: string) =>
  (await fetch(url, { method: "POST", body: new URLSearchParams(body) })).text();
/** Ticks topics on the first step of the survey, and goes on to the second. */
export async function choose(page: Page, ...topics: readonly string[]): Promise<void> {
  for (const topic of topics) await page.locator(`#topics-${topic}`).check();
  await page.locator(".buurt-onward button").click();
  await page.locator("button[name=step]").waitFor();
}
/** Goes back past the second step, which the browser would have to send again, to the first. */
export async function backTwice(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { currentIndex, entries } = await session.send("Page.getNavigationHistory");
  const entryId = entries[currentIndex - 2]?.id ?? 0;
  await session.send("Page.navigateToHistoryEntry", { entryId });
  await page.locator(".buurt-onward").waitFor();
}
/** Gives topics their numbers on the second step, from the first on. */
export async function rank(page: Page, ...topics: readonly string[]): Promise<void> {
  for (const [nth, topic] of topics.entries()) {
    const place = await page.locator(`input[type=hidden][value="${topic}"]`).getAttribute("name");
    await page
      .locator(`input[type=radio][name="number-${place ?? ""}"]`)
      .nth(nth)
      .check();
  }
}
/** What was chosen, ballot by ballot. */
export const ballotsOf = async (world: World) =>
  (await world.ballots()).map(({ topics }) => topics);

/** Closes, seals and counts the round, and adopts the agenda. */
export async function count(world: World): Promise<void> {
  const { round } = await world.dependencies.cycles.mustGet(world.id);
  for (const step of [closeRound, sealBallots, countPriorities, adoptAgenda])
    await world.run<unknown>(step, { round });
}

/**
 * A browser and three neighbourhoods: `open`, where people answer, `done`, which was counted and
 * whose residents were told what was done, and `measured`, where a wave asks them.
 */
export async function openStreet() {
  const [open, done, measured, browser] = await Promise.all([
    openWorld({ residents: 24 }),
    openWorld({ residents: 13 }),
    openWorld({ residents: 4 }),
    openBrowser(),
  ]);
  await open.invited();
  await measure(measured);
  const { cycle, round } = await done.invited();
  let code = "";
  for (let at = 0; at < 12; at += 1)
    code =
      CODE.exec(
        (
          await send(
            link(done, at),
            at % 2 === 0 ? "first=litter&second=lighting" : "first=play-areas",
          )
        ).replaceAll(/<style>.*?<\/style>/gs, ""),
      )?.[0] ?? "";
  done.at((await done.dependencies.cycles.mustGetRound(round)).closes);
  await count(done);
  await done.dependencies.actions.create(anAction({ cycle, state: aState("done") }), {
    action: anAction().id,
    seq: 1,
    at: instant("2026-10-05T08:00:00Z"),
    by: "machine",
    to: "proposed",
  });
  await done.dependencies.helpedKeys.open(round);
  await done.dependencies.cycles.change(cycle, (before) =>
    passMoment(before, "feedback", instant("2026-11-10T08:00:00Z"), 99),
  );
  const countPage = `${done.environment.url}/count/${cycle}`;
  const pages = pagesOf({ open, done, measured }, `code=${code}`, countPage);
  return {
    open,
    done,
    measured,
    browser,
    code,
    countPage,
    seen: (options: BrowserContextOptions, look: (page: Page) => Promise<void>) =>
      seen(browser, options, look),
    /** Opens one of `NAMES`. */
    visit: (name: Name, page: Page, language = "nl") => pages[name](page, language),
    async close() {
      await browser.close();
      await Promise.all([open.close(), done.close(), measured.close()]);
    },
  };
}

/** A page as somebody gets it who answers for nobody yet. */
export const asSent = (html: string): string => shownAs(html, OF_NOBODY).html;

/** A window of its own, which is closed whatever happens. */
export async function seen(
  browser: Browser,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: DESKTOP, locale: "nl-NL", ...options });
  try {
    await look(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Likewise of a coordinator who is logged in. */
export const seenAsCoordinator = (
  browser: Browser,
  world: World,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
): Promise<void> =>
  seen(browser, options, async (page) => {
    const [name = "", value = ""] = (await world.logIn()).cookie.split("=");
    await page.context().addCookies([
      {
        name,
        value,
        domain: new URL(world.environment.url).hostname,
        path: "/",
        secure: true,
        httpOnly: true,
      },
    ]);
    await look(page);
  });

/** Every page of a resident; the faults and the receipt come by pressing the button. */
export const NAMES = [
  "survey",
  "survey with faults",
  "order",
  "order with faults",
  "receipt",
  "help",
  "question",
  "helped",
  "my data",
  "unsubscribe",
  "closed",
  "neighbourhood",
  "count",
  "questionnaire",
  "questionnaire with faults",
  "questionnaire to hand in",
  "handed in",
] as const;
export type Name = (typeof NAMES)[number];

function pagesOf(
  { open, done, measured }: Record<"open" | "done" | "measured", World>,
  code: string,
  countPage: string,
): Record<Name, (page: Page, language: string) => Promise<void>> {
  const at = (world: World, path: string) => async (page: Page, language: string) =>
    void (await page.goto(link(world, 0, path, language)));
  return {
    survey: at(open, "a"),
    "survey with faults": async (page, language) => {
      await page.goto(link(open, 0, "a", language));
      for (const topic of ["litter", "lighting", "speeding", "other"])
        await page.locator(`#topics-${topic}`).check();
      await page.locator("#other").fill("x".repeat(301));
      await page.locator(".buurt-onward button").click();
      await page.getByRole("alert").waitFor();
    },
    order: async (page, language) => {
      await page.goto(link(open, 0, "a", language));
      await choose(page, "litter", "lighting", "speeding");
    },
    "order with faults": async (page, language) => {
      await page.goto(link(open, 0, "a", language));
      await choose(page, "litter", "lighting");
      await page.locator("#where-second").fill("x".repeat(81));
      await page.locator("#comment").fill("x".repeat(1001));
      await page.locator("form button:not([name])").click();
      await page.getByRole("alert").waitFor();
    },
    receipt: async (page, language) => {
      await page.goto(link(open, 23, "a", language));
      await choose(page, "litter", "lighting");
      await rank(page, "litter", "lighting");
      await page.locator("form button:not([name])").click();
      await page.locator("code").waitFor();
    },
    help: at(open, "h"),
    question: at(open, "q"),
    helped: at(done, "f"),
    "my data": at(open, "p"),
    unsubscribe: at(open, "u"),
    closed: at(done, "a"),
    neighbourhood: async (page, language) =>
      void (await page.goto(`${done.environment.url}/${done.neighbourhood.id}?lang=${language}`)),
    count: async (page, language) =>
      void (await page.goto(`${countPage}?lang=${language}&${code}`)),
    questionnaire: at(measured, "m"),
    "questionnaire with faults": async (page, language) => {
      await page.goto(link(measured, 0, "m", language));
      await page.locator("form button").click();
      await page.getByRole("alert").waitFor();
    },
    "questionnaire to hand in": async (page, language) =>
      void (await page.goto(`${link(measured, 0, "m", language)}&page=${LAST}`)),
    "handed in": async (page, language) => {
      const url = link(measured, 1, "m", language);
      for (const body of [
        filledIn(1, { liveability: "7", unsafe: "no" }),
        filledIn(4, { "team-known": "no" }),
        filledIn(LAST, {}, "hand-in"),
      ])
        await send(url, body);
      await page.goto(url);
    },
  };
}
