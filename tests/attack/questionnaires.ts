import { cycleKeys } from "#contract/cycle-keys.ts";
import type { RoundId, WaveId } from "#contract/ids.ts";
import { peopleKeys } from "#contract/people-keys.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { sendBatch } from "#functions/dispatch/send-batch.ts";
import { answerQuestions } from "#functions/measurement/answer-questions.ts";
import { gatherResponses } from "#functions/measurement/gather-responses.ts";
import { closeRound } from "#functions/tally/close-round.ts";
import { PRESENT } from "#stores/expressions.ts";
import { type Given, giving } from "#stores/giving.ts";
import type { HandingIn } from "#stores/handed-in.ts";
import { cycleTable, peopleTable } from "#stores/tables.ts";
import type { Always, Stores } from "#stores/stores.ts";
import { filledIn, measure } from "#tests/functions/measured.ts";
import { writeAnchor } from "#functions/daily/write-anchor.ts";
import { openWorld, visit, type World } from "#tests/functions/world.ts";
import type { Attack } from "./attempt.ts";
import { putBack } from "./rolled-back.ts";

const RESIDENTS = 8;
type Changed = Partial<Stores & Always>;
type Item = Record<string, unknown>;
type Asked = { world: World; wave: WaveId; round: RoundId; links: string[] };

/** A street that is measured, with a question for words; closed again whatever comes of the attack. */
export async function inWave<T>(attack: (asked: Asked) => Promise<T>): Promise<T> {
  const world = await openWorld({ residents: RESIDENTS });
  try {
    const measured = await measure(world, { questions: ["liveability", "remarks"] });
    return await attack({ world, ...measured, links: [...world.links().values()] });
  } finally {
    await world.close();
  }
}

/** What a resident writes, by number: each one something, and each longer than the one before. */
const wordsOf = (nth: number): string => `wens-${String(nth).padStart(2, "0")} ${"o".repeat(nth)}`;
const WORDS = Array.from({ length: RESIDENTS }, (_, nth) => wordsOf(nth));

const placeOf = ({ environment }: World) => ({
  environment: environment.variables,
  clock: environment.clock.now,
});

/** Somebody begins, goes on by the same link, and hands in. */
export async function handIn({ world, links }: Asked, nth: number, changed: Changed = {}) {
  const token = links[nth] ?? "";
  for (const go of ["next", "hand-in"] as const) {
    const body = filledIn(1, { liveability: String((nth % 10) + 1), remarks: wordsOf(nth) }, go);
    await world.run(answerQuestions, visit("POST", "/m/x", { token, body }), changed);
  }
}

async function gather({ world, wave, round }: Asked, changed: Changed = {}) {
  await world.run(closeRound, { round });
  await world.run(gatherResponses, { wave }, changed);
}

const itemsIn = async (world: World): Promise<Item[]> =>
  (await world.everything()).map(({ item }) => item);
const keyOf = ({ pk, sk }: Item) => `${String(pk)} ${String(sk)}`;

/** Everything in an item that can be read as text, bytes too. */
function textIn(value: unknown): string {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("latin1");
  if (typeof value !== "object" || value === null) return String(value);
  return Object.values(value).map(textIn).join(" ");
}

/** How questionnaires were kept once: as they are, in the same transaction as the mark. */
const keptPlainly = (world: World): Stores["handedIn"] => ({
  async give({ token, answers, former: key }: HandingIn): Promise<Given> {
    const { round, batch, resident, hash: answeredWith } = token;
    const mark = { answeredOn: dayOf(world.dependencies.now()), answeredWith };
    const [cycle, people] = [cycleTable(placeOf(world)), peopleTable(placeOf(world))];
    await cycle.transact([
      people.set(peopleKeys.invitation(round, batch, resident), mark, PRESENT),
      cycle.put(cycleKeys.response(round, key), { ...answers, round, key, handedIn: true }),
    ]);
    return { kind: "withdrawn" };
  },
  enterPaper: () => Promise.reject(new Error("nobody enters paper here")),
});

