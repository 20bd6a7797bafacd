import type { NeighbourhoodId } from "#contract/ids.ts";
import type { WaitKind } from "#contract/waiting.ts";

/** The places of the console that its navigation can lead to. */
export const PLACES = {
  start: "/console",
  neighbourhoods: "/console/neighbourhoods",
  actions: "/console/actions",
  figures: "/console/figures",
  exports: "/console/exports",
  audit: "/console/audit",
  people: "/console/people",
  settings: "/console/settings",
  manual: "/console/manual",
} as const;
export type Place = keyof typeof PLACES;

/** Which of what waits is done at a place; everything is found from the start. */
export const WAITS_AT: Partial<Record<Place, readonly WaitKind[] | "all">> = {
  start: "all",
  actions: ["action", "owner", "outcomes", "not-helped"],
};

/** Pages of one neighbourhood that every neighbourhood has; `$` is its name. */
const ALIKE = [
  ...["questions", "offers", "signals", "errands", "floods"].map((page) => `/console/${page}/$`),
  ...["year", "topics", "organisations"].map((page) => `${PLACES.neighbourhoods}/$/${page}`),
];

/** The place under which a page belongs. */
export function placeAt(path: string): Place {
  const first = path.split("/")[2] ?? "start";
  const under: Readonly<Record<string, Place>> = {
    "": "start",
    pictures: "actions",
    power: "figures",
  };
  const own = PLACE_NAMES.find((name) => name === first);
  return own ?? under[first] ?? "neighbourhoods";
}
const PLACE_NAMES: readonly Place[] = [
  "start",
  "actions",
  "figures",
  "exports",
  "audit",
  "people",
  "settings",
  "manual",
];

/** What is of no neighbourhood. */
const NOWHERE: readonly Place[] = ["people", "settings", "manual"];

/** A place, of one neighbourhood where it can be. */
export function pathOf(place: Place, neighbourhood?: NeighbourhoodId): string {
  const path = PLACES[place];
  if (neighbourhood === undefined) return path;
  if (place === "figures" || place === "neighbourhoods") return `${path}/${neighbourhood}`;
  if (NOWHERE.includes(place)) return path;
  return `${path}?${new URLSearchParams({ neighbourhood }).toString()}`;
}

/** The same page of another neighbourhood, or of all; where there is none, that neighbourhood's own. */
export function movedTo(path: string, neighbourhood?: NeighbourhoodId): string {
  const page = ALIKE.find((alike) => new RegExp(`^${alike.replace("$", "[\\w-]+")}$`).test(path));
  if (page !== undefined && neighbourhood !== undefined) return page.replace("$", neighbourhood);
  const place = placeAt(path);
  return pathOf(!NOWHERE.includes(place) ? place : "neighbourhoods", neighbourhood);
}
