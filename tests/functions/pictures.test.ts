import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CycleId } from "#contract/ids.ts";
import { MOST_BYTES, type Picture } from "#domain/pictures/picture.ts";
import { sweepExpired } from "#functions/daily/sweep-expired.ts";
import { phonePicture } from "#tests/phone-picture.ts";
import { day } from "#tests/builders.ts";
import { openWorld, type World } from "./world.ts";

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

  test("lets in no more than 15 MB, and says so", async () => {
    const reply = await send(idOf("b"), new Uint8Array(MOST_BYTES + 1));
    expect(reply.status).toBe(400);
    expect(await reply.text()).toContain("EntityTooLarge");
    expect(await world.dependencies.pictureFiles.incoming(idOf("b"))).toBeUndefined();
  });
});

describe("after the retention", () => {
  test("what is known of a picture and its file are removed with the people's part of the round, and not before", async () => {
    const { pictures, pictureFiles, cycles } = world.dependencies;
    await pictures.add(aPicture());
    await pictureFiles.write(idOf("p"), phonePicture());
    await world.run(sweepExpired, {});
    expect(await pictures.of(cycle)).toHaveLength(1);

    const { plan } = await cycles.change(cycle, (before) => ({ ...before, status: "closed" }));
    world.environment.clock.jump(Date.parse(plan.closing) + 200 * 24 * 60 * 60 * 1000);
    await world.run(sweepExpired, {});
    expect(await pictures.of(cycle)).toEqual([]);
    expect(await pictureFiles.read(idOf("p"))).toBeUndefined();
    // What came in and was never drawn anew went by itself.
    expect(await pictureFiles.incoming(idOf("a"))).toBeUndefined();
  });

  test("a form that was signed before holds no longer", async () => {
    const reply = await send(idOf("c"), phonePicture(), { later: 16 * 60 * 1000 });
    expect([reply.status, await reply.text()]).toEqual([403, expect.stringContaining("expired")]);
  });
});
