import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ActionId, agendaRoundOf, type CycleId, cycleIdOf, WHOLE } from "#contract/ids.ts";
import { MOST_PICTURES, MOST_SENT, type Picture } from "#domain/pictures/picture.ts";
import { picturePages } from "#console/pictures/pictures.ts";
import { planBatches } from "#functions/dispatch/plan-batches.ts";
import { sendBatch } from "#functions/dispatch/send-batch.ts";
import { steeringPages } from "#console/cycles/steering.ts";
import { showNeighbourhood } from "#functions/feedback/show-neighbourhood.ts";
import { showPicture } from "#functions/feedback/show-picture.ts";
import { sweepExpired } from "#functions/daily/sweep-expired.ts";
import { bomb, MADE_BY, phonePicture, TAKEN_AT } from "#tests/phone-picture.ts";
import { anAction, day } from "#tests/builders.ts";
import { openWorld, visit, type World } from "./world.ts";

let world: World;
let cycle: CycleId;
beforeAll(async () => {
  world = await openWorld({ residents: 1 });
  ({ cycle } = await world.invited());
});
afterAll(() => world.close());

const idOf = (letter: string) => letter.repeat(22);
const BACK = "https://buurtcyclus.example/console";
type Fields = Readonly<Record<string, string>>;

/** Sends a file as a browser does, by the form for one picture; some fields are other than signed. */
async function send(
  id: string,
  file: Uint8Array,
  {
    fields = {},
    without = [],
    later = 0,
  }: { fields?: Fields; without?: string[]; later?: number } = {},
): Promise<Response> {
  const form = await world.dependencies.pictureForms.formFor(id, BACK);
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...form.fields, ...fields }))
    if (!without.includes(name)) body.append(name, value);
  body.append("file", new Blob([new Uint8Array(file)]), "IMG_2041.jpg");
  if (later > 0) world.environment.clock.jump(Date.now() + later);
  return fetch(form.url, { method: "POST", body, redirect: "manual" });
}

const aPicture = (more: Partial<Picture> = {}): Picture => ({
  id: idOf("p"),
  cycle,
  action: "litter-1" as Picture["action"],
  when: "after",
  on: day("2026-10-20"),
  text: "Een schone straat met twee nieuwe bakken.",
  width: 64,
  height: 48,
  ...more,
});

describe("a form by which a phone sends a picture", () => {
  test("lets in one file under the name that was signed, and leads back to where it was from", async () => {
    const { pictureFiles } = world.dependencies;
    const file = phonePicture();
    const reply = await send(idOf("a"), file);
    expect(reply.status).toBe(303);
    expect(reply.headers.get("location")).toMatch(new RegExp(`^${BACK}\\?bucket=`));
    expect(await pictureFiles.incoming(idOf("a"))).toEqual(new Uint8Array(file));
    expect(await pictureFiles.read(idOf("a"))).toBeUndefined();
  });

  test.each<[string, Fields, string[]]>([
    ["under another name", { key: `incoming/${idOf("z")}` }, []],
    ["among what was drawn and published", { key: `pictures/${idOf("z")}.jpg` }, []],
    ["as a page with a script", { "Content-Type": "text/html" }, []],
    ["open to everybody", { acl: "public-read" }, []],
    [
      "leading somewhere else afterwards",
      { success_action_redirect: "https://elsewhere.example" },
      [],
    ],
    ["by a policy of one's own", { Policy: Buffer.from("{}").toString("base64") }, []],
    ["without a signature", {}, ["X-Amz-Signature"]],
  ])("lets nothing in %s", async (_, fields, without) => {
    const { pictureFiles } = world.dependencies;
    expect((await send(idOf("y"), phonePicture(), { fields, without })).status).toBe(403);
    for (const letter of ["y", "z"]) {
      expect(await pictureFiles.incoming(idOf(letter))).toBeUndefined();
      expect(await pictureFiles.read(idOf(letter))).toBeUndefined();
    }
  });

  test("lets in no more than 60 MB, so that what phones make is refused in our own words", async () => {
    const reply = await send(idOf("b"), new Uint8Array(MOST_SENT + 1));
    expect(reply.status).toBe(400);
    expect(await reply.text()).toContain("EntityTooLarge");
    expect(await world.dependencies.pictureFiles.incoming(idOf("b"))).toBeUndefined();
  });
});

