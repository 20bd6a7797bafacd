import { createServer } from "node:net";
import lighthouse from "lighthouse";
import type { Browser } from "playwright-core";
import { openBrowser } from "./browser.ts";

/** Out of 100. */
export type Scores = { accessibility: number; "best-practices": number; performance: number };

// Our pages ask for nothing after they are there: only speed needs the seconds in which Lighthouse waits whether more comes, and nobody looks at its picture.
const AT_REST = {
  pauseAfterFcpMs: 200,
  pauseAfterLoadMs: 200,
  networkQuietThresholdMs: 200,
  cpuQuietThresholdMs: 200,
  disableFullPageScreenshot: true,
};

/** A browser that Lighthouse steers by its debugging port, on this machine alone. A category that was not asked for scores 0; `faults` are the audits that a page did not pass wholly. */
export async function openAuditor(): Promise<{
  browser: Browser;
  audit(
    url: string,
    categories: readonly (keyof Scores)[],
  ): Promise<{ scores: Scores; faults: readonly string[] }>;
}> {
  const port = await freePort();
  const browser = await openBrowser(`--remote-debugging-port=${port}`);
  return {
    browser,
    async audit(url, categories) {
      const run = await lighthouse(url, {
        port,
        logLevel: "silent",
        output: "json",
        onlyCategories: [...categories],
        ...(categories.includes("performance") ? {} : AT_REST),
      });
      if (run === undefined) throw new Error("Lighthouse gave no result");
      const { audits, categories: judged, runtimeError } = run.lhr;
      if (runtimeError !== undefined) throw new Error(`${url}: ${runtimeError.message}`);
      const score = (name: string) => Math.round(100 * (judged[name]?.score ?? 0));
      const weighed = Object.values(judged)
        .flatMap(({ auditRefs }) => auditRefs)
        .filter(({ weight }) => weight > 0);
      const faults = weighed.flatMap(({ id }) =>
        (audits[id]?.score ?? 1) < 1
          ? [
              `${id}: ${audits[id]?.title ?? ""} ${JSON.stringify(audits[id]?.details ?? "").slice(0, 600)}`,
            ]
          : [],
      );
      return {
        scores: {
          accessibility: score("accessibility"),
          "best-practices": score("best-practices"),
          performance: score("performance"),
        },
        faults,
      };
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => void server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
}
