import type { Clock } from "#local/clock.ts";
import type { Fate, Sent } from "#local/mail/events.ts";
import { bareAddress } from "#local/mail/request.ts";
import { chanceOf } from "#local/seeded-chance.ts";
import type { Progress } from "./measurement-model.ts";
import { answersAfter, fillIn, type Person } from "./respondents.ts";
import type { Answer } from "./response-model.ts";

const HOUR = 3_600_000;
/** Who answers within so many hours answers side by side; between them the clock moves on. */
const SITTING = 4 * HOUR;
/** As many residents are at the form at the same moment at most. */
const AT_ONCE = 8;

/** What befalls mails and people beside the answers themselves; the report says so. */
export const HABITS = {
  bounces: 0.012,
  complaints: 0.001,
  scanners: 0.05,
  doubleSubmits: 0.02,
  unsubscribes: 0.004,
} as const;

export type Given = {
  round: string;
  at: number;
  outcome: "accepted" | "late" | "refused" | "left";
};
export type People = {
  /** What becomes of a mail to an address. */
  fate(mail: { to: string }): Exclude<Fate, "suppressed">;
  /** Somebody reads a mail: whoever wants to answer will do so through its link. */
  read(mail: Sent): void;
  given: readonly Given[];
};

/** The residents of a simulation: they open the links of their mails in a site that takes them for browsers. `answersOf` tells who will answer in a round, `progressOf` how far the effect has come in a wave. */
export function openPeople({
  clock,
  seed,
  site,
  url,
  answersOf,
  progressOf,
}: {
  clock: Clock;
  seed: string;
  site: string;
  url: () => string;
  answersOf: (round: string) => ReadonlyMap<string, Answer>;
  progressOf: (round: string) => Progress;
}): People {
  const links = new Map<string, string>();
  const planned = new Map<number, (() => Promise<void>)[]>();
  const given: Given[] = [];
  const willAnswer = new Set<string>();

  const visit = (link: string, form?: URLSearchParams) =>
    fetch(link.replace(site, url()), form === undefined ? {} : { method: "POST", body: form });

  /** Everything of one sitting happens side by side, and the clock stands still meanwhile. */
  function at(instant: number, run: () => Promise<void>): void {
    const sitting = Math.ceil(instant / SITTING) * SITTING;
    const group = planned.get(sitting);
    if (group !== undefined) return void group.push(run);
    const mine = [run];
    planned.set(sitting, mine);
    clock.at(sitting, () => void all(sitting, mine));
  }

  async function all(sitting: number, runs: readonly (() => Promise<void>)[]): Promise<void> {
    const release = clock.hold();
    planned.delete(sitting);
    const queue = [...runs];
    const work = async () => {
      for (let run = queue.shift(); run !== undefined; run = queue.shift()) await run();
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    release();
  }

  async function answer(round: string, email: string, { topics, other }: Answer): Promise<void> {
    const link = links.get(`${round} ${email}`);
    if (link === undefined) return;
    const instant = clock.now();
    const [first = "", second = "", third = ""] = topics;
    const form = new URLSearchParams({ first, second, third, other });
    await (await visit(link)).text();
    // An impatient thumb presses the button twice; both arrive.
    const times = chanceOf(seed, "double", round, email) < HABITS.doubleSubmits ? 2 : 1;
    const replies = await Promise.all(Array.from({ length: times }, () => visit(link, form)));
    for (const reply of replies) await reply.text();
    const status = replies[0]?.status;
    given.push({
      round,
      at: instant,
      outcome: status === 200 ? "accepted" : status === 410 ? "late" : "refused",
    });
  }

  async function answerQuestions(person: Person, link: string): Promise<void> {
    const instant = clock.now();
    const outcome = await fillIn(seed, person, link, visit);
    given.push({
      round: person.round,
      at: instant,
      outcome: outcome === "handed-in" ? "accepted" : outcome,
    });
  }

  return {
    given,
    fate({ to }) {
      const email = bareAddress(to);
      if (willAnswer.has(email)) return "delivery";
      const chance = chanceOf(seed, "fate", email);
      return chance < HABITS.bounces
        ? "bounce"
        : chance < HABITS.bounces + HABITS.complaints
          ? "complaint"
          : "delivery";
    },
    read({ to, text, at: sent, tags: { round, kind } }) {
      const email = bareAddress(to[0] ?? "");
      const link = /https?:\S+\/[am]\/[\w-]+/.exec(text)?.[0];
      if (round === undefined || link === undefined) return;
      if (round.endsWith("_measurement")) {
        const after = kind === "invitation" ? answersAfter(seed, { email, round }) : undefined;
        if (after !== undefined)
          at(sent + after, () =>
            answerQuestions({ email, round, progress: progressOf(round) }, link),
          );
        return;
      }
      links.set(`${round} ${email}`, link);
      if (kind !== "invitation") return;
      const wish = answersOf(round).get(email);
      if (wish !== undefined) at(sent + wish.day * 24 * HOUR, () => answer(round, email, wish));
      const unsubscribe = /https?:\S+\/u\/[\w-]+/.exec(text)?.[0];
      // A link scanner opens every link of a mail before its reader does.
      if (chanceOf(seed, "scanner", email) < HABITS.scanners)
        at(
          sent,
          async () =>
            void (await Promise.all(
              [link, unsubscribe].flatMap((one) => (one === undefined ? [] : [visit(one)])),
            )),
        );
      if (
        wish === undefined &&
        unsubscribe !== undefined &&
        chanceOf(seed, "unsubscribe", email) < HABITS.unsubscribes
      )
        at(sent + 24 * HOUR, async () => void (await visit(unsubscribe, new URLSearchParams())));
    },
  };
}