const ACTION = anAction();
/** A promise that was carried on to the next cycle. */
const CARRIED = ActionId.parse("litter-2");
const place = () => `/console/pictures/${cycle}/${ACTION.id}`;
const inConsole = (path: string, more: Parameters<World["atConsole"]>[2] = {}) =>
  world.atConsole(picturePages, path, more);
const shown = (id: string, changed = {}) =>
  world.run(
    showPicture,
    { ...visit("GET", `/picture/${cycle}/${id}`), pathParameters: { cycle, picture: id } },
    changed,
  );
const SAID = { when: "after", on: "2026-09-10", text: "Twee nieuwe bakken naast de bank." };

/** The name and the form on the page, as a browser would send them. */
async function offered(): Promise<{ id: string; url: string; fields: Fields; policy: string }> {
  const { body, headers } = await inConsole(place());
  const url = /<form method="post" action="(http[^"]+)"/.exec(body)?.[1] ?? "";
  const pairs = [...body.matchAll(/name="([\w-]+)" value="([^"]*)"/g)].map(
    ([, name = "", value = ""]): [string, string] => [name, value.replaceAll("&#x27;", "'")],
  );
  const fields = Object.fromEntries(pairs);
  const id = /incoming\/([\w-]{22})$/.exec(fields["key"] ?? "")?.[1] ?? "";
  return { id, url, fields, policy: headers["content-security-policy"] ?? "" };
}

/** Somebody chooses a file on the page and sends it; gives its name. */
async function sent(file: Uint8Array): Promise<string> {
  const { id, url, fields } = await offered();
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) if (name !== "csrf") body.append(name, value);
  body.append("file", new Blob([new Uint8Array(file)]), "IMG_2041.jpg");
  const reply = await fetch(url, { method: "POST", body, redirect: "manual" });
  expect([reply.status, reply.headers.get("location")]).toEqual([
    303,
    expect.stringContaining(`${place()}/${id}?bucket=`),
  ]);
  return id;
}

/** Likewise one that is described. */
async function described(file = phonePicture({ held: 6 })): Promise<string> {
  const id = await sent(file);
  const reply = await inConsole(`${place()}/${id}`, { form: SAID });
  expect(reply.statusCode).toBe(303);
  return id;
}
const publish = (id: string, more = {}) =>
  inConsole(`${place()}/${id}/publish`, { form: { checked: "yes" }, ...more });
const bytesOf = ({ body }: { body: string }) => Buffer.from(body, "base64");
const onSite = async () =>
  (await world.run(showNeighbourhood, visit("GET", `/${world.neighbourhood.id}`))).body;

