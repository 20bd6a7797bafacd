import type { RoundId, TopicId } from "#contract/ids.ts";
import { MAX_CHOICES } from "#domain/answer/agenda-survey.ts";
import type { OpenAnswer } from "#domain/answer/open-answer.ts";
import type { Sha256 } from "#domain/sha256.ts";
import { otherOf, wheresOf, wordsIn as wordsOfLine } from "#domain/tally/words.ts";
import { laidTogether } from "./alike.ts";
import { tellsOfDanger } from "./danger.ts";
import { languageOf } from "./language.ts";
import type { DoorNote, Source, Text } from "./text.ts";

type Written = {
  id: string;
  source: Source;
  words: string;
  topic?: TopicId | undefined;
  found?: string | undefined;
};

const idOf = (sha256: Sha256, ...parts: readonly string[]): string =>
  sha256(["text", ...parts].join("|")).slice(0, 22);

/** The texts that an open answer can have: what else, a remark, and where each of its topics is. */
const OPEN_TEXTS = [
  "other",
  "comment",
  ...Array.from({ length: MAX_CHOICES }, (_, nth) => `where ${nth}`),
];

/** Under which ids the words of an open answer lie: who sets it aside finds them by its own. */
export const openTextIds = (
  { id, round }: Pick<OpenAnswer, "id" | "round">,
  sha256: Sha256,
): readonly string[] => OPEN_TEXTS.map((which) => idOf(sha256, round, id, which));

/** The same words twice are two texts. */
function textsFrom(
  { round, source, sha256 }: { round: RoundId; source: Source; sha256: Sha256 },
  lines: readonly string[],
  read: (line: string) => Omit<Written, "id" | "source"> = (words) => ({ words }),
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
    const [other, comment, ...wheres] = openTextIds(answer, sha256);
    const said = [
      { id: other, words: otherOf(answer) },
      { id: comment, words: answer.comment },
      ...wheresOf(answer).map(({ text, topic }, nth) => ({ id: wheres[nth], words: text, topic })),
    ];
    return said.flatMap(({ id, words, ...rest }) =>
      id === undefined || words === undefined ? [] : { id, source: "open", words, ...rest },
    );
  });
}

/** Under which name the texts lie together that say where a topic is. */
const whereGroup = (round: RoundId, topic: TopicId, sha256: Sha256): string =>
  idOf(sha256, round, "where", topic);

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
      const { text, topic, found } = wordsOfLine(line);
      return { words: text, topic, found };
    }),
    ...openTexts(open, sha256),
    ...textsFrom(from("questionnaire"), questionnaires),
    ...textsFrom(
      from("heard"),
      notes.map(({ words }) => words),
    ),
  ].map((text) => ({
    ...text,
    language: languageOf(text.words),
    danger: tellsOfDanger(text.words),
  }));
  // What says where a topic is lies with what says the same of it, but for what tells of danger.
  const groups = laidTogether(written.filter(({ topic, danger }) => topic === undefined || danger));
  return written.map(({ language, topic, found, ...text }) => ({
    ...text,
    round,
    group:
      groups.get(text.id) ?? (topic === undefined ? text.id : whereGroup(round, topic, sha256)),
    ...(language === undefined ? {} : { language }),
    ...(topic === undefined ? {} : { topic }),
    ...(found === undefined ? {} : { found }),
  }));
}
