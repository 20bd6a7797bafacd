import { type CycleId, type RoundId, WHOLE } from "#contract/ids.ts";
import type { Resident } from "#domain/dispatch/mail.ts";
import { residentIdOf } from "#domain/dispatch/resident-id.ts";
import { sha256 } from "#stores/sha256.ts";
import { codesIn, orderLetters, takeAll } from "#tests/functions/lettered.ts";
import type { World } from "#tests/functions/world.ts";

/** A street of people without e-mail, whose letters were ordered, printed and sent; and what stands on these. */
export async function letteredStreet(
  world: World,
  letters: number,
): Promise<{ cycle: CycleId; round: RoundId; codes: string[] }> {
  const { id, areas } = world.neighbourhood;
  const people = Array.from({ length: letters }, (_, nth): Resident => ({
    id: residentIdOf(id, `letter ${nth}`, sha256),
    name: `Letter ${nth}`,
    address: { street: `Zonnestraat ${nth + 1}`, postcode: "6224 AB", place: "Maastricht" },
    language: "nl",
    area: areas[0]?.id ?? WHOLE,
  }));
  await world.dependencies.residents.saveAll(id, people);
  const opened = await world.invited();
  await orderLetters(world, opened.cycle);
  return { ...opened, codes: codesIn(await takeAll(world, opened.cycle)) };
}