describe("a picture of what was promised", () => {
  beforeAll(async () => {
    const { actions, agendas, now } = world.dependencies;
    await agendas.keepAgenda({
      round: agendaRoundOf(cycle),
      topics: [ACTION.topic],
      decisions: [],
      adoptedBy: "counted",
      adopted: now(),
    });
    const event = { action: ACTION.id, seq: 1, at: now(), by: "machine", to: "proposed" } as const;
    await actions.create({ ...ACTION, cycle }, event);
    const carriedTo = [cycleIdOf(world.neighbourhood.id, WHOLE, 2)];
    await actions.create(
      { ...ACTION, cycle, id: CARRIED, carriedTo },
      { ...event, action: CARRIED },
    );
  });

  test("comes in by a form that this page alone may send elsewhere, under a name that nobody can guess", async () => {
    const { id, url, policy } = await offered();
    expect(id).not.toBe((await offered()).id);
    expect(policy).toContain(`form-action 'self' ${new URL(url).origin};`);
    const other = await world.run(showNeighbourhood, visit("GET", `/${world.neighbourhood.id}`));
    expect(other.headers["content-security-policy"]).toContain("form-action 'self';");
  });

  test("is described, looked at by a person and then published; its file stands upright and says nothing of where it was taken", async () => {
    const id = await described();
    const [seen, file] = [
      await inConsole(`${place()}/${id}`),
      await inConsole(`${place()}/${id}/file`),
    ];
    expect(seen.body).toContain(`alt="${SAID.text}" width="48" height="64"`);
    expect(seen.body).toContain("nummerbord");
    expect(file.headers).toMatchObject({
      "content-type": "image/jpeg",
      "cache-control": "no-store",
    });

    expect((await publish(id)).statusCode).toBe(303);
    const picture = await shown(id);
    expect(picture).toMatchObject({ statusCode: 200, isBase64Encoded: true });
    expect(picture.headers).toMatchObject({
      "content-type": "image/jpeg",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
      "cache-control": "public, max-age=3600",
    });
    for (const word of ["Exif", "GPS", TAKEN_AT, MADE_BY])
      expect(bytesOf(picture).includes(word)).toBe(false);
    expect(await onSite()).toContain(
      `<img src="/picture/${cycle}/${id}" alt="${SAID.text}" width="48" height="64" loading="lazy"`,
    );
    const { audit } = world.dependencies;
    const trail = (await audit.of(world.neighbourhood.id)).filter(({ object }) =>
      object.includes(id),
    );
    expect(trail.map(({ action }) => action)).toEqual(["add picture", "publish picture"]);
    expect(await world.dependencies.pictureFiles.incoming(id)).toBeUndefined();
  });

  test("is nowhere to be seen but by the team until it is published", async () => {
    const id = await described();
    expect((await shown(id)).statusCode).toBe(404);
    expect(await onSite()).not.toContain(id);
    const { body, statusCode } = await world.run(
      picturePages,
      visit("GET", `${place()}/${id}/file`),
    );
    expect([statusCode, body.includes("/console/login")]).toEqual([200, true]);
    for (const wrong of ["a".repeat(22), "../../incoming/x", ""])
      expect((await shown(wrong)).statusCode).toBe(404);
  });

  test("is not published by who does not say to have looked", async () => {
    const id = await described();
    const reply = await publish(id, { form: {} });
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain('href="#checked"');
    expect((await shown(id)).statusCode).toBe(404);
  });

  test("is gone at once when it is thrown away, published or not", async () => {
    const id = await described();
    await publish(id);
    await inConsole(`${place()}/${id}/remove`, { form: {} });
    expect((await shown(id)).statusCode).toBe(404);
    expect(await world.dependencies.pictureFiles.read(id)).toBeUndefined();
    expect((await world.dependencies.pictures.of(cycle)).map((one) => one.id)).not.toContain(id);
  });

  test("is kept once, however often its description is sent", async () => {
    const id = await described();
    const again = await inConsole(`${place()}/${id}`, {
      form: { ...SAID, text: "Iets heel anders." },
    });
    expect(again.statusCode).toBe(303);
    const { pictures } = world.dependencies;
    expect((await pictures.of(cycle)).filter((one) => one.id === id)).toMatchObject([SAID]);
    await inConsole(`${place()}/${id}/remove`, { form: {} });
  });

  test("needs words for who does not see it, and a day that has come; what was typed comes back", async () => {
    const id = await sent(phonePicture());
    const bad = { when: "", on: "2026-09-30", text: "Bel 0612345678 of mail." };
    const reply = await inConsole(`${place()}/${id}`, { form: bad });
    expect(reply.statusCode).toBe(422);
    for (const field of ["when", "text"]) expect(reply.body).toContain(`href="#${field}"`);
    expect(reply.body).toContain(bad.text);
    const late = await inConsole(`${place()}/${id}`, { form: { ...SAID, on: "2026-09-30" } });
    expect(late.body).toContain('href="#on"');
    expect(await world.dependencies.pictureFiles.incoming(id)).toBeDefined();
  });

  test.each([
    ["a bomb", bomb("jpeg", 60_000, 60_000), "52 miljoen"],
    ["a text", Buffer.from("<script>"), "geen foto"],
  ])(
    "%s is refused in words before anybody typed anything, with the form to send another",
    async (_, file, why) => {
      const id = await sent(file);
      const reply = await inConsole(`${place()}/${id}`);
      expect(reply.statusCode).toBe(422);
      expect(reply.body).toContain(why);
      expect(reply.body).toContain('name="file"');
    },
  );

  test("a file that is broken behind its header loses nothing that was typed", async () => {
    const id = await sent(phonePicture().subarray(0, 700));
    const reply = await inConsole(`${place()}/${id}`, { form: SAID });
    expect(reply.body).toContain(SAID.text);
    expect(reply.statusCode).toBe(422);
    expect(await world.dependencies.pictures.get(cycle, id)).toBeUndefined();
  });

  test("of another organisation is not a professional's to add, publish or throw away", async () => {
    const id = await described();
    const access = {
      roles: ["professional" as const],
      organisation: "police" as const,
      neighbourhoods: "all" as const,
    };
    for (const end of ["", "/publish", "/remove"])
      expect(
        (await inConsole(`${place()}/${id}${end}`, { form: { ...SAID, checked: "yes" }, access }))
          .statusCode,
      ).toBe(403);
    const { body } = await inConsole(place(), { access });
    expect(body).not.toContain('name="file"');
    await inConsole(`${place()}/${id}/remove`, { form: {} });
  });

  test("has room for six of an action; then the page says so and signs no form", async () => {
    const { pictures } = world.dependencies;
    const mine = (await pictures.of(cycle)).length;
    for (let nth = mine; nth < MOST_PICTURES; nth += 1)
      await pictures.add(aPicture({ id: idOf(String(nth)), action: ACTION.id }));
    const { body } = await inConsole(place());
    expect(body).not.toContain('name="file"');
    expect(body).toContain("hoogstens 6");
    for (let nth = mine; nth < MOST_PICTURES; nth += 1)
      await pictures.remove(aPicture({ id: idOf(String(nth)) }));
  });

  test("is led to from the mail that tells what was done, by a link and not as a file", async () => {
    const round = agendaRoundOf(cycle);
    await world.run(planBatches, { round, kind: "feedback" });
    await world.run(sendBatch, { round, kind: "feedback", batch: 0 });
    const mails = world.environment.outbox.after(0, 1000);
    const mail = mails.findLast(({ tags }) => tags["kind"] === "feedback");
    const address = new RegExp(`https?://\\S+/${world.neighbourhood.id}\\?lang=nl#${ACTION.id}`);
    expect(mail?.text).toMatch(new RegExp(`Foto’s: ${address.source}`));
    expect(mail?.html).toMatch(address);
    expect(mail?.html).not.toContain("<img");
    const preview = await world.atConsole(
      steeringPages,
      `/console/recipients/${cycle}/feedback/mail`,
    );
    expect(preview.body).toMatch(address);
  });
});

