import { neighbourhoodPages } from "#console/neighbourhoods/neighbourhoods.ts";
import type { Partner } from "#contract/organisation.ts";
import type { Role } from "#contract/permissions.ts";
import { organisationIn } from "#domain/organisation.ts";
import { openWorld } from "#tests/functions/world.ts";
import type { Attack } from "./attempt.ts";

const WORD = "Van ons hoeft u niets te verwachten.";
const OTHERS: readonly (readonly [Partner, Role])[] = [
  ["housing", "professional"],
  ["police-rail", "professional"],
  ["municipality", "contact"],
];

/** What everybody reads under the name of the police, written by somebody else. */
export const wordForAnother: Attack = {
  name: "word-for-another",
  tries: "put a word beside the figures of an organisation as somebody of another one",
  protection: "who works for an organisation is written down, and speaks for that one alone",
  short: true,
  async attempt(protection) {
    const world = await openWorld({ residents: 1 });
    try {
      const { neighbourhoods } = world.dependencies;
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
        const { word } =
          organisationIn(await neighbourhoods.mustGet(world.neighbourhood.id), "police") ?? {};
        if (word?.text === text) got += 1;
      }
      return { got, of: OTHERS.length };
    } finally {
      await world.close();
    }
  },
};
