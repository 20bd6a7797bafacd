import { ORGANISATION } from "#contract/ids.ts";
import { actionPages } from "#console/actions/follow-actions.ts";
import { meetingPages } from "#console/meeting/hold-meeting.ts";
import { answerPages } from "#console/fieldwork/enter-answers.ts";
import { consolePages } from "#console/console.ts";
import { floodPages } from "#console/floods/set-aside.ts";
import { figurePages } from "#console/figures/figures.ts";
import { letterPages } from "#console/fieldwork/letters.ts";
import { neighbourhoodPages } from "#console/neighbourhoods/neighbourhoods.ts";
import { picturePages } from "#console/pictures/pictures.ts";
import { readingPages } from "#console/reading/read-words.ts";
import { residentExports } from "#console/exports/export-residents.ts";
import { residentsPages } from "#console/neighbourhoods/residents-file.ts";
import { responseExports } from "#console/measurement/export-responses.ts";
import { steeringPages } from "#console/cycles/steering.ts";
import { tableExports } from "#console/exports/export-table.ts";
import { tableNames } from "#console/exports/tables.ts";

const PAGES = [
  actionPages,
  meetingPages,
  answerPages,
  consolePages,
  figurePages,
  floodPages,
  letterPages,
  neighbourhoodPages,
  picturePages,
  readingPages,
  residentExports,
  residentsPages,
  responseExports,
  steeringPages,
  tableExports,
];

/** Everything that the console answers to, about a neighbourhood or about all of them together. */
export function addressesOf(
  { cycle, runs = [] }: { cycle: string; runs?: readonly string[] },
  home: string,
) {
  const names: Record<string, readonly string[]> = {
    neighbourhood: [home],
    cycle: [cycle, ...runs],
    run: [cycle, ...runs],
    table: [...tableNames, "residents"],
    format: ["csv"],
    action: ["litter-1"],
  };
  const filled = (path: string): string[] => {
    const parameter = /:(\w+)(?:\(([^)|]+)[^)]*\))?/.exec(path);
    if (parameter === null) return [path];
    const [whole, name = "", first] = parameter;
    const values = first === undefined ? (names[name] ?? ["unknown"]) : [first];
    return values.flatMap((value) => filled(path.replace(whole, value)));
  };
  const asides = ["", `?neighbourhood=${home}`, `?neighbourhood=${ORGANISATION}`];
  const asidesOf = (pages: (typeof PAGES)[number]) =>
    pages === readingPages ? [...asides, "?topic=litter"] : asides;
  return PAGES.flatMap((pages) =>
    pages.routes.flatMap(([method, path]) =>
      filled(path).flatMap((address) =>
        asidesOf(pages).map((aside) => ({ pages, method, path: `${address}${aside}` })),
      ),
    ),
  );
}
