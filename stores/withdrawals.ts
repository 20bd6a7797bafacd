import { answerKey, cycleKeys } from "#contract/cycle-keys.ts";
import { Transient } from "#contract/errors.ts";
import {
  agendaRoundOf,
  cycleOfRound,
  type Instant,
  isMeasurementRound,
  type RoundId,
} from "#contract/ids.ts";
import { peopleKeys } from "#contract/people-keys.ts";
import { cyclesBefore } from "#domain/feedback/asking.ts";
import { Invitation } from "#domain/dispatch/mail.ts";
import { Seal } from "#domain/tally/seal.ts";
import { openRound } from "./answering.ts";
import { helpedKeys } from "./helped-keys.ts";
import { type Condition, lacking } from "./expressions.ts";
import type { Key } from "#contract/keys.ts";
import { type Place, provider } from "./place.ts";
import { roundKeys } from "./round-keys.ts";
import { StoredRound } from "./rounds.ts";
import { cycleTable, peopleTable } from "./tables.ts";
import type { Write } from "./transaction.ts";

/** Whose invitation it is. */
type Of = Pick<Invitation, "round" | "batch" | "resident">;
/** What becomes of answers: given, closed and not sealed yet, or nobody's any more. */
type Stage = "open" | "closed" | "over";

const MOST_ATTEMPTS = 5;
const keyOf = ({ round, batch, resident }: Of): Key =>
  peopleKeys.invitation(round, batch, resident);
const asRead = ({ version }: Invitation): Condition =>
  version === undefined
    ? lacking("answeredWith")
    : { expression: "#version = :before", values: { before: version } };

const roundsBefore = (round: RoundId): RoundId[] =>
  isMeasurementRound(round) ? [] : cyclesBefore(cycleOfRound(round)).slice(0, 1).map(agendaRoundOf);

/**
 * What they think of the actions goes along, while there is a key that finds it: said by mail, or with
 * an answer to the survey after that.
 */
async function helpedOf(place: Place, read: Invitation): Promise<Write[]> {
  const { round, resident, feedbackOn, answeredWith } = read;
  const asked = [
    ...(feedbackOn === undefined ? [] : [round]),
    ...(answeredWith === undefined ? [] : roundsBefore(round)),
  ];
  const removed = await Promise.all(
    asked.map(async (of): Promise<Write[]> => {
      const row = (await helpedKeys(place).forTaking(of))?.rowOf({ round: of, resident });
      const cycle = cycleTable(place);
      return row === undefined ? [] : [cycle.remove(cycleKeys.helpedAnswer(cycleOfRound(of), row))];
    }),
  );
  return removed.flat();
}

/**
 * Takes invitations away of people who are erased. While a round is open the answer goes with the
 * mark, and a withdrawn one stays in its place, so that nobody can take a ballot away unseen; after
 * its seal, or when questionnaires are gathered, the answer is nobody's.
 */
export const withdrawals = provider((place) => {
  const [cycle, people] = [cycleTable(place), peopleTable(place)];

  async function stageOf(round: RoundId, now: Instant): Promise<Stage> {
    const found = await cycle.get(StoredRound, cycleKeys.round(round));
    const sealed = await cycle.get(Seal, cycleKeys.seal(round));
    if (found === undefined || sealed !== undefined) return "over";
    if (!(await roundKeys(place).exist(round))) return "over";
    return found.status === "open" && now < found.closes ? "open" : "closed";
  }

  /** What takes it away; undefined as long as its answer cannot be withdrawn. */
  async function writesOf(read: Invitation, now: Instant): Promise<Write[] | undefined> {
    const { round, answeredWith, version } = read;
    if (answeredWith === undefined)
      return [people.remove(keyOf(read), asRead(read)), ...(await helpedOf(place, read))];
    const stage = await stageOf(round, now);
    if (stage === "over") return [people.remove(keyOf(read)), ...(await helpedOf(place, read))];
    // One from before rounds had keys is found by its link alone.
    if (stage === "closed" || version === undefined) return undefined;
    const keys = await roundKeys(place).forTaking(round);
    const answer = { round, row: keys.rowOf(read), version: version + 1 };
    return [
      people.remove(keyOf(read), asRead(read)),
      openRound(cycle, round, now),
      cycle.put(answerKey(round, answer.row), { ...answer, tag: keys.tagOf(answer) }),
      ...(await helpedOf(place, read)),
    ];
  }

  return {
    /** Whether an answer waits for its seal: until that stands it is neither theirs to take back nor nobody's. */
    waits: async (invitation: Invitation, now: Instant): Promise<boolean> =>
      (await writesOf(invitation, now)) === undefined,

    /** Errors: Transient while an answer waits for its seal. */
    async take(of: Of, now: Instant): Promise<void> {
      for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
        const read = await people.get(Invitation, keyOf(of));
        const writes = read && (await writesOf(read, now));
        if (read === undefined || (writes && (await people.writeAll(writes)))) return;
      }
      throw new Transient(`an answer of round ${of.round} waits for its seal`);
    },
  };
});