describe("what came of a promise, with a picture of it, in one form", () => {
  const DONE = ActionId.parse("litter-3");
  const at = () => `/console/pictures/${cycle}/${DONE}/outcome`;
  const SENT: Fields = {
    version: "1",
    how: "done",
    text: "Er staan twee nieuwe bakken.",
    seen: SAID.text,
    picture: idOf("d"),
  };
  beforeAll(async () => {
    const { actions, now } = world.dependencies;
    const event = { action: DONE, seq: 1, at: now(), by: "machine", to: "proposed" } as const;
    await actions.create(anAction({ cycle, id: DONE }), event);
  });
  const now = async () => {
    const { actions, pictures } = world.dependencies;
    return {
      state: (await actions.get(cycle, DONE))?.state,
      pictures: (await pictures.of(cycle)).filter(({ action }) => action === DONE),
    };
  };
  async function fill(fields: Fields, file?: Uint8Array) {
    const { cookie, csrf } = await world.logIn();
    const parts = new FormData();
    for (const [name, value] of Object.entries({ csrf, ...SENT, ...fields }))
      parts.append(name, value);
    parts.append("file", new File(file === undefined ? [] : [new Uint8Array(file)], "IMG.jpg"));
    const request = new Response(parts);
    return world.run(picturePages, {
      ...visit("POST", at(), {
        cookies: [cookie],
        body: Buffer.from(await request.arrayBuffer()).toString("base64"),
        headers: { "content-type": request.headers.get("content-type") ?? "" },
      }),
      isBase64Encoded: true,
    });
  }

  test.each<[string, Fields, Uint8Array | undefined, string[]]>([
    ["without words", { text: "Kort" }, undefined, ["text"]],
    ["partly done without what comes next", { how: "partly-done" }, undefined, ["next"]],
    ["ended in no way that there is", { how: "reopened" }, undefined, ["how"]],
    ["with a picture of which nobody says what is on it", { seen: "" }, phonePicture(), ["seen"]],
    ["with a file that is no picture", {}, new Uint8Array([1, 2, 3]), ["file"]],
  ])("keeps nothing %s, and tells it at the field", async (_, fields, file, told) => {
    const before = await now();
    const reply = await fill(fields, file);
    expect(reply.statusCode).toBe(422);
    for (const field of told) expect(reply.body).toContain(`id="fault-${field}"`);
    expect(reply.body).toContain(`value="${fields["seen"] ?? SAID.text}"`);
    expect(await now()).toEqual(before);
  });

  test("is kept once, the picture for the team alone until somebody looked at it", async () => {
    const reply = await fill({}, phonePicture());
    expect([reply.statusCode, reply.headers["location"]]).toEqual([
      303,
      `/console/pictures/${cycle}/${DONE}/${idOf("d")}?lang=nl&told=outcomeKept`,
    ]);
    const kept = await now();
    expect(kept).toMatchObject({
      state: { kind: "done", text: SENT["text"] },
      pictures: [{ id: idOf("d"), when: "after", text: SAID.text }],
    });
    expect(kept.pictures[0]).not.toHaveProperty("published");
    expect((await shown(idOf("d"))).statusCode).toBe(404);
    const again = await fill({}, phonePicture());
    expect(again.statusCode).toBe(409);
    expect(await now()).toEqual(kept);
  });

  test("is not a form any more once it ended, and is another organisation's own", async () => {
    expect((await inConsole(at())).body).not.toContain('name="how"');
    const access = {
      roles: ["professional" as const],
      partner: "police" as const,
      neighbourhoods: "all" as const,
    };
    expect((await inConsole(at(), { form: SENT, access })).statusCode).toBe(403);
  });
});

