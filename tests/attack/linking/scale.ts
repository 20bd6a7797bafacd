import { AreaId } from "#contract/ids.ts";
import type { Resident } from "#domain/dispatch/mail.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { residentIdAt, residentIdOf } from "#domain/dispatch/resident-id.ts";
import { sha256 } from "#stores/sha256.ts";
import { aNeighbourhood } from "#tests/builders.ts";

/** A street, an area and a neighbourhood, with how many live there and in each of its parts. */
export const SCALES = {
  street: { residents: 60, inPart: 20 },
  area: { residents: 600, inPart: 60 },
  neighbourhood: { residents: 3000, inPart: 600 },
} as const;
export type Scale = keyof typeof SCALES;

const STREET = 60;
/** `Street 7`, of somebody who lives at `Street 7 12`. */
export const streetOf = ({ address }: Pick<Resident, "address">): string =>
  (address?.street ?? "").replace(/ \d+$/, "");
/** One in so many has no e-mail. */
const WITHOUT_MAIL = 8;

export function placeOf(scale: Scale): { neighbourhood: Neighbourhood; residents: Resident[] } {
  const { residents: count, inPart } = SCALES[scale];
  const areas = Array.from({ length: count / inPart }, (_, nth) => ({
    id: AreaId.parse(`part-${nth + 1}`),
    name: `Part ${nth + 1}`,
  }));
  const neighbourhood = aNeighbourhood({ areas });
  return {
    neighbourhood,
    residents: Array.from({ length: count }, (_, nth): Resident => {
      const name = `Resident ${nth}`;
      const street = `Street ${Math.floor(nth / STREET) + 1} ${(nth % STREET) + 1}`;
      const address = { street, postcode: "6224 KN", place: "Maastricht" };
      const area = areas[Math.floor(nth / inPart)]?.id ?? ("" as never);
      const known = { name, address, area, language: "nl" as const };
      const email = `resident.${nth}@example.org`;
      return nth % WITHOUT_MAIL === 0
        ? { ...known, id: residentIdAt(neighbourhood.id, name, address, sha256) }
        : { ...known, email, id: residentIdOf(neighbourhood.id, email, sha256) };
    }),
  };
}
