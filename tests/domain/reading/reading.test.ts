import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Instant, RandomId, RoundId } from "#contract/ids.ts";
import { laidTogether } from "#domain/reading/alike.ts";
import { partsOf } from "#domain/reading/cover.ts";
import { tellsOfDanger } from "#domain/reading/danger.ts";
import { textsOf } from "#domain/reading/gathering.ts";
import { languageOf } from "#domain/reading/language.ts";
import {
  heapsOf,
  readBy,
  sayingsIn,
  textsOn,
  whereOf,
  withTheSame,
} from "#domain/reading/reading.ts";
import type { Text } from "#domain/reading/text.ts";
import { Norms } from "#domain/norms.ts";
import { sha256 } from "#stores/sha256.ts";

const shown = (text: string): string =>
  partsOf(text)
    .map(({ text: part, cover }) => (cover === undefined ? part : "▇"))
    .join("");

describe("what looks as if it told who somebody is", () => {
  test.each([
    ["Bel mij op 06-12345678 of 0031 6 12 34 56 78.", "Bel mij op ▇ of ▇."],
    ["Mail jan.de.vries@example.org.", "Mail ▇."],
    ["Op 6224 KN 77 staat alles buiten.", "Op ▇ staat alles buiten."],
    ["De stoep bij Kanariestraat 77b ligt schuin.", "De stoep bij ▇ ligt schuin."],
    ["Rolstoel kan niet over de stoep bij nummer 12.", "Rolstoel kan niet over de stoep bij ▇."],
    ["Mijn IBAN is NL91 ABNA 0417 1643 00.", "Mijn IBAN is ▇."],
    ["De auto XX-123-Y staat altijd fout.", "De auto ▇ staat altijd fout."],
    ["Mevrouw Janssen helpt iedereen.", "▇ helpt iedereen."],
    ["Ahmed van nummer 3 heeft een hond.", "▇ heeft een hond."],
    ["الجار في رقم 12 لطيف", "الجار في ▇ لطيف"],
    ["Sąsiad spod numer 5 jest miły.", "Sąsiad spod ▇ jest miły."],
  ])("is covered: %s", (text, seen) => {
    expect(shown(text)).toBe(seen);
  });

  test.each([
    "In 2024 waren er 12 bomen, nu nog 3.",
    "Er wordt te hard gereden op de Kasteelstraat.",
    "De lantaarn is al 3 weken kapot.",
    "Bus 15 komt maar één keer per uur.",
    "Kaldırım çok kötü.",
  ])("is nothing that stands in: %s", (text) => {
    expect(shown(text)).toBe(text);
  });

  test.each([
    "De buurman van hiernaast verkoopt drugs.",
    "Ahmed van nummer 3 dealt.",
    "My neighbour is a thief.",
    "Komşu hırsız.",
    "جاري يسرق",
  ])("is all of a text that says of somebody that they do wrong: %s", (text) => {
    expect(shown(text)).toBe("▇");
  });

  test("never takes anything away: the parts together are the text", () => {
    const words = fc.constantFrom(
      "Jan",
      "van",
      "nummer",
      "12",
      "06-12345678",
      "a@b.nl",
      "6224 KN",
      ", ",
      " ",
      "\n",
      "XX-123-Y",
      "سكين",
      "buurman",
    );
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(words).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(text, (its) => {
        expect(
          partsOf(its)
            .map(({ text: part }) => part)
            .join(""),
        ).toBe(its);
      }),
    );
  });
});

describe("danger", () => {
  test.each([
    "Daar dreigt iemand elke avond met een mes.",
    "Mijn man slaat mij.",
    "Ik wil zelfmoord plegen",
    "Wij belden 112 en niemand kwam",
    "My neighbour is beaten every night.",
    "زوجي يضربني",
    "Kocam bana şiddet uyguluyor",
    "Mąż grozi, że mnie zabije, i bije dzieci",
    "Він погрожує мені ножем",
  ])("is heard in: %s", (text) => {
    expect(tellsOfDanger(text)).toBe(true);
  });

  test.each([
    "De prullenbak is vol.",
    "Messing deurknop gestoten",
    "1120 klachten",
    "Więcej ławek",
  ])("is not heard in: %s", (text) => {
    expect(tellsOfDanger(text)).toBe(false);
  });
});

