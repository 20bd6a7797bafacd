import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";

/** A phone, a tablet and a desk, by day and by night. */
const WIDTHS = [360, 768, 1280] as const;
const SCHEMES = ["light", "dark"] as const;
/** As much of a page as anybody looks at before they scroll on, in CSS pixels. */
const TALLEST = 2000;
/** Wide pages are taken smaller: they are looked at for their order, not for their words. */
const SCALES: Readonly<Record<number, number>> = { 768: 0.75, 1280: 0.6 };

type Shown = { url: string; cookie?: string | undefined } | { html: string };
type Subject = {
  name: string;
  language: string;
  shown: Shown;
  /** What somebody does before the picture is taken. */
  before?: (page: Page) => Promise<void>;
};

export type Camera = (subject: Subject) => Promise<void>;

/** Takes pictures of pages at each width, light and dark: `name-language-width-scheme.webp`. */
export function openCamera(browser: Browser, folder: string): Camera {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return async ({ name, language, shown, before }) => {
    for (const width of WIDTHS)
      for (const colorScheme of SCHEMES) {
        const context = await browser.newContext({
          viewport: { width, height: 800 },
          colorScheme,
          reducedMotion: "reduce",
          locale: language,
          ...("url" in shown && shown.cookie !== undefined
            ? { extraHTTPHeaders: { cookie: shown.cookie } }
            : {}),
        });
        const page = await context.newPage();
        if ("url" in shown) await page.goto(shown.url, { waitUntil: "load" });
        else await page.setContent(shown.html);
        await before?.(page);
        // What a press leads to is there before it is taken.
        await page.waitForLoadState("load");
        await page.locator("body").waitFor();
        const file = `${name}-${language}-${width}-${colorScheme}.webp`;
        writeFileSync(join(folder, file), await pictureOf(page, width));
        await context.close();
      }
    console.log(`${name} ${language}`);
  };
}

/** WebP takes a third of what a JPEG of the same page does; only the browser's own protocol makes it. */
async function pictureOf(page: Page, width: number): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const { cssContentSize } = await session.send("Page.getLayoutMetrics");
  const height = Math.min(Math.ceil(cssContentSize.height), TALLEST);
  const { data } = await session.send("Page.captureScreenshot", {
    format: "webp",
    quality: 40,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height, scale: SCALES[width] ?? 1 },
  });
  return Buffer.from(data, "base64");
}

/** Pictures that were taken, side by side from their tops, as on three phones: `strip.webp`. */
export async function strip(
  browser: Browser,
  folder: string,
  names: readonly string[],
): Promise<void> {
  const phones = names.map((name) => {
    const picture = readFileSync(join(folder, `${name}.webp`)).toString("base64");
    return `<img src="data:image/webp;base64,${picture}" alt="">`;
  });
  const style = `body{margin:0;padding:24px;display:flex;gap:24px;background:#eef2f6;width:max-content}
    img{width:320px;height:640px;object-fit:cover;object-position:top;border-radius:16px;border:1px solid #c3ccd6}`;
  const page = await browser.newPage({ viewport: { width: 1080, height: 700 } });
  await page.setContent(`<style>${style}</style>${phones.join("")}`);
  writeFileSync(join(folder, "strip.webp"), await pictureOf(page, 1080));
  await page.close();
}
