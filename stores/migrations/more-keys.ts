import { MailKind } from "#contract/mail.ts";
import { peopleKeys } from "#contract/people-keys.ts";
import type { RoundId } from "#contract/ids.ts";
import { helpedCounts, toldOfHelped } from "#domain/feedback/helped.ts";
import type { AnyRound, Cycle } from "#domain/dispatch/cycle.ts";
import { helpedAnswers } from "#stores/helped-answers.ts";
import { helpedKeys } from "#stores/helped-keys.ts";
import { reports } from "#stores/reports.ts";
import { codes } from "#stores/codes.ts";
import { cycles } from "#stores/cycles.ts";
import { PRESENT } from "#stores/expressions.ts";
import { invitations } from "#stores/invitations.ts";
import { mails } from "#stores/mail-ledger.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import type { Place } from "#stores/place.ts";
import type { LinkKeys } from "#stores/proofs.ts";
import { roundKeys } from "#stores/round-keys.ts";
import { peopleTable } from "#stores/tables.ts";
import type { Migration } from "./migration.ts";

/** What is out before this release counts as issued: who wrote it then, nobody can tell. */
export const moreKeys: Migration = {
  version: 9,
  what: "links are proven, readings of paper hashed, and answers to did it help encrypted",
  why: "who writes in the tables could vote by links of their own, and who reads saw what people wrote",
  async run(place) {
    for await (const { id } of neighbourhoods(place).each())
      for (const cycle of await cycles(place).of(id)) {
        const { round } = cycle;
        await hideHelped(place, cycle);
        if (!(await roundKeys(place).exist(round))) continue;
        await roundKeys(place).addReadingKey(round);
        await proveLinks(place, await cycles(place).mustGetRound(round));
      }
  },
};

/** Everything that is out of a round gets its proof, and the round the key for it. */
export const proveLinks = (place: Place, { id: round, batches = 0 }: AnyRound): Promise<void> =>
  roundKeys(place).addLinkKey(round, async (keys) => {
    for (let batch = 0; batch < batches; batch += 1)
      await proveBatch(place, keys, { round, batch });
  });

/** Answers to "did it help?": of a cycle that is over what may be told is kept, and no answer. */
async function hideHelped(place: Place, { id, round, status, passed }: Cycle): Promise<void> {
  if (status !== "closed" && status !== "stopped") {
    if (passed.some(({ moment }) => moment === "outcomes"))
      await helpedKeys(place).openFormer(round);
    return;
  }
  const report = await reports(place).of(id);
  const given = await helpedAnswers(place).former(id);
  if (report !== undefined && report.helped === undefined && given.length > 0)
    await reports(place).save({ ...report, helped: toldOfHelped(helpedCounts(given)) });
  await helpedAnswers(place).sweep(id);
}

/** What a transaction can hold. */
const TOGETHER = 100;

async function proveBatch(
  place: Place,
  keys: LinkKeys,
  { round, batch }: { round: RoundId; batch: number },
): Promise<void> {
  const asked = await invitations(place).inBatch(round, batch);
  const tokens = await invitations(place).tokens(await linksOf(place, round, batch));
  const unproven = [
    ...asked.map((one) => ({
      before: one.proof,
      key: peopleKeys.invitation(round, batch, one.resident),
      proof: keys.proofOfInvitation(one),
    })),
    ...tokens.map((token) => ({
      before: token.proof,
      key: peopleKeys.token(token.hash),
      proof: keys.proofOfLink(token),
    })),
  ].filter(({ before, proof }) => before !== proof);
  const people = peopleTable(place);
  for (let from = 0; from < unproven.length; from += TOGETHER) {
    const some = unproven.slice(from, from + TOGETHER);
    if (
      await people.writeTogether(some.map(({ key, proof }) => people.set(key, { proof }, PRESENT)))
    )
      continue;
    // Who is erased or answers at this very moment is in the way of all.
    await Promise.all(some.map(({ key, proof }) => people.update(key, { proof }, PRESENT)));
  }
}

async function linksOf(place: Place, round: RoundId, batch: number) {
  const mailed = await Promise.all(
    MailKind.options.map((kind) => mails(place).inBatch(round, batch, kind)),
  );
  const handedOut = await codes(place).inBatch(round, batch);
  return [...mailed.flat(), ...handedOut].flatMap(({ token }) => token ?? []);
}
