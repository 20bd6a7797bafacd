import { Channel } from "#domain/answer/ballot.ts";
import type { AreaId } from "#contract/ids.ts";
import { LANGUAGES, Language } from "#contract/language.ts";
import { SMALLEST } from "#domain/disclosure.ts";
import type { Given } from "#domain/measurement/questionnaire/questionnaire.ts";
import {
  type Answer,
  type Question,
  type QuestionId,
  wordsIn,
} from "#domain/measurement/questionnaire/question.ts";
import type { Questionnaire, Response } from "#domain/measurement/wave/wave.ts";
import { channelWords } from "#web/copy/channels.ts";
import { responseWords } from "#web/copy/responses.ts";
import {
  type Cell,
  MOST_MISSING,
  NAME,
  type NumberVariable,
  RESERVED,
  type Variable,
} from "./sav.ts";

type Area = { id: AreaId; name: string };
/** What goes out only when somebody decided so: the code by which a person comes back in another wave, and the words of open answers, which a person has to read first. */
export type Beside = { panel?: boolean; open?: boolean };
/** Everything about the answers of one wave; `areas` in the order in which they get their numbers. What fewer than `smallest` have in common is left empty in the columns that are no answers. */
export type Handed = {
  questionnaire: Pick<Questionnaire, "questions">;
  responses: readonly Response[];
  areas: readonly Area[];
  language: Language;
  beside?: Beside;
  smallest?: number;
};
/** One row a response that was handed in, one cell a variable. */
export type ResponseTable = { variables: Variable[]; rows: Cell[][] };

type Column = { variable: Variable; cell: (response: Response) => Cell };

export const WEIGHT = "weight";

/**
 * The answers of a wave without identity. No key, no time; rows stand in the order of a hash of what they say, so that their order tells nothing that they do not say themselves.
 * A question that was not asked or left open is an empty cell; a multiple answer is a variable of 0 and 1 for each answer.
 */
export function responseTable(
  { questionnaire, responses, areas, language, beside = {}, smallest = SMALLEST.inside }: Handed,
  sha256: (text: string) => string,
): ResponseTable {
  const taken = new Set<string>();
  const handedIn = responses.filter((response) => response.handedIn);
  const columns = [
    ...aboutResponse(handedIn, { areas, language, panel: beside.panel === true, taken, smallest }),
    ...questionnaire.questions.flatMap((question) =>
      columnsOf(question, { language, taken, responses: beside.open === true ? handedIn : [] }),
    ),
  ];
  const rows = handedIn.map((response) => {
    const row = columns.map(({ cell }) => cell(response));
    return { row, hash: sha256(JSON.stringify(row)) };
  });
  return {
    variables: columns.map(({ variable }) => variable),
    rows: rows.toSorted((one, other) => (one.hash < other.hash ? -1 : 1)).map(({ row }) => row),
  };
}

type About = {
  areas: readonly Area[];
  language: Language;
  panel: boolean;
  taken: Set<string>;
  smallest: number;
};

/** Where somebody lives, how the answer came in and in which language: together they can point at one person, so what is rare is not told. */
function aboutResponse(
  handedIn: readonly Response[],
  { areas, language, panel, taken, smallest }: About,
): Column[] {
  const words = responseWords[language];
  const count = channelWords[language];
  const inArea = counted(handedIn, ({ area }) => area);
  // An area that the neighbourhood does not have any more stands under its id, after the others.
  const all = [
    ...areas,
    ...[...inArea.keys()]
      .filter((id) => !areas.some((area) => area.id === id))
      .toSorted()
      .map((id) => ({ id, name: id })),
  ];
  const alike = counted(handedIn, togetherOf);
  const known = (many = 0) => many >= smallest;
  const listed = (
    name: string,
    label: string,
    labels: readonly string[],
    place: (response: Response) => number,
  ): Column => ({
    variable: {
      kind: "number",
      name: nameOf(name, taken),
      label,
      level: "nominal",
      decimals: 0,
      values: labels.map((one, at) => ({ value: at + 1, label: one })),
      missing: [],
    },
    cell: (response) => {
      const at = place(response);
      return at === -1 ? undefined : at + 1;
    },
  });
  const weight: Column = {
    variable: {
      kind: "number",
      name: nameOf(WEIGHT, taken),
      label: words.weight,
      level: "scale",
      decimals: 4,
      values: [],
      missing: [],
    },
    cell: (response) => response.weight,
  };
  const code: Column = {
    variable: { kind: "text", name: nameOf("panel", taken), label: words.panel, width: 22 },
    cell: (response) => response.panel,
  };
  return [
    listed(
      "area",
      words.area,
      all.map(({ name }) => name),
      ({ area }) => (known(inArea.get(area)) ? all.findIndex(({ id }) => id === area) : -1),
    ),
    listed(
      "channel",
      words.channel,
      Channel.options.map((channel) => count[channel]),
      (response) =>
        known(alike.get(togetherOf(response))) ? Channel.options.indexOf(response.channel) : -1,
    ),
    listed(
      "language",
      words.language,
      Language.options.map((one) => LANGUAGES[one].name),
      (response) =>
        known(alike.get(togetherOf(response))) ? Language.options.indexOf(response.language) : -1,
    ),
    weight,
    ...(panel ? [code] : []),
  ];
}

