import { neighbourhoodPages } from "#console/neighbourhoods/neighbourhoods.ts";
import type { Partner } from "#contract/organisation.ts";
import type { Role } from "#contract/permissions.ts";
import { errandIdOf } from "#domain/actions/errand.ts";
import { organisationIn } from "#domain/organisation.ts";
import {
  atErrand,
  errandsIn,
  follow,
  GRID,
  morning,
  REPORTS,
  secretIn,
  tenEnded,
  withOutsiders,
} from "#tests/functions/outsiders.ts";
import { openWorld, type World } from "#tests/functions/world.ts";
import type { Attack, Loot } from "./attempt.ts";

const WORD = "Van ons hoeft u niets te verwachten.";
const OTHERS: readonly (readonly [Partner, Role])[] = [
  ["housing", "professional"],
  ["police-rail", "professional"],
  ["municipality", "contact"],
];

async function inWorld(attack: (world: World) => Promise<Loot>): Promise<Loot> {
  const world = await openWorld({ residents: 1 });
  try {
    return await attack(world);
  } finally {
    await world.close();
  }
}

const wordIn = async (world: World, partner: Partner) => {
  const home = await world.dependencies.neighbourhoods.mustGet(world.neighbourhood.id);
  return organisationIn(home, partner)?.word?.text;
};

/** What everybody reads under the name of the police, written by somebody else. */
export const wordForAnother: Attack = {
  name: "word-for-another",
  tries: "put a word beside the figures of an organisation as somebody of another one",
  protection: "who works for an organisation is written down, and speaks for that one alone",
  short: true,
  attempt: (protection) =>
    inWorld(async (world) => {
      let got = 0;
      for (const [other, role] of OTHERS) {
        const text = `${WORD} (${other})`;
        // Without it everybody is taken to work for whom they speak for.
        const partner = protection === "on" ? other : "police";
        await world.atConsole(
          neighbourhoodPages,
          `/console/neighbourhoods/${world.neighbourhood.id}/organisations/police/memory`,
          { access: { roles: [role], partner, neighbourhoods: "all" }, form: { word: text } },
        );
        if ((await wordIn(world, "police")) === text) got += 1;
      }
      return { got, of: OTHERS.length };
    }),
};

/** The same where nobody has a login: by the link of another, or a guessed one. */
export const wordByAnothersLink: Attack = {
  name: "word-by-anothers-link",
  tries:
    "put a word beside the figures of an organisation outside by the link of another, or by a guessed one",
  protection: "a link leads to the one organisation that was mailed it, whatever a form says",
  short: true,
  attempt: (protection) =>
    inWorld(async (world) => {
      const cycle = await withOutsiders(world);
      for (const { id } of [GRID, REPORTS]) await tenEnded(world, cycle, id);
      const mails = await morning(world, "2026-10-26T06:00:00Z");
      const mine = secretIn(mails.find(({ to }) => to.join().includes("loket@netwerk")));
      const victim = errandIdOf({ kind: "memory" }, REPORTS.id);
      const { promiseLinks } = world.dependencies;
      // Without it every link leads to whose word is wanted.
      const to = { neighbourhood: world.neighbourhood.id, errand: victim, turn: 1 };
      const without =
        protection === "on"
          ? {}
          : { promiseLinks: { ...promiseLinks, get: () => Promise.resolve(to) } };
      let got = 0;
      for (const secret of [mine, "A".repeat(22)]) {
        const word = `${WORD} (${secret})`;
        const named = { errand: victim, id: victim, partner: REPORTS.id };
        await follow(world, secret, { says: "word", word, ...named }, without);
        // Whoever looks takes all that waits.
        for (const { id, said } of await errandsIn(world))
          if (said.some(({ looked }) => looked === undefined)) await atErrand(world, id, "take");
        if ((await wordIn(world, REPORTS.id)) === word) got += 1;
      }
      return { got, of: 2 };
    }),
};
