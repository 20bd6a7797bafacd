import { agendas } from "#stores/agendas.ts";
import { cycles } from "#stores/cycles.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { roundKeys as keys } from "#stores/round-keys.ts";
import type { Migration } from "./migration.ts";

/** What was answered before stands as it is until it is sealed; what comes from now on nobody can read. */
export const roundKeys: Migration = {
  version: 6,
  what: "a round that is not counted yet has keys",
  why: "ballots are encrypted until they are sealed",
  async run(place) {
    for await (const { id } of neighbourhoods(place).each())
      for (const { round } of await cycles(place).of(id))
        if ((await agendas(place).tally(round)) === undefined) await keys(place).openFormer(round);
  },
};
