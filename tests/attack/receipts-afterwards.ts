import type { Token } from "#domain/dispatch/mail.ts";
import { tokenHashOf } from "#functions/dispatch/links.ts";
import { sha256 } from "#stores/sha256.ts";
import { storesOf } from "#cli/open-all.ts";
import type { Attack } from "./attempt.ts";
import { answer, inStreet, seal } from "./street.ts";

const RESIDENTS = 12;

/** Everything, opened anew: no key is known from before. */
export const receiptsAfterwards: Attack = {
  name: "receipts-afterwards",
  tries: "tell after the seal who is in the count, by making the receipt code of each resident",
  protection: "the key by which codes are made is destroyed with the seal",
  short: true,
  attempt: (protection) =>
    inStreet(RESIDENTS, async (street) => {
      const { world, round, links } = street;
      const { invitations, roundKeys, seals } = world.dependencies;
      const tokens: Token[] = [];
      for (const [nth, link] of links.entries()) {
        await answer(street, nth);
        tokens.push(...[(await invitations.token(tokenHashOf(sha256, link))) ?? []].flat());
      }
      const kept = { roundKeys: { ...roundKeys, destroy: async () => {} } };
      await seal(street, protection === "on" ? {} : kept);
      const { variables, clock } = world.environment;
      const keys = await storesOf(variables, clock.now)
        .roundKeys.forTaking(round)
        .catch(() => undefined);
      const codes = new Set(await seals.list(round, "receipts"));
      const found = tokens.filter((token) => codes.has(keys?.receiptOf(token) ?? ""));
      return { got: found.length, of: tokens.length };
    }),
};
