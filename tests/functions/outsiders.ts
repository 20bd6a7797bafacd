import { ActionId, agendaRoundOf, type CycleId } from "#contract/ids.ts";
import type { Partner } from "#contract/organisation.ts";
import { actionPages } from "#console/actions/follow-actions.ts";
import type { Access } from "#domain/access.ts";
import type { Organisation } from "#domain/organisation.ts";
import { answerPromise } from "#functions/actions/answer-promise.ts";
import { reportStalled } from "#functions/daily/report-stalled.ts";
import type { Always, Stores } from "#stores/stores.ts";
import { A_COORDINATOR, anAction, day, instant, topic } from "#tests/builders.ts";
import { visit, type World } from "./world.ts";

export const GRID: Organisation = {
  id: "energy-netwerk",
  name: "Netwerk Zuid",
  contact: { name: "Loket openbare ruimte", email: "loket@netwerk.example" },
  topics: [],
  seat: "outside",
};

export const REPORTS: Organisation = {
  id: "municipality-meldpunt",
  name: "Meldpunt",
  reports: "meld@gemeente.example",
  contact: { name: "Meldpunt", email: "chef@gemeente.example" },
  topics: [],
  seat: "outside",
};

/** A cycle with an agenda, in a neighbourhood with two organisations outside its team. */
export async function withOutsiders(world: World): Promise<CycleId> {
  const { cycle } = await world.invited();
  const { agendas, neighbourhoods } = world.dependencies;
  await neighbourhoods.save({ ...world.neighbourhood, organisations: [GRID, REPORTS] });
  await agendas.keepAgenda({
    round: agendaRoundOf(cycle),
    topics: [topic("lighting")],
    decisions: [],
    adoptedBy: "counted",
    adopted: instant("2026-10-05T18:00:00Z"),
  });
  return cycle;
}

/** Asks somebody outside for a promise by the team's form. */
export async function askOutside(
  world: World,
  cycle: CycleId,
  {
    partner = GRID.id,
    title = "De lantaarns in het park maken",
  }: { partner?: Partner; title?: string } = {},
): Promise<ActionId> {
  const reply = await world.atConsole(actionPages, `/console/actions/${cycle}`, {
    access: A_COORDINATOR,
    form: {
      topic: "lighting",
      title,
      owner: [`organisation:${partner}`],
      due: "2026-11-10",
      number: "1",
    },
  });
  const [, id = ""] =
    /\/console\/actions\/[^/]+\/([a-z0-9-]+)/.exec(reply.headers["location"] ?? "") ?? [];
  return ActionId.parse(id);
}

/** Ten promises of an organisation ended, so that its figures are public soon. */
export async function tenEnded(world: World, cycle: CycleId, partner: Partner): Promise<void> {
  for (let nth = 1; nth <= 10; nth += 1) {
    const on = day(`2026-10-${String(13 + nth)}`);
    const action = anAction({
      cycle,
      id: ActionId.parse(`${partner}-${nth}`),
      owners: [{ kind: "organisation", partner, accepted: day("2026-10-06") }],
      state: { kind: "done", on, text: "De lantaarns doen het weer." },
    });
    const line = { action: action.id, seq: 1, at: world.dependencies.now(), by: "machine" };
    await world.dependencies.actions.create(action, { ...line, to: "proposed" });
  }
}

type Mail = { to: readonly string[]; subject: string; text: string };

/** The mails of a morning that hold a link of somebody outside. */
export async function morning(world: World, moment: string): Promise<Mail[]> {
  world.at(moment);
  const before = world.environment.outbox.count();
  await world.run(reportStalled, {});
  await world.run(reportStalled, {});
  return world.environment.outbox
    .after(before, 100)
    .filter(({ text }) => text.includes("/promise/"));
}

export const secretIn = (mail: Mail | undefined): string =>
  /\/promise\/([\w-]{22})/.exec(mail?.text ?? "")?.[1] ?? "";

/** Opens or presses on the page of somebody outside. */
export const follow = (
  world: World,
  secret: string,
  fields?: Readonly<Record<string, string>>,
  without: Partial<Stores & Always> = {},
) =>
  world.run(
    answerPromise,
    {
      ...visit(
        fields === undefined ? "GET" : "POST",
        `/promise/${secret}`,
        fields === undefined
          ? { query: "lang=nl" }
          : {
              query: "lang=nl",
              body: new URLSearchParams({
                shown: "2026-01-01T00:00:00.000Z",
                ...fields,
              }).toString(),
            },
      ),
      pathParameters: { secret },
    },
    without,
  );

export const errandsIn = (world: World) => world.dependencies.errands.of(world.neighbourhood.id);

/** Looks over the first that waits, or does something else with an errand. */
export async function atErrand(
  world: World,
  id: string,
  did: "take" | "leave" | "withdraw" | "again",
  more: { form?: Record<string, string>; access?: Access } = {},
) {
  const errand = (await errandsIn(world)).find((one) => one.id === id);
  const waits = errand?.said.find(({ looked }) => looked === undefined);
  const form = {
    version: String(errand?.version ?? 0),
    statement: waits?.id ?? "",
    ...more.form,
  };
  return world.atConsole(actionPages, `/console/errands/${world.neighbourhood.id}/${id}/${did}`, {
    access: more.access ?? A_COORDINATOR,
    form,
  });
}
