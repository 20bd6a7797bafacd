import type { Access } from "#domain/access.ts";
import { readCode } from "#domain/answer/code.ts";
import type { CycleId } from "#contract/ids.ts";
import { Role } from "#contract/permissions.ts";
import { consolePages } from "#console/console.ts";
import { answerPages } from "#console/fieldwork/enter-answers.ts";
import { letterPages } from "#console/fieldwork/letters.ts";
import { steeringPages } from "#console/cycles/steering.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { PRINTER } from "#tests/functions/lettered.ts";
import { openWorld, visit, type World } from "#tests/functions/world.ts";
import type { Attack } from "./attempt.ts";
import { letteredStreet } from "./lettered-street.ts";

const LETTERS = 4;

/** Every page that somebody can open of a cycle, and what each button about letters answers. */
async function everyPage(world: World, cycle: CycleId, access: Access): Promise<string> {
  const { id } = world.neighbourhood;
  const [print] = await world.dependencies.codes.prints(
    (await world.dependencies.runs.mustGet(cycle)).round,
  );
  const form = { area: "straat", nth: "1" };
  const replies = [
    await world.atConsole(letterPages, `/console/letters/${cycle}?area=straat`, { access }),
    await world.atConsole(letterPages, `/console/letters/${cycle}`, { access, form }),
    await world.atConsole(letterPages, `/console/letters/${cycle}/${print?.id ?? ""}`, {
      access,
      form,
    }),
    await world.atConsole(answerPages, `/console/answers/${cycle}/paper`, { access }),
    await world.atConsole(answerPages, `/console/answers/${cycle}/visits?area=straat`, { access }),
    await world.atConsole(steeringPages, `/console/progress/${cycle}`, { access }),
    await world.atConsole(steeringPages, `/console/recipients/${cycle}/invitation`, { access }),
    await world.atConsole(consolePages, `/console/cycles/${cycle}`, { access }),
    await world.atConsole(consolePages, `/console/audit?neighbourhood=${id}`, { access }),
    await world.atConsole(consolePages, "/console", { access }),
  ];
  return replies.map(({ body }) => body).join("\n");
}

/** Answers with every code that stands somewhere. Gives how many were taken. */
async function answerWith(world: World, pages: string): Promise<number> {
  const found = [...pages.matchAll(/\b[0-9A-Z]{4}(?:-?[0-9A-Z]{4}){3}\b/g)];
  let taken = 0;
  for (const token of new Set(found.flatMap(([typed]) => readCode(typed) ?? []))) {
    const body = "first=litter";
    const reply = await world.run(submitBallot, visit("POST", "/a/x", { token, body }));
    if (reply.statusCode === 200) taken += 1;
  }
  return taken;
}

export const codesOnScreen: Attack = {
  name: "codes-on-screen",
  tries:
    "find the codes of letters on any page of the console, as anybody of the team, and answer with them",
  protection: "letters with codes are laid out for the role print alone, which goes with no other",
  short: true,
  async attempt(protection) {
    const world = await openWorld({ residents: 1 });
    try {
      const { cycle } = await letteredStreet(world, LETTERS);
      const team = Role.options.map((role): Access => ({
        roles: role === "print" ? [...Role.options] : [role],
        partner: "municipality",
        neighbourhoods: "all",
      }));
      let pages = "";
      // Without it whoever orders letters also prints them.
      for (const access of protection === "on" ? team : [PRINTER])
        pages += await everyPage(world, cycle, access);
      return { got: await answerWith(world, pages), of: LETTERS };
    } finally {
      await world.close();
    }
  },
};
