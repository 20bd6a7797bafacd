import type { Uses } from "#stores/stores.ts";
import { cycleIdOf, type NeighbourhoodId, neighbourhoodOf, WHOLE } from "#contract/ids.ts";
import { isAsked } from "#domain/actions/action.ts";
import { type Leaving, placesOf, type Successor, type Thing } from "#domain/leaving.ts";
import { mainLanguage } from "#domain/neighbourhood.ts";
import { noticeTo, notify } from "#functions/dispatch/notify.ts";
import { type HandedLine, handedOverMail } from "#web/mails/handed-over.ts";
import { promiseHash } from "./promise-hash.ts";

export type TellsSuccessors = Uses<
  | "actions"
  | "mailer"
  | "neighbourhoods"
  | "notices"
  | "now"
  | "promiseLinks"
  | "secret"
  | "sha256"
  | "site"
>;

const placeOf = (thing: Thing): NeighbourhoodId =>
  thing.kind === "places" ? thing.neighbourhood : neighbourhoodOf(thing.cycle);

/** One mail to each who took something over: what is theirs now, and where they say yes. */
export async function tellSuccessors(stores: TellsSuccessors, leaving: Leaving): Promise<void> {
  const taken = (leaving.things ?? []).flatMap(({ thing, to }) =>
    to === undefined ? [] : [{ thing, to }],
  );
  for (const [, its] of Map.groupBy(taken, ({ to }) => to.email)) {
    const [first] = its;
    if (first === undefined) continue;
    const things = its.map(({ thing }) => thing);
    await tellOne(stores, leaving, { to: first.to, first: first.thing, things });
  }
}

type Told = { to: Successor; first: Thing; things: readonly Thing[] };

async function tellOne(
  stores: TellsSuccessors,
  { person, name, on }: Leaving,
  { to, first, things }: Told,
): Promise<void> {
  const { neighbourhoods, notices, site } = stores;
  const home = await neighbourhoods.mustGet(placeOf(first));
  const run = cycleIdOf(home.id, WHOLE, 1);
  const { mailbox } = noticeTo(stores, to);
  const notice = `handed-over#${person}#${on}#${mailbox}`;
  if ((await notices.get(run, notice)) !== undefined) return;
  const lines: HandedLine[] = [];
  for (const thing of things) lines.push(...(await lineOf(stores, thing, to)));
  const words = handedOverMail({
    language: mainLanguage(home),
    from: name,
    to: to.name,
    lines,
    site,
  });
  await notify(stores, { run, notice, about: "handed-over", to, words });
}

/** What is said of a thing that somebody took over, as it is now. */
async function lineOf(stores: TellsSuccessors, thing: Thing, to: Successor): Promise<HandedLine[]> {
  const { actions, neighbourhoods, site } = stores;
  const home = await neighbourhoods.mustGet(placeOf(thing));
  if (thing.kind === "places")
    return [
      {
        kind: "places",
        name: home.name,
        places: placesOf(home, to.email),
        link: `${site}/console/neighbourhoods/${home.id}`,
      },
    ];
  const action = await actions.get(thing.cycle, thing.action);
  if (action === undefined || !isAsked(action)) return [];
  const link = await promiseLink(stores, thing, {
    kind: "person",
    name: to.name,
    partner: to.partner,
  });
  return [{ kind: "promise", name: home.name, title: action.title, due: action.due, link }];
}

/** A link of their own: until its press the organisation stands there. */
async function promiseLink(
  { now, promiseLinks, secret, sha256, site }: TellsSuccessors,
  { cycle, action }: Extract<Thing, { kind: "promise" }>,
  owner: { kind: "person"; name: string; partner: Successor["partner"] },
): Promise<string> {
  const key = secret();
  await promiseLinks.give(promiseHash(sha256, key), { cycle, action, owner }, now());
  return `${site}/promise/${key}`;
}
