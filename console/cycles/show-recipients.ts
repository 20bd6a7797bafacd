import { mainLanguage } from "#domain/neighbourhood.ts";
import { DispatchKind } from "#contract/mail.ts";
import type { Resident } from "#domain/dispatch/mail.ts";
import { isMeasurement } from "#domain/dispatch/cycle.ts";
import { ResidentId } from "#contract/ids.ts";
import { composer, type Composing } from "#functions/dispatch/compose.ts";
import { recipientsOf } from "./recipients.ts";
import { found } from "#contract/found.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { recipientWords } from "#web/copy/console/recipients.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { momentIn } from "#web/copy/dates.ts";
import { consoleMailPage, consoleRecipientsPage } from "./recipients-page.ts";
import { type Call, type PlaceStores, placeOf, type RunPlace } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";

/** In the place of a secret: too short for one, so that no link with it leads anywhere. */
const NO_SECRET = "VOORBEELD-EXAMPLE";
/** Shown by itself and cut off from everything: no script, no form, no way to the pages around it. */
const ALONE = {
  "content-security-policy":
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
};

type Place = RunPlace & { kind: DispatchKind; kinds: readonly DispatchKind[] };

/** The kinds of mail of this round; a measurement ends with a report. */
async function placeOfKind(call: Call<PlaceStores>): Promise<Place> {
  const place = await placeOf(call);
  const kinds = DispatchKind.options.filter(
    (one) => one !== "feedback" || !isMeasurement(place.round),
  );
  const kind = found(
    kinds.find((one) => one === call.parameters["kind"]),
    "no such mail",
  );
  return { ...place, kind, kinds };
}

/** Whom a kind of mail reaches now: numbers by area, language and way. */
export async function showRecipients(
  call: Call<PlaceStores | "invitations" | "mails" | "residents">,
): Promise<Reply> {
  const { run, round, neighbourhood, kind, kinds } = await placeOfKind(call);
  const recipients = await recipientsOf(call.dependencies, neighbourhood, round, kind);
  return consoleRecipientsPage({
    ...frameOf(call),
    neighbourhood,
    run,
    kinds,
    kind,
    recipients,
    asOf: momentIn(call.visit.language, call.dependencies.now()),
  });
}

/** The mail exactly as it is composed, to somebody who is made up. */
async function example(call: Call<Composing>, { run, round, neighbourhood, kind }: Place) {
  const to =
    neighbourhood.languages.find((one) => one === call.visit.query.get("in")) ??
    mainLanguage(neighbourhood);
  const { somebody } = inConsole(recipientWords, call.visit.language);
  const resident: Resident = {
    id: ResidentId.parse("0".repeat(26)),
    name: somebody,
    language: to,
    area: neighbourhood.areas[0]?.id ?? round.area,
  };
  return {
    to,
    mail: (await composer(call.dependencies, { run, round }, kind))(resident, NO_SECRET, {
      desk: NO_SECRET,
      unsubscribe: NO_SECRET,
    }),
  };
}

export async function showMail(call: Call<PlaceStores | Composing>): Promise<Reply> {
  const place = await placeOfKind(call);
  return consoleMailPage({ ...frameOf(call), ...place, ...(await example(call, place)) });
}

export async function showMailAsShown(call: Call<PlaceStores | Composing>): Promise<Reply> {
  const { mail } = await example(call, await placeOfKind(call));
  return { status: 200, html: mail.html, headers: ALONE };
}
