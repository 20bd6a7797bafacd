import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import * as z from "zod";
import { Instant } from "#contract/ids.ts";
import { topicsOf } from "#stores/start-list.ts";
import { readNeighbourhood } from "#cli/simulation/folder.ts";
import { openAuditor } from "#tests/browser/lighthouse.ts";
import { FIRST } from "#domain/answer/survey-steps.ts";
import { surveyPage } from "#web/pages/survey.ts";

/** A phone on a bad connection: 1.6 Mbit/s, 150 ms, a processor four times slower. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const SLOWER = 4;
const TIMES = 5;

const Painted = z.number();

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
  const file = (name: string) =>
    readFileSync(new URL(`../node_modules/${name}`, import.meta.url), "utf8");
  const served = new Map<string, { type: string; body: Buffer }>([
    ["/ours", { type: "text/html; charset=utf-8", body: gzipSync(ours) }],
    ["/theirs", { type: "text/html; charset=utf-8", body: gzipSync(theirs) }],
    [
      "/survey-core.css",
      { type: "text/css", body: gzipSync(file("survey-core/survey-core.min.css")) },
    ],
    [
      "/survey.core.js",
      { type: "text/javascript", body: gzipSync(file("survey-core/survey.core.min.js")) },
    ],
    [
      "/survey-js-ui.js",
      { type: "text/javascript", body: gzipSync(file("survey-js-ui/survey-js-ui.min.js")) },
    ],
  ]);
  const server = createServer(({ url = "" }, response) => {
    const found = served.get(url);
    if (found === undefined) return void response.writeHead(404).end();
    response
      .writeHead(200, {
        "content-type": found.type,
        "content-encoding": "gzip",
        "content-length": found.body.length,
        "cache-control": "no-store",
      })
      .end(found.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
  const { browser, audit } = await openAuditor();

  async function load(path: string): Promise<{ bytes: number; requests: number; paint: number }> {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await page.addInitScript(
      `new PerformanceObserver((list) => {
        globalThis.largestPaint = list.getEntries().at(-1).startTime;
      }).observe({ type: "largest-contentful-paint", buffered: true })`,
    );
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", NETWORK);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    let [bytes, requests] = [0, 0];
    // The photo stands in the page itself; the browser tells of it as if it had asked for it.
    const inside = new Set<string>();
    session.on(
      "Network.requestWillBeSent",
      ({ requestId, request }) => void (request.url.startsWith("data:") && inside.add(requestId)),
    );
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      if (inside.has(requestId)) return;
      bytes += encodedDataLength;
      requests += 1;
    });
    await page.goto(`${origin}${path}`, { waitUntil: "load" });
    await page.waitForFunction(
      "performance.getEntriesByName('first-contentful-paint').length > 0",
      undefined,
      { timeout: 20_000 },
    );
    await page.waitForTimeout(500);
    const paint = Painted.parse(
      await page.evaluate(
        "globalThis.largestPaint ?? performance.getEntriesByName('first-contentful-paint')[0]?.startTime",
      ),
    );
    await context.close();
    return { bytes, requests, paint: Math.round(paint) };
  }

  /** Lighthouse's scores on its own phone and line. */
  const judged = async (path: string) => {
    const { scores } = await audit(`${origin}${path}`, [
      "performance",
      "accessibility",
      "best-practices",
    ]);
    return Object.entries(scores)
      .map(([name, score]) => `${name} ${score}`)
      .join(", ");
  };
  const middle = async (path: string) => {
    const runs: Awaited<ReturnType<typeof load>>[] = [];
    for (let run = 0; run < TIMES; run += 1) runs.push(await load(path));
    return (
      runs.toSorted((one, other) => one.paint - other.paint)[Math.floor(TIMES / 2)] ?? {
        bytes: 0,
        requests: 0,
        paint: 0,
      }
    );
  };
  const [mine, other] = [await middle("/ours"), await middle("/theirs")];
  const [ourScores, theirScores] = [await judged("/ours"), await judged("/theirs")];
  await browser.close();
  server.close();
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
