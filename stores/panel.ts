import { addDays } from "#domain/calendar/time.ts";
import type { NeighbourhoodId, ResidentId } from "#contract/ids.ts";
import { PANEL_DAYS, PanelMember } from "#domain/measurement/questionnaire/panel-code.ts";
import { peopleKeys } from "#contract/people-keys.ts";
import { overPeople } from "./tables.ts";

/** From when a membership is forgotten, in whole seconds since 1970. */
export const panelExpiry = ({ since }: PanelMember): number =>
  Date.parse(addDays(since, PANEL_DAYS)) / 1000;

/** Who consented to be asked again in later waves, so that answers can be laid side by side. */
export const panel = overPeople((people) => ({
  of: (neighbourhood: NeighbourhoodId): Promise<PanelMember[]> =>
    people.list(PanelMember, peopleKeys.panel(neighbourhood)),
  get: (neighbourhood: NeighbourhoodId, resident: ResidentId): Promise<PanelMember | undefined> =>
    people.get(PanelMember, peopleKeys.panelMember(neighbourhood, resident)),
  /** The first consent stands, and with it the code. */
  join: (neighbourhood: NeighbourhoodId, member: PanelMember): Promise<PanelMember> =>
    people.keep(
      PanelMember,
      peopleKeys.panelMember(neighbourhood, member.resident),
      member,
      panelExpiry(member),
    ),
  leave: (neighbourhood: NeighbourhoodId, resident: ResidentId): Promise<void> =>
    people.delete(peopleKeys.panelMember(neighbourhood, resident)),
}));
