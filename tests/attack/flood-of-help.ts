import { consolePages } from "#console/console.ts";
import { offerHelp } from "#functions/answer/offer-help.ts";
import { desk } from "#tests/functions/world.ts";
import type { Attack } from "./attempt.ts";
import { flood, HOME, MANY, nths, ONE, openTarget } from "./floods.ts";

const ROBOTS = 240;
const PEOPLE = 10;
const BY_LINK = 6;

const offer = (name: string) =>
  new URLSearchParams({
    topic: "litter",
    name,
    contact: "043 123 45 67",
    consent: "yes",
  }).toString();

export const floodOfHelp: Attack = {
  name: "flood-of-help",
  tries: "bury the offers of residents below those of robots, from one address and from very many",
  protection: "limits per sender and neighbourhood, a question that a person answers, links apart",
  short: false,
  async attempt(protection) {
    const { world, cycle, send, person } = await openTarget(protection);
    const robot = (from: string) => send(offerHelp, "/help/zonnestraat", offer("Robot"), from);
    try {
      await flood(ROBOTS, (nth) => robot(nth % 2 === 0 ? ONE() : MANY(nth)));
      for (const nth of nths(PEOPLE))
        await person(offerHelp, "/help/zonnestraat", offer(`Resident ${nth} without`), HOME(nth));
      const links = [...world.links().values()].slice(0, BY_LINK);
      // In the network that the flood comes from, such as that of their own house.
      for (const [nth, link] of links.entries())
        await send(offerHelp, "/h/x", offer(`Resident ${nth} by link`), ONE(), desk(link));
      const { body } = await world.atConsole(consolePages, `/console/cycles/${cycle}`);
      const seen = new Set(body.match(/Resident \d+ (?:without|by link)/g));
      return { got: PEOPLE + BY_LINK - seen.size, of: PEOPLE + BY_LINK };
    } finally {
      await world.close();
    }
  },
};
