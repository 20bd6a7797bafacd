import * as z from "zod";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { Transient } from "#contract/errors.ts";
import { BallotKey, type Instant, RoundId } from "#contract/ids.ts";
import { peopleKeys } from "#contract/people-keys.ts";
import type { Answer } from "#domain/answer/agenda-survey.ts";
import { type Ballot, FormerBallot, paddedBallot } from "#domain/answer/ballot.ts";
import type { ReceiptCode, WordsCode } from "#domain/answer/receipt.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { Invitation, type Token } from "#domain/dispatch/mail.ts";
import { Digest } from "#domain/sha256.ts";
import { hasWords } from "#domain/tally/words.ts";
import { type Entered, openRound } from "./answering.ts";
import { type Condition, lacking } from "./expressions.ts";
import { encryptTo } from "./hpke.ts";
import type { Stored } from "./proofs.ts";
import { Bytes, roundKeys, type TakingKeys } from "./round-keys.ts";
import type { Table } from "./table.ts";
import { cycleTable, peopleTable } from "./tables.ts";
import { type Place, provider } from "./place.ts";
import type { Write } from "./transaction.ts";

/** One ballot of one resident; withdrawn where it has no box. */
const StoredBallot = z.strictObject({
  round: RoundId,
  row: BallotKey,
  version: z.int().min(1),
  box: Bytes.optional(),
  tag: Digest,
});
/** A ballot in the table, whichever release wrote it. */
export const AnyStored = z.union([StoredBallot, FormerBallot]);
export type AnyStored = z.infer<typeof AnyStored>;

/** What a ballot is encrypted with beside its content: it opens nowhere else. */
export const boundTo = ({ round, row, version }: Omit<Stored, "box">) =>
  `${round}|${row}|${version}`;

/**
 * An answer as it comes in. `entered`: somebody of the team gives it for the resident. `former` is
 * where the link's ballot stood before rounds had keys.
 */
export type Coming = {
  token: Token;
  answer: Answer;
  channel: Ballot["channel"];
  entered: boolean;
  former: BallotKey;
};

/** What a resident takes along; one for words where there are any. */
type Codes = { receipt: ReceiptCode; wordsCode?: WordsCode };

/**
 * `replaced` when the resident answered before, by whatever link. What somebody enters replaces
 * nothing (`answered`), and whatever was entered gives way to the resident's own. `other-link` when
 * the answer of before can be found by its own link alone; `forged` by a link or an invitation that
 * we did not issue.
 */
export type Given =
  | ({ kind: "accepted" | "replaced" } & Codes)
  | { kind: "late" | "withdrawn" | "answered" | "other-link" | "forged" };

const MOST_ATTEMPTS = 5;

/** The ballot of an answer, encrypted; and the mark that it was given, which nobody else can make. */
export async function writtenBy(keys: TakingKeys, coming: Coming, version: number) {
  const { token, answer, channel, entered } = coming;
  const { round, area } = token;
  const mark = keys.markOf({ ...token, version });
  const receipt = keys.receiptOf(token);
  const words = hasWords(answer) ? { wordsCode: keys.wordsCodeOf(token) } : {};
  const at = { round, row: keys.rowOf(token), version };
  const plain = paddedBallot({ ...answer, ...words, area, channel, receipt, mark });
  const stored = { ...at, box: await encryptTo(keys.publicKey, plain, boundTo(at)) };
  return {
    codes: { receipt, ...words },
    mark: { answeredWith: token.hash, version, entered, mark },
    ballot: { ...stored, tag: keys.tagOf(stored) },
  };
}

/** Why an answer does not come in the place of the one that was given. */
function refusal(
  before: Invitation | undefined,
  { token, entered }: Coming,
  proof: string,
): "withdrawn" | "forged" | "answered" | "other-link" | undefined {
  if (before === undefined) return "withdrawn";
  if (before.proof !== proof) return "forged";
  if (entered) return "answered";
  const isFormer = before.version === undefined;
  return isFormer && before.answeredWith !== token.hash ? "other-link" : undefined;
}

