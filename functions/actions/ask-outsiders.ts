import type { Uses } from "#stores/stores.ts";
import type { Day } from "#contract/ids.ts";
import { actionsHandedOver, actionsProposed } from "#domain/actions/digest.ts";
import type { Errand } from "#domain/actions/errand.ts";
import {
  addressFor,
  type Ask,
  askedSince,
  asksAfter,
  asksAfterSignal,
  asksToPromise,
  errandOf,
  mailToday,
} from "#domain/actions/outside.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { errandMail } from "#web/mails/errand.ts";
import { type GivesLinks, notifyByLink } from "./promise-link.ts";

type Asking = GivesLinks &
  Uses<"actions" | "errands" | "mailer" | "neighbourhoods" | "notices" | "signals" | "waiting">;

/**
 * Asks organisations outside the team by mail: for a promise, or what becomes of what was handed to
 * them. On the first morning, and once more shortly before the last day while they say nothing; after
 * that it waits for the coordinator. Gives how many mails went out.
 */
export async function askOutsiders(stores: Asking, today: Day): Promise<number> {
  let told = 0;
  for (const home of await stores.neighbourhoods.all()) {
    // Most neighbourhoods have nobody outside, and nothing is read of them.
    if (home.organisations?.some(({ seat }) => seat === "outside") !== true) continue;
    for (const ask of await asksIn(stores, home))
      if (await askFor(stores, home, ask, today)) told += 1;
  }
  return told;
}

async function asksIn({ actions, signals, waiting }: Asking, home: Neighbourhood): Promise<Ask[]> {
  const waits = await waiting.of(home.id);
  const [proposed, handed, passed] = await Promise.all([
    actions.many(actionsProposed(waits)),
    actions.many(actionsHandedOver(waits)),
    signals.of(home.id),
  ]);
  return [
    ...proposed.flatMap((action) => asksToPromise(home, action)),
    ...handed.flatMap((action) => asksAfter(home, action)),
    ...passed.flatMap((signal) => asksAfterSignal(home, signal)),
  ];
}

/** Mails them a link of their own, when one is sent today. */
async function askFor(stores: Asking, home: Neighbourhood, ask: Ask, today: Day): Promise<boolean> {
  const to = addressFor(home, ask);
  if (to === undefined) return false;
  const errand = await errandFor(stores, errandOf(home, ask, today), ask);
  const which = mailToday(errand, home, today);
  if (which === undefined) return false;
  const { id, turn, asked } = errand;
  const { run, title, due, text } = ask;
  return notifyByLink(
    stores,
    { neighbourhood: home.id, errand: id, turn },
    {
      run,
      notice: `errand#${id}#${turn}#${asked}#${which}`,
      about: "action",
      to,
      replyTo: home.coordinator.email,
      words: (link) =>
        errandMail({
          neighbourhood: home,
          errand,
          title,
          due,
          text,
          link,
          again: which === "again",
        }),
    },
  );
}

/** The errand that stands, or a new one; asked anew where the promise was since then. */
async function errandFor(
  { errands }: Pick<Asking, "errands">,
  fresh: Errand,
  ask: Ask,
): Promise<Errand> {
  const errand = await errands.begin(fresh);
  const anew = askedSince(errand, ask, fresh);
  if (anew === undefined || !(await errands.save(anew))) return errand;
  return { ...anew, version: anew.version + 1 };
}
