import { neighbourhoodOf, type RunId, isWave } from "#domain/ids.ts";
import type { ManualLanguage, Place, Said } from "./chapter.ts";

/** What a place is called, as the console itself calls it. */
const NAMES: Readonly<Record<Place, Said>> = {
  home: { nl: "wat er op u wacht", en: "what waits for you" },
  neighbourhood: { nl: "de pagina van uw buurt", en: "the page of your neighbourhood" },
  year: { nl: "de datums van het komende jaar", en: "the dates of the coming year" },
  cycle: { nl: "de pagina van uw ronde", en: "the page of your cycle" },
  agenda: { nl: "bevestig de agenda", en: "confirm the agenda" },
  letters: { nl: "brieven en poster", en: "letters and poster" },
  paper: { nl: "papieren formulieren invoeren", en: "enter paper forms" },
  visits: { nl: "aan de deur of aan de telefoon", en: "at the door or by telephone" },
  questions: { nl: "vragen van bewoners", en: "questions of residents" },
  power: { nl: "hoeveel kan een meting laten zien?", en: "what can a measurement show?" },
};

export const placeName = (place: Place): Said => NAMES[place];

/** Where something is done. Without a run at hand, what belongs to one is found from the list of neighbourhoods. */
export function placeAddress(place: Place, run: RunId | undefined, language: ManualLanguage): string {
  const [path, anchor = ""] = pathOf(place, run).split("#");
  return `${path}?lang=${language}${anchor === "" ? "" : `#${anchor}`}`;
}

function pathOf(place: Place, run: RunId | undefined): string {
  if (place === "power") return "/console/power";
  if (place === "home") return "/console";
  if (run === undefined) return "/console/neighbourhoods";
  const neighbourhood = neighbourhoodOf(run);
  const page = `/console/${isWave(run) ? "waves" : "cycles"}/${run}`;
  switch (place) {
    case "neighbourhood":
      return `/console/neighbourhoods/${neighbourhood}`;
    case "year":
      return `/console/neighbourhoods/${neighbourhood}/year`;
    case "cycle":
      return page;
    case "agenda":
      return isWave(run) ? page : `${page}#agenda`;
    case "letters":
      return `/console/letters/${run}`;
    case "paper":
    case "visits":
      return `/console/answers/${run}/${place}`;
    case "questions":
      return `/console/questions/${neighbourhood}`;
  }
}
