import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright, type Page } from "playwright-core";

// Its package has switches for Lambda (one process, a graphics card that is reckoned out), which take a third more of the processor.
const SWITCHES = [
  "--no-sandbox",
  "--disable-gpu",
  "--font-render-hinting=none",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
];

/** A headless Chromium that came with npm: nothing is downloaded, and it talks to this machine alone. `more` are further switches. */
export async function openBrowser(...more: string[]): Promise<Browser> {
  const executablePath = await chromium.executablePath();
  return playwright.launch({ executablePath, args: [...SWITCHES, ...more], headless: true });
}

export const PHONE = { width: 320, height: 720 };
export const DESKTOP = { width: 1280, height: 900 };

/** On how many sheets a page is printed. */
export async function sheetsOf(page: Page): Promise<number> {
  const printed = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
  return printed.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
