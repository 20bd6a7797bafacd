import type { RoundId } from "#contract/ids.ts";
import type { OpenAnswer } from "#domain/answer/open-answer.ts";
import type { Sha256 } from "#domain/sha256.ts";
import { wordsIn as wordsOfLine } from "#domain/tally/words.ts";
import { laidTogether } from "./alike.ts";
import { tellsOfDanger } from "./danger.ts";
import { languageOf } from "./language.ts";
import type { DoorNote, Source, Text } from "./text.ts";

type Written = { id: string; source: Source; words: string; found?: string | undefined };

const idOf = (sha256: Sha256, ...parts: readonly string[]): string =>
  sha256(["text", ...parts].join("|")).slice(0, 22);

/** Under which ids the words of an open answer lie: who sets it aside finds them by its own. */
export const openTextIds = (
  { id, round }: Pick<OpenAnswer, "id" | "round">,
  sha256: Sha256,
): readonly [other: string, comment: string] => [
  idOf(sha256, round, id, "other"),
  idOf(sha256, round, id, "comment"),
];

/** The same words twice are two texts. */
function textsFrom(
  { round, source, sha256 }: { round: RoundId; source: Source; sha256: Sha256 },
  lines: readonly string[],
  read: (line: string) => Pick<Written, "words" | "found"> = (words) => ({ words }),
): Written[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const nth = seen.get(line) ?? 0;
    seen.set(line, nth + 1);
    // Ids of sealed lines are as earlier releases made them.
    const which = source === "ballot" ? String(nth) : `${source} ${nth}`;
    return { id: idOf(sha256, round, line, which), source, ...read(line) };
  });
}

function openTexts(answers: readonly OpenAnswer[], sha256: Sha256): Written[] {
  return answers.flatMap((answer) => {
    const [other, comment] = openTextIds(answer, sha256);
    return [
      { id: other, source: "open" as const, words: answer.other },
      { id: comment, source: "open" as const, words: answer.comment },
    ].flatMap(({ words, ...rest }) => (words === undefined ? [] : { ...rest, words }));
  });
}

/** What residents wrote in a round, by where it lay; `lines` are those of the sealed list. */
export type Unread = {
  lines?: readonly string[];
  open?: readonly OpenAnswer[];
  questionnaires?: readonly string[];
  notes?: readonly DoorNote[];
};

/** The texts of a round, as they are gathered: none of them says where it was written, or when. */
export function textsOf(
  round: RoundId,
  { lines = [], open = [], questionnaires = [], notes = [] }: Unread,
  sha256: Sha256,
): Text[] {
  const from = (source: Source) => ({ round, source, sha256 });
  const written = [
    ...textsFrom(from("ballot"), lines, (line) => {
      const { text, found } = wordsOfLine(line);
      return { words: text, found };
    }),
    ...openTexts(open, sha256),
    ...textsFrom(from("questionnaire"), questionnaires),
    ...textsFrom(
      from("heard"),
      notes.map(({ words }) => words),
    ),
  ].map((text) => ({ ...text, language: languageOf(text.words) }));
  const groups = laidTogether(written);
  return written.map(({ language, found, ...text }) => ({
    ...text,
    round,
    danger: tellsOfDanger(text.words),
    group: groups.get(text.id) ?? text.id,
    ...(language === undefined ? {} : { language }),
    ...(found === undefined ? {} : { found }),
  }));
}
