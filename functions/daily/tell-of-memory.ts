import type { Uses } from "#stores/stores.ts";
import { cycleIdOf, type Day, WHOLE } from "#contract/ids.ts";
import type { Partner } from "#contract/organisation.ts";
import { byOrganisation, type OwnLine } from "#domain/actions/memory.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { isOutside, organisationIn } from "#domain/organisation.ts";
import { noticeTo, notify } from "#functions/dispatch/notify.ts";
import { promisesRemembered } from "#functions/feedback/remembered.ts";
import { ownMemoryMail } from "#web/mails/own-memory.ts";

type Telling = Uses<
  | "actions"
  | "agendas"
  | "cycles"
  | "mailer"
  | "neighbourhoods"
  | "notices"
  | "now"
  | "sha256"
  | "site"
>;

/**
 * Tells each organisation once that figures of its promises are public soon, so that it sees them
 * first. Gives how many mails went out.
 */
export async function tellOfMemory(stores: Telling, today: Day): Promise<number> {
  let told = 0;
  for (const neighbourhood of await stores.neighbourhoods.all()) {
    const promised = await promisesRemembered(stores, neighbourhood);
    for (const line of byOrganisation(promised, neighbourhood.norms, today).soon)
      told += await tellIts(stores, neighbourhood, line);
  }
  return told;
}

async function tellIts(
  stores: Telling,
  neighbourhood: Neighbourhood,
  line: OwnLine & { publicOn: Day },
): Promise<number> {
  const run = cycleIdOf(neighbourhood.id, WHOLE, 1);
  const replyTo = neighbourhood.coordinator.email;
  let told = 0;
  for (const { logsIn, ...to } of readersOf(neighbourhood, line.partner)) {
    const site = logsIn ? stores.site : undefined;
    const words = ownMemoryMail({ neighbourhood, line, to: to.name, site });
    const { mailbox } = noticeTo(stores, to);
    const notice = `memory#${line.partner}#${line.publicOn}#${mailbox}`;
    if (await notify(stores, { run, notice, about: "action", to, replyTo, words })) told += 1;
  }
  return told;
}

/** Its people in the team; of one outside, who is written to for it. */
function readersOf(neighbourhood: Neighbourhood, id: Partner) {
  const { contact } = organisationIn(neighbourhood, id) ?? {};
  if (isOutside(neighbourhood, id))
    return contact === undefined ? [] : [{ ...contact, logsIn: false }];
  const its = neighbourhood.team.filter(({ partner }) => partner === id);
  return its.map(({ name, email }) => ({ name, email, logsIn: true }));
}
