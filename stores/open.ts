import { Instant } from "#contract/ids.ts";
import type { Place, Provider } from "./place.ts";
import { sha256 } from "./sha256.ts";
import type { Always, Providers, Stores, Uses } from "./stores.ts";

/** What a step has without saying so. */
export const always = ({ clock }: Place): Always => ({
  now: () => Instant.parse(new Date(clock()).toISOString()),
  sha256,
});

/** What a step uses, opened for the place where it runs. Errors: a variable that is missing is named. */
export function openStores<Name extends keyof Stores>(
  uses: Providers<Name>,
  place: Place,
): Uses<Name | keyof Always>;
export function openStores(
  uses: Readonly<Record<string, Provider<unknown>>>,
  place: Place,
): object {
  const opened = Object.entries(uses).map(([name, make]) => [name, make(place)]);
  return { ...always(place), ...Object.fromEntries(opened) };
}
