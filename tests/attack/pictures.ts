import type { CycleId } from "#contract/ids.ts";
import type { Picture } from "#domain/pictures/picture.ts";
import { picturePages } from "#console/pictures/pictures.ts";
import { sweepExpired } from "#functions/daily/sweep-expired.ts";
import { stopCycle } from "#functions/feedback/stop-cycle.ts";
import { showPicture } from "#functions/feedback/show-picture.ts";
import { anAction, day } from "#tests/builders.ts";
import { MADE_BY, phonePicture, TAKEN_AT } from "#tests/phone-picture.ts";
import { openWorld, visit, type World } from "#tests/functions/world.ts";
import type { Attack, Loot } from "./attempt.ts";

const IDS = ["a", "b", "c", "d"].map((letter) => letter.repeat(22));
const SAID = { when: "after", on: "2026-09-07", text: "Two new bins beside the bench." };

const SENDER = "kanarie";

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

/** Whoever kept the address of a published picture follows it when its time has passed. */
export const pictureAfterRetention: Attack = {
  name: "picture-after-retention",
  tries: "find a published picture, and what was said of it, when the term of its cycle has passed",
  protection: "pictures go with the last cycle in which their promise stood, the file first",
  short: true,
  attempt: (protection) =>
    pictured(async ({ world, cycle, path }) => {
      const { cycles, pictureFiles, pictures, retention } = world.dependencies;
      for (const id of IDS) {
        await world.atConsole(picturePages, path(id), { form: SAID });
        await world.atConsole(picturePages, `${path(id)}/publish`, { form: { checked: "yes" } });
      }
      await world.run(stopCycle, { cycle });
      const { round } = await cycles.mustGet(cycle);
      const due = (await retention.until(day("2100-01-01"))).find((one) => one.round === round);
      world.at(`${due?.day ?? ""}T06:00:00Z`);
      const kept = async (): Promise<void> => {};
      // Without it files stay, and the facts that tell of them.
      const without = {
        pictureFiles: { ...pictureFiles, remove: kept },
        pictures: { ...pictures, remove: kept },
      };
      await world.run(sweepExpired, {}, protection === "on" ? {} : without);
      const told = JSON.stringify(await world.everything());
      let got = 0;
      for (const id of IDS) {
        const left = await pictureFiles.read(id);
        const isSeen = (await seen(world, cycle, id)).statusCode === 200;
        if (left !== undefined || isSeen || told.includes(SAID.text)) got += 1;
      }
      return { got, of: IDS.length };
    }),
};

/** Whoever may look everywhere asks who of the team sent a picture. */
export const whoSentPicture: Attack = {
  name: "who-sent-picture",
  tries:
    "learn who sent a picture from what is kept of it: the fact, the file, the trail, the logs",
  protection: "of a picture is kept what is to be seen on it, and in the trail a role",
  short: true,
  attempt: (protection) =>
    pictured(async ({ world, path }) => {
      const { audit, pictureFiles } = world.dependencies;
      const id = await world.writeDown(SENDER);
      const name = `${SENDER} of the team`;
      const email = `${SENDER}@team.example`;
      // Without it the trail names who did it.
      const named: typeof audit = {
        ...audit,
        tell: (once, line) => audit.tell(once, { ...line, actor: email }),
      };
      const changed = protection === "on" ? {} : { audit: named };
      let got = 0;
      for (const picture of IDS) {
        const who = { subject: SENDER, changed };
        await world.atConsole(picturePages, path(picture), { form: SAID, ...who });
        const file = Buffer.from((await pictureFiles.read(picture)) ?? []).toString("latin1");
        const facts = (await world.everything()).filter(
          ({ item }) =>
            !String(item["pk"]).startsWith("SESSION#") && JSON.stringify(item).includes(picture),
        );
        const kept = [JSON.stringify(facts), file, world.logs()].join("\n");
        if (facts.length < 2) throw new Error("Nothing was kept of the picture.");
        if ([name, email, id].some((sign) => kept.includes(sign))) got += 1;
      }
      return { got, of: IDS.length };
    }),
};