test.each([
  ["De stoep is schuin", "nl"],
  ["There is nothing for the young", "en"],
  ["الرصيف مكسور", "ar"],
  ["Sokakta çok çöp var", "tr"],
  ["Na ulicy nie ma światła", "pl"],
  ["На вулиці темно, діти бояться", "uk"],
  ["Hondenpoep", undefined],
])("the language of “%s” is %s", (text, language) => {
  expect(languageOf(text)).toBe(language);
});

const Words = fc
  .array(
    fc.constantFrom("stoep", "schuin", "rollator", "flat", "licht", "donker", "tunnel", "de", "is"),
    { minLength: 1, maxLength: 6 },
  )
  .map((words) => words.join(" "));
const Texts = fc
  .array(
    fc.record({ words: Words, language: fc.constantFrom("nl" as const, "en" as const, undefined) }),
  )
  .map((texts) => texts.map((text, nth) => ({ ...text, id: String(nth).padStart(3, "0") })));

describe("texts that are alike", () => {
  const both = (one: string, other: string) => {
    const groups = laidTogether([
      { id: "a", words: one, language: "nl" },
      { id: "b", words: other, language: "nl" },
    ]);
    return groups.get("a") === groups.get("b");
  };

  test("share what they are about, whatever the endings and the small words", () => {
    expect(
      both("De stoep bij de flat is schuin", "Schuine stoepen! Bij onze flats, met een rollator"),
    ).toBe(true);
    expect(both("Hondenpoep op het plein", "er ligt HONDENPOEP op dat plein.")).toBe(true);
    expect(both("De stoep is schuin", "De lantaarn is kapot")).toBe(false);
  });

  test("are alike in both directions, and in whatever order they come", () => {
    fc.assert(
      fc.property(Texts, fc.nat(), (texts, seed) => {
        const shuffled = texts.toSorted((one, other) =>
          sha256(`${seed}${one.id}`) < sha256(`${seed}${other.id}`) ? -1 : 1,
        );
        const byId = (groups: Map<string, string>) =>
          [...groups].toSorted(([one], [other]) => (one < other ? -1 : 1));
        expect(byId(laidTogether(shuffled))).toEqual(byId(laidTogether(texts)));
      }),
    );
  });

  test("of different languages never lie together by themselves", () => {
    fc.assert(
      fc.property(Texts, (texts) => {
        const language = new Map(texts.map((text) => [text.id, text.language]));
        for (const [id, group] of laidTogether(texts))
          expect(language.get(id)).toBe(language.get(group));
      }),
    );
  });
});

const textOf = (id: string, words: string | undefined, uncovered = false): Text => ({
  id: RandomId.parse(id.padEnd(22, "0")),
  round: RoundId.parse("zonnestraat_whole_001_agenda"),
  source: "ballot",
  danger: false,
  group: RandomId.parse("g".padEnd(22, "0")),
  ...(words === undefined ? {} : { words }),
  ...(uncovered ? { uncovered: { by: "contact", at: Instant.parse("2027-01-11T09:00:00Z") } } : {}),
});

describe("texts that say the same", () => {
  test("are shown once with how often, whatever their capitals and signs, and what was uncovered apart", () => {
    const texts = [
      textOf("a", "Meer bankjes!"),
      textOf("b", "meer  Bankjes"),
      textOf("c", "Minder bankjes"),
      textOf("d", "Meer bankjes", true),
      textOf("e", "!!"),
      textOf("f", "??"),
      textOf("g", undefined),
      textOf("h", undefined),
    ];
    expect(sayingsIn(texts).map((saying) => saying.map(({ id }) => id[0]).join(""))).toEqual([
      "ab",
      "c",
      "d",
      "e",
      "f",
      "gh",
    ]);
    expect(withTheSame(texts, [texts[1]?.id ?? ""]).map(({ id }) => id[0])).toEqual(["a", "b"]);
  });
});

