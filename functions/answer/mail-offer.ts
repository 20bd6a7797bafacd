import type { Uses } from "#stores/stores.ts";
import { cycleOfRound } from "#contract/ids.ts";
import { type HelpOffer, isMailable } from "#domain/answer/help.ts";
import { quietUntil } from "#domain/calendar/quiet-hours.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { atDesk, type Neighbourhood } from "#domain/neighbourhood.ts";
import { sendOnce, tagOf } from "#functions/dispatch/notify.ts";
import { offerMail } from "#web/mails/offer.ts";
import { leaveHash, leavePath } from "./leave-offer.ts";

export type MailsOffers = Uses<
  "helpOffers" | "mailer" | "notices" | "now" | "secret" | "sha256" | "site"
>;

/**
 * Mails the answer to an offer of help to who made it, once for each answer. Gives whether a mail
 * went out now; what the mail service refused, and what would come at night, waits for the next
 * call. The notice says nothing of who it went to.
 */
export async function mailOffer(
  stores: MailsOffers,
  home: Neighbourhood,
  offer: HelpOffer,
): Promise<boolean> {
  const { helpOffers, secret, sha256, site, now } = stores;
  const { answer, language, name, contact, round, id } = offer;
  if (answer === undefined || !isMailable(offer)) return false;
  if (quietUntil(now(), home.weekPlan.quietHours) !== undefined) return false;
  const run = cycleOfRound(round);
  const notice = `help#${id}#${answer.kind}#${answer.on}`;
  const key = secret();
  await helpOffers.giveWayOut(offer, leaveHash(sha256, key));
  const neighbourhood = atDesk(home, dayOf(now()));
  const words = offerMail({
    language,
    neighbourhood,
    name,
    answer,
    leaveLink: `${site}${leavePath(offer, key)}?lang=${language}`,
    pageLink: `${site}/${home.id}?lang=${language}`,
  });
  const kind = await sendOnce(
    stores,
    { run, notice, at: now(), about: "help" },
    {
      to: { name, email: contact },
      replyTo: neighbourhood.contact.email,
      ...words,
      tags: { run, notice: "help", key: tagOf(notice) },
    },
  );
  // When nobody knows whether it went out it is not sent again.
  if (kind !== "refused") await helpOffers.mailed(offer);
  return kind === "sent";
}

/** Mails the answers that did not go out when they were given. Gives how many mails went out. */
export async function mailLateOffers(
  stores: MailsOffers & Uses<"neighbourhoods" | "offered">,
): Promise<number> {
  const { helpOffers, neighbourhoods, offered } = stores;
  let mailed = 0;
  for (const home of await neighbourhoods.all()) {
    const unsent = (await offered.of(home.id)).filter(({ unsent }) => unsent === true);
    for (const offer of await helpOffers.among(unsent))
      if (await mailOffer(stores, home, offer)) mailed += 1;
  }
  return mailed;
}
