import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { Language } from "#contract/language.ts";
import { reportOfAll } from "#domain/measurement/report/report-of-all.ts";
import { reportOfWaves } from "#domain/measurement/report/report-of-waves.ts";
import { facts, measurements } from "#tests/domain/measurement/waves.ts";
import { measuredWords } from "#web/copy/report/measured.ts";
import { waveReportPage } from "#web/report/wave-report.ts";

const better = { "team-known": { yes: 88, no: 12 } };
const its = measurements({ waves: 5, n: 300, panel: 90, later: better });
const report = reportOfWaves({ ...its, references: [] });
const page = waveReportPage({ language: "nl", report });
const count = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0;

describe("the report page", () => {
  test("begins with the answer on the primary set: the verdict and the change with its interval, and where none is demonstrable what so many answers could have shown", () => {
    const answer = page.slice(page.indexOf('id="answer"'), page.indexOf('id="effect"'));
    expect(count(answer, /<li>/g)).toBe(5);
    expect(answer).toMatch(
      /Kent het team<\/strong>: <strong>aantoonbaar beter<\/strong>\. Van \d+% naar \d+%\. Verandering: \+[\d,]+ procentpunt \(marge: \+[\d,]+ tot \+[\d,]+\)\.\s*<\/li>/,
    );
    expect(
      count(
        answer,
        /<strong>geen aantoonbaar verschil<\/strong>\. Van \d+% naar \d+%\. Verandering: [+-]?[\d,]+ procentpunt \(marge: [^)]+\)\. Met zo veel antwoorden is een verandering vanaf [\d,]+ procentpunt aan te tonen\./g,
      ),
    ).toBe(4);
    expect(count(answer, /geen aantoonbaar verschil/g)).toBe(4);
  });

  test("has the questions of the evaluation as its chapters, and how it was measured at the end", () => {
    expect(
      ["answer", "effect", "known", "contact", "how"].map((id) => page.indexOf(`id="${id}"`)),
    ).toEqual(
      ["answer", "effect", "known", "contact", "how"]
        .map((id) => page.indexOf(`id="${id}"`))
        .toSorted((one, other) => one - other),
    );
    expect(page.indexOf("Kreeg contact met het team")).toBeLessThan(page.indexOf('id="contact"'));
  });

  test.each(Language.options)(
    "never says that there is no effect, and claims no cause without an area to compare with (%s)",
    (language) => {
      const html = waveReportPage({ language, report });
      expect(html).toContain(measuredWords[language].cause);
      expect(html).not.toMatch(
        /geen effect|no effect|etkisi yok|brak efektu|немає ефекту|لا أثر|لا تأثير/i,
      );
      expect(html).not.toMatch(/undefined|NaN|\[object/);
    },
  );

  test("with a comparison area holds the changes against those there, and says that something else may be the reason", () => {
    const held = waveReportPage({
      language: "nl",
      report: reportOfWaves({
        ...its,
        references: [],
        comparison: measurements({ neighbourhood: facts("Limmel"), waves: 5, seed: 3 }),
      }),
    });
    expect(held).toContain("Vergeleken met Limmel");
    expect(held).toContain("maar ook door iets anders");
  });

  test("shows the three figures to look at first, what is demonstrable before the rest, each with its interval and its verdict", () => {
    const [first = ""] = page.split('<details class="buurt-chapter"');
    expect(first).toContain(
      "Vooraf kozen wij 5 onderwerpen voor het oordeel. Nu: aantoonbaar beter: 1 · geen aantoonbaar verschil: 4.",
    );
    const keys = first.split('<ul class="buurt-keys">')[1]?.split("<li>").slice(1) ?? [];
    expect(keys).toHaveLength(3);
    expect(keys[0]).toContain("Kent het team");
    expect(keys[0]).toMatch(/✓<\/span> <span>aantoonbaar beter/);
    for (const key of keys)
      expect(key).toMatch(/<svg class="chart" role="img" aria-label="[^"]+ Marge \(95%\) .* tot /);
    for (const key of keys.slice(1)) expect(key).toContain("Kon aantonen vanaf: ");
  });

  test("shows every chart beside a table, and loads nothing from anywhere", () => {
    expect(count(page, /<svg class="chart"/g)).toBeGreaterThan(20);
    const [, ...chapters] = page.split('<details class="buurt-chapter"');
    for (const [, after = ""] of chapters
      .join("")
      .matchAll(/<svg class="chart".*?<\/svg>(<[a-z]+ class="[\w -]+")/g))
      expect(after).toMatch(/chart|utrecht-table-container/);
    expect(page).not.toMatch(/<script|<link|<img|https?:\/\/(?!www\.w3\.org)[^"]*"/);
  });

  test("of five waves and all questions is one request of less than 22 KB on the wire", () => {
    for (const language of Language.options)
      expect(gzipSync(waveReportPage({ language, report })).length).toBeLessThan(22_000);
  });

  test("of the baseline alone draws no change and gives no verdict", () => {
    const first = waveReportPage({
      language: "nl",
      report: reportOfWaves({ ...measurements({ waves: 1 }), references: [] }),
    });
    expect(first).toContain("Dit is de nulmeting");
    expect(first).not.toMatch(/aantoonbaar beter|aantoonbaar slechter|<strong>geen aantoonbaar/);
  });

  test("of all together says how each neighbourhood counts", () => {
    const all =
      reportOfAll([its, measurements({ neighbourhood: facts("Limmel"), waves: 4, seed: 3 })]) ??
      expect.fail();
    const html = waveReportPage({ language: "nl", report: all });
    for (const words of [
      "Helpt het in alle buurten samen?",
      "Elke buurt telt mee naar het aantal bewoners",
      "meting 5.",
      "Wie antwoordde, per buurt",
    ])
      expect(html).toContain(words);
  });

  test("for the team says that it is not for others", () => {
    expect(
      waveReportPage({
        language: "nl",
        report: reportOfWaves({ ...its, references: [], readers: "inside" }),
      }),
    ).toContain("Geef de pagina niet door");
    expect(page).not.toContain("Geef de pagina niet door");
  });
});
