import * as z from "zod";
import { answerKey } from "#contract/cycle-keys.ts";
import { Transient } from "#contract/errors.ts";
import { BallotKey, type Instant, RoundId } from "#contract/ids.ts";
import type { Key } from "#contract/keys.ts";
import { peopleKeys } from "#contract/people-keys.ts";
import type { ReceiptCode, WordsCode } from "#domain/answer/receipt.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { Invitation, type Token } from "#domain/dispatch/mail.ts";
import { Digest } from "#domain/sha256.ts";
import { openRound } from "./answering.ts";
import { type Condition, lacking } from "./expressions.ts";
import { encryptTo } from "./hpke.ts";
import type { Stored } from "./proofs.ts";
import { Bytes, roundKeys, type TakingKeys } from "./round-keys.ts";
import type { Table } from "./table.ts";
import { cycleTable, peopleTable } from "./tables.ts";
import { type Place, provider } from "./place.ts";
import type { Write } from "./transaction.ts";

/** One answer of one resident, a ballot or a questionnaire; withdrawn where it has no box. */
export const Encrypted = z.strictObject({
  round: RoundId,
  row: BallotKey,
  version: z.int().min(1),
  box: Bytes.optional(),
  tag: Digest,
});
export type Encrypted = z.infer<typeof Encrypted>;

/** What an answer is encrypted with beside its content: it opens nowhere else. */
export const boundTo = ({ round, row, version }: Omit<Stored, "box">) =>
  `${round}|${row}|${version}`;

/** What a resident takes along; one for words where there are any. */
type Codes = { receipt: ReceiptCode; wordsCode?: WordsCode };
/** What goes with the content of an answer: the resident's codes, and by what its mark is known. */
type Proof = Codes & { mark: string };
/**
 * An answer as it comes in. `entered`: somebody of the team gives it for the resident. `former` is
 * where the link's answer stood before rounds had keys.
 */
export type Coming = {
  token: Token;
  entered: boolean;
  /** Whether it has words of which the resident can find later what became of them. */
  hasWords: boolean;
  plain: (proof: Proof) => Uint8Array;
  former: Key;
};

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

/** An answer, encrypted; and the mark that it was given, which nobody else can make. */
export async function writtenBy(keys: TakingKeys, coming: Coming, version: number) {
  const { token, plain, entered, hasWords } = coming;
  const { round } = token;
  const mark = keys.markOf({ ...token, version });
  const codes = {
    receipt: keys.receiptOf(token),
    ...(hasWords ? { wordsCode: keys.wordsCodeOf(token) } : {}),
  };
  const at = { round, row: keys.rowOf(token), version };
  const box = await encryptTo(keys.publicKey, plain({ ...codes, mark }), boundTo(at));
  const stored = { ...at, box };
  return {
    codes,
    mark: { answeredWith: token.hash, version, entered, mark },
    stored: { ...stored, tag: keys.tagOf(stored) },
  };
}

/** What an invitation has to bear. */
type Issued = { proof: string };

/** Why an answer does not come in the place of the one that was given. */
function refusal(
  before: Invitation | undefined,
  { token, entered }: Coming,
  { proof }: Issued,
): "withdrawn" | "forged" | "answered" | "other-link" | undefined {
  if (before === undefined) return "withdrawn";
  if (before.proof !== proof) return "forged";
  if (entered) return "answered";
  const isFormer = before.version === undefined;
  return isFormer && before.answeredWith !== token.hash ? "other-link" : undefined;
}

/** The mark is still as it was read, on an invitation that we issued. */
function asRead(before: Invitation | undefined, { proof }: Issued): Condition {
  const { expression, values } = markAsRead(before);
  return { expression: `${expression} AND #proof = :proof`, values: { ...values, proof } };
}

function markAsRead(before: Invitation | undefined): Condition {
  if (before === undefined) return lacking("answeredWith");
  return before.version === undefined
    ? lacking("version")
    : { expression: "#version = :before", values: { before: before.version } };
}

/**
 * What the invitation of a link has to bear; undefined when we did not issue the link. Errors:
 * Transient while a round that was opened before links were proven gets its key.
 */
async function issuedFor(place: Place, token: Token): Promise<Issued | undefined> {
  const keys = await roundKeys(place).forLinks(token.round);
  if (keys === undefined)
    throw new Transient(`nothing proves the links of round ${token.round} yet`);
  return keys.proofOfLink(token) === token.proof
    ? { proof: keys.proofOfInvitation(token) }
    : undefined;
}

/** A code of a letter in other hands than the link of before would be seen by how many do this. */
function byCode(before: Invitation | undefined, { hash, channel }: Token) {
  if (before === undefined || channel !== "letter" || before.answeredWith === hash) return {};
  return { replacedByCode: (before.replacedByCode ?? 0) + 1 };
}

/** What an answer changes, over what stood `before`: of its time the day only is written down. */
async function writesOf(
  { cycle, people }: { cycle: Table; people: Table },
  keys: TakingKeys,
  { coming, now, issued }: { coming: Coming; now: Instant; issued: Issued },
  before: Invitation | undefined,
): Promise<{ codes: Codes; writes: Write[] }> {
  const { token, former } = coming;
  const { round, batch, resident } = token;
  const { codes, mark, stored } = await writtenBy(keys, coming, (before?.version ?? 0) + 1);
  const hadFormer = before !== undefined && before.version === undefined;
  return {
    codes,
    writes: [
      openRound(cycle, round, now),
      people.set(
        peopleKeys.invitation(round, batch, resident),
        { answeredOn: dayOf(now), ...mark, ...byCode(before, token) },
        asRead(before, issued),
      ),
      cycle.put(answerKey(round, stored.row), stored),
      ...(hadFormer ? [cycle.remove(former)] : []),
    ],
  };
}

/**
 * Takes an answer that it cannot read back: one transaction marks the invitation answered, writes
 * it, and does what goes `also` with it, which no condition stands in the way of.
 */
export const giving = provider((place) => {
  const tables = { cycle: cycleTable(place), people: peopleTable(place) };

  return async function give(
    coming: Coming,
    now: Instant,
    also: readonly Write[] = [],
  ): Promise<Given> {
    const { token } = coming;
    const [keys, issued] = await Promise.all([
      roundKeys(place).forTaking(token.round),
      issuedFor(place, token),
    ]);
    if (issued === undefined) return { kind: "forged" };
    let before: Invitation | undefined;
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      const { codes, writes } = await writesOf(tables, keys, { coming, now, issued }, before);
      const outcome = await tables.cycle.transact([...writes, ...also]);
      if (outcome.kind === "written")
        return { kind: before === undefined ? "accepted" : "replaced", ...codes };
      const [late, mark] = outcome.refusals;
      if (late !== undefined) return { kind: "late" };
      before = mark?.old(Invitation);
      const kind = refusal(before, coming, issued);
      if (kind !== undefined) return { kind };
    }
    throw new Transient(`many answers came in at once by a link of round ${token.round}`);
  };
});

/** What is entered for a resident, as who enters it is told: one that they gave stands. */
export const enteredAs = ({ kind }: Given) =>
  kind === "replaced" || kind === "other-link" ? "answered" : kind;
