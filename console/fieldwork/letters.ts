import type { Deed } from "#contract/permissions.ts";
import { onLambda } from "#functions/middleware/on-lambda.ts";
import { sessions } from "#stores/sessions.ts";
import { runs } from "#stores/any-run.ts";
import { rounds } from "#stores/rounds.ts";
import { residents } from "#stores/residents.ts";
import { questionnaires } from "#stores/questionnaires.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { members } from "#stores/members.ts";
import { retentionDays, site } from "#stores/settings.ts";
import { invitations } from "#stores/invitations.ts";
import { codes } from "#stores/codes.ts";
import { code, secret } from "#stores/chance.ts";
import { audit } from "#stores/audit-trail.ts";
import type { Uses } from "#stores/stores.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { printed } from "#domain/answer/code.ts";
import {
  getsLetter,
  inPrint,
  type LetterPrint,
  Nth,
  NTHS,
  PRINTED_TOGETHER,
} from "#domain/dispatch/letter.ts";
import { isMeasurement } from "#domain/dispatch/cycle.ts";
import { type Asked, speaksFor } from "#domain/dispatch/mail.ts";
import { endOf, type Run } from "#domain/dispatch/moments.ts";
import { hasMailbox } from "#domain/dispatch/reach.ts";
import { AreaId, type RunId } from "#contract/ids.ts";
import { areaName, atDesk } from "#domain/neighbourhood.ts";
import { tokenHashOf } from "#functions/dispatch/links.ts";
import { takesAnswers } from "#functions/answer/follow-link.ts";
import { expiryOf } from "#stores/mail-ledger.ts";
import { topicsNamed } from "#stores/topics.ts";
import { atConsole } from "#console/at-console.ts";
import {
  backTo,
  type Call,
  type PlaceStores,
  placeOf,
  type RunPlace,
  tellAudit,
} from "#console/call.ts";
import { Conflict, NotFound } from "#contract/errors.ts";
import type { Reply } from "#functions/middleware/page.ts";
import { frameOf } from "#console/frame.ts";
import { consoleLettersPage } from "./letters-page.ts";
import { type Letter, lettersPage } from "#web/letters/letter.ts";
import { questionnaireLettersPage } from "#web/letters/questionnaire.ts";
import { peopleOfRound, someAtOnce } from "#console/cycles/people-of-round.ts";

type PrintCall = Call<
  | PlaceStores
  | "audit"
  | "code"
  | "codes"
  | "invitations"
  | "questionnaires"
  | "residents"
  | "retentionDays"
  | "secret"
  | "site"
>;

const lettersPath = (run: RunId): string => `/console/letters/${run}`;

/** Which letters wait per area, and which were printed; looking prints nothing. */
async function showLetters(
  call: Call<PlaceStores | "codes" | "invitations" | "residents">,
): Promise<Reply> {
  const { run, round, neighbourhood } = await placeOf(call);
  const [people, prints] = await Promise.all([
    peopleOfRound(call.dependencies, round),
    call.dependencies.codes.prints(round.id),
  ]);
  const waiting = neighbourhood.areas.flatMap(({ id: area, name }) =>
    NTHS.map((nth) => ({ area, name, nth, letters: waitingFor(people, area, nth).length })),
  );
  const unreached = people.filter(
    ({ resident }) => !hasMailbox(resident) && resident.address === undefined,
  );
  return consoleLettersPage({
    ...frameOf(call),
    neighbourhood,
    path: lettersPath(run.id),
    open: takesAnswers(round, call.dependencies),
    waiting: waiting.filter(({ letters }) => letters > 0),
    prints,
    together: PRINTED_TOGETHER,
    unreached: unreached.length,
  });
}

/** Those of an area for whom a letter is to be printed now. */
const waitingFor = (people: readonly Asked[], area: AreaId, nth: Nth): Asked[] =>
  people.filter((one) => one.resident.area === area && getsLetter(one, nth));

