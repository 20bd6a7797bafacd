import * as z from "zod";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { Transient } from "#contract/errors.ts";
import {
  type CycleId,
  cycleOfRound,
  type Day,
  neighbourhoodOf,
  type ResidentId,
  RoundId,
} from "#contract/ids.ts";
import { peopleKeys } from "#contract/people-keys.ts";
import type { Token } from "#domain/dispatch/mail.ts";
import {
  FormerHelped,
  type HelpedAnswers,
  paddedHelped,
  readPaddedHelped,
} from "#domain/feedback/helped.ts";
import { Digest } from "#domain/sha256.ts";
import { ABSENT, having } from "./expressions.ts";
import { type ClosingKeys, helpedKeys, type HelpingKeys } from "./helped-keys.ts";
import { decryptWith, encryptTo } from "./hpke.ts";
import { type Place, provider } from "./place.ts";
import { Bytes } from "./round-keys.ts";
import type { Table } from "./table.ts";
import { cycleTable, peopleTable } from "./tables.ts";
import type { Write } from "./transaction.ts";

const StoredHelped = z.strictObject({
  round: RoundId,
  row: Digest,
  version: z.int().min(1),
  box: Bytes,
  tag: Digest,
});
type StoredHelped = Omit<z.infer<typeof StoredHelped>, "box"> & { box: Uint8Array };
/** An answer in the table, whichever release wrote it. */
export const AnyHelped = z.union([StoredHelped, FormerHelped]);
type AnyHelped = z.infer<typeof AnyHelped>;

const boundTo = ({ round, row, version }: Omit<StoredHelped, "box" | "tag">) =>
  `helped|${round}|${row}|${version}`;

/** An answer as it comes in; `former` is where the link's stood before the question had keys. */
type Coming = { token: Token; answers: HelpedAnswers; former: string };
/** One that came with the survey after it, of who has no mail; `entered` by the team, it replaces nothing. */
type OnPaper = {
  round: RoundId;
  resident: ResidentId;
  answers: HelpedAnswers;
  entered: boolean;
};

/** `closed` once it is told what was said; `other-link` where another link of the person answered before there were keys. */
export type HelpedGiven = "kept" | "closed" | "other-link";

async function written(
  keys: HelpingKeys,
  { round, resident, answers }: Omit<OnPaper, "entered">,
  version: number,
): Promise<StoredHelped> {
  const at = { round, row: keys.rowOf({ round, resident }), version };
  const box = await encryptTo(keys.publicKey, paddedHelped(answers), boundTo(at));
  return { ...at, box, tag: keys.tagOf({ ...at, box }) };
}

async function opened(
  { privateKey, former, tagOf }: ClosingKeys,
  round: RoundId,
  stored: AnyHelped,
): Promise<HelpedAnswers | undefined> {
  if ("answers" in stored) return former ? stored.answers : undefined;
  if (stored.round !== round || stored.tag !== tagOf(stored)) return undefined;
  return readPaddedHelped(await decryptWith(privateKey, stored.box, boundTo(stored)));
}

const nameOf = (stored: AnyHelped): string => ("row" in stored ? stored.row : stored.key);

const MOST_ATTEMPTS = 5;

const keyOf = (round: RoundId, row: string) => cycleKeys.helpedAnswer(cycleOfRound(round), row);

const stillAsked = (cycle: Table, round: RoundId): Write =>
  cycle.check(cycleKeys.cycle(cycleOfRound(round), neighbourhoodOf(round)), {
    expression: "#status <> :stopped AND attribute_not_exists(#helpedTold)",
    values: { stopped: "stopped" },
  });

/** In the place of the answer of before, where it is still that one. */
const replacing = (cycle: Table, stored: StoredHelped): Write =>
  cycle.put(
    keyOf(stored.round, stored.row),
    stored,
    stored.version === 1 ? ABSENT : having({ version: stored.version - 1 }),
  );