describe("what is gathered of a round", () => {
  const round = RoundId.parse("zonnestraat_whole_001_agenda");
  const Lines = fc.array(
    fc.record({
      text: fc.string({ minLength: 1, maxLength: 40 }),
      found: fc.option(fc.string(), { nil: undefined }),
    }),
  );

  test("is every text once, in exactly one group, and the same when it is gathered again", () => {
    fc.assert(
      fc.property(Lines, (sealed) => {
        const lines = sealed.map((one) => JSON.stringify(one)).toSorted();
        const texts = textsOf(round, { lines, open: [] }, sha256);
        expect(texts.map(({ words = "" }) => words).toSorted()).toEqual(
          sealed.map(({ text }) => text).toSorted(),
        );
        expect(new Set(texts.map(({ id }) => id)).size).toBe(lines.length);
        const heaps = heapsOf(texts, []);
        expect(textsOn(heaps)).toBe(lines.length);
        const ids = heaps.flatMap(({ texts: its }) => its.map(({ id }) => id));
        expect(new Set(ids).size).toBe(ids.length);
        expect(textsOf(round, { lines, open: [] }, sha256)).toEqual(texts);
      }),
    );
  });

  test("stands in an order that says nothing of when or by whom it was written", () => {
    const lines = ["a", "b", "c", "d", "e", "f", "g", "h"].map((text) => JSON.stringify({ text }));
    const ids = textsOf(round, { lines, open: [] }, sha256).map(({ id }) => id);
    expect(ids.toSorted()).not.toEqual(ids);
  });

  test("that says where a topic is lies with all that says it of that topic, in whatever language, and with nothing else; but for what tells of danger", () => {
    const its = [
      { text: "Kerkplein bij de bank", topic: "litter" },
      { text: "عند المسجد", topic: "litter" },
      { text: "Kerkplein bij de bank", topic: "noise" },
      { text: "Kerkplein bij de bank" },
      { text: "Kerkplein, hij dreigt met een mes", topic: "litter" },
    ];
    const heaps = heapsOf(
      textsOf(round, { lines: its.map((one) => JSON.stringify(one)) }, sha256),
      [],
    );
    const lying = heaps.map(({ texts }) =>
      texts.map(({ words, topic = "" }) => `${topic}: ${words}`).toSorted(),
    );
    expect(new Set(lying.map((one) => one.join("; ")))).toEqual(
      new Set([
        "litter: Kerkplein, hij dreigt met een mes",
        "litter: Kerkplein bij de bank; litter: عند المسجد",
        "noise: Kerkplein bij de bank",
        ": Kerkplein bij de bank",
      ]),
    );
    expect(lying[0]).toEqual(["litter: Kerkplein, hij dreigt met een mes"]);
    const named = heaps.map((heap) => String(whereOf(heap)));
    expect(named.toSorted()).toEqual(["litter", "noise", "undefined", "undefined"]);
  });

  test("that says where two topics are is two texts, though the words are the same", () => {
    const lines = ["litter", "noise"].map((topic) => JSON.stringify({ text: "Tunnel", topic }));
    expect(sayingsIn(textsOf(round, { lines }, sha256))).toHaveLength(2);
  });

  test("shows what may tell of danger first", () => {
    const lines = ["Meer bankjes", "Hij dreigt met een mes", "Bankjes graag, meer bankjes"].map(
      (text) => JSON.stringify({ text }),
    );
    const [first] = heapsOf(textsOf(round, { lines, open: [] }, sha256), []);
    expect(first?.texts.map(({ words }) => words)).toEqual(["Hij dreigt met een mes"]);
  });
});

test("what was gathered on a Friday is looked at within three working days and placed within fourteen days", () => {
  expect(readBy("2026-10-02" as never, Norms.parse({}))).toEqual({
    gathered: "2026-10-02",
    lookBy: "2026-10-07",
    placeBy: "2026-10-16",
  });
});
