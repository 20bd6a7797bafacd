import { Channel } from "#domain/answer/ballot.ts";
import type { AreaId } from "#contract/ids.ts";
import { Language, LANGUAGES } from "#contract/language.ts";
import type { Response } from "#domain/measurement/wave/wave.ts";
import { channelWords } from "#web/copy/channels.ts";
import { responseWords } from "#web/copy/responses.ts";
import { type Column, type Naming, nominal } from "./column.ts";

export type Area = { id: AreaId; name: string };
export const WEIGHT = "weight";

type Asked = {
  areas: readonly Area[];
  language: Language;
  panel: boolean;
  smallest: number;
  nameOf: Naming;
};

/**
 * Where somebody lives, how the answer came in and in which language: together they can point at one person, so what is
 * rare is not told. Beside them the weight and, where it goes out, the code of the panel.
 */
export function backgroundColumns(
  handedIn: readonly Response[],
  { areas, language, panel, smallest, nameOf }: Asked,
): Column[] {
  const words = responseWords[language];
  const places = withAreasGone(areas, handedIn);
  const unlessRareInArea = unlessRare(handedIn, smallest, ({ area }) => area);
  const unlessRareTogether = unlessRare(
    handedIn,
    smallest,
    (response) => `${response.area} ${response.channel} ${response.language}`,
  );
  const listed = (
    name: "area" | "channel" | "language",
    labels: readonly string[],
    cell: Column["cell"],
  ): Column =>
    nominal({ name: nameOf(name), label: words[name], values: labels.map(fromOne) }, cell);
  const panelCode: Column = {
    variable: { kind: "text", name: nameOf("panel"), label: words.panel, width: 22 },
    cell: (response) => response.panel,
  };
  return [
    listed(
      "area",
      places.map(({ name }) => name),
      unlessRareInArea(({ area }) => places.findIndex(({ id }) => id === area)),
    ),
    listed(
      "channel",
      Channel.options.map((channel) => channelWords[language][channel]),
      unlessRareTogether(({ channel }) => Channel.options.indexOf(channel)),
    ),
    listed(
      "language",
      Language.options.map((one) => LANGUAGES[one].name),
      unlessRareTogether((response) => Language.options.indexOf(response.language)),
    ),
    weightColumn(nameOf(WEIGHT), words.weight),
    ...(panel ? [panelCode] : []),
  ];
}

const fromOne = (label: string, at: number) => ({ value: at + 1, label });

const weightColumn = (name: string, label: string): Column => ({
  variable: { kind: "number", name, label, level: "scale", decimals: 4, values: [], missing: [] },
  cell: ({ weight }) => weight,
});

/** An area that the neighbourhood does not have any more stands under its id, after the others. */
function withAreasGone(areas: readonly Area[], responses: readonly Response[]): readonly Area[] {
  const known = new Set(areas.map(({ id }) => id));
  const gone = new Set(responses.map(({ area }) => area).filter((id) => !known.has(id)));
  return [...areas, ...[...gone].toSorted().map((id) => ({ id, name: id }))];
}

/** A place in a list, counted from one; left empty where fewer than `smallest` are alike. */
function unlessRare(
  responses: readonly Response[],
  smallest: number,
  groupOf: (response: Response) => string,
) {
  const groups = Map.groupBy(responses, groupOf);
  const isRare = (response: Response): boolean =>
    (groups.get(groupOf(response))?.length ?? 0) < smallest;
  return (place: (response: Response) => number): Column["cell"] =>
    (response) =>
      isRare(response) ? undefined : place(response) + 1;
}
