import { present } from "#contract/present.ts";
import { onLambda } from "#functions/middleware/on-lambda.ts";
import { seals } from "#stores/seals.ts";
import { remedies } from "#stores/remedies.ts";
import { site } from "#stores/settings.ts";
import { texts } from "#stores/texts.ts";
import { openAnswers } from "#stores/open-answers.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { cycles } from "#stores/cycles.ts";
import { agendas } from "#stores/agendas.ts";
import type { Uses, UsesOf } from "#stores/stores.ts";
import { dayOf } from "#domain/calendar/time.ts";
import type { Round } from "#domain/dispatch/cycle.ts";
import { isUnderWay } from "#domain/dispatch/run.ts";
import { CycleId, partsOf } from "#contract/ids.ts";
import { atDesk } from "#domain/neighbourhood.ts";
import { becameByCode, becameOfSealed } from "#domain/reading/became.ts";
import { readCode } from "#domain/answer/receipt.ts";
import { isAgreed } from "#domain/tally/remedy.ts";
import { rootOver } from "#domain/tally/seal.ts";
import type { PublishedCount } from "#domain/tally/published.ts";
import { figuresOf, sealTold, type ToldSeal } from "#domain/tally/told.ts";
import { namedIn, topicsOf } from "#stores/start-list.ts";
import { page, type Visit } from "#functions/middleware/page.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { type CountView, countPage } from "#web/pages/count.ts";
import { notFoundPage } from "#web/pages/faults.ts";
import type { BallotFile } from "./formats/ballot-file.ts";
import { ballotFiles } from "./formats/formats.ts";

const uses = { agendas, cycles, neighbourhoods, openAnswers, remedies, seals, site, texts };

/**
 * The page on which everybody sees how a round is counted and checks it, and the files that it
 * offers. Reading changes nothing.
 */
export const showCount = page({
  uses,
  run: countOrFile,
});

async function countOrFile(stores: UsesOf<typeof uses>, visit: Visit): Promise<Reply> {
  const id = CycleId.safeParse(visit.parameters["cycle"]);
  const facts = id.success ? await factsOf(stores, id.data) : undefined;
  if (facts === undefined) return notFoundPage(visit);
  const files = await filesOf(stores, facts);
  const wanted = visit.parameters["file"];
  if (wanted === undefined)
    return countPage({
      ...facts,
      language: visit.language,
      site: stores.site,
      files: files.map(({ kind, name, text }) => ({
        kind,
        name,
        sha256: stores.sha256(text),
      })),
      code: await codeOf(stores, visit, facts),
    });
  const file = files.find(({ name }) => name === wanted);
  return file === undefined ? notFoundPage(visit) : fileReply(file, facts.round.id);
}

/** So many tell as much as all, and anybody can send more. */
const MOST_OPEN = 1000;

type Facts = Omit<CountView, "language" | "files" | "code" | "site">;

/** The count is told once the agenda stands, never before. */
async function factsOf(
  {
    cycles,
    neighbourhoods,
    agendas,
    openAnswers,
    remedies,
    seals,
    texts,
    now,
  }: Uses<
    "agendas" | "cycles" | "neighbourhoods" | "now" | "openAnswers" | "remedies" | "seals" | "texts"
  >,
  id: CycleId,
): Promise<Facts | undefined> {
  const [cycle, neighbourhood] = await Promise.all([
    cycles.get(id),
    neighbourhoods.get(partsOf(id).neighbourhood),
  ]);
  if (cycle === undefined || neighbourhood === undefined) return undefined;
  const [round, seal, tally, agenda, remedy, reading] = await Promise.all([
    cycles.mustGetRound(cycle.round),
    seals.get(cycle.round),
    agendas.tally(cycle.round),
    agendas.agenda(cycle.round),
    remedies.get(cycle.round),
    texts.reading(cycle.round),
  ]);
  const open = agenda === undefined ? [] : await openAnswers.some(round.id, MOST_OPEN + 1);
  return {
    open: { answers: open.slice(0, MOST_OPEN), more: open.length > MOST_OPEN },
    reading,
    today: dayOf(now()),
    cycle,
    neighbourhood: atDesk(neighbourhood, dayOf(now())),
    round,
    seal: seal && sealTold(seal, tally),
    agreed: isAgreed(remedy) ? remedy : undefined,
    topics: topicsOf(round),
    named: namedIn(round),
    counted: tally === undefined || agenda === undefined ? undefined : { tally, agenda },
  };
}