describe("after the retention", () => {
  test("a picture and what is known of it are removed with the people's part of the last round in which its promise stood, and not before", async () => {
    const { pictures, pictureFiles, cycles } = world.dependencies;
    await pictures.add(aPicture());
    await pictureFiles.write(idOf("p"), phonePicture());
    await pictures.add(aPicture({ id: idOf("q"), action: CARRIED }));
    await world.run(sweepExpired, {});
    expect(await pictures.get(cycle, idOf("p"))).toBeDefined();

    const { plan } = await cycles.change(cycle, (before) => ({ ...before, status: "closed" }));
    world.environment.clock.jump(Date.parse(plan.closing) + 200 * 24 * 60 * 60 * 1000);
    await world.run(sweepExpired, {});
    expect((await pictures.of(cycle)).map(({ action }) => action)).toEqual([CARRIED]);
    expect(await pictureFiles.read(idOf("p"))).toBeUndefined();
    // What came in and was never drawn anew went by itself.
    expect(await pictureFiles.incoming(idOf("a"))).toBeUndefined();
  });

  test("a form that was signed before holds no longer", async () => {
    const reply = await send(idOf("c"), phonePicture(), { later: 31 * 60 * 1000 });
    expect([reply.status, await reply.text()]).toEqual([403, expect.stringContaining("expired")]);
  });
});
