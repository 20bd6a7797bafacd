import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

// Made for Lambda; in one process, closing a window would end the browser.
const ONE_PROCESS = new Set(["--single-process", "--no-zygote"]);

/** A headless Chromium that came with npm: nothing is downloaded, and it talks to this machine alone. `more` are further switches. */
export async function openBrowser(...more: string[]): Promise<Browser> {
  const executablePath = await chromium.executablePath();
  return playwright.launch({ executablePath, args: [...chromium.args.filter((arg) => !ONE_PROCESS.has(arg)), "--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-quic", "--disable-sync", "--no-first-run", ...more], headless: true });
}

export const PHONE = { width: 320, height: 720 };
export const DESKTOP = { width: 1280, height: 900 };
