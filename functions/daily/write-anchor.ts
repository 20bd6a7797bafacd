import * as z from "zod";
import {
  cycleIdOf,
  type NeighbourhoodId,
  ORGANISATION,
  type RoundId,
  WHOLE,
} from "#contract/ids.ts";
import { may, type Member } from "#domain/access.ts";
import type { Anchor, RoundNumbers, TrailEnd } from "#domain/anchor.ts";
import { dayOf } from "#domain/calendar/time.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { soFarOf } from "#domain/dispatch/so-far.ts";
import type { Wave } from "#domain/measurement/wave/wave.ts";
import { mainLanguage, type Neighbourhood } from "#domain/neighbourhood.ts";
import { noticeTo, notify } from "#functions/dispatch/notify.ts";
import { onLambda } from "#functions/middleware/on-lambda.ts";
import { step } from "#functions/middleware/step.ts";
import { anchors } from "#stores/anchors.ts";
import { audit } from "#stores/audit-trail.ts";
import { answerNumbers } from "#stores/answer-numbers.ts";
import { cycles } from "#stores/cycles.ts";
import { invitations } from "#stores/invitations.ts";
import { mailer } from "#stores/mailer.ts";
import { members } from "#stores/members.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { notices } from "#stores/notices.ts";
import { rounds } from "#stores/rounds.ts";
import { seals } from "#stores/seals.ts";
import { site } from "#stores/settings.ts";
import { soFar } from "#stores/so-far.ts";
import type { Uses } from "#stores/stores.ts";
import { waveReports } from "#stores/wave-reports.ts";
import { waves } from "#stores/waves.ts";
import { anchorMail } from "#web/mails/anchor.ts";

type Counts =
  | "answerNumbers"
  | "cycles"
  | "invitations"
  | "rounds"
  | "seals"
  | "soFar"
  | "waveReports"
  | "waves";
type Tells = "mailer" | "members" | "notices" | "now" | "sha256" | "site";

/**
 * Writes down what stands in every round that is not sealed, and where every audit trail ends: where
 * nobody can change it, and by mail to the auditors, so that a copy lies outside. Who takes something
 * away afterwards is found by it.
 */
export const writeAnchor = step({
  input: z.strictObject({}),
  output: z.strictObject({ rounds: z.int().min(0), told: z.int().min(0) }),
  uses: {
    anchors,
    audit,
    answerNumbers,
    cycles,
    invitations,
    mailer,
    members,
    neighbourhoods,
    notices,
    rounds,
    seals,
    site,
    soFar,
    waveReports,
    waves,
  },
  run: writeDown,
});

async function writeDown(
  stores: Uses<Counts | Tells | "anchors" | "audit" | "neighbourhoods">,
): Promise<{ rounds: number; told: number }> {
  const homes = await stores.neighbourhoods.all();
  const rounds: RoundNumbers[] = [];
  for (const { id } of homes)
    for (const round of await countableIn(stores, id)) rounds.push(await numbersOf(stores, round));
  const trails: TrailEnd[] = [];
  for (const id of [ORGANISATION, ...homes.map((home) => home.id)])
    trails.push(...(await endOf(stores, id)));
  const anchor = { at: stores.now(), rounds, trails };
  await stores.anchors.write(anchor);
  let told = 0;
  for (const member of await stores.members.all())
    if (member.roles.includes("auditor")) told += await tell(stores, { anchor, member, homes });
  return { rounds: rounds.length, told };
}

/** The rounds of a neighbourhood whose answers nobody has opened yet. */
async function countableIn(
  { cycles, seals, waveReports, waves }: Uses<Counts>,
  neighbourhood: NeighbourhoodId,
): Promise<RoundId[]> {
  const found: RoundId[] = [];
  for (const { round } of (await cycles.of(neighbourhood)).filter(runs))
    if ((await seals.get(round)) === undefined) found.push(round);
  for (const { id, round } of (await waves.of(neighbourhood)).filter(runs))
    if ((await waveReports.gathered(id)) === undefined) found.push(round);
  return found;
}

const runs = ({ status }: Cycle | Wave): boolean => status !== "stopped" && status !== "closed";

/** Answers are looked at before marks, so that what comes in meanwhile makes a number lower and never higher. */
async function numbersOf(
  { rounds, invitations, answerNumbers, soFar, now }: Uses<Counts | "now">,
  round: RoundId,
): Promise<RoundNumbers> {
  const facts = await rounds.mustGet(round);
  const { batches = 0 } = facts;
  const { withdrawn, versions } = await answerNumbers(round);
  let [invited, marks] = [0, 0];
  for (let batch = 0; batch < batches; batch += 1) {
    const some = await invitations.inBatch(round, batch);
    invited += some.length;
    marks += some.filter(({ answeredWith }) => answeredWith !== undefined).length;
  }
  await soFar.save(soFarOf({ ...facts, invited }, marks, dayOf(now())));
  return { round, invitations: invited, marks, withdrawn, versions };
}

async function endOf({ audit }: Uses<"audit">, neighbourhood: NeighbourhoodId) {
  return (await audit.latest(neighbourhood, 1)).map(({ seq, hash }) => ({
    neighbourhood,
    seq,
    hash,
  }));
}

type Told = { anchor: Anchor; member: Member; homes: readonly Neighbourhood[] };

/** An auditor hears of the neighbourhoods whose trails they may read. */
async function tell(stores: Uses<Tells>, { anchor, member, homes }: Told): Promise<number> {
  const home = homes.find(({ id }) => may(member, "read audit trail", id));
  if (home === undefined) return 0;
  const { mailbox } = noticeTo(stores, member);
  const sent = await notify(stores, {
    run: cycleIdOf(home.id, WHOLE, 1),
    notice: `anchor#${anchor.at}#${mailbox}`,
    about: "anchor",
    to: { ...member, role: "auditor" },
    words: anchorMail({
      language: mainLanguage(home),
      anchor,
      scope: [ORGANISATION, ...homes.map(({ id }) => id)].filter((id) =>
        may(member, "read audit trail", id),
      ),
      auditPage: `${stores.site}/console/audit`,
    }),
  });
  return sent ? 1 : 0;
}

export const handler = onLambda(writeAnchor);
