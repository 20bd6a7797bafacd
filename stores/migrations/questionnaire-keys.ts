import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { roundKeys } from "#stores/round-keys.ts";
import { waveReports } from "#stores/wave-reports.ts";
import { waves } from "#stores/waves.ts";
import type { Migration } from "./migration.ts";

/** What was answered before stands as it is; what comes from now on nobody can read until it is gathered. */
export const questionnaireKeys: Migration = {
  version: 10,
  what: "a wave that runs and is not estimated yet has keys",
  why: "questionnaires are encrypted until they are gathered",
  async run(place) {
    for await (const { id } of neighbourhoods(place).each())
      for (const { id: wave, round, status } of await waves(place).of(id)) {
        if (status === "stopped" || status === "closed") continue;
        if ((await waveReports(place).estimated(wave)) === undefined)
          await roundKeys(place).openFormer(round);
      }
  },
};
