import { type ResidentId, type RoundId, type TopicId, TokenHash } from "#contract/ids.ts";
import { codeOf } from "#domain/answer/code.ts";
import type { Channel } from "#domain/answer/ballot.ts";
import { addSeconds } from "#domain/calendar/time.ts";
import type { Resident } from "#domain/dispatch/mail.ts";
import { textOf } from "#domain/tally/profile.ts";
import { mailReceipt } from "#functions/answer/mail-receipt.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { eraseResident } from "#functions/dispatch/erase-resident.ts";
import { tokenHashOf } from "#functions/dispatch/links.ts";
import { adoptAgenda } from "#functions/tally/adopt-agenda.ts";
import { countPriorities } from "#functions/tally/count-priorities.ts";
import { showCount } from "#functions/tally/show-count.ts";
import { seededChance } from "#local/seeded-chance.ts";
import { sha256 } from "#stores/sha256.ts";
import { openWorld, visit, type World } from "#tests/functions/world.ts";
import { seal } from "../street.ts";
import { leaking } from "./leaks.ts";
import { placeOf, type Scale } from "./scale.ts";
import type { Choice, Seen } from "./seen.ts";
import { type Second, watch, type Watch } from "./watch.ts";

/** How residents answer. */
const ANSWERS = 0.4;
const AGAIN = 0.1;
const BLANK = 0.03;
const WORDS = 0.1;
const RECEIPT = 0.15;
const WITHDRAWN = 0.02;
const ENTERED = 0.1;

type Round = { world: World; round: RoundId; cycle: string; leak: ReturnType<typeof leaking> };

/** Everybody's link or code, and how they come in by it. */
async function waysIn({ world, round }: Round, residents: readonly Resident[]) {
  const { invitations, issuing, now } = world.dependencies;
  const links = new Map<string, string>();
  for (let from = 0, mails = world.environment.outbox.after(from, 1000); mails.length > 0;) {
    for (const { to, text } of mails)
      links.set(/<(.*)>/.exec(to[0] ?? "")?.[1] ?? "", /\/a\/([\w-]+)/.exec(text)?.[1] ?? "");
    from = mails.at(-1)?.sequence ?? from;
    mails = world.environment.outbox.after(from, 1000);
  }
  const chance = seededChance("ways in");
  const batchOf = new Map<ResidentId, number>();
  const { batches = 0 } = await world.dependencies.cycles.mustGetRound(round);
  for (let batch = 0; batch < batches; batch += 1)
    for (const { resident } of await invitations.inBatch(round, batch))
      batchOf.set(resident, batch);
  const ways: { resident: Resident; secret: string; channel: Channel }[] = [];
  for (const [nth, resident] of residents.entries()) {
    const link = links.get(resident.email ?? "");
    const entered = chance() < ENTERED;
    if (link !== undefined && !entered) {
      ways.push({ resident, secret: link, channel: "email" });
      continue;
    }
    const channel: Channel = entered ? "doorstep" : "letter";
    const secret = codeOf(Buffer.from(sha256(`code ${nth}`), "hex").subarray(0, 10));
    await issuing.saveTokens([
      {
        hash: TokenHash.parse(tokenHashOf(sha256, secret)),
        round,
        batch: batchOf.get(resident.id) ?? 0,
        resident: resident.id,
        area: resident.area,
        language: "nl",
        channel,
        ...(entered ? { once: true as const } : {}),
        until: Math.floor(Date.parse(addSeconds(now(), 20 * 86_400)) / 1000),
      },
    ]);
    ways.push({ resident, secret, channel });
  }
  return ways;
}

/** Few topics are wished by many, and many by few. */
function choiceOf(chance: () => number, topics: readonly TopicId[]): TopicId[] {
  if (chance() < BLANK) return [];
  const draw = () => topics[Math.floor(chance() ** 2 * topics.length)];
  const wished = [draw(), ...(chance() < 0.7 ? [draw()] : []), ...(chance() < 0.4 ? [draw()] : [])];
  return [...new Set(wished)].filter((one) => one !== undefined);
}

const formOf = (topics: readonly TopicId[], words: boolean) => {
  const places = ["first", "second", "third"].map((place, nth) => [place, topics[nth] ?? ""]);
  const wishes = topics.length === 0 ? [["unsure", "yes"]] : places.filter(([, one]) => one !== "");
  return new URLSearchParams([
    ...wishes,
    ...(words ? [["comment", "It is dark here in the evening."]] : []),
  ] as [string, string][]).toString();
};

