import type { Access } from "#domain/access.ts";
import type { RunId } from "#contract/ids.ts";
import { letterPages } from "#console/fieldwork/letters.ts";
import { A_COORDINATOR } from "#tests/builders.ts";
import type { ConsoleReply, World } from "./world.ts";

/** Who prints letters for the municipality. */
export const PRINTER: Access = { roles: ["print"], neighbourhoods: "all" };

/** Orders letters as somebody of the team. */
export const orderLetters = (
  world: World,
  run: RunId,
  form: Readonly<Record<string, string>> = {},
  access: Access = A_COORDINATOR,
): Promise<ConsoleReply> =>
  world.atConsole(letterPages, `/console/letters/${run}`, {
    subject: "noor",
    access,
    form: { area: "straat", nth: "1", ...form },
  });

/** Takes the letters of an order as who prints them. */
export const takeLetters = (world: World, run: RunId, print: string): Promise<ConsoleReply> =>
  world.atConsole(letterPages, `/console/letters/${run}/${print}`, {
    subject: "dirk",
    access: PRINTER,
    form: {},
  });

/** The letters of everything that was ordered and not taken yet, one print after the other. */
export async function takeAll(world: World, run: RunId): Promise<string> {
  const { round } = await world.dependencies.runs.mustGet(run);
  let html = "";
  for (const { id, printed } of await world.dependencies.codes.prints(round))
    if (printed === undefined) html += (await takeLetters(world, run, id)).body;
  return html;
}

/** The codes that stand on letters. */
export const codesIn = (html: string): string[] => [
  ...new Set(
    [...html.matchAll(/class="buurt-shown"[^>]*>([0-9A-Z-]{19})</g)].map(([, code = ""]) => code),
  ),
];