/** The words that stand in what came into the tables, if they are one person's alone. */
function learnt(before: ReadonlyMap<string, string>, after: readonly Item[]): string | undefined {
  const fresh = after.filter((item) => before.get(keyOf(item)) !== textIn(item)).map(textIn);
  const said = WORDS.filter((words) => fresh.some((text) => text.includes(words.trim())));
  return said.at(-1);
}

/** Whoever reads the tables at every second sees with which mark which answers came. */
export const statesOfQuestionnaires: Attack = {
  name: "states-of-questionnaires",
  tries: "tell what each resident answered from all tables before, while and after they filled in",
  protection: "drafts and what is handed in are encrypted, each by a key of its own",
  short: true,
  attempt: (protection) =>
    inWave(async (asked) => {
      const { world, links } = asked;
      const changed = protection === "on" ? {} : { handedIn: keptPlainly(world) };
      let got = 0;
      let state = new Map<string, string>();
      for (const nth of links.keys()) {
        await handIn(asked, nth, changed);
        const items = await itemsIn(world);
        if (learnt(state, items) === wordsOf(nth)) got += 1;
        state = new Map(items.map((item) => [keyOf(item), textIn(item)]));
      }
      return { got, of: links.length };
    }),
};

/** What came with each mark: the row of the resident, and how long it is. */
async function seenWhile(asked: Asked, changed: Changed) {
  const seen: { row: string; bytes: number; words: string }[] = [];
  for (const nth of asked.links.keys()) {
    await handIn(asked, nth, changed);
    const rows = (await itemsIn(asked.world)).filter(({ pk }) =>
      String(pk).startsWith("HANDED_IN#"),
    );
    const fresh = rows.find(({ row }) => seen.every((one) => one.row !== row));
    const bytes = (fresh?.["box"] as Uint8Array | undefined)?.length ?? 0;
    seen.push({ row: String(fresh?.["row"]), bytes, words: wordsOf(nth) });
  }
  return seen;
}

/** Under which names, and in which order of the table, the words came out. */
const gathered = async ({ world }: Asked) =>
  (await itemsIn(world))
    .filter(({ pk }) => String(pk).startsWith("RESPONSES#"))
    .map((item) => ({
      key: String(item["key"]),
      words: WORDS.find((words) => textIn(item).includes(words)) ?? "",
    }));

export const namesOfQuestionnaires: Attack = {
  name: "names-of-questionnaires",
  tries:
    "follow the row that came with each mark into what is kept after closing, by name or by order",
  protection: "responses are named by a key that is destroyed, and stand in the order of names",
  short: true,
  attempt: (protection) =>
    inWave(async (asked) => {
      const { roundKeys } = asked.world.dependencies;
      const seen = await seenWhile(asked, {});
      const forGathering = async (round: RoundId) => {
        const keys = await roundKeys.forGathering(round);
        return keys && { ...keys, nameOf: (row: Parameters<typeof keys.nameOf>[0]) => row };
      };
      await gather(asked, protection === "on" ? {} : { roundKeys: { ...roundKeys, forGathering } });
      const out = await gathered(asked);
      const byName = seen.filter(
        ({ row, words }) => out.find(({ key }) => key === row)?.words === words,
      );
      const inOrder = out.every(({ words }, nth) => words === wordsOf(nth));
      return { got: inOrder ? out.length : byName.length, of: seen.length };
    }),
};

/** How questionnaires would be encrypted as long as they are. */
const asLongAsTheyAre = (world: World): Stores["handedIn"] => ({
  give: ({ token, answers, entered, former }: HandingIn, now) =>
    giving(placeOf(world))(
      {
        token,
        entered,
        hasWords: false,
        former: cycleKeys.response(token.round, former),
        plain: ({ mark }) => Buffer.from(JSON.stringify({ ...answers, mark })),
      },
      now,
    ),
  enterPaper: () => Promise.reject(new Error("nobody enters paper here")),
});

