import { onLambda } from "#functions/middleware/on-lambda.ts";
import { waves } from "#stores/waves.ts";
import { waveReports } from "#stores/wave-reports.ts";
import { questions } from "#stores/questions.ts";
import { cycles } from "#stores/cycles.ts";
import { closedRounds } from "#stores/closed-rounds.ts";
import { actions } from "#stores/actions.ts";
import { dayOf, isBefore } from "#domain/calendar/time.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { questionsOver } from "#domain/feedback/answered-in-time.ts";
import { agendasOver, responseOf, wasClosed } from "#domain/feedback/figures.ts";
import type { Action, ActionEvent } from "#domain/actions/action.ts";
import { organisationsOf } from "#domain/actions/owner.ts";
import { courseOf, statesOf, timeToDone } from "#domain/feedback/time-to-done.ts";
import { CycleId, type Day } from "#contract/ids.ts";
import type { Partner } from "#contract/organisation.ts";
import { type Neighbourhood } from "#domain/neighbourhood.ts";
import { topicsOfAll } from "#stores/start-list.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { chooseFiguresPage, consoleFiguresPage } from "./figures-page.ts";
import type { FiguresView } from "./figures-view.ts";
import { atConsole } from "#console/at-console.ts";
import { type Call, mayAlso } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import { neighbourhoodAt } from "#console/neighbourhoods/neighbourhood-place.ts";

/** Two years of rounds on one page; the rest lies behind a link. */
const SHOWN = 10;
const LISTED = 50;

/** The neighbourhoods of the reader whose name begins with what was looked for. */
async function chooseNeighbourhood(call: Call<"neighbourhoods">): Promise<Reply> {
  const wanted = (call.visit.query.get("q") ?? "").trim().slice(0, 60);
  const mine = await call.dependencies.neighbourhoods.summaries(call.access.neighbourhoods);
  const found = mine
    .filter(({ id, name }) =>
      [id, name.toLowerCase()].some((one) => one.startsWith(wanted.toLowerCase())),
    )
    .toSorted((one, other) => one.name.localeCompare(other.name, "nl"));
  return chooseFiguresPage({
    ...frameOf(call),
    neighbourhoods: found.slice(0, LISTED),
    more: found.length > LISTED,
    wanted,
  });
}

/**
 * The rounds to show, the newest first, and what lies on either side of them. `before` is a cycle
 * that was the oldest on another page.
 */
function pageOf(cycles: readonly Cycle[], before: CycleId | undefined) {
  const closed = cycles
    .filter(wasClosed)
    .toSorted((one, other) => (isBefore(one.opened, other.opened) ? 1 : -1));
  const from = before === undefined ? 0 : closed.findIndex(({ id }) => id === before) + 1;
  const shown = closed.slice(from, from + SHOWN);
  return {
    shown,
    newer: closed[from - 1],
    older: closed[from + SHOWN] === undefined ? undefined : shown.at(-1),
  };
}

async function showFigures(
  call: Call<
    "actions" | "closedRounds" | "cycles" | "neighbourhoods" | "questions" | "waveReports" | "waves"
  >,
): Promise<Reply> {
  const { cycles, closedRounds, actions, questions } = call.dependencies;
  const { facts: neighbourhood } = await neighbourhoodAt(call);
  const today = dayOf(call.dependencies.now());
  const all = await cycles.of(neighbourhood.id);
  const { shown, newer, older } = pageOf(
    all,
    CycleId.safeParse(call.visit.query.get("before")).data,
  );
  const [rounds, its, histories, asked, measured] = await Promise.all([
    closedRounds.of(shown),
    Promise.all(shown.map(({ id }) => actions.of(id))),
    Promise.all(shown.map(({ id }) => actions.history(id))),
    questions.of(neighbourhood.id),
    lastReport(call, neighbourhood),
  ]);
  const actionsOf = ({ id }: Cycle) => its[shown.findIndex((one) => one.id === id)] ?? [];
  const followed = shown.flatMap((cycle, nth) =>
    actionsOf(cycle).flatMap((action) => followedIn(action, histories[nth] ?? [], today)),
  );
  const agendas = agendasOver(rounds);
  return consoleFiguresPage({
    ...frameOf(call),
    neighbourhood,
    agendas,
    measured,
    topics: topicsOfAll(
      rounds.map(({ round }) => round),
      agendas.topics.map(({ topic }) => topic),
    ),
    rounds: rounds.map((facts) => ({
      cycle: facts.cycle,
      dispatches: facts.dispatches,
      response: responseOf(facts, neighbourhood.inhabitants),
      states: statesOf(actionsOf(facts.cycle)),
      effort: facts.report?.effort,
      reported: facts.report !== undefined,
    })),
    times: timesOf(followed),
    questions: questionsOver(asked, {
      today,
      from: older === undefined ? undefined : dayOf(older.opened),
      before: newer === undefined ? undefined : dayOf(newer.opened),
    }),
    older: older?.id,
    latest: newer === undefined,
    stopped: all.filter((cycle) => cycle.status === "stopped" && !wasClosed(cycle)).length,
    may: {
      export: mayAlso(call, "export tables", neighbourhood.id),
      seeWaves: mayAlso(call, "see waves", neighbourhood.id),
    },
  });
}

/** How long it took whoever answers for it first. */
const followedIn = (action: Action, history: readonly ActionEvent[], today: Day): Followed[] =>
  organisationsOf(action)
    .slice(0, 1)
    .map((owner) => ({ owner, course: courseOf(action, history, today) }));

type Followed = { owner: Partner; course: ReturnType<typeof courseOf> };

/** How long it takes everybody until an action is done, and each who has any. */
function timesOf(followed: readonly Followed[]): FiguresView["times"] {
  const coursesOf = (owner?: Partner) =>
    followed.flatMap((one) =>
      one.course === undefined || (owner !== undefined && one.owner !== owner) ? [] : [one.course],
    );
  const owners = [...new Set(followed.map(({ owner }) => owner))].filter(
    (partner) => coursesOf(partner).length > 0,
  );
  return [
    { owner: "everybody", time: timeToDone(coursesOf()) },
    ...owners.map((owner) => ({ owner, time: timeToDone(coursesOf(owner)) })),
  ];
}

/** Of the last wave that was published, with what only the team may see for who may see that. */
async function lastReport(call: Call<"waveReports" | "waves">, { id }: Neighbourhood) {
  const { waves, waveReports } = call.dependencies;
  const wave = (await waves.of(id)).findLast(({ status }) => status === "closed");
  const report =
    wave === undefined
      ? undefined
      : await waveReports.of(wave.id, mayAlso(call, "see waves", id) ? "inside" : "public");
  return wave === undefined || report === undefined ? undefined : { wave: wave.id, report };
}

/** What rounds that are closed add up to, for everybody of the team. */
export const figurePages = atConsole({
  uses: {
    actions,
    closedRounds,
    cycles,
    questions,
    waveReports,
    waves,
  },
  routes: [
    ["GET", "/console/figures", "see figures", chooseNeighbourhood],
    ["GET", "/console/figures/:neighbourhood", "see figures", showFigures],
  ],
});

export const handler = onLambda(figurePages);
