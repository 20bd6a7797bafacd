import { createHmac } from "node:crypto";
import { answerPages } from "#console/fieldwork/enter-answers.ts";
import type { Reading } from "#domain/form/double-entry.ts";
import { topic } from "#tests/builders.ts";
import { openWorld, visit, type World } from "#tests/functions/world.ts";
import type { Attack } from "./attempt.ts";
import { letteredStreet } from "./lettered-street.ts";
import { WISHES, wishOf } from "./street.ts";

const FORMS = 4;
type Papers = World["dependencies"]["papers"];
type Form = { round: string; key: string; readings: Reading[] };
type Saying = Papers["saying"];

/** As readings were kept once: what was read stands there, to be held against the next. */
const plainly = (papers: Papers) => ({
  ...papers,
  saying:
    async (...[, texts]: Parameters<Saying>) =>
    () =>
      texts,
});

/** A hash that everybody can make. */
const hashOf = (form: Pick<Form, "round" | "key">, by: string, text: string) =>
  createHmac("sha256", "").update([form.round, form.key, by, text].join("|")).digest("hex");

const withoutKey = (papers: Papers) => ({
  ...papers,
  saying:
    async (...[form, texts]: Parameters<Saying>) =>
    (by: string) =>
      Object.fromEntries(
        Object.entries(texts).map(([question, text]) => [question, hashOf(form, by, text)]),
      ),
});

/** What a form says, from what lies there between its two readers: as it stands, or by trying every wish. */
function readFrom({ readings: [reading], ...form }: Form): string | undefined {
  if (reading === undefined) return undefined;
  const text = JSON.stringify(reading);
  return WISHES.find((wish) => {
    if (text.includes(wish)) return true;
    return reading.said["topics"] === hashOf(form, reading.by, JSON.stringify([topic(wish)]));
  });
}

/** One person has entered all forms of a street, and nobody else one. */
async function readAll(papersIn: (papers: Papers) => Partial<Papers>): Promise<number> {
  const world = await openWorld({ residents: 1 });
  try {
    const { cycle, codes } = await letteredStreet(world, FORMS);
    const { cookie, csrf } = await world.logIn();
    const papers = { ...world.dependencies.papers, ...papersIn(world.dependencies.papers) };
    for (const [nth, code] of codes.entries())
      await world.run(
        answerPages,
        visit("POST", `/console/answers/${cycle}/paper`, {
          cookies: [cookie],
          body: new URLSearchParams({ csrf, code, first: wishOf(nth) }).toString(),
        }),
        { papers },
      );
    const kept = (await world.everything())
      .map(({ item }) => item)
      .filter(({ pk }) => String(pk).startsWith("PAPER#"));
    if (kept.length !== FORMS) throw new Error("The forms were not entered.");
    return kept.filter((item) => readFrom(item as Form) !== undefined).length;
  } finally {
    await world.close();
  }
}

/** Between its first reader and its second one a form lies in the table, under the code of a known letter. */
export const readPaper: Attack = {
  name: "read-paper",
  tries: "read what stands on paper forms that one person has entered and nobody else yet",
  protection: "a reading is kept as hashes, under a key that only who enters forms can open",
  short: true,
  async attempt(protection) {
    const ways = protection === "on" ? [(papers: Papers) => papers] : [plainly, withoutKey];
    let got = 0;
    for (const way of ways) got += await readAll(way);
    return { got, of: FORMS * ways.length };
  },
};
