import { present } from "#contract/present.ts";
import type { NeighbourhoodId } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { setUpWords } from "#web/copy/console/set-up.ts";
import { inConsole } from "#web/copy/console/words.ts";
import type { Html } from "#web/pages/html.ts";
import { steps } from "#console/steps.ts";

/** After these a cycle can begin. */
const SET_UP = ["place", "contact", "team", "residents", "start"] as const;
export type SetUpStep = (typeof SET_UP)[number];

/** Where each step stands once the neighbourhood is there. */
const pathOf = (id: NeighbourhoodId, step: SetUpStep): string => {
  const home = `/console/neighbourhoods/${id}`;
  const paths: Readonly<Record<SetUpStep, string>> = {
    place: `${home}/edit/base`,
    contact: `${home}/edit/contact`,
    team: `${home}/edit/team`,
    residents: `${home}/residents`,
    start: `/console/start/${id}`,
  };
  return paths[step];
};

/** Setting up as a row of steps; what is done can be gone back to. `id` of a neighbourhood that is there. */
export function setUpSteps(
  language: Language,
  id: NeighbourhoodId | undefined,
  now: SetUpStep,
): Html {
  const words = inConsole(setUpWords, language);
  return steps(
    words.label,
    SET_UP.map((step) => ({
      label: words.steps[step],
      ...present({ to: id && `${pathOf(id, step)}?lang=${language}` }),
    })),
    SET_UP.indexOf(now),
    { done: words.done, now: words.now },
  );
}
