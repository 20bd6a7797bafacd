import type { ActionId, CycleId } from "#contract/ids.ts";
import type { Errand } from "#domain/actions/errand.ts";
import { showFeed } from "#functions/feedback/show-feed.ts";
import { showMemory } from "#functions/feedback/show-memory.ts";
import { showCount } from "#functions/tally/show-count.ts";
import { showNeighbourhood } from "#functions/feedback/show-neighbourhood.ts";
import {
  askOutside,
  atErrand,
  errandsIn,
  follow,
  morning,
  REPORTS,
  secretIn,
  withOutsiders,
} from "#tests/functions/outsiders.ts";
import { openWorld, visit, type World } from "#tests/functions/world.ts";
import type { Attack, Loot } from "./attempt.ts";

const NAMED = "Mevrouw Janssen van nummer 3 deed dit.";
const YES = { says: "yes", due: "2026-11-20" };

type Place = { world: World; cycle: CycleId; action: ActionId; secret: string };

/** A promise that is asked of somebody outside, who has the link of the mail. */
async function asked(attack: (place: Place) => Promise<Loot>): Promise<Loot> {
  const world = await openWorld({ residents: 1 });
  try {
    const cycle = await withOutsiders(world);
    world.at("2026-10-05T18:00:00Z");
    const action = await askOutside(world, cycle);
    const secret = secretIn((await morning(world, "2026-10-06T06:00:00Z"))[0]);
    return await attack({ world, cycle, action, secret });
  } finally {
    await world.close();
  }
}

const firstIn = async (world: World): Promise<Errand> => {
  const [errand] = await errandsIn(world);
  if (errand === undefined) throw new Error("nobody was asked");
  return errand;
};

/** Whoever has an old mail goes on answering by its link. */
export const withdrawnLink: Attack = {
  name: "withdrawn-link",
  tries:
    "answer for an organisation by a link that the coordinator withdrew, and by one of an earlier turn",
  protection:
    "a link does something in the turn in which it was given, and not once it was withdrawn",
  short: true,
  attempt: (protection) =>
    asked(async ({ world, secret }) => {
      const { errands } = world.dependencies;
      // Without it what was withdrawn stands as if it never was.
      const off = {
        ...errands,
        get: async (...where: Parameters<typeof errands.get>) => {
          const errand = await errands.get(...where);
          if (errand === undefined) return undefined;
          const { withdrawn: _withdrawn, ...valid } = errand;
          return { ...valid, turn: 1 };
        },
      };
      const without = protection === "on" ? {} : { errands: off };
      let got = 0;
      for (const did of ["withdraw", "again"] as const) {
        await atErrand(world, (await firstIn(world)).id, did);
        const before = (await firstIn(world)).said.length;
        await follow(world, secret, did === "withdraw" ? YES : { says: "under-way" }, without);
        if ((await firstIn(world)).said.length > before) got += 1;
      }
      return { got, of: 2 };
    }),
};

/** What everybody can read without a link: pages, feed, calendar; and the mails to residents. */
async function inPublic(world: World, cycle: CycleId): Promise<string[]> {
  const home = world.neighbourhood.id;
  const at = (path: string) => ({
    ...visit("GET", path, { query: "lang=nl" }),
    pathParameters: { neighbourhood: home, cycle, proxy: home },
  });
  const replies = [
    await world.run(showNeighbourhood, at(`/${home}`)),
    await world.run(showMemory, at(`/memory/${home}`)),
    await world.run(showFeed, at(`/feed/${home}`)),
    await world.run(showFeed, at(`/calendar/${home}`)),
    await world.run(showCount, at(`/count/${cycle}`)),
  ];
  const mails = world.environment.outbox.after(0, 1_000);
  return [...replies.map(({ body }) => body), ...mails.map(({ text }) => text)];
}

/** What somebody outside writes is on the page at once, with whose name is in it. */
export const publicUnlooked: Attack = {
  name: "public-unlooked",
  tries:
    "have residents read what somebody outside wrote before anybody of the team looked at it: on a page, in the feed, in a mail",
  protection: "what is said by a link waits until a person of the team took it",
  short: true,
  attempt: (protection) =>
    asked(async ({ world, cycle, secret }) => {
      await follow(world, secret, { says: "no", text: NAMED });
      // Without it everything that is said is taken.
      if (protection === "off") await atErrand(world, (await firstIn(world)).id, "take");
      await morning(world, "2026-10-07T06:00:00Z");
      const places = await inPublic(world, cycle);
      const got = places.filter((text) => text.includes("Janssen")).length;
      return { got, of: places.length };
    }),
};

/** The link of one promise is used on another, which is asked of another organisation. */
export const linkOfAnother: Attack = {
  name: "link-of-another",
  tries:
    "change a promise that was asked of one organisation by the link of another, naming it in the address and the form",
  protection: "a link leads to one errand, whatever a form says",
  short: true,
  attempt: (protection) =>
    asked(async ({ world, cycle, secret }) => {
      await askOutside(world, cycle, { partner: REPORTS.id, title: "Het gat in de stoep dichten" });
      await morning(world, "2026-10-07T06:00:00Z");
      const all = await errandsIn(world);
      const other = all.find(({ partner }) => partner === REPORTS.id);
      if (other === undefined) throw new Error("nobody else was asked");
      const { promiseLinks } = world.dependencies;
      const link = { neighbourhood: other.neighbourhood, errand: other.id, turn: other.turn };
      // Without it every link is that of what somebody else was asked.
      const without =
        protection === "on"
          ? {}
          : { promiseLinks: { ...promiseLinks, get: () => Promise.resolve(link) } };
      await follow(
        world,
        secret,
        { ...YES, errand: other.id, partner: REPORTS.id, id: other.id },
        without,
      );
      const after = (await errandsIn(world)).find(({ id }) => id === other.id);
      return { got: after?.said.length ?? 0, of: 1 };
    }),
};
