import type { RoundId } from "#contract/ids.ts";
import type { OpenAnswer } from "#domain/answer/open-answer.ts";
import type { Sha256 } from "#domain/sha256.ts";
import { wordsIn as wordsOfLine } from "#domain/tally/words.ts";
import { laidTogether } from "./alike.ts";
import { tellsOfDanger } from "./danger.ts";
import { languageOf } from "./language.ts";
import type { Source, Text } from "./text.ts";

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

/** What was sealed: the same line twice is two texts. */
function sealedTexts(round: RoundId, lines: readonly string[], sha256: Sha256): Written[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const nth = seen.get(line) ?? 0;
    seen.set(line, nth + 1);
    const { text, found } = wordsOfLine(line);
    return { id: idOf(sha256, round, line, String(nth)), source: "ballot", words: text, found };
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

/** The texts of a round, as they are gathered: none of them says where it was written, or when. */
export function textsOf(
  round: RoundId,
  { lines, open }: { lines: readonly string[]; open: readonly OpenAnswer[] },
  sha256: Sha256,
): Text[] {
  const written = [...sealedTexts(round, lines, sha256), ...openTexts(open, sha256)].map(
    (text) => ({ ...text, language: languageOf(text.words) }),
  );
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
