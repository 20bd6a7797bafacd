import type { Uses } from "#stores/stores.ts";
import { cycleIdOf, type Day, WHOLE } from "#contract/ids.ts";
import { type Errand, errandIdOf, newErrand } from "#domain/actions/errand.ts";
import { byOrganisation, type OwnLine } from "#domain/actions/memory.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { isOutside, organisationIn } from "#domain/organisation.ts";
import { type GivesLinks, notifyByLink } from "#functions/actions/promise-link.ts";
import { promisesRemembered } from "#functions/actions/remembered.ts";
import { noticeTo, notify } from "#functions/dispatch/notify.ts";
import { ownMemoryPath } from "#web/console-paths.ts";
import { ownMemoryMail } from "#web/mails/own-memory.ts";

type Telling = GivesLinks &
  Uses<"actions" | "agendas" | "cycles" | "errands" | "mailer" | "neighbourhoods" | "notices">;
type Line = OwnLine & { publicOn: Day };

/**
 * Tells each organisation once that figures of its promises are public soon, so that it sees them
 * first and can add a word. Gives how many mails went out.
 */
export async function tellOfMemory(stores: Telling, today: Day): Promise<number> {
  let told = 0;
  for (const neighbourhood of await stores.neighbourhoods.all()) {
    const promised = await promisesRemembered(stores, neighbourhood);
    const lines = byOrganisation(promised, neighbourhood.norms, today);
    for (const line of lines.soon)
      told += await (isOutside(neighbourhood, line.partner)
        ? tellOutsiders(stores, neighbourhood, line, await errandFor(stores, neighbourhood, line))
        : tellIts(stores, neighbourhood, line));
    for (const { publicOn, ...line } of lines.told)
      if (publicOn !== undefined && isOutside(neighbourhood, line.partner))
        told += await tellAgain(stores, neighbourhood, { ...line, publicOn }, today);
  }
  return told;
}

const aboutOf = ({ id, coordinator }: Neighbourhood) =>
  ({
    run: cycleIdOf(id, WHOLE, 1),
    about: "action",
    replyTo: coordinator.email,
  }) as const;

/** Its people in the team, who log in. */
async function tellIts(stores: Telling, neighbourhood: Neighbourhood, line: Line): Promise<number> {
  const { id, team } = neighbourhood;
  const { partner, publicOn } = line;
  const address = `${stores.site}${ownMemoryPath(id, partner)}`;
  let told = 0;
  for (const { name, email } of team.filter((one) => one.partner === partner)) {
    const to = { name, email };
    const { mailbox } = noticeTo(stores, to);
    const notice = `memory#${partner}#${publicOn}#${mailbox}`;
    const words = ownMemoryMail({ neighbourhood, line, to: name, address, byLink: false });
    if (await notify(stores, { ...aboutOf(neighbourhood), notice, to, words })) told += 1;
  }
  return told;
}

const MEMORY = { kind: "memory" } as const;

const errandFor = ({ errands, now }: Telling, home: Neighbourhood, { partner, publicOn }: Line) =>
  errands.begin(newErrand(home, { matter: MEMORY, partner, answerBy: publicOn }, dayOf(now())));

/** Who is written to for one outside, by a link of its own; once for each turn of it. */
async function tellOutsiders(
  stores: Telling,
  neighbourhood: Neighbourhood,
  line: Line,
  { id, turn, withdrawn }: Errand,
): Promise<number> {
  const { partner, publicOn } = line;
  const to = organisationIn(neighbourhood, partner)?.contact;
  if (to === undefined || withdrawn !== undefined) return 0;
  const { mailbox } = noticeTo(stores, to);
  const told = await notifyByLink(
    stores,
    { neighbourhood: neighbourhood.id, errand: id, turn },
    {
      ...aboutOf(neighbourhood),
      notice: `memory#${partner}#${publicOn}#${turn}#${mailbox}`,
      to,
      words: (address) =>
        ownMemoryMail({ neighbourhood, line, to: to.name, address, byLink: true }),
    },
  );
  return Number(told);
}

/** Once it is public, a link goes out where the team asked anew. */
async function tellAgain(
  stores: Telling,
  neighbourhood: Neighbourhood,
  line: Line,
  today: Day,
): Promise<number> {
  const id = errandIdOf(MEMORY, line.partner);
  const errand = await stores.errands.get(neighbourhood.id, id);
  return errand === undefined || errand.turn === 1 || errand.answerBy < today
    ? 0
    : tellOutsiders(stores, neighbourhood, line, errand);
}
