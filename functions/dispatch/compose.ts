import type { Uses } from "#stores/stores.ts";
import { type AnyRound, isMeasurement } from "#domain/dispatch/cycle.ts";
import type { DispatchKind } from "#contract/mail.ts";
import type { Resident } from "#domain/dispatch/mail.ts";
import { extensionOf } from "#domain/dispatch/closing.ts";
import type { Run } from "#domain/dispatch/moments.ts";
import type { Mail } from "#stores/mailer.ts";
import { asksAgain } from "./asks-again.ts";
import { type FeedbackStores, feedbackFacts } from "./feedback-facts.ts";
import { type Lesser, waysOutOf } from "./links.ts";
import { feedbackMail } from "#web/mails/feedback.ts";
import { invitationMail } from "#web/mails/invitation.ts";

/** What it takes to say what a round is about, and what came of it. */
export type Composing = FeedbackStores | "municipality" | "pictures";

/**
 * What each person reads: the facts of the round are read once, the words follow the person's
 * language.
 */
export async function composer(
  dependencies: Uses<Composing | "now">,
  { run, round }: { run: Run; round: AnyRound },
  kind: DispatchKind,
): Promise<(resident: Resident, secret: string, lesser: Lesser) => Omit<Mail, "to" | "tags">> {
  const { site } = dependencies;
  const facts = await feedbackFacts(dependencies, { run, round }, kind === "feedback");
  const pictures = await dependencies.pictures.ofPromises(facts.promises);
  const { neighbourhood, area } = facts;
  const municipality = await dependencies.municipality.shown();
  const again = kind === "invitation" && (await asksAgain(dependencies, run));
  return (resident, secret, lesser) => {
    const { language } = resident;
    const { waysOut, headers } = waysOutOf(site, lesser);
    const words =
      kind === "feedback"
        ? feedbackMail({
            ...facts,
            language,
            helpedLink: `${site}/f/${secret}`,
            resident,
            pictures,
            waysOut,
            municipality,
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
            municipality,
            closes: round.closes,
            extension: extensionOf(run),
            again,
          });
    return { ...words, headers, replyTo: neighbourhood.contact.email };
  };
}
