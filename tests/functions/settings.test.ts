import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PNG } from "pngjs";
import { ORGANISATION } from "#contract/ids.ts";
import type { Access } from "#domain/access.ts";
import { settingsPages } from "#console/settings/settings.ts";
import { type ConsoleReply, openWorld, visit, type World } from "./world.ts";

let world: World;
beforeAll(async () => void (world = await openWorld({ residents: 0 })));
afterAll(() => world.close());

const ADMINISTRATOR: Access = { roles: ["administrator"], neighbourhoods: "all" };
const at = (path: string, form?: Record<string, string>, access = ADMINISTRATOR) =>
  world.atConsole(settingsPages, `/console/settings${path}`, {
    access,
    ...(form === undefined ? {} : { form }),
  });
const IDENTITY = {
  version: "0",
  name: "Gemeente Veldstad",
  address: "Marktplein 1\n\n 1234 AB Veldstad ",
  email: "team@veldstad.example",
  securityEmail: "",
  partners: "Trajekt\nWoonpunt\n",
};

/** A form with files, as a browser sends it. */
async function sent(fields: Record<string, string>, files: Record<string, Uint8Array>) {
  const { cookie, csrf } = await world.logIn(ADMINISTRATOR);
  const form = new FormData();
  for (const [name, value] of Object.entries({ csrf, ...fields })) form.append(name, value);
  for (const [name, bytes] of Object.entries(files))
    form.append(name, new Blob([Buffer.from(bytes)]), "logo");
  const request = new Request("http://x", { method: "POST", body: form });
  const body = Buffer.from(await request.arrayBuffer()).toString("base64");
  const event = visit("POST", "/console/settings/theme", {
    cookies: [cookie],
    query: "lang=nl",
    body,
    headers: { "content-type": request.headers.get("content-type") ?? "" },
  });
  return world.run<ConsoleReply>(settingsPages, { ...event, isBase64Encoded: true });
}
const themed = (more: Record<string, string>) => ({
  version: "0",
  font: "system",
  accent: "",
  accentInDark: "",
  deed: "save",
  ...more,
});
const bytesOf = (text: string) => new TextEncoder().encode(text);
const SVG = '<svg viewBox="0 0 40 20" onload="alert(1)"><path d="M0 0h40v20z"/></svg>';

describe("what is decided for the whole municipality", () => {
  test("stands on one page, each subject with what holds now", async () => {
    const { body } = await at("");
    for (const subject of ["identity", "theme", "sender", "retention"])
      expect(body).toContain(`href="/console/settings/${subject}?lang=nl"`);
    expect(body).toContain("30 dagen");
  });

  test("is changed by who may, with a line in the trail that names the subject and no words", async () => {
    const coordinator: Access = { roles: ["coordinator"], neighbourhoods: "all" };
    expect((await at("/identity", IDENTITY, coordinator)).statusCode).toBe(403);
    expect((await at("/identity", IDENTITY)).statusCode).toBe(303);
    expect(await world.dependencies.municipality.identity.now()).toEqual({
      name: "Gemeente Veldstad",
      address: "Marktplein 1\n1234 AB Veldstad",
      email: "team@veldstad.example",
      partners: ["Trajekt", "Woonpunt"],
    });
    const line = (await world.dependencies.audit.of(ORGANISATION)).at(-1);
    expect(line).toMatchObject({ action: "change settings", object: "identity" });
    expect(JSON.stringify(line)).not.toContain("Veldstad");
  });

  test("of two who change it at once one is told, and nothing is overwritten", async () => {
    const { statusCode, body } = await at("/identity", { ...IDENTITY, name: "Somebody else’s" });
    expect(statusCode).toBe(409);
    expect(body).toContain("Iemand anders heeft dit intussen veranderd");
    expect(body).toContain("Somebody else’s");
    expect((await world.dependencies.municipality.identity.now()).name).toBe("Gemeente Veldstad");
  });

  test("says at the field what is wrong with it, and keeps everything that was typed", async () => {
    const { statusCode, body } = await at("/identity", {
      ...IDENTITY,
      version: "1",
      email: "nobody",
      partners: "x",
    });
    expect(statusCode).toBe(422);
    expect(body).toContain('href="#email"');
    expect(body).toContain('href="#partners"');
    expect(body).toContain('value="nobody"');
    for (const days of ["6", "401", "x", ""])
      expect((await at("/retention", { version: "0", peopleDays: days })).statusCode).toBe(422);
    expect((await at("/sender", { version: "0", senderName: "a" })).body).toContain(
      'href="#senderName"',
    );
  });

  test("can be put back with one press, and that can be put back too", async () => {
    await at("/retention", { version: "0", peopleDays: "60" });
    await at("/retention", { version: "1", peopleDays: "90" });
    const { retention } = world.dependencies.municipality;
    expect((await at("/retention")).body).toContain("60 dagen");
    expect((await at("/retention/restore", { version: "1", former: "1" })).statusCode).toBe(409);
    expect((await at("/retention/restore", { version: "2", former: "9" })).statusCode).toBe(409);
    expect(await retention.now()).toEqual({ peopleDays: 90 });
    await at("/retention/restore", { version: "2", former: "1" });
    expect(await retention.now()).toEqual({ peopleDays: 60 });
    await at("/retention/restore", { version: "3", former: "2" });
    expect(await retention.now()).toEqual({ peopleDays: 90 });
    expect(await retention.everDecided()).toHaveLength(4);
  });
});

