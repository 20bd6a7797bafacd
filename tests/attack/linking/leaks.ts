import type { ResidentId, RoundId } from "#contract/ids.ts";
import type { Resident } from "#domain/dispatch/mail.ts";
import type { Coming, Given } from "#stores/ballots.ts";
import { encryptTo } from "#stores/hpke.ts";
import { textOf } from "#domain/tally/profile.ts";
import { cycleTable } from "#stores/tables.ts";
import type { World } from "#tests/functions/world.ts";
import { streetOf } from "./scale.ts";
import type { Choice, Seen } from "./seen.ts";

/**
 * The product without what stands against linking, each way by a leak of its own: what was answered
 * stands plainly in a table; a ciphertext is as long as what was said; a line of the log tells it;
 * rows and receipt codes are in the order in which they came; a table of choices by street is published.
 */
export function leaking(world: World, round: RoundId, protection: "on" | "off") {
  const { dependencies, environment } = world;
  const { ballots, roundKeys, seals } = dependencies;
  const cycle = cycleTable({ environment: environment.variables, clock: environment.clock.now });
  const receipts = new Map<ResidentId, string>();

  async function give(coming: Coming, now: Parameters<typeof ballots.give>[1]): Promise<Given> {
    const given = await ballots.give(coming, now);
    if (given.kind !== "accepted" && given.kind !== "replaced") return given;
    const { token, answer } = coming;
    receipts.set(token.resident, given.receipt);
    if (protection === "on") return given;
    const { publicKey } = (await roundKeys.forTaking(round)) ?? {};
    const said = textOf(answer.topics.map((one) => [one]));
    const box =
      publicKey && (await encryptTo(publicKey, new TextEncoder().encode(said), "unpadded"));
    await cycle.save({ pk: `PLAIN#${round}`, sk: token.hash }, { topics: answer.topics });
    await cycle.save({ pk: `UNPADDED#${round}`, sk: token.hash }, { box });
    process.stdout.write(
      `${JSON.stringify({ level: "INFO", link: token.hash, topics: answer.topics })}\n`,
    );
    return given;
  }

  return {
    stores: { ballots: { ...ballots, give } },
    /** The lists of the seal, and a list of who has which code: that is given to the attacker for nothing. */
    async lists(truth: ReadonlyMap<ResidentId, Choice>): Promise<Map<string, string[]>> {
      const lists = new Map<string, string[]>();
      for (const list of ["rows", "words", "receipts"] as const)
        lists.set(list, await seals.list(round, list));
      const inOrder = [...truth].filter(([, choice]) => choice !== "");
      if (protection === "off") {
        lists.set(
          "rows",
          inOrder.map(([, choice]) => choice),
        );
        lists.set(
          "receipts",
          inOrder.map(([resident]) => receipts.get(resident) ?? ""),
        );
      }
      lists.set(
        "owners",
        [...receipts].map(([resident, code]) => `${code} ${resident}`),
      );
      return lists;
    },
    /** A table of choices by street and channel. */
    published(
      truth: ReadonlyMap<ResidentId, Choice>,
      { residents, channels }: { residents: readonly Resident[]; channels: Seen["channels"] },
    ): string[] {
      if (protection === "on") return [];
      const streets = new Map(residents.map((resident) => [resident.id, streetOf(resident)]));
      const cells = [...truth].map(([resident, choice]) =>
        [streets.get(resident), channels.get(resident), choice].join(";"),
      );
      const lines = [...Map.groupBy(cells, (cell) => cell)];
      return [lines.map(([cell, those]) => `${cell};${those.length}`).join("\n")];
    },
  };
}
