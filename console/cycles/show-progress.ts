import type { Uses } from "#stores/stores.ts";
import { agendaRoundOf, cycleIdOf } from "#contract/ids.ts";
import { Channel } from "#domain/answer/ballot.ts";
import type { Lately, Means, PaidWay } from "#domain/dispatch/brings-most.ts";
import type { AnyRound } from "#domain/dispatch/cycle.ts";
import type { Run } from "#domain/dispatch/moments.ts";
import { channelsTold } from "#domain/tally/told.ts";
import { DispatchKind } from "#contract/mail.ts";
import { type Followed, progressOf, toLookAt } from "#domain/dispatch/progress.ts";
import { entriesOfRound, peopleOfRound } from "./people-of-round.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { momentIn } from "#web/copy/dates.ts";
import { UNIT } from "./brings-most-part.ts";
import { consoleProgressPage } from "./progress-page.ts";
import { backTo, type Call, mayAlso, type PlaceStores, placeOf, tellAudit } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import { waysOf } from "#console/ways.ts";

/**
 * Everybody of a round with what was mailed and whether they answered; a link tells by which way,
 * and never what.
 */
async function followed(
  dependencies: Uses<"invitations" | "mails" | "residents">,
  round: AnyRound,
): Promise<Followed[]> {
  const [people, ...entries] = await Promise.all([
    peopleOfRound(dependencies, round),
    entriesOfRound(dependencies, round, "invitation"),
    entriesOfRound(dependencies, round, "reminder"),
  ]);
  const tokens = await dependencies.invitations.tokens(
    people.flatMap(({ invitation: { answeredWith } }) => answeredWith ?? []),
  );
  const channels = new Map(tokens.map(({ hash, channel }) => [hash, channel]));
  return people.map(({ resident, invitation }) => ({
    resident,
    invitation,
    entries: entries.flatMap((of) => of.get(resident.id) ?? []),
    answeredBy: invitation.answeredWith && channels.get(invitation.answeredWith),
  }));
}

/** How a round goes at this moment: what was sent, what arrived, and how many answered. */
export async function showProgress(
  call: Call<PlaceStores | "agendas" | "invitations" | "machines" | "mails" | "residents">,
): Promise<Reply> {
  const { agendas, now } = call.dependencies;
  const { run, round, neighbourhood } = await placeOf(call);
  const [people, reports] = await Promise.all([
    followed(call.dependencies, round),
    agendas.reports(round.id),
  ]);
  const population = "drawing" in run ? run.drawing?.population : undefined;
  const lost = reports.reduce((sum, report) => sum + toLookAt(report), 0);
  return consoleProgressPage({
    ...frameOf(call),
    neighbourhood,
    run,
    progress: progressOf(people),
    population,
    lost,
    maySee: mayAlso(call, "see recipients", run.neighbourhood),
    ways: waysOf(call, run),
    asOf: momentIn(call.visit.language, now()),
    means: meansIn(call.visit.query),
    lately: await latelyIn(call.dependencies, run),
  });
}

const numberIn = (typed: string | null): number => {
  const number = Number((typed ?? "").replace(",", "."));
  return Number.isFinite(number) && number > 0 && number < 100_000 ? number : 0;
};
const meansIn = (query: URLSearchParams): Means => {
  const meansOf = (way: PaidWay) => ({
    cost: numberIn(query.get(way)),
    budget: numberIn(query.get(`${way}-budget`)) * UNIT[way],
  });
  return { doorstep: meansOf("doorstep"), letter: meansOf("letter") };
};

/**
 * How many answered by which way in the round before of the same area, as far as everybody may know
 * it.
 */
async function latelyIn(
  { agendas, rounds }: Uses<"agendas" | "rounds">,
  run: Run,
): Promise<Lately | undefined> {
  if (!("area" in run) || run.number === 1) return undefined;
  const former = agendaRoundOf(cycleIdOf(run.neighbourhood, run.area, run.number - 1));
  const [round, tally, agenda] = await Promise.all([
    rounds.get(former),
    agendas.tally(former),
    agendas.agenda(former),
  ]);
  if (round?.invited === undefined || tally === undefined || agenda === undefined) return undefined;
  const told = new Map(channelsTold(tally, Channel.options));
  return {
    asked: round.invited,
    answered: { doorstep: told.get("doorstep"), letter: told.get("letter") },
  };
}

/** Somebody has looked at the mails that went nowhere: they wait for the team no more. */
export async function markSeen(call: Call<PlaceStores | "audit" | "waiting">): Promise<Reply> {
  const { waiting, now } = call.dependencies;
  const { run, round } = await placeOf(call);
  const at = now();
  await Promise.all(
    DispatchKind.options.map((kind) =>
      waiting.done({
        kind: "mail",
        neighbourhood: run.neighbourhood,
        object: `${round.id}#${kind}`,
      }),
    ),
  );
  await tellAudit(call, `seen:${round.id}:${at}`, {
    neighbourhood: run.neighbourhood,
    at,
    action: "see failed mails",
    object: round.id,
    result: "seen",
  });
  return backTo(`/console/progress/${run.id}`, call.visit.language, "done");
}
