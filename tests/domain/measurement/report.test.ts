import { expect, test } from "vitest";
import { reportOfAll } from "#domain/measurement/report-of-all.ts";
import { reportOfWaves } from "#domain/measurement/report-of-waves.ts";
import { measurements } from "./waves.ts";

test("a", () => {
  const report = reportOfWaves({ ...measurements({ waves: 5, panel: 90, later: { "team-known": { yes: 85, no: 15 } } }), references: [] });
  console.log(JSON.stringify(report).length, report.indicators.length);
  console.log(JSON.stringify(report.indicators.find(({ id }) => id === "team-known"), null, 1).slice(0, 9000));
  console.log(JSON.stringify({ ...report, indicators: [] }, null, 1));
  expect(reportOfAll([measurements({ waves: 5 })])?.waves).toHaveLength(5);
});
