import type { Uses } from "#stores/stores.ts";
import { cycleIdOf, WHOLE } from "#contract/ids.ts";
import { isAsked } from "#domain/actions/action.ts";
import {
  type Leaving,
  placeOf,
  placesOf,
  type Successor,
  takenOver,
  type Thing,
} from "#domain/leaving.ts";
import { mainLanguage } from "#domain/neighbourhood.ts";
import { noticeTo, notify } from "#functions/dispatch/notify.ts";
import { type HandedLine, handedOverMail } from "#web/mails/handed-over.ts";
import { type GivesLinks, newLink } from "./promise-link.ts";

export type TellsSuccessors = GivesLinks &
  Uses<"actions" | "mailer" | "neighbourhoods" | "notices">;

/** One mail to each who took something over: what is theirs now, and where they say yes. */
export async function tellSuccessors(stores: TellsSuccessors, leaving: Leaving): Promise<void> {
  for (const taken of takenOver(leaving)) await tellOne(stores, leaving, taken);
}

async function tellOne(
  stores: TellsSuccessors,
  { person, name, on }: Leaving,
  { to, first, things }: ReturnType<typeof takenOver>[number],
): Promise<void> {
  const { neighbourhoods, notices, site } = stores;
  const home = await neighbourhoods.mustGet(first);
  const run = cycleIdOf(home.id, WHOLE, 1);
  const notice = `handed-over#${person}#${on}#${noticeTo(stores, to).mailbox}`;
  if ((await notices.get(run, notice)) !== undefined) return;
  const lines: HandedLine[] = [];
  for (const thing of things) lines.push(...(await lineOf(stores, thing, to)));
  const language = mainLanguage(home);
  const words = handedOverMail({ language, from: name, to: to.name, lines, site });
  await notify(stores, { run, notice, about: "handed-over", to, words });
}

/** What is said of a thing that somebody took over, as it is now; until they say yes the organisation stands there. */
async function lineOf(stores: TellsSuccessors, thing: Thing, to: Successor): Promise<HandedLine[]> {
  const { actions, neighbourhoods, site } = stores;
  const home = await neighbourhoods.mustGet(placeOf(thing));
  const { name } = home;
  if (thing.kind === "places") {
    const link = `${site}/console/neighbourhoods/${home.id}`;
    return [{ kind: "places", name, places: placesOf(home, to.email), link }];
  }
  const { cycle, action: id } = thing;
  const action = await actions.get(cycle, id);
  if (action === undefined || !isAsked(action)) return [];
  const owner = { kind: "person", name: to.name, partner: to.partner } as const;
  const link = await newLink(stores, { cycle, action: id, owner });
  return [{ kind: "promise", name, title: action.title, due: action.due, link }];
}