const rowOf = (topics: readonly TopicId[]): Choice =>
  topics.length === 0 ? "" : textOf(topics.map((one) => [one]));

/** Residents answer, one at each second, some again, some have a receipt mailed, some take it back. */
async function answers(at: Round, { look }: Watch, place: ReturnType<typeof placeOf>) {
  const { world, leak } = at;
  const { clock } = world.environment;
  const topics = place.neighbourhood.topics.filter((one) => one !== "other");
  const ways = await waysIn(at, place.residents);
  await look();
  const [chance, seconds, truth] = [seededChance("answers"), [] as Second[], new Map()];
  const numbers = { answered: 0, again: 0, receipts: 0, withdrawn: 0 };
  const shuffled = ways
    .filter(() => chance() < ANSWERS)
    .map((way) => ({ way, at: chance() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ way }) => way);
  const second = async (run: () => Promise<unknown>) => {
    clock.jump(clock.now() + 1000);
    await run();
    seconds.push(await look());
  };
  const answer = async ({ resident, secret: token }: (typeof ways)[number]) => {
    const chosen = choiceOf(chance, topics);
    const body = formOf(chosen, chance() < WORDS);
    await second(async () => {
      const reply = await world.run(
        submitBallot,
        visit("POST", "/a/x", { token, body }),
        leak.stores,
      );
      if (reply.statusCode !== 200) throw new Error(`An answer was not taken: ${reply.statusCode}`);
    });
    truth.set(resident.id, rowOf(chosen));
  };
  for (const way of shuffled) {
    await answer(way);
    numbers.answered += 1;
    const isOwn = way.secret.length === 22;
    const before =
      isOwn && chance() < AGAIN ? shuffled[Math.floor(chance() * numbers.answered)] : undefined;
    if (before !== undefined && before.secret.length === 22 && truth.has(before.resident.id)) {
      await answer(before);
      numbers.again += 1;
    }
    if (isOwn && chance() < RECEIPT) {
      await second(() =>
        world.run(mailReceipt, visit("POST", "/r/x", { token: way.secret, body: "" })),
      );
      numbers.receipts += 1;
    }
    if (chance() < WITHDRAWN) {
      const by = { actor: "operator", origin: "attack" };
      await second(() =>
        eraseResident(world.dependencies, place.neighbourhood, way.resident.id, by),
      );
      truth.delete(way.resident.id);
      numbers.withdrawn += 1;
    }
  }
  const channels = new Map(ways.map(({ resident, channel }) => [resident.id, channel]));
  return { seconds, truth, channels, numbers };
}

/** What anybody can download of a count. */
async function publishedOf({ world, cycle }: Round): Promise<string[]> {
  const show = async (file?: string) =>
    (
      await world.run(showCount, {
        ...visit("GET", `/count/${cycle}`, { query: "lang=nl" }),
        pathParameters: { cycle, ...(file === undefined ? {} : { file }) },
      })
    ).body;
  const page = await show();
  const files = [...page.matchAll(/href="\/count\/[^/"]+\/([\w.-]+)/g)].map(([, file]) => file);
  return [page, ...(await Promise.all([...new Set(files)].map(show)))];
}

/** Runs a round of a place and writes down what there was to be seen, with leaks where they are `off`. */
export async function seenIn(scale: Scale, protection: "on" | "off"): Promise<Seen> {
  const place = placeOf(scale);
  const world = await openWorld({ residents: 0 });
  try {
    await world.dependencies.neighbourhoods.save(place.neighbourhood);
    await world.dependencies.residents.saveAll(place.neighbourhood.id, place.residents);
    const { round, cycle } = await world.invited();
    const leak = leaking(world, round, protection);
    const at: Round = { world, round, cycle, leak };
    const watched = await watch(world);
    const { seconds, truth, channels, numbers } = await answers(at, watched, place);
    const missed = await watched.missed();
    if (missed.length > 0)
      throw new Error(`${missed.length} items were not seen, as ${missed.slice(0, 3).join(", ")}.`);
    await seal(at);
    seconds.push(await watched.look());
    watched.close();
    for (const step of [countPriorities, adoptAgenda]) await world.run<unknown>(step, { round });
    const lists = await leak.lists(truth);
    return {
      channels,
      residents: new Map(place.residents.map((one) => [one.id, one])),
      seconds,
      lists,
      published: [
        ...(await publishedOf(at)),
        ...leak.published(truth, { residents: place.residents, channels }),
      ],
      topics: place.neighbourhood.topics,
      numbers: { residents: place.residents.length, ...numbers },
      truth,
    };
  } finally {
    await world.close();
  }
}
