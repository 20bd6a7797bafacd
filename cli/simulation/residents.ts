import type { ResidentTags } from "#contract/events.ts";
import { isMeasurementRound } from "#contract/ids.ts";
import type { MailKind } from "#contract/mail.ts";
import type { Clock } from "#local/clock.ts";
import type { Fate, Sent } from "#local/mail/events.ts";
import { bareAddress } from "#local/mail/request.ts";
import { chanceOf } from "#local/seeded-chance.ts";
import type { Progress } from "./measurement-model.ts";
import { answersAfter, fillIn, type Person } from "./respondents.ts";
import { type Answer, formOf } from "./response-model.ts";
import { openSittings } from "./sittings.ts";

const DAY = 24 * 3_600_000;

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
  read(mail: Omit<Sent, "tags"> & { tags: Partial<ResidentTags> }): void;
  given: readonly Given[];
};

type Population = {
  clock: Clock;
  seed: string;
  site: string;
  url: () => string;
  answersOf: (round: string) => ReadonlyMap<string, Answer>;
  progressOf: (round: string) => Progress;
};

/**
 * The residents of a simulation: they open the links of their mails in a site that takes them for browsers. `answersOf`
 * tells who will answer in a round, `progressOf` how far the effect has come in a wave.
 */
export function openPeople({ clock, seed, site, url, answersOf, progressOf }: Population): People {
  const at = openSittings(clock);
  const visit = visiting(site, url);
  const links = new Map<string, string>();
  const given: Given[] = [];
  const note = (round: string, begun: number, outcome: Given["outcome"]): void =>
    void given.push({ round, at: begun, outcome });

  async function answer(round: string, email: string, wish: Answer): Promise<void> {
    const link = links.get(`${round} ${email}`);
    if (link === undefined) return;
    const begun = clock.now();
    const form = withWords(wish);
    await (await visit(link)).text();
    // An impatient thumb presses the button twice; both arrive.
    const times = chanceOf(seed, "double", round, email) < HABITS.doubleSubmits ? 2 : 1;
    const replies = await Promise.all(Array.from({ length: times }, () => visit(link, form)));
    for (const reply of replies) await reply.text();
    note(round, begun, OUTCOMES[replies[0]?.status ?? 0] ?? "refused");
  }

  async function answerQuestions(person: Person, link: string): Promise<void> {
    const begun = clock.now();
    const outcome = await fillIn(seed, person, link, visit);
    note(person.round, begun, outcome === "handed-in" ? "accepted" : outcome);
  }

  function readQuestionnaire({ email, round, link, sent }: Read): void {
    const after = answersAfter(seed, { email, round });
    if (after === undefined) return;
    at(sent + after, () => answerQuestions({ email, round, progress: progressOf(round) }, link));
  }

  function readSurvey({ email, round, link, sent, text }: Read): void {
    const wish = answersOf(round).get(email);
    if (wish !== undefined) at(sent + wish.day * DAY, () => answer(round, email, wish));
    const unsubscribe = /https?:\S+\/u\/[\w-]+/.exec(text)?.[0];
    // A link scanner opens every link of a mail before its reader does.
    const scanned = unsubscribe === undefined ? [link] : [link, unsubscribe];
    if (chanceOf(seed, "scanner", email) < HABITS.scanners)
      at(sent, async () => void (await Promise.all(scanned.map((one) => visit(one)))));
    const leaves = wish === undefined && chanceOf(seed, "unsubscribe", email) < HABITS.unsubscribes;
    if (leaves && unsubscribe !== undefined)
      at(sent + DAY, async () => void (await visit(unsubscribe, new URLSearchParams())));
  }

  return {
    given,
    fate: ({ to }) => fateOf(chanceOf(seed, "fate", bareAddress(to))),
    read({ to, text, at: sent, tags: { round, kind } }) {
      const email = bareAddress(to[0] ?? "");
      const link = /https?:\S+\/[am]\/[\w-]+/.exec(text)?.[0];
      if (round === undefined || link === undefined) return;
      const isMeasured = isMeasurementRound(round);
      if (!isMeasured) links.set(`${round} ${email}`, link);
      if (kind === ("invitation" satisfies MailKind))
        (isMeasured ? readQuestionnaire : readSurvey)({ email, round, link, sent, text });
    },
  };
}

function withWords(wish: Answer): URLSearchParams {
  const form = formOf(wish);
  for (const [name, words] of Object.entries(wish.beside ?? {})) form.set(name, words);
  return form;
}

const visiting =
  (site: string, url: () => string) =>
  (link: string, form?: URLSearchParams): Promise<Response> =>
    fetch(link.replace(site, url()), form === undefined ? {} : { method: "POST", body: form });

/** An invitation as somebody read it, `sent` at an instant. */
type Read = { email: string; round: string; link: string; sent: number; text: string };

const OUTCOMES: Readonly<Record<number, Given["outcome"]>> = { 200: "accepted", 410: "late" };

function fateOf(chance: number): Exclude<Fate, "suppressed"> {
  if (chance < HABITS.bounces) return "bounce";
  return chance < HABITS.bounces + HABITS.complaints ? "complaint" : "delivery";
}
