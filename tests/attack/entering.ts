import type { Access } from "#domain/access.ts";
import type { RunId } from "#contract/ids.ts";
import { answerPages } from "#console/fieldwork/enter-answers.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import type { Always, Stores } from "#stores/stores.ts";
import { visit, type World } from "#tests/functions/world.ts";

/** Enters an answer "by telephone" for everybody of a street, as fast as it goes. Gives how many were taken. */
export async function enterForAll(
  world: World,
  run: RunId,
  access: Access,
  without: Partial<Stores & Always> = {},
): Promise<number> {
  const { cookie, csrf } = await world.logIn(access, "hasty");
  let taken = 0;
  for (const { id: resident } of world.people) {
    const form = { csrf, resident, batch: "0", channel: "telephone" };
    const opened = await world.run(
      answerPages,
      visit("POST", `/console/answers/${run}/visits`, {
        cookies: [cookie],
        query: "lang=nl",
        body: new URLSearchParams(form).toString(),
      }),
      without,
    );
    const [, token] = /^\/a\/(\w+)/.exec(opened.headers["location"] ?? "") ?? [];
    if (token === undefined) continue;
    const body = "first=litter";
    const answered = await world.run(submitBallot, visit("POST", "/a/x", { token, body }));
    if (answered.statusCode === 200) taken += 1;
  }
  return taken;
}
