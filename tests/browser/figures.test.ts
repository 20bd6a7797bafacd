import { NOTHING_AROUND } from "#console/around.ts";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { agendasOver, responseOf } from "#domain/feedback/figures.ts";
import { statesOf, timeToDone } from "#domain/feedback/time-to-done.ts";
import { AreaId, CycleId, RunId, WaveId, WHOLE } from "#contract/ids.ts";
import { reportOfWaves } from "#domain/measurement/report/report-of-waves.ts";
import { topicsOf } from "#stores/start-list.ts";
import { tableNames } from "#console/exports/tables.ts";
import { aNeighbourhood, anAction, aState } from "#tests/builders.ts";
import { ALL, facts } from "#tests/domain/feedback/rounds.ts";
import { measurements } from "#tests/domain/measurement/waves.ts";
import { exportsPage } from "#console/exports/exports-page.ts";
import { consoleFiguresPage } from "#console/figures/figures-page.ts";
import type { FiguresView } from "#console/figures/figures-view.ts";
import { faultsOf } from "./axe.ts";
import { openBrowser } from "./browser.ts";
import { asSent, seen } from "./street.ts";

const NARROW = { width: 360, height: 740 };
const rounds = [1, 2, 3, 4].map((number) =>
  facts(number, {
    area: number === 4 ? AreaId.parse("straat") : WHOLE,
    ballots: 60 + 10 * number,
    named: { litter: 40, parking: 50 - 10 * number, lighting: 4 },
    chosen: number === 2 ? ["parking"] : ["litter", "parking"],
    channels: { email: 50 + 10 * number, letter: 14, paper: 3 },
  }),
);
const course = (days: number, done = true) => ({ days, done });
const view: FiguresView = {
  language: "nl",
  csrf: "c".repeat(22),
  who: "Hanneke Coenen",
  around: NOTHING_AROUND,
  places: ["start", "figures"],
  neighbourhood: aNeighbourhood({ inhabitants: 412 }),
  topics: topicsOf({ topics: ALL }),
  agendas: agendasOver(rounds),
  rounds: rounds.map((one) => ({
    cycle: one.cycle,
    dispatches: one.dispatches,
    response: responseOf(one, 412),
    states: statesOf([
      anAction(),
      anAction({ state: aState("done") }),
      anAction({ state: aState("blocked") }),
    ]),
    reported: one.cycle.number < 4,
    effort:
      one.cycle.number > 2
        ? undefined
        : {
            quarters: 49,
            cents: 12_050,
            partners: [
              { partner: "municipality" as const, quarters: 26, cents: 12_050 },
              { partner: "police" as const, quarters: 23 },
            ],
          },
  })),
  times: [
    {
      owner: "everybody",
      time: timeToDone(
        [7, 14, 20, 21, 35, 40].map((days) => course(days)).concat(course(50, false)),
      ),
    },
    { owner: "police", time: timeToDone([course(7)]) },
  ],
  questions: [
    { run: RunId.parse("zonnestraat_whole_001"), inTime: 5, late: 2, overdue: 1, waiting: 0 },
    { run: RunId.parse("zonnestraat_wave_001"), inTime: 2, late: 0, overdue: 0, waiting: 3 },
  ],
  measured: {
    wave: WaveId.parse("zonnestraat_wave_003"),
    report: reportOfWaves({
      ...measurements({ waves: 3, n: 300, panel: 90 }),
      references: [],
      comparison: undefined,
    }),
  },
  older: CycleId.parse("zonnestraat_whole_001"),
  latest: false,
  stopped: 1,
  may: { export: true, seeWaves: true },
};
let browser: Browser;
const page = async (open: Page, change: Partial<FiguresView> = {}) =>
  open.setContent(asSent(consoleFiguresPage({ ...view, ...change }).html));
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe("the figures in the console", () => {
  test("have no fault that axe finds, in the light, in the dark and on a narrow screen, and only their tables scroll sideways", async () => {
    for (const [colorScheme, viewport, language] of [
      ["light", NARROW, "nl"],
      ["dark", { width: 1280, height: 900 }, "en"],
    ] as const)
      await seen(browser, { viewport, colorScheme }, async (open) => {
        await page(open, { language });
        expect(await faultsOf(open)).toEqual([]);
        expect(
          await open.evaluate(
            "document.documentElement.scrollWidth <= document.documentElement.clientWidth",
          ),
        ).toBe(true);
      });
  });

  test("stand in a table beside every chart, and every chart says in words what it shows", async () => {
    await seen(browser, {}, async (open) => {
      await page(open);
      const charts = await open.locator("svg.chart").evaluateAll((all) =>
        all.map((chart) => ({
          name: chart.querySelector("title")?.textContent ?? "",
          role: chart.getAttribute("role"),
          table: chart.nextElementSibling?.getAttribute("role") === "region",
        })),
      );
      expect(charts.length).toBeGreaterThan(5);
      expect(
        charts.filter(({ name, role, table }) => name === "" || role !== "img" || !table),
      ).toEqual([]);
      expect(await open.locator("svg.chart desc").count()).toBeGreaterThan(4);
    });
  });

  test("are read by keyboard alone: every table that scrolls and every file takes the focus", async () => {
    await seen(browser, { viewport: NARROW }, async (open) => {
      await page(open);
      const wanted = await open.locator("main a, main [tabindex='0']").count();
      const reached = new Set<string>();
      for (let pressed = 0; pressed < wanted + 15; pressed += 1) {
        await open.keyboard.press("Tab");
        reached.add(
          await open.evaluate(
            "document.activeElement.getAttribute('href') ?? document.activeElement.getAttribute('aria-label') ?? ''",
          ),
        );
      }
      for (const name of [
        "#agenda",
        "/console/exports/agenda.csv?neighbourhood=zonnestraat",
        "De agenda door de rondes heen",
      ])
        expect(reached).toContain(name);
    });
  });
});

describe("the page on which tables are taken along", () => {
  const html = (typed: string, known: boolean, language: "nl" | "en") =>
    exportsPage(
      {
        language,
        csrf: "c".repeat(22),
        who: "Hanneke Coenen",
        around: NOTHING_AROUND,
        places: ["start", "exports"],
      },
      { tables: tableNames, typed, known, personal: true },
    ).html;

  test("has no fault that axe finds, also with a neighbourhood that there is not, and is no wider than a narrow screen", async () => {
    for (const [typed, known, colorScheme, viewport, language] of [
      ["limmel", true, "light", NARROW, "nl"],
      ["Limel", false, "dark", NARROW, "en"],
    ] as const)
      await seen(browser, { viewport, colorScheme }, async (open) => {
        await open.setContent(asSent(html(typed, known, language)));
        expect(await faultsOf(open)).toEqual([]);
        expect(
          await open.evaluate(
            "document.documentElement.scrollWidth <= document.documentElement.clientWidth",
          ),
        ).toBe(true);
        if (known)
          expect(
            await open.getByRole("link", { name: "Bewoners als XLSX" }).getAttribute("href"),
          ).toBe("/console/exports/residents.xlsx?lang=nl&neighbourhood=limmel");
        else expect(await open.evaluate("document.activeElement.id")).toBe("faults");
      });
  });
});
