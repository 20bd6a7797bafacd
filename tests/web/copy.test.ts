import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Language } from "#contract/language.ts";
import { type CopyText, copyTexts } from "./copy-texts.ts";
import { readingEase, sentencesOf, wordsOf } from "./readability.ts";

const GLOSSARY = new URL("../../web/copy/glossary.json", import.meta.url);
type Words = { say?: string; never: string[] };
type Term = { means: string } & Record<Language, Words>;
const glossary: Record<string, Term> = JSON.parse(readFileSync(GLOSSARY, "utf8"));
const residents = Map.groupBy(
  Language.options.flatMap((language) => copyTexts(`web/copy/${language}/**/*.ts`)),
  ({ language }) => language,
);
const textsIn = (language: string): CopyText[] => residents.get(language) ?? [];

describe.each(Language.options)("what residents read in %s", (language) => {
  const terms = Object.entries(glossary).map(([thing, term]) => [thing, term[language]] as const);

  test.each(terms)("has one word for %s", (_, { say, never }) => {
    const others = never.map((word) => new RegExp(word, "u"));
    const found = textsIn(language).filter(({ text }) => others.some((word) => word.test(text)));
    expect(found.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
    if (say === undefined) return;
    const word = new RegExp(say, "u");
    expect(textsIn(language).some(({ text }) => word.test(text))).toBe(true);
  });
});

describe("what residents read in Dutch", () => {
  const sentences = textsIn("nl").flatMap(({ file, text }) =>
    sentencesOf(text).map((sentence) => ({ file, sentence })),
  );

  test("has no sentence of more than twenty words", () => {
    expect(sentences.length).toBeGreaterThan(1000);
    expect(sentences.filter(({ sentence }) => wordsOf(sentence).length > 20)).toEqual([]);
  });

  const pages = [...Map.groupBy(sentences, ({ file }) => file)]
    .map(([file, written]) => [file, written.map(({ sentence }) => sentence)] as const)
    // Of a few words a formula says nothing.
    .filter(([, written]) => written.flatMap(wordsOf).length >= 100);

  test.each(pages)("%s reads as easily as a newspaper for everybody", (_, written) => {
    expect(readingEase(written)).toBeGreaterThanOrEqual(65);
  });

  test("is easy all together", () => {
    expect(readingEase(sentences.map(({ sentence }) => sentence))).toBeGreaterThanOrEqual(80);
  });
});

test.each([
  // Words of one and of two syllables, and where two vowels are two syllables.
  ["Het is de kat.", 206.84 - 77 - 0.93 * 4],
  ["Buren praten buiten.", 206.84 - 154 - 0.93 * 3],
  ["Ideeën.", 206.84 - 77 * 3 - 0.93],
])("the reading ease of '%s' is what the formula says", (text, ease) => {
  expect(readingEase(sentencesOf(text))).toBeCloseTo(ease);
});