/** What an answer changes, over what the resident gave before. */
function writesOf(
  { cycle, people }: { cycle: Table; people: Table },
  { token, former }: Coming,
  stored: StoredHelped,
  on: Day,
): Write[] {
  const { round, batch, resident, hash } = token;
  return [
    stillAsked(cycle, round),
    people.set(
      peopleKeys.invitation(round, batch, resident),
      { feedbackOn: on },
      {
        expression:
          "attribute_exists(#pk) AND (attribute_not_exists(#feedbackWith) OR #feedbackWith = :hash)",
        values: { hash },
      },
    ),
    replacing(cycle, stored),
    cycle.remove(keyOf(round, former)),
  ];
}

/** Gives answers, each under a name that its resident has in this round alone. */
const givingIn = (place: Place) => ({
  async give(coming: Coming, on: Day): Promise<HelpedGiven> {
    const cycle = cycleTable(place);
    const { round } = coming.token;
    const keys = await helpedKeys(place).forTaking(round);
    if (keys === undefined) return "closed";
    const key = keyOf(round, keys.rowOf(coming.token));
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      const before = await cycle.get(StoredHelped, key);
      const { token, answers } = coming;
      const stored = await written(keys, { ...token, answers }, (before?.version ?? 0) + 1);
      const tables = { cycle, people: peopleTable(place) };
      const outcome = await cycle.transact(writesOf(tables, coming, stored, on));
      if (outcome.kind === "written") return "kept";
      const [ended, mark] = outcome.refusals;
      if (ended !== undefined) return "closed";
      if (mark !== undefined) return "other-link";
    }
    throw new Transient(`many answers came in at once by a link of round ${round}`);
  },

  /** Under the same name as one by mail, so that nobody counts twice. */
  async giveOnPaper({ entered, ...coming }: OnPaper): Promise<"kept" | "closed" | "answered"> {
    const cycle = cycleTable(place);
    const { round } = coming;
    const keys = await helpedKeys(place).forTaking(round);
    if (keys === undefined) return "closed";
    const key = keyOf(round, keys.rowOf(coming));
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      const before = await cycle.get(StoredHelped, key);
      if (entered && before !== undefined) return "answered";
      const stored = await written(keys, coming, (before?.version ?? 0) + 1);
      const outcome = await cycle.transact([stillAsked(cycle, round), replacing(cycle, stored)]);
      if (outcome.kind === "written") return "kept";
      if (outcome.refusals[0] !== undefined) return "closed";
    }
    throw new Transient(`many answers of one resident came in at once in round ${round}`);
  },

  /** Whether the question is open, and whether the holder of a link has answered it. */
  async standing({ token, former }: Omit<Coming, "answers">): Promise<"closed" | "open" | "given"> {
    const keys = await helpedKeys(place).forTaking(token.round);
    if (keys === undefined) return "closed";
    const rows = [keys.rowOf(token), former].map((row) => keyOf(token.round, row));
    const found = await cycleTable(place).getMany(AnyHelped, rows);
    return found.length > 0 ? "given" : "open";
  },
});

/**
 * What residents think of the actions, encrypted by who cannot read it. One resident, one answer, over
 * all links of a round. Opened when the cycle closes, to see what comes back in the next survey, and
 * when everybody was asked; only then a number is told.
 */
export const helpedAnswers = provider((place) => {
  const cycle = cycleTable(place);
  const all = (id: CycleId) => cycle.list(AnyHelped, cycleKeys.helpedAnswers(id));
  return {
    ...givingIn(place),

    /** All answers of a round, of nobody; and how many are not as they were written. */
    async open(
      round: RoundId,
      keys: ClosingKeys,
    ): Promise<{ given: HelpedAnswers[]; altered: number }> {
      const found = await Promise.all(
        (await all(cycleOfRound(round))).map((stored) =>
          opened(keys, round, stored).catch(() => undefined),
        ),
      );
      const given = found.filter((answers) => answers !== undefined);
      return { given, altered: found.length - given.length };
    },

    /** Those from before the question had keys, as they stand. */
    former: async (id: CycleId): Promise<HelpedAnswers[]> =>
      (await all(id)).flatMap((stored) => ("answers" in stored ? [stored.answers] : [])),

    /** Forgets what came in, once it is told. */
    async sweep(id: CycleId): Promise<void> {
      await cycle.removeMany((await all(id)).map((one) => cycleKeys.helpedAnswer(id, nameOf(one))));
    },
  };
});
