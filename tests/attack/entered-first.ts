import { sha256 } from "#stores/sha256.ts";
import { codeOf } from "#domain/answer/code.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { tokenHashOf } from "#functions/dispatch/links.ts";
import type { Coming, Given } from "#stores/ballots.ts";
import { visit } from "#tests/functions/world.ts";
import type { Attack } from "./attempt.ts";
import { answer, inStreet, wishOf } from "./street.ts";

const RESIDENTS = 6;

/** Somebody of the team votes for a whole street "at the door" before the residents do. */
export const enteredFirst: Attack = {
  name: "entered-first",
  tries: "lock residents out by answering for them, at the door or by telephone, before they do",
  protection:
    "a resident's own answer comes in the place of any that was entered, whenever it comes",
  short: true,
  attempt: (protection) =>
    inStreet(RESIDENTS, async (street) => {
      const { world, links, round } = street;
      const { invitations, issuing, ballots } = world.dependencies;
      for (const [nth, link] of links.entries()) {
        const code = codeOf(new Uint8Array(10).fill(nth + 1));
        const token = await invitations.token(tokenHashOf(sha256, link));
        if (token === undefined) throw new Error("The link of a resident is not there.");
        const hash = tokenHashOf(sha256, code);
        await issuing.saveTokens([{ ...token, hash, channel: "doorstep", once: true }]);
        const body = "first=other&other=Nothing";
        await world.run(submitBallot, visit("POST", "/a/x", { token: code, body }));
      }
      const firstStands = {
        ...ballots,
        async give(coming: Coming): Promise<Given> {
          const { batch, resident } = coming.token;
          const mark = await invitations.get(round, batch, resident);
          return mark?.answeredWith === undefined
            ? ballots.give(coming, world.dependencies.now())
            : { kind: "other-link" };
        },
      };
      for (const [nth, token] of links.entries())
        await (protection === "on"
          ? answer(street, nth)
          : world.run(
              submitBallot,
              visit("POST", "/a/x", { token, body: `first=${wishOf(nth)}` }),
              { ballots: firstStands },
            ));
      const said = (await world.ballots(round)).flatMap(({ topics }) => topics.map(String));
      return { got: said.filter((wish) => wish === "other").length, of: RESIDENTS };
    }),
};
