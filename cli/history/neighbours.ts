import type { ResidentTags } from "#contract/events.ts";
import { MailKind } from "#contract/mail.ts";
import type { Clock } from "#local/clock.ts";
import type { Sent } from "#local/mail/events.ts";
import { bareAddress } from "#local/mail/request.ts";
import { openSittings } from "#cli/simulation/sittings.ts";
import { chanceOf } from "#local/seeded-chance.ts";
import type { Asked } from "./story.ts";
import { happens } from "./wishes.ts";

const DAY = 24 * 3_600_000;
/** Of those who read what was done, so many say whether it helped; and what they say then. */
const SAYS = 0.16;
const HELPED: readonly (readonly [answer: string, share: number])[] = [
  ["yes", 0.55],
  ["partly", 0.24],
  ["no", 0.13],
  ["unknown", 0.08],
];

type Told = {
  clock: Clock;
  seed: string;
  site: string;
  url: () => string;
  questions: readonly Asked[];
};
type Mail = Omit<Sent, "tags"> & { tags: Partial<ResidentTags> };

/** What residents do beside answering: they ask the team something, and say whether it helped. */
export function openNeighbours({ clock, seed, site, url, questions }: Told) {
  const at = openSittings(clock);
  const asked = new Set<Asked>();
  const visit = (link: string, form?: URLSearchParams) =>
    fetch(link.replace(site, url()), form === undefined ? {} : { method: "POST", body: form });
  const linkIn = (text: string, path: string) =>
    new RegExp(String.raw`https?:\S+/${path}/[\w-]+`).exec(text)?.[0];

  async function ask(link: string, { text }: Asked): Promise<void> {
    await (await visit(link, new URLSearchParams({ question: text, mail: "yes" }))).text();
  }

  async function say(link: string, who: string): Promise<void> {
    const page = await (await visit(link)).text();
    const names = new Set(
      [
        ...page.matchAll(
          /type="radio"[^>]*name="([a-z0-9-]+)"|name="([a-z0-9-]+)"[^>]*type="radio"/g,
        ),
      ].flatMap(([, first, second]) => first ?? second ?? []),
    );
    if (names.size === 0) return;
    const form = new URLSearchParams(
      [...names].map((name): [string, string] => [
        name,
        answerTo(chanceOf(seed, "helped", who, name)),
      ]),
    );
    await (await visit(link, form)).text();
  }

  return {
    read({ to, text, at: sent, tags: { round = "", kind } }: Mail): void {
      const [place, , number] = round.split("_");
      const who = bareAddress(to[0] ?? "");
      const question = questions.find(
        (one) => one.place === place && one.cycle === Number(number) && !asked.has(one),
      );
      const asks = linkIn(text, "q");
      if (kind === MailKind.enum.invitation && question !== undefined && asks !== undefined) {
        asked.add(question);
        at(sent + 2 * DAY, () => ask(asks, question));
      }
      const says = linkIn(text, "f");
      if (
        kind === MailKind.enum.feedback &&
        says !== undefined &&
        happens(SAYS, seed, "says", round, who)
      )
        at(sent + chanceOf(seed, "when", round, who) * DAY, () => say(says, who));
    },
  };
}

function answerTo(chance: number): string {
  let turn = chance;
  return HELPED.find(([, share]) => (turn -= share) < 0)?.[0] ?? "unknown";
}
