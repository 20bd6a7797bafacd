import { wordsIn } from "#domain/form/question.ts";
import type { ReportResponse } from "#domain/measurement/report/wave-report.ts";
import { numberIn, percentIn } from "#web/copy/numbers.ts";
import { measuredWords } from "#web/copy/report/measured.ts";
import { waveMethodWords } from "#web/copy/report/wave-method.ts";
import { table } from "#web/pages/components.ts";
import type { Content } from "#web/pages/html.ts";
import { NONE } from "./figures.ts";
import type { WaveView } from "./wave-view.ts";

type Category = ReportResponse["categories"][number];

/** Who answered beside who lives there; what is not known or not told of anybody has no column. */
export function responseTable(view: WaveView, response: ReportResponse): Content {
  const { language } = view;
  const words = waveMethodWords[language];
  const measured = measuredWords[language];
  const { categories } = response;
  const people = sum(categories.map(({ population }) => population));
  const answers = sum(categories.map(({ answered }) => answered));
  const share = (some: number | undefined, all: number | undefined) =>
    some === undefined || all === undefined ? undefined : percentIn(language, some, all);
  const whole = (count: number | undefined) =>
    count === undefined ? undefined : numberIn(language, count, 0);
  const columns = [
    { head: words.residents, cell: ({ population }: Category) => whole(population) },
    { head: words.shareOfResidents, cell: ({ population }: Category) => share(population, people) },
    { head: words.drawn, cell: ({ drawn }: Category) => drawn },
    { head: words.stages.begun, cell: ({ begun }: Category) => begun },
    { head: measured.answers, cell: ({ answered }: Category) => answered },
    { head: words.shareOfAnswers, cell: ({ answered }: Category) => share(answered, answers) },
  ].filter(({ cell }) => categories.some((category) => cell(category) !== undefined));
  return (
    columns.length > 0 &&
    categories.length > 1 &&
    table({
      caption: captionOf(view, response),
      head: [words.group, ...columns.map(({ head }) => head)],
      rows: categories.map((category) => [
        categoryName(view, category),
        ...columns.map(({ cell }) => cell(category) ?? NONE),
      ]),
      numbers: columns.map((_, at) => at + 1),
    })
  );
}

function captionOf({ language }: WaveView, { by, words: question }: ReportResponse): string {
  const words = waveMethodWords[language];
  if (by === "area" || by === "neighbourhood") return words.responseBy[by];
  return question === undefined ? by : wordsIn(question, language);
}

const categoryName = ({ language }: WaveView, { id, name, words }: Category): string =>
  name ?? (words === undefined ? id : wordsIn(words, language));

/** Of what is all known. */
const sum = (numbers: readonly (number | undefined)[]): number | undefined =>
  numbers.some((number) => number === undefined)
    ? undefined
    : numbers.reduce<number>((all, number) => all + (number ?? 0), 0);
