import { openSurvey } from "#functions/answer/open-survey.ts";
import type { Attack } from "./attempt.ts";
import { flood, HOME, MANY, nths, ONE, openTarget } from "./floods.ts";

const ROBOTS = 1400;
const PEOPLE = 20;
/** As many as the page of the count reads. */
const READ = 1000;

export const floodOfOpenAnswers: Attack = {
  name: "flood-of-open-answers",
  tries: "crowd the answers by the poster out of what is read, from one address and from very many",
  protection: "limits per sender and neighbourhood, and a question that a person answers",
  short: false,
  async attempt(protection) {
    const { world, round, send, person } = await openTarget(protection, 3);
    try {
      await flood(ROBOTS, (nth) =>
        send(openSurvey, "/o/zonnestraat", "first=speeding", nth % 4 === 0 ? ONE() : MANY(nth)),
      );
      for (const nth of nths(PEOPLE))
        await person(openSurvey, "/o/zonnestraat", `first=litter&comment=of+${nth}`, HOME(nth));
      const read = JSON.stringify(await world.dependencies.openAnswers.some(round, READ));
      const seen = nths(PEOPLE).filter((nth) => read.includes(`"of ${nth}"`)).length;
      return { got: PEOPLE - seen, of: PEOPLE };
    } finally {
      await world.close();
    }
  },
};
