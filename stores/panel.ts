import { addDays } from "#domain/calendar/time.ts";
import type { NeighbourhoodId, ResidentId } from "#contract/ids.ts";
import { PANEL_DAYS, PanelMember } from "#domain/measurement/questionnaire/panel-code.ts";
import { peopleKeys } from "#contract/people-keys.ts";
import type { Table } from "./table.ts";
import { peopleTable } from "./tables.ts";
import { provider } from "./place.ts";

export type Panel = ReturnType<typeof panelIn>;

/** From when a membership is forgotten, in whole seconds since 1970. */
export const panelExpiry = ({ since }: PanelMember): number =>
  Date.parse(addDays(since, PANEL_DAYS)) / 1000;

/** Who consented to be asked again in later waves, so that answers can be laid side by side. */
export const panelIn = (people: Table) => ({
  of: (neighbourhood: NeighbourhoodId): Promise<PanelMember[]> =>
    people.list(PanelMember, peopleKeys.panel(neighbourhood)),
  get: (neighbourhood: NeighbourhoodId, resident: ResidentId): Promise<PanelMember | undefined> =>
    people.get(PanelMember, peopleKeys.panelMember(neighbourhood, resident)),
  /** The first consent stands, and with it the code. */
  async join(neighbourhood: NeighbourhoodId, member: PanelMember): Promise<PanelMember> {
    const key = peopleKeys.panelMember(neighbourhood, member.resident);
    return (await people.saveNew(key, member, panelExpiry(member)))
      ? member
      : ((await people.get(PanelMember, key)) ?? member);
  },
  leave: (neighbourhood: NeighbourhoodId, resident: ResidentId): Promise<void> =>
    people.delete(peopleKeys.panelMember(neighbourhood, resident)),
});

export const panel = provider((place) => panelIn(peopleTable(place)));