const togetherOf = ({ area, channel, language }: Response): string =>
  `${area} ${channel} ${language}`;

function counted(
  responses: readonly Response[],
  name: (response: Response) => string,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const response of responses)
    counts.set(name(response), (counts.get(name(response)) ?? 0) + 1);
  return counts;
}

type Asked = { language: Language; taken: Set<string>; responses: readonly Response[] };

function columnsOf(question: Question, { language, taken, responses }: Asked): Column[] {
  const { id, kind, lead, words, answers } = question;
  const label = [lead === undefined ? "" : wordsIn(lead, language), wordsIn(words, language)]
    .filter((text) => text !== "")
    .join(" ");
  if (kind === "open") {
    const longest = responses.reduce(
      (most, { given }) => Math.max(most, Buffer.byteLength(textIn(given[id]) ?? "")),
      0,
    );
    return longest === 0
      ? []
      : [
          {
            variable: { kind: "text", name: nameOf(id, taken), label, width: longest },
            cell: ({ given }) => textIn(given[id]),
          },
        ];
  }
  if (kind === "multiple")
    return answers.map((answer): Column => ({
      variable: {
        kind: "number",
        name: nameOf(`${id}-${answer.id}`, taken),
        label: `${label} – ${wordsIn(answer.words, language)}`,
        level: "nominal",
        decimals: 0,
        values: [
          { value: 0, label: responseWords[language].no },
          { value: 1, label: responseWords[language].yes },
        ],
        missing: [],
      },
      cell: ({ given }) => tickOf(answer, answers, given[id]),
    }));
  const missing = answers
    .filter((answer) => answer.missing === true)
    .map(({ code }) => code)
    .slice(0, MOST_MISSING);
  const variable: NumberVariable = {
    kind: "number",
    name: nameOf(id, taken),
    label,
    level: levelOf(question),
    decimals: 0,
    values: answers.map((answer) => ({
      value: answer.code,
      label: wordsIn(answer.words, language),
    })),
    missing,
  };
  return [{ variable, cell: ({ given }) => codeOf(answers, given[id], missing) }];
}

/** Answers with worths in a scale score have an order. */
const levelOf = ({ kind, recode }: Question): NumberVariable["level"] =>
  kind === "grade" ? "scale" : kind === "agree" || recode !== undefined ? "ordinal" : "nominal";

type AnyAnswer = Given[QuestionId];
const textIn = (given: AnyAnswer): string | undefined =>
  typeof given === "string" ? given : undefined;

/** A missing answer that could not be declared as one is left empty, so that nobody counts it. */
function codeOf(
  answers: readonly Answer[],
  given: AnyAnswer,
  declared: readonly number[],
): number | undefined {
  const chosen = Array.isArray(given) ? answers.find(({ id }) => given.includes(id)) : undefined;
  return chosen === undefined || (chosen.missing === true && !declared.includes(chosen.code))
    ? undefined
    : chosen.code;
}

/** Whoever said "I do not know" said neither yes nor no to the other answers. */
function tickOf(
  { id, missing }: Answer,
  answers: readonly Answer[],
  given: AnyAnswer,
): 0 | 1 | undefined {
  if (!Array.isArray(given)) return undefined;
  const unknown = answers.some((answer) => answer.missing === true && given.includes(answer.id));
  return unknown && missing !== true ? undefined : given.includes(id) ? 1 : 0;
}

/** A name that SPSS takes, and that no other variable has. */
function nameOf(id: string, taken: Set<string>): string {
  const plain = id.replaceAll("-", "_").slice(0, 58);
  const candidates = [
    plain,
    ...Array.from({ length: taken.size + 2 }, (_, at) => `${plain}_${at + 2}`),
  ];
  const name =
    candidates.find(
      (one) => NAME.test(one) && !RESERVED.has(one.toUpperCase()) && !taken.has(one),
    ) ?? plain;
  taken.add(name);
  return name;
}