describe("a theme", () => {
  test.each([
    ["accent", "#ffcc00", "op een licht scherm"],
    ["accentInDark", "#333333", "op een donker scherm"],
  ])(
    "is refused where people could not read its %s, with a colour that they can",
    async (field, colour, where) => {
      const { statusCode, body } = await sent(themed({ accent: "#0b5a8a", [field]: colour }), {});
      expect(statusCode).toBe(422);
      expect(body).toContain(where);
      const nearest = /Wel te lezen is (#[\da-f]{6})/.exec(body)?.[1] ?? "";
      expect(nearest).not.toBe(colour);
      const again = { ...themed({ accent: "#0b5a8a", [field]: nearest }), deed: "look" };
      expect((await sent(again, {})).statusCode).toBe(200);
    },
  );

  test.each(["red", "#12", "url(x)", "#0b5a8a;}"])(
    "is refused with %s as a colour",
    async (accent) => {
      expect((await sent(themed({ accent }), {})).statusCode).toBe(422);
    },
  );

  test("is looked at before anything is decided, in every way in which people look", async () => {
    const { body, headers, statusCode } = await sent(
      { ...themed({ accent: "6A1B9A" }), deed: "look" },
      { "logo-file": bytesOf(SVG) },
    );
    expect(statusCode).toBe(200);
    for (const way of ["light", "dark", "contrast", "turned"])
      expect(body).toContain(`buurt-in-${way}`);
    expect(body).toContain("--buurt-accent:#6a1b9a");
    expect(body).toContain('dir="rtl"');
    expect(body).not.toMatch(/onload|alert\(/);
    expect(headers["content-security-policy"]).not.toContain("unsafe");
    expect((await world.dependencies.municipality.theme.now()).accent).toBe(undefined);
    // What was chosen comes back with the form, the drawing too.
    const logo = /name="logo" value="([\da-f]{64})"/.exec(body)?.[1] ?? "";
    await sent(themed({ accent: "#6a1b9a", logo, font: "book" }), {});
    expect(await world.dependencies.municipality.theme.now()).toMatchObject({
      accent: "#6a1b9a",
      font: "book",
      logo: { id: logo, kind: "svg", width: 40, height: 20 },
    });
  });

  test("takes a picture anew from its dots, for pages and for mails", async () => {
    const png = new PNG({ width: 800, height: 100 });
    png.data.fill(120);
    const picture = PNG.sync.write(png);
    const { statusCode } = await sent(themed({ version: "1" }), { "logo-file": picture });
    expect(statusCode).toBe(303);
    const { logo, mailLogo } = await world.dependencies.municipality.theme.now();
    expect(logo).toMatchObject({ kind: "png", width: 640, height: 80 });
    expect(mailLogo).toEqual(logo);
    const file = await world.dependencies.municipality.logo(logo?.id ?? "");
    expect(PNG.sync.read(Buffer.from(file?.body ?? "", "base64")).width).toBe(640);
  });

  test.each([
    ["logo-file", "<svg viewBox='0 0 9 9'><text>a</text></svg>", "&lt;text&gt;"],
    ["logo-file", "GIF89a", "kunnen wij niet als logo lezen"],
    ["logo-file", "<svg><path/></svg>", "hoe groot de tekening is"],
    ["mailLogo-file", SVG, "Kies voor e-mail een PNG of JPEG"],
  ])("says what is wrong with a file (%s)", async (field, text, told) => {
    const { statusCode, body } = await sent(themed({ version: "2" }), { [field]: bytesOf(text) });
    expect(statusCode).toBe(422);
    expect(body).toContain(told);
  });
});
