import type { CycleId } from "#contract/ids.ts";
import type { Picture } from "#domain/pictures/picture.ts";
import { picturePages } from "#console/pictures/pictures.ts";
import { showPicture } from "#functions/feedback/show-picture.ts";
import { anAction, day } from "#tests/builders.ts";
import { MADE_BY, phonePicture, TAKEN_AT } from "#tests/phone-picture.ts";
import { openWorld, visit, type World } from "#tests/functions/world.ts";
import type { Attack, Loot } from "./attempt.ts";

const IDS = ["a", "b", "c", "d"].map((letter) => letter.repeat(22));
const SAID = { when: "after", on: "2026-09-07", text: "Two new bins beside the bench." };

type Place = { world: World; cycle: CycleId; path: (id: string) => string };

/** An action of which four pictures came in from a phone. */
async function pictured(attack: (place: Place) => Promise<Loot>): Promise<Loot> {
  const world = await openWorld({ residents: 1 });
  try {
    const { cycle } = await world.invited();
    const { actions, pictureForms, now } = world.dependencies;
    const action = anAction({ cycle });
    const event = { action: action.id, seq: 1, at: now(), by: "machine", to: "proposed" } as const;
    await actions.create(action, event);
    for (const id of IDS) {
      const { url, fields } = await pictureForms.formFor(id, "https://buurt.example");
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.append(name, value);
      body.append("file", new Blob([new Uint8Array(phonePicture({ held: 6 }))]));
      await fetch(url, { method: "POST", body, redirect: "manual" });
    }
    const path = (id: string) => `/console/pictures/${cycle}/${action.id}/${id}`;
    return await attack({ world, cycle, path });
  } finally {
    await world.close();
  }
}

const seen = (world: World, cycle: CycleId, picture: string, changed = {}) =>
  world.run(
    showPicture,
    { ...visit("GET", `/picture/${cycle}/${picture}`), pathParameters: { cycle, picture } },
    changed,
  );

/** Whoever knows the name of a picture asks for it before anybody of the team looked at it. */
export const readUnpublished: Attack = {
  name: "read-unpublished",
  tries: "see pictures that nobody of the team has looked at yet, by their names",
  protection: "a picture has an address for everybody from when a person published it",
  short: true,
  attempt: (protection) =>
    pictured(async ({ world, cycle, path }) => {
      const { pictures } = world.dependencies;
      const published = {
        ...pictures,
        get: async (of: CycleId, id: string): Promise<Picture | undefined> => {
          const picture = await pictures.get(of, id);
          return picture && { ...picture, published: day("2026-09-07") };
        },
      };
      let got = 0;
      for (const id of IDS) {
        await world.atConsole(picturePages, path(id), { form: SAID });
        const changed = protection === "on" ? {} : { pictures: published };
        if ((await seen(world, cycle, id, changed)).statusCode === 200) got += 1;
      }
      return { got, of: IDS.length };
    }),
};

/** Whoever sees a picture on the site looks into its file for where and by whose phone it was taken. */
export const placeInPicture: Attack = {
  name: "place-in-picture",
  tries: "read in the files of published pictures where they were taken, and by whose phone",
  protection: "every picture is drawn anew from its pixels alone",
  short: true,
  attempt: (protection) =>
    pictured(async ({ world, cycle, path }) => {
      const asItCame = (bytes: Uint8Array) =>
        ({ kind: "drawn", bytes, width: 48, height: 64 }) as const;
      const changed = protection === "on" ? {} : { redraw: asItCame };
      let got = 0;
      for (const id of IDS) {
        await world.atConsole(picturePages, path(id), { form: SAID, changed });
        await world.atConsole(picturePages, `${path(id)}/publish`, { form: { checked: "yes" } });
        const { statusCode, body } = await seen(world, cycle, id);
        if (statusCode !== 200) throw new Error("The picture was not published.");
        const file = Buffer.from(body, "base64");
        if ([TAKEN_AT, MADE_BY, "Exif"].some((word) => file.includes(word))) got += 1;
      }
      return { got, of: IDS.length };
    }),
};

/** Whoever kept the name of a picture looks for it once the team threw it away. */
export const pictureAfterRemoval: Attack = {
  name: "picture-after-removal",
  tries:
    "find a picture that was thrown away: its file, what was said of it, its place on the site",
  protection: "throwing a picture away removes its file before the fact that tells of it",
  short: true,
  attempt: (protection) =>
    pictured(async ({ world, cycle, path }) => {
      const { pictureFiles } = world.dependencies;
      const changed =
        protection === "on" ? {} : { pictureFiles: { ...pictureFiles, remove: async () => {} } };
      let got = 0;
      for (const id of IDS) {
        await world.atConsole(picturePages, path(id), { form: SAID });
        await world.atConsole(picturePages, `${path(id)}/publish`, { form: { checked: "yes" } });
        await world.atConsole(picturePages, `${path(id)}/remove`, { form: {}, changed });
        const [left, told] = [
          await pictureFiles.read(id),
          JSON.stringify(await world.everything()),
        ];
        const isSeen = (await seen(world, cycle, id)).statusCode === 200;
        if (left !== undefined || isSeen || told.includes(SAID.text)) got += 1;
      }
      return { got, of: IDS.length };
    }),
};
