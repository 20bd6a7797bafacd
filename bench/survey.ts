import { readFileSync } from "node:fs";
import { Instant } from "#contract/ids.ts";
import { topicsOf } from "#stores/start-list.ts";
import { readNeighbourhood } from "#cli/simulation/folder.ts";
import { FIRST } from "#domain/answer/survey-steps.ts";
import { surveyPage } from "#web/pages/survey.ts";
import { openLine, zipped } from "./line.ts";

/**
 * The survey page with all that it loads, and the same questions rendered by SurveyJS, over the
 * same line. Asked: at most 14,600 bytes, one request, largest paint within 500 ms.
 */
export async function benchSurvey() {
  const neighbourhood = readNeighbourhood(
    new URL("../data/sample/zonnestraat/neighbourhood.json", import.meta.url).pathname,
  );
  const topics = topicsOf(neighbourhood);
  const ours = surveyPage({
    language: "nl",
    path: "/a/0123456789012345678901",
    neighbourhood,
    area: neighbourhood.name,
    topics,
    closes: Instant.parse("2026-10-02T18:00:00Z"),
    ...FIRST,
    answered: undefined,
  }).html;
  const choices = topics.map(({ id, words }) => ({ value: id, text: words.nl }));
  const questions = {
    title: `Wat is het belangrijkst in ${neighbourhood.name}?`,
    elements: [
      ...["Nummer 1: het belangrijkste", "Nummer 2", "Nummer 3"].map((title, at) => ({
        type: "dropdown",
        name: `place${at}`,
        title,
        choices,
      })),
      { type: "comment", name: "other", title: "Iets anders" },
      { type: "boolean", name: "unsure", title: "Ik weet het niet" },
      { type: "comment", name: "comment", title: "Wilt u nog iets zeggen?" },
    ],
  };
  const theirs = [
    '<!doctype html><html lang="nl"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1"><title>SurveyJS</title>',
    '<link rel="stylesheet" href="/survey-core.css"></head><body><div id="survey"></div>',
    '<script src="/survey.core.js"></script><script src="/survey-js-ui.js"></script>',
    `<script>SurveyUI.renderSurvey(new Survey.Model(${JSON.stringify(questions)}), `,
    'document.getElementById("survey"))</script></body></html>',
  ].join("");
  const file = (name: string) => readFileSync(new URL(`../node_modules/${name}`, import.meta.url));
  const served = new Map([
    ["/ours", zipped("text/html; charset=utf-8", ours)],
    ["/zonnestraat/photo", zipped("image/webp", file("../data/sample/zonnestraat/omar.webp"))],
    ["/theirs", zipped("text/html; charset=utf-8", theirs)],
    ["/survey-core.css", zipped("text/css", file("survey-core/survey-core.min.css"))],
    ["/survey.core.js", zipped("text/javascript", file("survey-core/survey.core.min.js"))],
    ["/survey-js-ui.js", zipped("text/javascript", file("survey-js-ui/survey-js-ui.min.js"))],
  ]);
  const { middle, judged, close } = await openLine(served);
  const [mine, other] = [await middle("/ours"), await middle("/theirs")];
  const [ourScores, theirScores] = [await judged("/ours"), await judged("/theirs")];
  await close();
  return {
    uncompressedBytes: Buffer.byteLength(ours),
    bytesOverTheWire: mine.bytes,
    requests: mine.requests,
    largestPaintMilliseconds: mine.paint,
    surveyJsBytes: other.bytes,
    surveyJsRequests: other.requests,
    surveyJsLargestPaintMilliseconds: other.paint,
    lighthouse: ourScores,
    surveyJsLighthouse: theirScores,
    bytesRatio: Math.round(other.bytes / mine.bytes),
    paintRatio: Math.round((10 * other.paint) / Math.max(1, mine.paint)) / 10,
  };
}
