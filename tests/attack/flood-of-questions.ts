import { consolePages } from "#console/console.ts";
import { askQuestion } from "#functions/feedback/ask-question.ts";
import { desk } from "#tests/functions/world.ts";
import type { Attack } from "./attempt.ts";
import { flood, ONE, openTarget } from "./floods.ts";

const ROBOTS = 200;

export const floodOfQuestions: Attack = {
  name: "flood-of-questions",
  tries: "ask two hundred questions by one link, so that the team sees no others",
  protection: "a limit for each link, and for no other",
  short: false,
  async attempt(protection) {
    const { world, send } = await openTarget(protection);
    const ask = (link: string, text: string) =>
      send(
        askQuestion,
        "/q/x",
        new URLSearchParams({ question: text }).toString(),
        ONE(),
        desk(link),
      );
    try {
      const [own = "", ...others] = world.links().values();
      await flood(ROBOTS, () => ask(own, "Is this a question of a robot?"));
      for (const [nth, link] of others.entries()) await ask(link, `Question of resident ${nth}.`);
      const { body } = await world.atConsole(consolePages, "/console/questions/zonnestraat");
      const seen = new Set(body.match(/Question of resident \d+\./g));
      return { got: others.length - seen.size, of: others.length };
    } finally {
      await world.close();
    }
  },
};
