import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Identity } from "#domain/municipality/identity.ts";
import type { Theme } from "#domain/municipality/theme.ts";
import { cleanedDrawing } from "#domain/municipality/drawing.ts";
import { showAbout } from "#functions/answer/show-about.ts";
import { showNeighbourhood } from "#functions/feedback/show-neighbourhood.ts";
import { sha256 } from "#stores/sha256.ts";
import { openWorld, visit, type World } from "./world.ts";

let world: World;
beforeAll(async () => void (world = await openWorld({ residents: 1 })));
afterAll(() => world.close());

const IDENTITY: Identity = {
  name: "Gemeente Veldstad",
  address: "Marktplein 1\n1234 AB Veldstad",
  email: "team@veldstad.example",
  partners: ["Trajekt", "Woonpunt"],
};
const cleaned = cleanedDrawing(
  '<svg viewBox="0 0 40 20"><path d="M0 0h40v20z" fill="#6a1b9a"/></svg>',
);
const drawing = cleaned.kind === "cleaned" ? cleaned.drawing : "";
const LOGO = { id: sha256(drawing), kind: "svg", width: 40, height: 20 } as const;
const THEME: Theme = { accent: "#6a1b9a", font: "plain", nameInLogo: false, logo: LOGO };

let versions = { identity: 0, theme: 0 };
async function decide(identity: Identity, theme: Theme): Promise<void> {
  const { municipality, now } = world.dependencies;
  const by = { at: now(), by: "administrator" } as const;
  await municipality.identity.decide(identity, { version: versions.identity, ...by });
  await municipality.theme.decide(theme, { version: versions.theme, ...by });
  versions = { identity: versions.identity + 1, theme: versions.theme + 1 };
}

type Reply = { statusCode: number; headers: Record<string, string>; body: string };
const shown = (path = "/zonnestraat", query = "lang=nl"): Promise<Reply> =>
  world.run(showNeighbourhood, visit("GET", path, { query }));
const about = (path: string, parameters = {}): Promise<Reply> =>
  world.run(showAbout, { ...visit("GET", path), pathParameters: parameters });
const partOf = (page: string, part: string): string =>
  new RegExp(`<${part}.*?</${part}>`, "s").exec(page)?.[0] ?? "";

describe("a page", () => {
  test("bears the product's own name and mark until somebody says whose it is", async () => {
    const { body, headers } = await shown();
    expect(partOf(body, "header")).toContain("<strong>Buurtcyclus</strong>");
    expect(partOf(body, "header")).toContain("<svg aria-hidden");
    expect(partOf(body, "footer")).not.toContain("<address");
    expect(body).not.toContain("<!--");
    expect(headers["content-security-policy"]).not.toContain("unsafe");
  });

  test("says at the top whose it is and which team writes, and below who answers for it and with whom", async () => {
    await decide(IDENTITY, THEME);
    const { body } = await shown();
    expect(partOf(body, "header")).toContain("<strong>Gemeente Veldstad</strong>");
    expect(partOf(body, "header")).toContain("Veilige Buurten Team Zonnestraat");
    expect(partOf(body, "footer")).toContain("Marktplein 1<br>1234 AB Veldstad");
    expect(partOf(body, "footer")).toContain('href="mailto:team@veldstad.example"');
    expect(partOf(body, "footer")).toContain("samen met Trajekt en Woonpunt");
    expect(partOf(body, "title")).toContain("– Gemeente Veldstad");
    const arabic = (await shown("/zonnestraat", "lang=ar")).body;
    expect(partOf(arabic, "footer")).toContain("Trajekt وWoonpunt");
    expect((await shown("/nowhere")).body).toContain("Gemeente Veldstad");
    expect(await world.console("/console")).toContain("<strong>Gemeente Veldstad</strong>");
  });

  test("has the colours and the font that were chosen in one more style, and allows that by its hash alone", async () => {
    const { body, headers } = await shown();
    const styles = [...body.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css = ""]) => css);
    expect(styles.at(-1)).toContain("--buurt-accent:#6a1b9a");
    expect(styles.at(-1)).toMatch(/prefers-color-scheme:dark\)\{:root\{--buurt-accent:#[\da-f]{6}/);
    expect(styles.at(-1)).toContain("font-family:");
    const policy = headers["content-security-policy"] ?? "";
    for (const css of styles)
      expect(policy).toContain(`'sha256-${createHash("sha256").update(css).digest("base64")}'`);
    expect(policy).not.toContain("unsafe");
  });

  test("stays within the first 14,600 bytes with all of it", async () => {
    const small = { ...THEME, logo: { ...LOGO, drawing: drawing.padEnd(2000) } };
    await decide({ ...IDENTITY, address: "x".repeat(200) }, small);
    expect(gzipSync((await shown()).body).length).toBeLessThan(14_600);
  });

  test("says the name of the municipality once, where the logo says it already", async () => {
    await decide(IDENTITY, { ...THEME, nameInLogo: true });
    const { body } = await shown();
    expect(partOf(body, "header")).toContain('alt="Gemeente Veldstad"');
    expect(partOf(body, "header")).not.toContain("<strong>");
  });

  test("shows nobody's markup: a name is text", async () => {
    await decide({ ...IDENTITY, name: "<b>Veld</b>stad<!--name-->" }, THEME);
    expect((await shown()).body).toContain("&lt;b&gt;Veld&lt;/b&gt;stad&lt;!--name--&gt;");
  });
});

describe("the file of a logo", () => {
  test("comes from our own address, may be kept for good, and can do nothing", async () => {
    await world.dependencies.municipality.keepLogo({ ...LOGO, body: drawing });
    const { body, statusCode, headers } = await about(`/logo/${LOGO.id}.svg`, {
      file: `${LOGO.id}.svg`,
    });
    expect([statusCode, body]).toEqual([200, drawing]);
    expect(headers).toMatchObject({
      "content-type": "image/svg+xml",
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
    });
    expect(headers["cache-control"]).toContain("immutable");
    await decide(IDENTITY, THEME);
    expect((await shown()).body).toContain(`src="/logo/${LOGO.id}.svg"`);
  });

  test.each([`${LOGO.id}.png`, `${"0".repeat(64)}.svg`, "x", ""])(
    "is not there under %s",
    async (file) => {
      expect((await about(`/logo/${file}`, { file })).statusCode).toBe(404);
    },
  );

  test("of the product is there from the start", async () => {
    const { body, headers } = await about("/logo/mark.svg", { file: "mark.svg" });
    expect(headers["content-type"]).toBe("image/svg+xml");
    expect(cleanedDrawing(body)).toMatchObject({ kind: "cleaned", width: 48 });
  });
});

test("what was decided is kept, and of two at once one is told", async () => {
  const { municipality, now } = world.dependencies;
  const given = { version: 0, at: now(), by: "administrator" } as const;
  expect(await municipality.sender.decide({ name: "Team A" }, given)).toBe(true);
  expect(await municipality.sender.decide({ name: "Team B" }, given)).toBe(false);
  expect(await municipality.sender.decide({ name: "Team C" }, { ...given, version: 1 })).toBe(true);
  expect((await municipality.sender.everDecided()).map(({ value }) => value.name)).toEqual([
    "Team C",
    "Team A",
  ]);
});

test("a mail says in its sender which municipality and which team it is from, at the mail service's address", async () => {
  await world.invited();
  const [mail] = world.environment.outbox.after(0, 1);
  expect(mail?.sender).toMatch(
    /^"Gemeente Veldstad, Team C Zonnestraat" <team@buurtcyclus\.example\.org>$/,
  );
});
