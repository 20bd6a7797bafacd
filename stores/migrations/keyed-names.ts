import { forgotten } from "#stores/forgotten.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { residents } from "#stores/residents.ts";
import { areasIn } from "#domain/neighbourhood.ts";
import type { Migration } from "./migration.ts";

/** Whether they had themselves erased or moved away was not kept; either way their wish stands when they come back. */
export const keyedNames: Migration = {
  version: 7,
  what: "what those said about mail who do not live here any more stands under a keyed hash",
  why: "it stood under a hash of the address, which whoever has the address can make",
  async run(place) {
    const [people, kept] = [residents(place), forgotten(place)];
    for await (const neighbourhood of neighbourhoods(place).each()) {
      const { id } = neighbourhood;
      const here = new Set((await people.in(id, areasIn(neighbourhood))).map((one) => one.id));
      for (const wish of await people.wishes(id)) {
        if (here.has(wish.resident)) continue;
        await kept.keep(id, wish);
        await people.forgetWish(id, wish.resident);
      }
    }
  },
};