export const lengthsOfQuestionnaires: Attack = {
  name: "lengths-of-questionnaires",
  tries: "tell whose answers are whose by how long what came with each mark was",
  protection: "every questionnaire is filled up to one length before it is encrypted",
  short: true,
  attempt: (protection) =>
    inWave(async (asked) => {
      const changed = protection === "on" ? {} : { handedIn: asLongAsTheyAre(asked.world) };
      const seen = await seenWhile(asked, changed);
      await gather(asked);
      const byLength = (await gathered(asked))
        .map(({ words }) => words)
        .toSorted((one, other) => one.length - other.length);
      const inOrder = seen.toSorted((one, other) => one.bytes - other.bytes);
      const told = inOrder.filter(
        ({ bytes, words }, nth) =>
          seen.filter((one) => one.bytes === bytes).length === 1 && byLength[nth] === words,
      );
      return { got: told.length, of: seen.length };
    }),
};

/** A draft that stays where it is when it is handed in, as it would for looking back. */
const keptForLookingBack = ({ dependencies }: World): Changed => {
  const { drafts, handedIn } = dependencies;
  return {
    handedIn: {
      ...handedIn,
      async give(coming, now) {
        const { token, answers } = coming;
        const { panel: _panel, ...draft } = answers;
        const given = await handedIn.give(coming, now);
        await drafts.save(token, draft, undefined, now);
        return given;
      },
    },
  };
};

export const readQuestionnaireBack: Attack = {
  name: "read-questionnaire-back",
  tries: "read what somebody handed in by their link, and by that of their reminder",
  protection: "no page shows what was handed in: the draft goes with it",
  short: true,
  attempt: (protection) =>
    inWave(async (asked) => {
      const { world, wave, round, links } = asked;
      const changed = protection === "on" ? {} : keptForLookingBack(world);
      world.at((await world.dependencies.waves.mustGet(wave)).plan.reminder);
      await world.run(sendBatch, { round, kind: "reminder", batch: 0 });
      const reminders = [...world.links("reminder").values()];
      let got = 0;
      for (const nth of links.keys()) {
        await handIn(asked, nth, changed);
        const bodies = [];
        for (const token of [links[nth] ?? "", reminders[nth] ?? ""])
          for (const query of ["lang=nl", "lang=nl&page=1"])
            bodies.push(
              (await world.run(answerQuestions, visit("GET", "/m/x", { token, query }))).body,
            );
        if (bodies.some((body) => body.includes(wordsOf(nth)))) got += 1;
      }
      return { got, of: links.length };
    }),
};

/** Who answered before the moment to which the tables are put back. */
const EARLY = 5;

export const rolledBackQuestionnaires: Attack = {
  name: "rolled-back-questionnaires",
  tries: "put all tables back to an earlier moment, so that questionnaires of since then are lost",
  protection:
    "what stands in open rounds is written down every day where nobody can change it, and gathering refuses less",
  short: false,
  attempt: (protection) =>
    inWave(async (asked) => {
      const { world, wave, links } = asked;
      const { anchors, waveReports } = world.dependencies;
      for (let nth = 0; nth < EARLY; nth += 1) await handIn(asked, nth);
      const before = await world.everything();
      for (let nth = EARLY; nth < links.length; nth += 1) await handIn(asked, nth);
      await world.run(writeAnchor, {});
      await putBack(world, before);
      const forgets = { anchors: { ...anchors, since: async () => [] } };
      await gather(asked, protection === "on" ? {} : forgets).catch(() => undefined);
      const found = await waveReports.gathered(wave);
      return {
        got: found === undefined ? 0 : links.length - found.handedIn,
        of: links.length - EARLY,
      };
    }),
};
