import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { roundKeys } from "#stores/round-keys.ts";
import { waves } from "#stores/waves.ts";
import type { Migration } from "./migration.ts";

export const paperOfWaves: Migration = {
  version: 14,
  what: "a wave whose questionnaires are not gathered yet has a key of readings of paper",
  why: "what one person read on a form lay there in plain words until another read the same",
  async run(place) {
    for await (const { id } of neighbourhoods(place).each())
      for (const { round } of await waves(place).of(id))
        if (await roundKeys(place).exist(round)) await roundKeys(place).addReadingKey(round);
  },
};
