import { isWave, neighbourhoodOf, type RunId } from "#contract/ids.ts";
import type { ConsoleLanguage } from "#web/copy/console/words.ts";
import type { Place, Said } from "./chapter.ts";

/** What a place is called, as the console itself calls it. */
const NAMES: Readonly<Record<Place, Said>> = {
  home: { nl: "wat er op u wacht", en: "what waits for you" },
  neighbourhood: { nl: "de pagina van uw buurt", en: "the page of your neighbourhood" },
  year: { nl: "de datums van het komende jaar", en: "the dates of the coming year" },
  cycle: { nl: "de pagina van uw ronde", en: "the page of your cycle" },
  progress: { nl: "hoe de ronde loopt", en: "how the cycle goes" },
  agenda: { nl: "bevestig de agenda", en: "confirm the agenda" },
  meeting: { nl: "het agenda-overleg op groot scherm", en: "the agenda meeting on a large screen" },
  actions: { nl: "het bord met beloftes", en: "the board with promises" },
  letters: { nl: "brieven en poster", en: "letters and poster" },
  paper: { nl: "papieren formulieren invoeren", en: "enter paper forms" },
  visits: { nl: "aan de deur of aan de telefoon", en: "at the door or by telephone" },
  questions: { nl: "vragen van bewoners", en: "questions of residents" },
  topics: { nl: "onderwerpen van de buurt", en: "topics of the neighbourhood" },
  figures: { nl: "cijfers over de rondes", en: "figures over the cycles" },
  power: { nl: "hoeveel kan een meting laten zien?", en: "what can a measurement show?" },
};

export const placeName = (place: Place): Said => NAMES[place];

/**
 * Where something is done. Without a run at hand, what belongs to one is found from the list of
 * neighbourhoods.
 */
export function placeAddress(
  place: Place,
  run: RunId | undefined,
  language: ConsoleLanguage,
): string {
  const [path, query, anchor = ""] = run === undefined ? withoutRun(place) : ofRun(place, run);
  return `${path}?${new URLSearchParams({ ...query, lang: language }).toString()}${anchor === "" ? "" : `#${anchor}`}`;
}

type Address = readonly [path: string, query?: Record<string, string>, anchor?: string];

const WITHOUT_RUN: ReadonlyMap<Place, string> = new Map([
  ["home", "/console"],
  ["power", "/console/power"],
  ["actions", "/console/actions"],
  ["figures", "/console/figures"],
]);
const withoutRun = (place: Place): Address => [WITHOUT_RUN.get(place) ?? "/console/neighbourhoods"];

function ofRun(place: Place, run: RunId): Address {
  const neighbourhood = neighbourhoodOf(run);
  const wave = isWave(run);
  const page = `/console/${wave ? "waves" : "cycles"}/${run}`;
  const addresses: Readonly<Record<Place, Address>> = {
    home: withoutRun("home"),
    power: withoutRun("power"),
    neighbourhood: [`/console/neighbourhoods/${neighbourhood}`],
    year: [`/console/neighbourhoods/${neighbourhood}/year`],
    questions: [`/console/questions/${neighbourhood}`],
    topics: [`/console/neighbourhoods/${neighbourhood}/topics`],
    figures: [`/console/figures/${neighbourhood}`],
    actions: ["/console/actions", { neighbourhood }],
    cycle: [page],
    progress: [`/console/progress/${run}`],
    agenda: wave ? [page] : [page, {}, "agenda"],
    meeting: wave ? [page] : [`/console/meeting/${run}`],
    letters: [`/console/letters/${run}`],
    paper: [`/console/answers/${run}/paper`],
    visits: [`/console/answers/${run}/visits`],
  };
  return addresses[place];
}
