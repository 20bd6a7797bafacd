import { countResidents } from "#domain/dispatch/residents-change.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { neighbourhoods, summaryOf } from "#stores/neighbourhoods.ts";
import { residents } from "#stores/residents.ts";
import { cycleTable } from "#stores/tables.ts";
import type { Migration } from "./migration.ts";

/** What is there already was derived by who knew more, and stands. */
export const neighbourhoodLists: Migration = {
  version: 4,
  what: "the name of a neighbourhood, and how many live in it, stand by themselves",
  why: "lists read these alone, and they were written with a change or an import only",
  async run(place, at) {
    const cycle = cycleTable(place);
    for await (const neighbourhood of neighbourhoods(place).each()) {
      const { id, areas } = neighbourhood;
      await cycle.saveNew(cycleKeys.neighbourhoodSummary(id), summaryOf(neighbourhood));
      const people = await residents(place).in(
        id,
        areas.map((area) => area.id),
      );
      const counted = countResidents(people, at, "brought up to date");
      if (people.length > 0) await cycle.saveNew(cycleKeys.residentsCounted(id), counted);
    }
  },
};
