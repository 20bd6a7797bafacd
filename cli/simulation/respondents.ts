import { chanceOf } from "#local/seeded-chance.ts";
import { answerOf, HABITS_OF_MEASURED, type Progress } from "./measurement-model.ts";

const DAY = 24 * 3_600_000;
/** More pages than any questionnaire has. */
const MOST_PAGES = 40;
/** Days from the invitation within which somebody answers: before the reminder, or after it. */
const [SOON, LATE] = [9.5, { from: 10.1, days: 7 }] as const;

type Visit = (link: string, form?: URLSearchParams) => Promise<Response>;
export type Person = { email: string; round: string; progress: Progress };

/** When somebody answers a measurement, in ms after its invitation; nothing for who does not. */
export function answersAfter(
  seed: string,
  { email, round }: Pick<Person, "email" | "round">,
): number | undefined {
  const chance = (what: string) => chanceOf(seed, "measured", what, email, round);
  if (chance("answers") >= HABITS_OF_MEASURED.response) return undefined;
  const days =
    chance("early") < HABITS_OF_MEASURED.beforeReminder
      ? chance("day") ** 2 * SOON
      : LATE.from + chance("day") * LATE.days;
  return days * DAY;
}

/** Fills in a questionnaire as a browser would, page by page over the links and forms that it is shown. */
export async function fillIn(
  seed: string,
  person: Person,
  link: string,
  visit: Visit,
): Promise<"handed-in" | "left" | "refused"> {
  const { email, round } = person;
  const leaves = chanceOf(seed, "leaves", email, round) < HABITS_OF_MEASURED.stopsHalfway;
  let html = await (await visit(link)).text();
  for (let page = 0; page < MOST_PAGES; page += 1) {
    if (leaves && page === 2) return "left";
    const { action, form, last } = filled(seed, person, html);
    if (action === undefined) return "refused";
    const reply = await visit(new URL(action, link).href, form);
    html = await reply.text();
    if (reply.status !== 200) return "refused";
    if (last) return "handed-in";
  }
  return "refused";
}

/** A page filled in: where its form goes, what stands in it, and whether it is the last. */
function filled(
  seed: string,
  person: Person,
  html: string,
): { action: string | undefined; form: URLSearchParams; last: boolean } {
  const [, action, body = ""] =
    /<form method="post" action="([^"]+)"[^>]*>(.*?)<\/form>/s.exec(html) ?? [];
  const { hidden, offered } = inputsOf(body);
  const form = new URLSearchParams(hidden);
  for (const [question, answers] of offered) {
    const answer = answerTo(seed, person, question, answers);
    if (answer !== undefined) form.append(question, answer);
  }
  const last = body.includes('value="hand-in"');
  form.append("go", last ? "hand-in" : "next");
  return { action: action?.replaceAll("&amp;", "&"), form, last };
}

/** What a form sends by itself, and the answers that it offers by question. */
function inputsOf(body: string): { hidden: [string, string][]; offered: Map<string, string[]> } {
  const hidden: [string, string][] = [];
  const offered = new Map<string, string[]>();
  for (const [tag] of body.matchAll(/<input[^>]*>/g)) {
    const [name, value] = [attributeOf(tag, "name"), attributeOf(tag, "value")];
    if (attributeOf(tag, "type") === "hidden") hidden.push([name, value]);
    else offered.set(name, [...(offered.get(name) ?? []), value]);
  }
  return { hidden, offered };
}

const attributeOf = (tag: string, attribute: string): string =>
  new RegExp(`\\s${attribute}="([^"]*)"`).exec(tag)?.[1] ?? "";

/** Who does not want to be asked again leaves that box alone. */
function answerTo(
  seed: string,
  { email, round, progress }: Person,
  question: string,
  answers: readonly string[],
): string | undefined {
  if (question !== "panel")
    return answerOf(seed, { person: email, wave: round, progress }, question, answers);
  return chanceOf(seed, "panel", email) < HABITS_OF_MEASURED.panel ? "yes" : undefined;
}
