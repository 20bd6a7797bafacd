import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

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
