import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import * as z from "zod";
import { openAuditor } from "#tests/browser/lighthouse.ts";

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

/** What is served under a path, as it travels. */
export const zipped = (type: string, text: string | Buffer) => ({ type, body: gzipSync(text) });
export type Served = ReadonlyMap<string, ReturnType<typeof zipped>>;

/** Pages served to a browser on that phone: what they take over the line, and how Lighthouse judges them. */
export async function openLine(served: Served) {
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
  return {
    middle,
    judged,
    async close() {
      await browser.close();
      server.close();
    },
  };
}
