import type { Uses } from "#stores/stores.ts";
import type { Day } from "#contract/ids.ts";
import { actionsHandedOver, actionsProposed, actionsToTell } from "#domain/actions/digest.ts";
import type { Action } from "#domain/actions/action.ts";
import { type Errand, newErrand } from "#domain/actions/errand.ts";
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
import { askedHow, promiseOf, promisersOf, weekOf } from "#domain/actions/still-theirs.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { hasOutsiders, organisationIn } from "#domain/organisation.ts";
import type { Waiting } from "#domain/waiting.ts";
import { errandMail } from "#web/mails/errand.ts";
import { type GivesLinks, notifyByLink } from "./promise-link.ts";

type Asking = GivesLinks &
  Uses<"actions" | "errands" | "mailer" | "neighbourhoods" | "notices" | "signals" | "waiting">;

/**
 * Asks organisations outside the team by mail: for a promise, what becomes of what was handed to them,
 * or how it stands with what they promised. On the first morning, and once more shortly before the last day while they say nothing; after
 * that it waits for the coordinator. Gives how many mails went out.
 */
export async function askOutsiders(stores: Asking, today: Day): Promise<number> {
  let told = 0;
  for (const home of await stores.neighbourhoods.all()) {
    if (!hasOutsiders(home)) continue;
    const waits = await stores.waiting.of(home.id);
    for (const ask of await asksIn(stores, home, waits))
      if (await askFor(stores, home, ask, today)) told += 1;
    for (const action of await stores.actions.many(actionsToTell(waits, today)))
      told += await askHow(stores, home, action, today);
  }
  return told;
}

async function asksIn(
  { actions, signals }: Asking,
  home: Neighbourhood,
  waits: readonly Waiting[],
): Promise<Ask[]> {
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
          asks: which,
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

/**
 * How it stands with what they promised and is due within a week or late: once a week by a fresh link,
 * while they have days left. Gives how many mails went out.
 */
async function askHow(
  stores: Asking,
  home: Neighbourhood,
  action: Action,
  today: Day,
): Promise<number> {
  const { title, due, publicText: text, cycle: run } = action;
  let told = 0;
  for (const partner of promisersOf(home, action)) {
    const to = organisationIn(home, partner)?.contact;
    const errand = await stores.errands.begin(
      newErrand(home, { matter: promiseOf(action), partner }, today),
    );
    const { id, turn, withdrawn } = errand;
    const days = askedHow(home, action, errand);
    const week = weekOf(days, today);
    if (to === undefined || withdrawn !== undefined || week === undefined) continue;
    const asked = { ...errand, answerBy: days.until };
    const isTold = await notifyByLink(
      stores,
      { neighbourhood: home.id, errand: id, turn },
      {
        run,
        notice: `errand#${id}#${turn}#${days.from}#how-${week}`,
        about: "action",
        to,
        replyTo: home.coordinator.email,
        words: (link) =>
          errandMail({ neighbourhood: home, errand: asked, title, due, text, link, asks: "how" }),
      },
    );
    told += Number(isTold);
  }
  return told;
}
