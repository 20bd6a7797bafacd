import { closeRound } from "#functions/tally/close-round.ts";
import { sealBallots } from "#functions/tally/seal-ballots.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import type { CycleId, RoundId } from "#contract/ids.ts";
import { openWorld, visit, type World } from "#tests/functions/world.ts";

/** What the residents of a street wish, by number; so that no two who stand beside each other wish the same. */
export const WISHES = ["litter", "lighting", "play-areas", "parking"] as const;
export const wishOf = (nth: number): string => WISHES[nth % WISHES.length] ?? WISHES[0];

type Asked = { world: World; cycle: CycleId; round: RoundId; links: string[] };

/** A street whose residents were invited; closed again whatever comes of the attack. */
export async function inStreet<T>(
  residents: number,
  attack: (street: Asked) => Promise<T>,
): Promise<T> {
  const world = await openWorld({ residents });
  try {
    const { cycle, round } = await world.invited();
    return await attack({ world, cycle, round, links: [...world.links().values()] });
  } finally {
    await world.close();
  }
}

/** One resident answers with their wish. */
export const answer = ({ world, links }: Pick<Asked, "world" | "links">, nth: number, more = "") =>
  world.run(
    submitBallot,
    visit("POST", "/a/x", { token: links[nth] ?? "", body: `first=${wishOf(nth)}${more}` }),
  );

/** The round is closed and sealed, by a seal that uses what is `changed`. */
export async function seal(
  { world, round }: Pick<Asked, "world" | "round">,
  changed: Parameters<World["run"]>[2] = {},
): Promise<unknown> {
  world.at("2026-10-02T18:00:00Z");
  await world.run(closeRound, { round });
  return world.run<unknown>(sealBallots, { round }, changed);
}
