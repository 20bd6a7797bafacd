import type { Uses } from "#stores/stores.ts";
import { cycleIdOf, type Day, WHOLE } from "#contract/ids.ts";
import { objectOf } from "#domain/actions/digest.ts";
import { isCoordinators } from "#domain/waiting.ts";
import { tellBesideDigest } from "#functions/actions/send-digests.ts";
import { lateMail } from "#web/mails/team.ts";

type Telling = Uses<
  "mailer" | "mondayDigests" | "neighbourhoods" | "notices" | "now" | "sha256" | "site" | "waiting"
>;

/**
 * Tells the coordinator once of each thing that somebody was to do by a date and did not, unless the
 * digest of the week said it. Gives how many mails went out.
 */
export async function tellOfLate(stores: Telling, today: Day): Promise<number> {
  const { neighbourhoods, site, waiting } = stores;
  let told = 0;
  for (const neighbourhood of await neighbourhoods.all()) {
    const { id, coordinator: to } = neighbourhood;
    for (const one of await waiting.of(id)) {
      const { kind, object, run = cycleIdOf(id, WHOLE, 1), until } = one;
      if (until === undefined || !isCoordinators(one, today)) continue;
      const words = lateMail({ neighbourhood, kind, until, consoleLink: `${site}/console` });
      const notice = `late#${kind}#${object}#${until}`;
      const telling = { run, notice, about: "late", to, words } as const;
      told += await tellBesideDigest(stores, objectOf(one), telling);
    }
  }
  return told;
}
