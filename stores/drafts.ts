import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import * as z from "zod";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { BallotKey, type Instant, RoundId } from "#contract/ids.ts";
import type { Token } from "#domain/dispatch/mail.ts";
import { type Begun, paddedBegun, readBegun } from "#domain/measurement/wave/handed-in.ts";
import { openRound } from "./answering.ts";
import { ABSENT } from "./expressions.ts";
import { boundTo } from "./giving.ts";
import { provider } from "./place.ts";
import { Bytes, roundKeys } from "./round-keys.ts";
import { cycleTable } from "./tables.ts";
import type { Transacted } from "./transaction.ts";

export const StoredDraft = z.strictObject({
  round: RoundId,
  row: BallotKey,
  version: z.int().min(1),
  box: Bytes,
});
export type StoredDraft = z.infer<typeof StoredDraft>;
/** What was begun by a link, as it was read. */
export type KeptDraft = { version: number; draft: Omit<Begun, "owner"> | undefined };
/** Whose link it is. */
type Link = Pick<Token, "round" | "hash">;

const NONCE = 12;
const TAG = 16;
const CIPHER = "aes-256-gcm";

function encrypted(key: Uint8Array, at: Omit<StoredDraft, "box">, plain: Uint8Array): StoredDraft {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(boundTo(at)));
  const box = Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  return { ...at, box };
}

/** Undefined where it was altered, or moved from elsewhere. */
export function openedDraft(key: Uint8Array, stored: StoredDraft): Begun | undefined {
  const { box } = stored;
  const decipher = createDecipheriv(CIPHER, key, box.subarray(0, NONCE))
    .setAAD(Buffer.from(boundTo(stored)))
    .setAuthTag(box.subarray(box.length - TAG));
  try {
    const plain = decipher.update(box.subarray(NONCE, box.length - TAG));
    return readBegun(Buffer.concat([plain, decipher.final()]));
  } catch {
    return undefined;
  }
}

/** What became of a write while the round is open; `meanwhile`: another window wrote, read again. */
function savedAs(outcome: Transacted): "saved" | "late" | "meanwhile" {
  if (outcome.kind === "written") return "saved";
  return outcome.refusals[0] === undefined ? "meanwhile" : "late";
}

/**
 * Questionnaires that are being filled in: each stands under its link, and opens for the step that
 * goes on with it alone. Handing in takes it away, and then nobody reads it back.
 */
export const drafts = provider((place) => {
  const cycle = cycleTable(place);
  const keyOf = async (link: Link) => {
    const row = (await roundKeys(place).forTaking(link.round)).draftOf(link);
    return { row, key: cycleKeys.draft(link.round, row) };
  };
  const stored = async (link: Link) => cycle.get(StoredDraft, (await keyOf(link)).key);

  return {
    async get(link: Link): Promise<KeptDraft | undefined> {
      const found = await stored(link);
      if (found === undefined) return undefined;
      const begun = openedDraft(await roundKeys(place).forDrafts(link.round), found);
      if (begun === undefined) return { version: found.version, draft: undefined };
      const { owner: _owner, ...draft } = begun;
      return { version: found.version, draft };
    },

    /** Saves a page while the round is open, when what is kept is still what was read `before`. */
    async save(
      token: Token,
      draft: Omit<Begun, "owner">,
      before: KeptDraft | undefined,
      now: Instant,
    ): Promise<"saved" | "late" | "meanwhile"> {
      const { round } = token;
      const [{ row, key }, keys, opens] = await Promise.all([
        keyOf(token),
        roundKeys(place).forTaking(round),
        roundKeys(place).forDrafts(round),
      ]);
      const plain = paddedBegun({ ...draft, owner: keys.rowOf(token) });
      const at = { round, row, version: (before?.version ?? 0) + 1 };
      const unchanged =
        before === undefined
          ? ABSENT
          : { expression: "#version = :before", values: { before: before.version } };
      const outcome = await cycle.transact([
        openRound(cycle, round, now),
        cycle.put(key, encrypted(opens, at, plain), unchanged),
      ]);
      return savedAs(outcome);
    },

    /** Whether something was begun by a link that is not gathered yet. */
    begun: async (link: Link): Promise<boolean> =>
      (await roundKeys(place).exist(link.round)) && (await stored(link)) !== undefined,

    /** A draft goes with its link. */
    async forget(link: Link): Promise<void> {
      if (await roundKeys(place).exist(link.round)) await cycle.delete((await keyOf(link)).key);
    },
  };
});
