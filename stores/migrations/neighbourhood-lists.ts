import { countResidents } from "#domain/dispatch/residents-change.ts";
import { cycleKeys } from "#stores/keys.ts";
import { neighbourhoodsIn, summaryOf } from "#stores/neighbourhoods.ts";
import { residentsIn } from "#stores/residents.ts";
import type { Migration } from "./migration.ts";

/** What is there already was derived by who knew more, and stands. */
export const neighbourhoodLists: Migration = {
  version: 4,
  what: "the name of a neighbourhood, and how many live in it, stand by themselves",
  why: "lists read these alone, and they were written with a change or an import only",
  async run({ client, people, cycle, at }) {
    for await (const neighbourhood of neighbourhoodsIn(client, cycle).each()) {
      const { id, areas } = neighbourhood;
      await cycle.saveNew(cycleKeys.neighbourhoodSummary(id), summaryOf(neighbourhood));
      const residents = await residentsIn(people).in(
        id,
        areas.map((area) => area.id),
      );
      const counted = countResidents(residents, at, "brought up to date");
      if (residents.length > 0) await cycle.saveNew(cycleKeys.residentsCounted(id), counted);
    }
  },
};
