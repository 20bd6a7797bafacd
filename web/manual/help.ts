import type { Language } from "#contract/language.ts";
import { inConsole } from "#web/copy/console/words.ts";
import type { ChapterId } from "./chapter.ts";
import { manualLink } from "./link.ts";
import type { StepOf } from "./manual.ts";
import { TITLES } from "./titles.ts";

type Help = { readonly [Id in ChapterId]: readonly [Id, StepOf<Id>?] }[ChapterId];

/**
 * What explains a page of the console, the first that fits; `run` in a pattern is the cycle or wave
 * at hand. The meeting is shown to the room, and stands without.
 */
const HELP: readonly (readonly [RegExp, ...Help[]])[] = [
  [/^\/console\/cycles\/(?<run>[\w-]+)$/, ["weeks"], ["agenda"], ["feedback", "outcomes"]],
  [/^\/console\/cycles\/(?<run>[\w-]+)\/remedy$/, ["agenda", "faulty"]],
  [/^\/console\/audit$/, ["agenda", "faulty"]],
  [/^\/console\/(cycles|waves)\/(?<run>[\w-]+)\/\w+$/, ["weeks", "steer"]],
  [/^\/console\/progress\/(?<run>[\w-]+)$/, ["reach", "look"]],
  [/^\/console\/letters\/(?<run>[\w-]+)$/, ["reach", "channels"], ["safety", "papers"]],
  [/^\/console\/answers\/(?<run>[\w-]+)\/paper$/, ["door", "paper"], ["safety", "papers"]],
  [/^\/console\/answers\/(?<run>[\w-]+)\/visits$/, ["door", "ask"], ["safety", "door"]],
  [/^\/console\/actions\/calendar$/, ["actions", "date"]],
  [/^\/console\/actions\/(?<run>[\w-]+)\/new$/, ["actions", "make"]],
  [/^\/console\/actions\/(?<run>[\w-]+)\/[\w-]+$/, ["actions", "weekly"], ["feedback", "outcomes"]],
  [/^\/console\/actions$/, ["actions"]],
  [/^\/console\/errands\/[\w-]+$/, ["actions", "outside"]],
  [
    /^\/console\/neighbourhoods\/[\w-]+\/organisations(\/[\w-]+(\/memory)?)?$/,
    ["actions", "outside"],
    ["method", "team"],
  ],
  [/^\/console\/reading\/(?<run>[\w-]+)$/, ["reading"], ["safety"]],
  [/^\/console\/(offers\/[\w-]+|people\/\w+\/leave)$/, ["actions", "people"]],
  [/^\/console\/questions\/[\w-]+$/, ["feedback", "questions"]],
  [/^\/console\/floods\/[\w-]+$/, ["safety", "flood"]],
  [/^\/console\/figures(\/[\w-]+)?$/, ["feedback", "evaluate"], ["reach"]],
  [/^\/console\/(waves\/(?<run>[\w-]+)|power|start\/[\w-]+\/wave)$/, ["measure"]],
  [/^\/console\/start\/[\w-]+$/, ["weeks", "week-1"], ["walk"]],
  [
    /^\/console\/neighbourhoods\/(new|[\w-]+\/edit\/[\w-]+)$/,
    ["method", "team"],
    ["walk", "choose"],
  ],
  [
    /^\/console\/neighbourhoods\/[\w-]+\/topics(\/[\w-]+)?$/,
    ["reading", "topics"],
    ["walk", "choose"],
  ],
  [/^\/console\/neighbourhoods\/[\w-]+\/close$/, ["actions", "close"]],
  [/^\/console\/neighbourhoods\/[\w-]+\/year$/, ["weeks", "plan"]],
  [/^\/console\/neighbourhoods\/[\w-]+\/residents$/, ["reach", "language"], ["safety", "least"]],
];

/** The chapters that explain a page of the console: where each is, and what it is called. */
export function helpWith(path: string, language: Language): { address: string; title: string }[] {
  const bare = path.split("?")[0] ?? "";
  const found = HELP.find(([pattern]) => pattern.test(bare));
  if (found === undefined) return [];
  const [pattern, ...help] = found;
  const run = pattern.exec(bare)?.groups?.["run"];
  return help.map(([id, step]) => ({
    address: manualLink<ChapterId>(id, language, { step, run }),
    title: inConsole(TITLES[id], language),
  }));
}
