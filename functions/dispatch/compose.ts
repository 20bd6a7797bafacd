import type { Uses } from "#stores/stores.ts";
import { type AnyRound, isMeasurement, type Round } from "#domain/dispatch/cycle.ts";
import type { DispatchKind } from "#contract/mail.ts";
import type { Resident } from "#domain/dispatch/mail.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { lastDayAsked } from "#domain/feedback/asking.ts";
import { extensionOf, floorTold } from "#domain/dispatch/closing.ts";
import type { Run } from "#domain/dispatch/moments.ts";
import { areaName, atDesk } from "#domain/neighbourhood.ts";
import { holidays } from "#stores/holidays.ts";
import type { Mail } from "#stores/mailer.ts";
import { askedIn } from "./asked.ts";
import { asksAgain } from "./asks-again.ts";
import { type Lesser, waysOutOf } from "./links.ts";
import { decidesIn } from "#web/pages/promise.ts";
import { feedbackMail } from "#web/mails/feedback.ts";
import { invitationMail } from "#web/mails/invitation.ts";

/** What it takes to say what a round is about, and what came of it. */
export type Composing =
  | "actions"
  | "agendas"
  | "cycles"
  | "neighbourhoods"
  | "offered"
  | "pictures"
  | "readings"
  | "site";

/**
 * What each person reads: the facts of the round are read once, the words follow the person's
 * language.
 */
export async function composer(
  dependencies: Uses<Composing | "now">,
  { run, round }: { run: Run; round: AnyRound },
  kind: DispatchKind,
): Promise<(resident: Resident, secret: string, lesser: Lesser) => Omit<Mail, "to" | "tags">> {
  const { neighbourhoods, site, now } = dependencies;
  const home = await neighbourhoods.mustGet(round.neighbourhood);
  const neighbourhood = atDesk(home, dayOf(now()));
  const area = areaName(neighbourhood, round.area);
  const { topics, agenda, promises, asked, reading, offered } =
    isMeasurement(round) || kind !== "feedback" ? NOTHING : await becomeOf(dependencies, round);
  const pictures = await dependencies.pictures.ofPromises(promises);

  const floor = isMeasurement(round) || !("area" in run) ? undefined : floorTold(run, round);
  const again = kind === "invitation" && (await asksAgain(dependencies, run));
  return (resident, secret, lesser) => {
    const { language } = resident;
    const { waysOut, headers } = waysOutOf(site, lesser);
    const words =
      kind === "feedback"
        ? feedbackMail({
            language,
            helpedLink: `${site}/f/${secret}`,
            asked,
            decides: "area" in run ? decidesIn(run) : undefined,
            helpedUntil:
              "area" in run ? lastDayAsked(run, home, holidays) : dayOf(run.plan.closing),
            neighbourhood,
            area,
            resident,
            topics,
            agenda,
            floor,
            reading,
            offered,
            promises,
            pictures,
            now: now(),
            pageLink: `${site}/${neighbourhood.id}`,
            waysOut,
          })
        : invitationMail({
            language,
            asks: isMeasurement(round) ? "measurement" : "agenda",
            kind,
            neighbourhood,
            area,
            resident,
            link: `${site}/${isMeasurement(round) ? "m" : "a"}/${secret}`,
            waysOut,
            closes: round.closes,
            extension: extensionOf(run),
            again,
          });
    return { ...words, headers, replyTo: neighbourhood.contact.email };
  };
}

const NOTHING = {
  topics: [],
  agenda: undefined,
  promises: [],
  asked: [],
  reading: undefined,
  offered: [],
};

/** What became of a round. */
async function becomeOf(
  stores: Uses<"actions" | "agendas" | "cycles" | "neighbourhoods" | "offered" | "readings">,
  round: Round,
) {
  const { actions, agendas, cycles, readings } = stores;
  const [agenda, promises, reading, offered, asked] = await Promise.all([
    agendas.agenda(round.id),
    actions.in(round.cycle),
    readings.of(round.id),
    stores.offered.of(round.neighbourhood, round.id),
    cycles.mustGet(round.cycle).then((cycle) => askedIn(stores, cycle)),
  ]);
  const topics = await actions.topicsIn(round, promises);
  return { agenda, promises, asked, reading, offered, topics };
}
