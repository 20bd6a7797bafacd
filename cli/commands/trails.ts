import { createReadStream, existsSync } from "node:fs";
import { parse } from "csv-parse";
import * as z from "zod";
import { AuditEntry, trailFollower, type Verdict, type WrittenDown } from "#domain/audit.ts";
import { endsOf } from "#domain/anchor.ts";
import { NeighbourhoodId } from "#contract/ids.ts";
import { sha256 } from "#stores/sha256.ts";
import { asTyped } from "#functions/formats/formula.ts";
import { trailsIn } from "#console/exports/tables/audit.ts";
import { EnvironmentFault } from "#local/template/fault.ts";
import { reasonOf } from "#cli/files.ts";
import { scopeNamed, withFacts } from "./connect.ts";
import { progressLine } from "./progress.ts";

/** What became of each trail, by its neighbourhood; `anchors`: against so many days it was held. */
export type Verdicts = Map<string, Verdict & { anchors?: number }>;

/** The trails of the tables, one neighbourhood after the other, held against what was written down day by day. */
export async function verifyKept(
  name: string | undefined,
  { folder, expected }: { folder: string; expected: readonly WrittenDown[] },
): Promise<Verdicts> {
  const progress = progressLine();
  return withFacts(folder, async ({ dependencies }) => {
    const verdicts: Verdicts = new Map();
    const anchors = await dependencies.anchors.since();
    for await (const { id } of trailsIn(dependencies, await scopeNamed(dependencies, name))) {
      const ends = endsOf(id, anchors);
      const follower = trailFollower(sha256, [...ends, ...expected]);
      const tell = () => progress.show(`${id}: ${follower.verdict().lines} lines`);
      const verdict = await follow(follower, dependencies.audit.each(id), tell);
      verdicts.set(id, { ...verdict, anchors: ends.length });
    }
    return verdicts;
  }).finally(progress.end);
}

type Follower = ReturnType<typeof trailFollower>;

async function follow(
  follower: Follower,
  lines: AsyncIterable<AuditEntry>,
  seen: () => void,
): Promise<Verdict> {
  try {
    for await (const line of lines) {
      follower.see(line);
      seen();
    }
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    follower.seeUnreadable();
  }
  return follower.verdict();
}

const typed = z.string().transform(asTyped);
const Line = z.object({
  neighbourhood: NeighbourhoodId,
  seq: z.coerce.number(),
  at: z.string(),
  actor: typed,
  action: typed,
  object: typed,
  result: typed,
  origin: typed,
  reason: typed.transform((reason) => (reason === "" ? undefined : reason)),
  previous: z.string(),
  hash: z.string(),
});

/** The trails of an exported file, each in the order in which its lines stand there. */
export async function verifyFile(
  file: string,
  only: string | undefined,
  expected: readonly WrittenDown[],
): Promise<Verdicts> {
  if (!existsSync(file)) throw new EnvironmentFault(`There is no file ${file}.`);
  const followers = new Map<string, Follower>();
  try {
    for await (const line of linesIn(file)) {
      const { neighbourhood } = line;
      if (only !== undefined && neighbourhood !== only) continue;
      const follower = followers.get(neighbourhood) ?? trailFollower(sha256, expected);
      followers.set(neighbourhood, follower);
      const entry = AuditEntry.safeParse(line);
      if (entry.success) follower.see(entry.data);
      else follower.seeUnreadable();
    }
  } catch (error) {
    throw new EnvironmentFault(
      `${file} is no audit trail as buurt audit export writes it in CSV: ${reasonOf(error).slice(0, 300)}`,
    );
  }
  if (followers.size === 0)
    throw new EnvironmentFault(`${file} holds no line${only === undefined ? "" : ` of ${only}`}.`);
  return new Map([...followers].map(([name, follower]) => [name, follower.verdict()]));
}

async function* linesIn(file: string): AsyncGenerator<z.infer<typeof Line>> {
  const records: AsyncIterable<unknown> = createReadStream(file).pipe(
    parse({ bom: true, columns: true }),
  );
  for await (const record of records) yield Line.parse(record);
}
