import axe from "axe-core";
import type { Page } from "playwright-core";

/** WCAG 2.2 A and AA. */
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const RUN = `axe.run({ runOnly: ${JSON.stringify(WCAG)}, resultTypes: ["violations"], selectors: false, iframes: false })`;

/**
 * What axe finds against WCAG 2.2 A and AA. No page of ours has frames, so axe comes into it once, where its
 * package for Playwright brings it twice; and what is long, the faults that were not found, stays there.
 */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate<string[]>(
    `${RUN}.then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html.slice(0, 120)).join(" | ")))`,
  );
}
