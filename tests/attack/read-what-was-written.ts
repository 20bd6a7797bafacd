import { Role } from "#contract/permissions.ts";
import type { Access } from "#domain/access.ts";
import type { Partner } from "#contract/organisation.ts";
import { readingPages } from "#console/reading/read-words.ts";
import { askQuestion } from "#functions/feedback/ask-question.ts";
import { desk, openWorld, visit } from "#tests/functions/world.ts";
import { addressesOf } from "./addresses.ts";
import type { Attack } from "./attempt.ts";
import { WRITERS, writeEverywhere } from "./written.ts";

const QUESTION = "kanarie vijf, wanneer komt er een antwoord";
const KEPT_OUT: readonly Partner[] = [
  "police",
  "police-rail",
  "housing",
  "housing-woonpunt",
  "energy",
];

export const readWhatWasWritten: Attack = {
  name: "read-what-was-written",
  tries:
    "read what residents wrote, said at their door or asked as somebody of the police or a landlord, of whichever of several, in every role at once, by every page and export",
  protection:
    "whoever is written down with one of them reads what was handed over and nothing else",
  short: true,
  async attempt(protection) {
    const world = await openWorld({ residents: WRITERS });
    try {
      const { cycle, wave, signs: written } = await writeEverywhere(world);
      const [link = ""] = world.links().values();
      const question = `question=${encodeURIComponent(QUESTION)}`;
      await world.run(askQuestion, visit("POST", "/q/x", { token: desk(link), body: question }));
      const texts = await world.dependencies.texts.of(`${cycle}_agenda` as never);
      const addresses = addressesOf({ cycle, runs: [wave] }, world.neighbourhood.id).filter(
        ({ method, pages }) => method === "GET" || pages === readingPages,
      );
      const signs = [...written, QUESTION];
      let [got, of] = [0, 0];
      for (const partner of KEPT_OUT) {
        // Without it nobody is known to work for one of them.
        const from = protection === "on" ? { partner } : {};
        const access: Access = { roles: [...Role.options], neighbourhoods: "all", ...from };
        for (const { pages, method, path } of addresses) {
          const form = { group: texts[0]?.group ?? "", uncover: texts[0]?.id ?? "" };
          const asked = method === "POST" ? { access, form } : { access };
          const { body, headers } = await world.atConsole(pages, path, asked);
          const isFile = "content-disposition" in headers;
          const said = isFile ? Buffer.from(body, "base64").toString("utf8") : body;
          of += 1;
          if (signs.some((sign) => said.includes(sign))) got += 1;
        }
      }
      return { got, of };
    } finally {
      await world.close();
    }
  },
};