async function filesOf(
  { seals, sha256 }: Uses<"seals" | "sha256">,
  { cycle, neighbourhood, round, topics, seal, counted, agreed }: Facts,
): Promise<BallotFile[]> {
  // As many codes as answers: of few the list tells how few.
  if (seal?.ballots === undefined) return [];
  const receipts: BallotFile = {
    kind: "receipts",
    name: "receipts.txt",
    type: "text/plain; charset=utf-8",
    text: (await seals.list(round.id, "receipts")).join("\n"),
  };
  if (counted === undefined || figuresOf(counted.tally) === undefined) return [receipts];
  const rows = await seals.list(round.id, "rows");
  // Rows that are not those that were sealed are nobody's ballots.
  if (rootOver(rows, sha256) !== counted.tally.root) return [receipts];
  return [
    ...ballotFiles({
      cycle,
      round,
      neighbourhood,
      topics,
      ...counted,
      rows,
    }),
    receipts,
    ...countFile(round, seal, { ...counted, reason: agreed?.reason }),
  ];
}

/**
 * The database keeps no order, and a file has the same bytes, and the same hash, whenever it is
 * made.
 */
const inOrder = <V>(values: Readonly<Record<string, V>>): Record<string, V> =>
  Object.fromEntries(Object.entries(values).toSorted(([one], [other]) => (one < other ? -1 : 1)));

/** What else is published, for programs that verify a count. */
function countFile(
  { id, cycle, terms, lotOrder }: Round,
  { sealed, digests, withdrawn, left, replacedByCode }: ToldSeal,
  { tally, agenda, reason = "" }: NonNullable<Facts["counted"]> & { reason?: string | undefined },
): BallotFile[] {
  if (digests === undefined) return [];
  const { basis, ballots, blank, threshold, named, agenda: elected, rounds, digest } = tally;
  const { weights } = terms;
  const published: PublishedCount = {
    cycle,
    round: id,
    terms: weights === undefined ? terms : { ...terms, weights: inOrder(weights) },
    lotOrder,
    sealed,
    answers: ballots + blank,
    ...present({ basis, withdrawn }),
    ...(left === undefined || left === "some" ? {} : { left: { ...left, reason } }),
    ...digests,
    ...(typeof replacedByCode === "number" ? { replacedByCode } : {}),
    count: {
      ballots,
      blank,
      threshold,
      named: inOrder(named),
      agenda: elected,
      rounds: rounds.map((one) => ({ ...one, values: inOrder(one.values) })),
      digest,
    },
    agenda,
  };
  const text = `${JSON.stringify(published, null, 2)}\n`;
  return [{ kind: "count", name: "count.json", type: "application/json; charset=utf-8", text }];
}

async function codeOf(
  { seals, texts, sha256 }: Uses<"seals" | "sha256" | "texts">,
  { query }: Visit,
  { cycle, round: { id }, seal, counted, reading }: Facts,
): Promise<CountView["code"]> {
  const typed = query.get("code")?.trim().slice(0, 20) ?? "";
  if (typed === "" || seal === undefined) return undefined;
  const code = readCode(typed);
  if (code === undefined) return { typed, found: "unreadable" };
  if ((await seals.list(id, "receipts")).includes(code.receipt))
    return { typed: code.receipt, found: "yes" };
  const became = becameByCode(code.words, sha256, {
    texts: await texts.of(id),
    groups: await texts.groups(id),
    sealed: await seals.list(id, "words"),
    ofSealed: becameOfSealed(reading, counted === undefined && isUnderWay(cycle)),
  });
  return became.length === 0
    ? { typed: code.words, found: "no" }
    : { typed: code.words, found: "words", became };
}

const fileReply = ({ name, type, text }: BallotFile, round: string): Reply => ({
  status: 200,
  html: text,
  headers: {
    "content-type": type,
    "content-disposition": `attachment; filename="${round}-${name}"`,
  },
});

export const handler = onLambda(showCount);
