import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { roundKeys } from "#stores/round-keys.ts";
import { rounds } from "#stores/rounds.ts";
import { waves } from "#stores/waves.ts";
import { proveLinks } from "./more-keys.ts";
import type { Migration } from "./migration.ts";

/** What is out before this release counts as issued: who wrote it then, nobody can tell. */
export const keysOfWaves: Migration = {
  version: 14,
  what: "links of a wave that is not gathered yet are proven, and readings of its paper hashed",
  why: "who writes in the tables could answer by links of their own, and who reads saw what people wrote",
  async run(place) {
    for await (const { id } of neighbourhoods(place).each())
      for (const { round } of await waves(place).of(id)) {
        if (!(await roundKeys(place).exist(round))) continue;
        await roundKeys(place).addReadingKey(round);
        await proveLinks(place, await rounds(place).mustGet(round));
      }
  },
};
