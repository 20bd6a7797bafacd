import { runPath, topicsPath } from "#web/console-paths.ts";
import type { Waiting } from "#domain/waiting.ts";

/** Where each thing is done. */
export function whereDone({ kind, neighbourhood, object, run }: Waiting): string {
  const page = run === undefined ? `/console/neighbourhoods/${neighbourhood}` : runPath(run);
  const [first = "", action = ""] = object.split("#");
  const ofAction = `/console/actions/${first}/${action}`;
  return {
    floor: `${page}#floor`,
    agenda: `${page}#agenda`,
    outcomes: page,
    question: `/console/questions/${neighbourhood}#q-${object}`,
    help: `/console/offers/${neighbourhood}#o-${action}`,
    signal: `/console/signals/${neighbourhood}`,
    picture: `/console/pictures/${first}/${action}`,
    wording: `${topicsPath(neighbourhood)}/${object}`,
    owner: ofAction,
    words: `/console/reading/${run ?? ""}`,
    errand: `/console/errands/${neighbourhood}#${object}`,
    "not-helped": ofAction,
    action: ofAction,
    letters: `/console/letters/${run ?? ""}`,
    mail: `/console/progress/${run ?? ""}`,
    unreached: `/console/progress/${run ?? ""}`,
    response: `/console/progress/${run ?? ""}`,
    report: page,
    stalled: page,
    failed: page,
  }[kind];
}
