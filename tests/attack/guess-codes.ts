import { typeCode } from "#functions/answer/type-code.ts";
import { tokenHashOf } from "#functions/dispatch/links.ts";
import { readCode } from "#domain/answer/code.ts";
import { LETTER } from "#domain/base32.ts";
import { visit, type World } from "#tests/functions/world.ts";
import type { Attack } from "./attempt.ts";
import { HOME, ONE, openTarget, UNLIMITED } from "./floods.ts";

/** The code of a letter that works. */
async function codeOnLetter({ dependencies, links }: World): Promise<string> {
  const { code: make, issuing, invitations, sha256 } = dependencies;
  const code = make();
  const [link = ""] = links().values();
  const token = await invitations.token(tokenHashOf(sha256, link, "answer"));
  if (token === undefined) throw new Error("The link of a mail leads nowhere.");
  const hash = tokenHashOf(sha256, code, "answer");
  await issuing.giveByLetter({ ...token, hash, channel: "letter" }, { id: "print", nth: 1 });
  return code;
}

/** Every code with these signs but the last two, that of the letter halfway. */
function guesses(code: string): string[] {
  const letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    .split("")
    .filter((one) => new RegExp(`^${LETTER}$`).test(one));
  const others = letters
    .flatMap((one) => letters.map((other) => `${code.slice(0, -2)}${one}${other}`))
    .filter((one) => one !== code && readCode(one) !== undefined);
  return others.toSpliced(others.length / 2, 0, code);
}

export const guessCodes: Attack = {
  name: "guess-codes",
  tries: "find the code of a letter of which all but two signs were read over a shoulder",
  protection:
    "twenty codes an hour that lead nowhere, from one network, by the page or the address",
  short: false,
  async attempt(protection) {
    const { world, changed } = await openTarget(protection, 3);
    const type = (code: string, from: string, stores: object = changed) =>
      world.run(typeCode, visit("POST", "/code", { body: `code=${code}`, from }), stores);
    try {
      const code = await codeOnLetter(world);
      let found = 0;
      for (const guess of guesses(code)) {
        if ((await type(guess, ONE())).statusCode !== 303) continue;
        found = 1;
        break;
      }
      // Whoever has the letter gets in meanwhile, from elsewhere.
      const own = await type(code, HOME(1), protection === "off" ? { limits: UNLIMITED } : {});
      return { got: found + (own.statusCode === 303 ? 0 : 1), of: 2 };
    } finally {
      await world.close();
    }
  },
};
