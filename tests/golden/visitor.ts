import type { Browser } from "playwright-core";

/** What is put into a field of a form; `true` takes the first choice that it offers. A field that a release does not have is passed over. */
export type Values = Readonly<Record<string, string | true>>;

/** Somebody with a browser who fills in forms and sends them, everything else as it stands there. */
export async function openVisitor(browser: Browser, url: string) {
  const context = await browser.newContext({ baseURL: url, locale: "en-GB" });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);

  async function fill(form: ReturnType<typeof page.locator>, values: Values): Promise<void> {
    for (const [name, value] of Object.entries(values)) {
      const field = form.locator(`[name="${name}"]`).first();
      if ((await field.count()) === 0) continue;
      const kind = await field.evaluate((element) => String(Reflect.get(element, "type")));
      if (kind === "select-one") await field.selectOption(value === true ? { index: 1 } : value);
      else if (kind === "radio" || kind === "checkbox")
        await form
          .locator(value === true ? `[name="${name}"]` : `[name="${name}"][value="${value}"]`)
          .first()
          .check();
      else if (kind === "file") await field.setInputFiles(String(value));
      else await field.fill(String(value));
    }
  }

  return {
    async logIn(person: string): Promise<void> {
      await context.clearCookies();
      await page.goto("/console/login");
      await page.locator(`input[value=${person}]`).check();
      await page.locator("button").first().click();
    },

    /** Sends the first form of a page whose address holds `action`; false when the page has none. Errors: what the page says when it does not take the form. */
    async send(path: string, action: string, values: Values = {}): Promise<boolean> {
      await page.goto(path);
      const form = page.locator(`form[method=post][action*="${action}"]`).first();
      if ((await form.count()) === 0) return false;
      // What is folded cannot be pressed.
      await page.evaluate(
        'document.querySelectorAll("details").forEach((part) => (part.open = true))',
      );
      await fill(form, values);
      const [reply] = await Promise.all([
        page.waitForResponse((response) => response.request().method() === "POST"),
        form.locator("button").first().click(),
      ]);
      await page.waitForLoadState();
      if (reply.status() >= 400)
        throw new Error(`${path}: ${reply.status()} ${await page.locator("body").innerText()}`);
      return true;
    },

    /** What stands in the source of the page that was opened last, or of another. */
    async find(pattern: RegExp, path?: string): Promise<string> {
      if (path !== undefined) await page.goto(path);
      return pattern.exec(await page.content())?.[0] ?? "";
    },
    close: () => context.close(),
  };
}
