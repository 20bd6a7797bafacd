import { onLambda } from "#functions/middleware/on-lambda.ts";
import { anchors } from "#stores/anchors.ts";
import { audit } from "#stores/audit-trail.ts";
import { doorNotes } from "#stores/door-notes.ts";
import { encryptedResponses } from "#stores/encrypted-responses.ts";
import { invitations } from "#stores/invitations.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { panel } from "#stores/panel.ts";
import { responses } from "#stores/responses.ts";
import { roundKeys } from "#stores/round-keys.ts";
import { rounds } from "#stores/rounds.ts";
import { retentionDays } from "#stores/settings.ts";
import type { Uses } from "#stores/stores.ts";
import { texts } from "#stores/texts.ts";
import { waiting } from "#stores/waiting.ts";
import { type Gathered, waveReports } from "#stores/wave-reports.ts";
import { waves } from "#stores/waves.ts";
import * as z from "zod";
import { Permanent } from "#contract/errors.ts";
import { WaveId } from "#contract/ids.ts";
import { heldAgainst } from "#domain/anchor.ts";
import { byMachine } from "#domain/audit.ts";
import { addDays, dayOf } from "#domain/calendar/time.ts";
import { largeEnough } from "#domain/disclosure.ts";
import type { AnyRound } from "#domain/dispatch/cycle.ts";
import { gatheredOf, wordsApart } from "#domain/measurement/wave/handed-in.ts";
import { DRAFT_DAYS, type Response, type Wave } from "#domain/measurement/wave/wave.ts";
import { matched } from "#domain/tally/sealing.ts";
import { step } from "#functions/middleware/step.ts";
import { bringTogether } from "#functions/tally/bring-together.ts";
import { marksOf } from "#functions/tally/marks-of-round.ts";
import { digestOf } from "./wave-data.ts";

type Stores =
  | "anchors"
  | "audit"
  | "doorNotes"
  | "encryptedResponses"
  | "invitations"
  | "neighbourhoods"
  | "now"
  | "panel"
  | "responses"
  | "retentionDays"
  | "roundKeys"
  | "rounds"
  | "sha256"
  | "texts"
  | "waiting"
  | "waveReports"
  | "waves";

/**
 * Opens the questionnaires of a closed round, holds them against the marks, writes down what they
 * say under names that lead to nobody, and destroys the keys. It uses no chance, so that it can die
 * anywhere and begin again; who finds them gathered only finishes destroying.
 */
export const gatherResponses = step({
  input: z.strictObject({ wave: WaveId }),
  output: z.strictObject({ handedIn: z.int().min(0) }),
  uses: {
    anchors,
    audit,
    doorNotes,
    encryptedResponses,
    invitations,
    neighbourhoods,
    panel,
    responses,
    retentionDays,
    roundKeys,
    rounds,
    texts,
    waiting,
    waveReports,
    waves,
  },
  run: gatherWave,
});

async function gatherWave(stores: Uses<Stores>, { wave: id }: { wave: WaveId }) {
  const { audit, encryptedResponses, roundKeys, rounds, waveReports, waves } = stores;
  const wave = await waves.mustGet(id);
  const round = await rounds.mustGet(wave.round);
  if (round.status !== "closed")
    throw new Permanent(
      `Round ${round.id} is not closed: nothing is gathered while people answer.`,
    );
  const gathered = (await waveReports.gathered(id)) ?? (await gatherOnce(stores, wave, round));
  await roundKeys.destroy(round.id);
  await encryptedResponses.sweep(round.id);
  const { at, handedIn, withdrawn } = gathered;
  await audit.tell(
    `gathered:${id}`,
    byMachine(wave, {
      at,
      action: "gather responses",
      result: `${handedIn} responses; ${withdrawn} withdrawn`,
    }),
  );
  return { handedIn };
}

/** Everything is written and read back before it is said to be gathered. */
async function gatherOnce(stores: Uses<Stores>, wave: Wave, round: AnyRound): Promise<Gathered> {
  const { responses, waveReports, now } = stores;
  const { rows: found, former, withdrawn } = await opened(stores, round);
  const tooFew = !largeEnough(found.filter((one) => one.handedIn).length, "public");
  const { rows, words } = tooFew ? { rows: found, words: [] } : wordsApart(found);
  const forgotten = Date.parse(addDays(dayOf(round.closes), DRAFT_DAYS)) / 1000;
  await responses.saveAll(rows, forgotten);
  const kept = await responses.all(round.id);
  if (digestOf(stores, kept) !== digestOf(stores, [...rows, ...former].toSorted(byName)))
    throw new Permanent(
      `The answers of round ${round.id} were changed while they were gathered. Find out who did.`,
    );
  const handedIn = kept.filter((response) => response.handedIn).length;
  await bringTogether(stores, wave, { questionnaires: words, tooFew });
  return waveReports.keepGathered({ wave: wave.id, at: now(), handedIn, withdrawn });
}

const byName = (one: Response, other: Response): number => (one.key < other.key ? -1 : 1);

/**
 * Opens every questionnaire and holds it against its mark. Errors: Permanent where they do not fit,
 * before anything is written.
 */
async function opened(
  { anchors, encryptedResponses, panel, responses, roundKeys, ...stores }: Uses<Stores>,
  { id, neighbourhood, batches = 0, opens }: AnyRound,
): Promise<{ rows: Response[]; former: Response[]; withdrawn: number }> {
  const keys = await roundKeys.forGathering(id);
  if (keys === undefined)
    throw new Permanent(`Round ${id} has no keys: its questionnaires open for nobody.`);
  const [found, marks, standing, members, written] = await Promise.all([
    encryptedResponses.open(id, keys),
    marksOf(stores, id, batches),
    responses.all(id),
    panel.of(neighbourhood),
    anchors.since(opens),
  ]);
  const codes = new Set(members.map(({ code }) => code));
  const rows = gatheredOf(found, id, { codes, nameOf: keys.nameOf });
  const ours = new Set(rows.map(({ key }) => key));
  const former = standing.filter(({ key }) => !ours.has(key));
  const answered = former.filter(({ handedIn }) => handedIn).length;
  const { missing, unmarked } = matched(marks.proven, found.handedIn);
  // Who was erased before rounds had keys left answers without a mark.
  const lost = keys.former ? Math.max(0, marks.former - answered) : marks.former + former.length;
  const withdrawn = found.withdrawn.length;
  const { lacking } = heldAgainst(
    {
      round: id,
      marks: marks.proven.length + marks.former,
      withdrawn,
      versions: found.versions,
    },
    written,
  );
  const gone = lacking.answers + lacking.withdrawn + lacking.versions;
  if (found.altered + missing + unmarked + lost + gone > 0)
    throw new Permanent(
      `The questionnaires of round ${id} are not as they were handed in: ${found.altered} altered, ` +
        `${missing} missing, ${unmarked} without a mark, ${lost} of before rounds had keys that are ` +
        `missing or cannot be, ${gone} fewer than were written down of a day. Nothing is gathered; ` +
        "find out who changed them.",
    );
  return { rows, former, withdrawn };
}

export const handler = onLambda(gatherResponses);
