import { floorTold } from "#domain/dispatch/closing.ts";
import { floorNote } from "#web/pages/floor.ts";
import { Language } from "#contract/language.ts";
import { type Call, mayAlso } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import type { Reply } from "#functions/middleware/page.ts";
import { consoleMeetingPage } from "./meeting-page.ts";
import { agreedIn } from "./agreements.ts";

/**
 * The agenda meeting. What residents chose is handed to it once the agenda stands, as on the page of
 * the count: the room knows no more than everybody.
 */
export async function showMeeting(
  call: Call<"actions" | "agendas" | "cycles" | "neighbourhoods">,
): Promise<Reply> {
  const { cycles, agendas, actions } = call.dependencies;
  const { cycle, neighbourhood } = await agreedIn(call);
  const [round, tally, agenda, its] = await Promise.all([
    cycles.mustGetRound(cycle.round),
    agendas.tally(cycle.round),
    agendas.agenda(cycle.round),
    actions.in(cycle.id),
  ]);
  const second = Language.safeParse(call.visit.query.get("second")).data;
  return consoleMeetingPage({
    ...frameOf(call),
    neighbourhood,
    cycle,
    round,
    few: floorNote(floorTold(cycle, round), call.visit.language),
    topics: await actions.topicsIn(round, its),
    counted: tally === undefined || agenda === undefined ? undefined : { tally, agenda },
    actions: its,
    second: second === call.visit.language ? undefined : second,
    mayConfirm: mayAlso(call, "confirm agenda", neighbourhood.id),
  });
}
