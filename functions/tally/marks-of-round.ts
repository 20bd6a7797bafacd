import type { RoundId } from "#contract/ids.ts";
import type { Uses } from "#stores/stores.ts";

/** How many batches are read beside each other. */
const AT_ONCE = 16;

/** The marks of who answered: by their proofs, and how many bear none, from before rounds had keys, and how often a code replaced an answer. */
export async function marksOf(
  { invitations }: Uses<"invitations">,
  id: RoundId,
  batches: number,
): Promise<{ proven: string[]; former: number; replacedByCode: number }> {
  const proven: string[] = [];
  let [former, replacedByCode] = [0, 0];
  for (let first = 0; first < batches; first += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, batches - first) }, (_, at) => first + at);
    const read = await Promise.all(some.map((batch) => invitations.inBatch(id, batch)));
    const answered = read.flat().filter(({ answeredWith }) => answeredWith !== undefined);
    proven.push(...answered.flatMap(({ mark }) => mark ?? []));
    replacedByCode += answered.reduce((sum, one) => sum + (one.replacedByCode ?? 0), 0);
    former += answered.filter(({ mark }) => mark === undefined).length;
  }
  return { proven, former, replacedByCode };
}