/** The next letters of an area: who they are for is written down before a code is made. */
async function printLetters(call: PrintCall): Promise<Reply> {
  const { codes, secret, now } = call.dependencies;
  const place = await placeOf(call);
  const { run, round } = place;
  const area = AreaId.safeParse(call.visit.form.get("area")).data;
  const nth = Nth.safeParse(Number(call.visit.form.get("nth"))).data;
  if (area === undefined || nth === undefined) throw new NotFound("no such letters");
  const waiting = waitingFor(await peopleOfRound(call.dependencies, round), area, nth);
  if (waiting.length === 0) return backTo(lettersPath(run.id), call.visit.language, "noLetters");
  const print: LetterPrint = {
    id: secret(),
    round: round.id,
    area,
    nth,
    on: dayOf(now()),
    people: waiting
      .slice(0, PRINTED_TOGETHER)
      .map(({ invitation: { batch, resident, area: its } }) => ({ batch, resident, area: its })),
  };
  await codes.startPrint(print, endOfCodes(call, run));
  return lay(call, place, print);
}

/**
 * A print that jammed or got lost, once more: with new codes, and those of before lead nowhere any
 * more.
 */
async function printAgain(call: PrintCall): Promise<Reply> {
  const place = await placeOf(call);
  const { print: id = "" } = call.parameters;
  const print = await call.dependencies.codes.print(place.round.id, id);
  if (print === undefined) throw new NotFound("no such print");
  return lay(call, place, print);
}

/** Until when the codes of a run's letters lead anywhere, in seconds. */
const endOfCodes = ({ dependencies: { retentionDays } }: Call<"retentionDays">, run: Run): number =>
  expiryOf(endOf(run), retentionDays);

/** The letters of a print as a page to print. */
async function lay(
  call: PrintCall,
  { run, round, neighbourhood }: RunPlace,
  print: LetterPrint,
): Promise<Reply> {
  const { questionnaires, site, now } = call.dependencies;
  if (!takesAnswers(round, call.dependencies))
    throw new Conflict("Nobody can answer in this round now, so no letters are printed for it.");
  const inThis = new Set(print.people.map(({ resident }) => resident));
  const people = (await peopleOfRound(call.dependencies, round)).filter(
    (one) => inThis.has(one.resident.id) && inPrint(one, print),
  );
  const until = endOfCodes(call, run);
  const letters = await someAtOnce(people, (one) =>
    letterFor(call.dependencies, one, print, until),
  );
  const at = now();
  await tellAudit(call, `letters:${print.id}:${at}`, {
    neighbourhood: neighbourhood.id,
    at,
    action: "print letters" satisfies Deed,
    object: round.id,
    result: `${letters.length} letters for ${print.area}`,
  });
  const shared = {
    language: call.visit.language,
    neighbourhood: atDesk(neighbourhood, dayOf(at)),
    area: areaName(neighbourhood, round.area),
    closes: round.closes,
    nth: print.nth,
    site,
    letters,
    back: lettersPath(run.id),
  };
  if (!isMeasurement(round)) return lettersPage({ ...shared, topics: topicsNamed(round.topics) });
  const { questions, panel } = await questionnaires.mustGet(round.id);
  return questionnaireLettersPage({ ...shared, questions, panel });
}

/** One letter with a code that works from now on; none for who answered while it was made. */
async function letterFor(
  { codes, code, sha256 }: Uses<"code" | "codes" | "sha256">,
  asked: Asked,
  print: LetterPrint,
  until: number,
): Promise<Letter[]> {
  const { id, name, address, language } = asked.resident;
  const { round, batch } = asked.invitation;
  if (address === undefined) return [];
  const before = await codes.of(round, batch, id);
  await codes.removeAll(before.filter((one) => one.print === print.id));
  const fresh = code();
  const hash = tokenHashOf(sha256, fresh);
  const token = { hash, ...speaksFor(asked, "letter"), until };
  const { enteredFor } = asked.invitation;
  return (await codes.giveByLetter(token, print))
    ? [{ name, address, language, code: fresh, shown: printed(fresh), enteredFor }]
    : [];
}

/** Letters for those who have no e-mail, or whose mail does not arrive. */
export const letterPages = atConsole({
  uses: {
    audit,
    code,
    codes,
    invitations,
    members,
    neighbourhoods,
    questionnaires,
    residents,
    retentionDays,
    rounds,
    runs,
    secret,
    sessions,
    site,
  },
  routes: [
    ["GET", "/console/letters/:run", "print letters", showLetters],
    ["POST", "/console/letters/:run", "print letters", printLetters],
    ["POST", "/console/letters/:run/:print", "print letters", printAgain],
  ],
});

export const handler = onLambda(letterPages);