/** The mark is still as it was read, on an invitation that we issued. */
function asRead(before: Invitation | undefined, proof: string): Condition {
  const { expression, values } = markAsRead(before);
  return { expression: `${expression} AND #proof = :proof`, values: { ...values, proof } };
}

function markAsRead(before: Invitation | undefined): Condition {
  if (before === undefined) return lacking("answeredWith");
  return before.version === undefined
    ? lacking("version")
    : { expression: "#version = :before", values: { before: before.version } };
}

/** A code of a letter in other hands than the link of before would be seen by how many do this. */
function byCode(before: Invitation | undefined, { token, channel }: Coming) {
  if (before === undefined || channel !== "letter" || before.answeredWith === token.hash) return {};
  return { replacedByCode: (before.replacedByCode ?? 0) + 1 };
}

/**
 * The proof that the invitation of a link has to bear; undefined when we did not issue the link.
 * Errors: Transient while a round that was opened before links were proven gets its key.
 */
async function proofFor(place: Place, token: Token): Promise<string | undefined> {
  const keys = await roundKeys(place).forLinks(token.round);
  if (keys === undefined)
    throw new Transient(`nothing proves the links of round ${token.round} yet`);
  return keys.proofOfLink(token) === token.proof ? keys.proofOfInvitation(token) : undefined;
}

/** What an answer changes, over what stood `before`: of its time the day only is written down. */
async function writesOf(
  { cycle, people }: { cycle: Table; people: Table },
  keys: TakingKeys,
  { coming, now, proof }: { coming: Coming; now: Instant; proof: string },
  before: Invitation | undefined,
): Promise<{ codes: Codes; writes: Write[] }> {
  const { token, former } = coming;
  const { round, batch, resident } = token;
  const { codes, mark, ballot } = await writtenBy(keys, coming, (before?.version ?? 0) + 1);
  const hadFormer = before !== undefined && before.version === undefined;
  return {
    codes,
    writes: [
      openRound(cycle, round, now),
      people.set(
        peopleKeys.invitation(round, batch, resident),
        { answeredOn: dayOf(now), ...mark, ...byCode(before, coming) },
        asRead(before, proof),
      ),
      cycle.put(cycleKeys.ballot(round, ballot.row), ballot),
      ...(hadFormer ? [cycle.remove(cycleKeys.ballot(round, former))] : []),
    ],
  };
}

/** Ballots, spread over 16 partitions by their own key; who takes them cannot read them. */
export const ballots = provider((place) => {
  const tables = { cycle: cycleTable(place), people: peopleTable(place) };

  /** One transaction marks the invitation answered and writes the ballot: one resident, one ballot. */
  async function give(coming: Coming, now: Instant, also: readonly Write[] = []): Promise<Given> {
    const { token } = coming;
    const [keys, proof] = await Promise.all([
      roundKeys(place).forTaking(token.round),
      proofFor(place, token),
    ]);
    if (proof === undefined) return { kind: "forged" };
    let before: Invitation | undefined;
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      const { codes, writes } = await writesOf(tables, keys, { coming, now, proof }, before);
      const outcome = await tables.cycle.transact([...writes, ...also]);
      if (outcome.kind === "written")
        return { kind: before === undefined ? "accepted" : "replaced", ...codes };
      const [late, mark] = outcome.refusals;
      if (late !== undefined) return { kind: "late" };
      before = mark?.old(Invitation);
      const kind = refusal(before, coming, proof);
      if (kind !== undefined) return { kind };
    }
    throw new Transient(`many answers came in at once by a link of round ${token.round}`);
  }

  return {
    give: (coming: Coming, now: Instant): Promise<Given> => give(coming, now),

    /** A form on paper; what was read of it before goes. */
    async enterPaper(coming: Coming, now: Instant): Promise<Entered | { kind: "forged" }> {
      const form = cycleKeys.paperForm(coming.token.round, coming.former);
      const { kind } = await give(coming, now, [tables.cycle.remove(form)]);
      return { kind: kind === "replaced" || kind === "other-link" ? "answered" : kind };
    },
  };
});
