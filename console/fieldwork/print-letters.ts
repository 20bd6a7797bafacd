import type { Uses } from "#stores/stores.ts";
import { printed } from "#domain/answer/code.ts";
import { extensionOf } from "#domain/dispatch/closing.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { isMeasurement } from "#domain/dispatch/cycle.ts";
import { inPrint, type LetterPrint } from "#domain/dispatch/letter.ts";
import { type Asked, speaksFor } from "#domain/dispatch/mail.ts";
import { areaName, atDesk } from "#domain/neighbourhood.ts";
import { Conflict } from "#contract/errors.ts";
import { found } from "#contract/found.ts";
import type { Deed } from "#contract/permissions.ts";
import { takesAnswers } from "#functions/answer/follow-link.ts";
import { tokenHashOf } from "#functions/dispatch/links.ts";
import { askedBefore } from "#functions/dispatch/asked.ts";
import { asksAgain } from "#functions/dispatch/asks-again.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { topicsOf } from "#stores/start-list.ts";
import { type Call, type PlaceStores, placeOf, type RunPlace, tellAudit } from "#console/call.ts";
import { peopleOfRound, someAtOnce } from "#console/cycles/people-of-round.ts";
import { type Letter, lettersPage } from "#web/letters/letter.ts";
import { questionnaireLettersPage } from "#web/letters/questionnaire.ts";
import { endOfLetters, tellPrinter, tellUnreached } from "./order-letters.ts";
import { lettersPath } from "./show-letters.ts";

type PrintCall = Call<
  | PlaceStores
  | "actions"
  | "audit"
  | "code"
  | "codes"
  | "cycles"
  | "invitations"
  | "issuing"
  | "mails"
  | "questionnaires"
  | "reports"
  | "residents"
  | "retentionDays"
  | "site"
  | "waiting"
>;

/**
 * Takes the letters of an order to print them, and is written down each time. Once more after a
 * print that jammed or got lost: with new codes, and those of before lead nowhere any more.
 */
export async function printLetters(call: PrintCall): Promise<Reply> {
  const { codes, now } = call.dependencies;
  const place = await placeOf(call);
  const { run, round, neighbourhood } = place;
  const print = found(await codes.print(round.id, call.parameters["print"] ?? ""), "no such print");
  if (!takesAnswers(round, call.dependencies))
    throw new Conflict("Nobody can answer in this round now, so no letters are printed for it.");
  const at = now();
  const letters = await lettersOf(call, place, print);
  await codes.savePrint({ ...print, printed: dayOf(at) }, endOfLetters(call, run));
  await tellPrinter(call, run);
  await tellUnreached(call, place);
  await tellAudit(call, `letters:${print.id}:${at}`, {
    neighbourhood: neighbourhood.id,
    at,
    action: "print letters" satisfies Deed,
    object: round.id,
    result: `${letters.length} letters for ${print.area}`,
  });
  return laidOut(call, place, print, letters);
}

/** The letters of a print, each with a code that works from now on. */
async function lettersOf(
  call: PrintCall,
  { run, round }: RunPlace,
  print: LetterPrint,
): Promise<Letter[]> {
  const inThis = new Set(print.people.map(({ resident }) => resident));
  const people = (await peopleOfRound(call.dependencies, round)).filter(
    (one) => inThis.has(one.resident.id) && inPrint(one, print),
  );
  const until = endOfLetters(call, run);
  return someAtOnce(people, (one) => letterFor(call.dependencies, one, print, until));
}

/** One letter with a code that works from now on; none for who answered while it was made. */
async function letterFor(
  { codes, code, issuing, sha256 }: Uses<"code" | "codes" | "issuing" | "sha256">,
  asked: Asked,
  print: LetterPrint,
  until: number,
): Promise<Letter[]> {
  const { id, name, address, language } = asked.resident;
  const { round, batch, enteredFor } = asked.invitation;
  if (address === undefined) return [];
  const before = await codes.of(round, batch, id);
  await codes.removeAll(
    before.filter((one) => one.print === print.id && one.withdrawn === undefined),
  );
  const fresh = code();
  const hash = tokenHashOf(sha256, fresh);
  const token = { hash, ...speaksFor(asked, "letter"), until };
  return (await issuing.giveByLetter(token, print))
    ? [{ name, address, language, code: fresh, shown: printed(fresh), enteredFor }]
    : [];
}

/** As a page to print. */
async function laidOut(
  call: PrintCall,
  { run, round, neighbourhood }: RunPlace,
  { nth }: LetterPrint,
  letters: readonly Letter[],
): Promise<Reply> {
  const { questionnaires, site, now } = call.dependencies;
  const shared = {
    language: call.visit.language,
    neighbourhood: atDesk(neighbourhood, dayOf(now())),
    area: areaName(neighbourhood, round.area),
    closes: round.closes,
    extension: extensionOf(run),
    again: await asksAgain(call.dependencies, run),
    nth,
    site,
    letters,
    back: lettersPath(run.id),
  };
  if (!isMeasurement(round)) {
    const helped = await askedBefore(call.dependencies, round.cycle, "letter");
    return lettersPage({ ...shared, topics: topicsOf(round), helped });
  }
  const { questions, panel } = await questionnaires.mustGet(round.id);
  return questionnaireLettersPage({ ...shared, questions, panel });
}
