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
import { type PersonalCode, printed } from "#domain/answer/code.ts";
import {
  getsLetter,
  inPrint,
  type LetterPrint,
  Nth,
  NTHS,
  PRINTED_TOGETHER,
} from "#domain/dispatch/letter.ts";
import { type AnyRound, isMeasurement, runOf } from "#domain/dispatch/cycle.ts";
import { endOf } from "#domain/dispatch/moments.ts";
import { drawnAs, type Token } from "#domain/dispatch/mail.ts";
import { hasMailbox } from "#domain/dispatch/reach.ts";
import { AreaId } from "#contract/ids.ts";
import { areaName, atDesk, type Neighbourhood } from "#domain/neighbourhood.ts";
import { tokenHashOf } from "#functions/dispatch/links.ts";
import { takesAnswers } from "#functions/answer/follow-link.ts";
import { expiryOf } from "#stores/mail-ledger.ts";
import { topicsNamed } from "#stores/topics.ts";
import { at, atConsole } from "#console/at-console.ts";
import { actorOf, backTo, type Call, placeOf } from "#console/call.ts";
import { Conflict, NotFound } from "#contract/errors.ts";
import type { Reply } from "#functions/middleware/page.ts";
import { frameOf } from "#console/frame.ts";
import { consoleLettersPage } from "./letters-page.ts";
import { type Letter, lettersPage } from "#web/letters/letter.ts";
import { questionnaireLettersPage } from "#web/letters/questionnaire.ts";
import { type Asked, peopleOfRound } from "#console/cycles/people-of-round.ts";

/** As many letters get their code at once. */
const AT_ONCE = 10;

/** Which letters wait per area, and which were printed; looking prints nothing. */
async function showLetters(
  call: Call<"codes" | "invitations" | "neighbourhoods" | "residents" | "rounds" | "runs">,
): Promise<Reply> {
  const { codes, invitations, residents } = call.dependencies;
  const { run, round, neighbourhood } = await placeOf(call);
  const [people, prints] = await Promise.all([
    peopleOfRound({ invitations, residents }, round),
    codes.prints(round.id),
  ]);
  const waiting = neighbourhood.areas.flatMap(({ id, name }) =>
    NTHS.map((nth) => ({
      area: id,
      name,
      nth,
      letters: people.filter((one) => one.resident.area === id && getsLetter(one, nth)).length,
    })),
  );
  const unreached = people.filter(
    ({ resident }) => !hasMailbox(resident) && resident.address === undefined,
  ).length;
  return consoleLettersPage({
    ...frameOf(call),
    neighbourhood,
    run: run.id,
    open: takesAnswers(round, call.dependencies),
    waiting: waiting.filter(({ letters }) => letters > 0),
    prints,
    together: PRINTED_TOGETHER,
    unreached,
  });
}

/** The next letters of an area: who they are for is written down before a code is made. */
async function printLetters(
  call: Call<
    | "audit"
    | "code"
    | "codes"
    | "invitations"
    | "neighbourhoods"
    | "questionnaires"
    | "residents"
    | "retentionDays"
    | "rounds"
    | "runs"
    | "secret"
    | "site"
  >,
): Promise<Reply> {
  const { codes, invitations, residents, secret, retentionDays, now } = call.dependencies;
  const { run, round, neighbourhood } = await placeOf(call);
  const area = AreaId.safeParse(call.visit.form.get("area"));
  const nth = Nth.safeParse(Number(call.visit.form.get("nth")));
  if (!area.success || !nth.success) throw new NotFound("no such letters");
  const due = (await peopleOfRound({ invitations, residents }, round))
    .filter((one) => one.resident.area === area.data && getsLetter(one, nth.data))
    .slice(0, PRINTED_TOGETHER);
  if (due.length === 0)
    return backTo(`/console/letters/${run.id}`, call.visit.language, "noLetters");
  const print: LetterPrint = {
    id: secret(),
    round: round.id,
    area: area.data,
    nth: nth.data,
    on: dayOf(now()),
    people: due.map(({ invitation: { batch, resident, area: its } }) => ({
      batch,
      resident,
      area: its,
    })),
  };
  await codes.startPrint(print, expiryOf(endOf(run), retentionDays));
  return lay(call, { round, neighbourhood, until: expiryOf(endOf(run), retentionDays) }, print);
}

/** A print that jammed or got lost, once more: with new codes, and those of before lead nowhere any more. */
async function printAgain(
  call: Call<
    | "audit"
    | "code"
    | "codes"
    | "invitations"
    | "neighbourhoods"
    | "questionnaires"
    | "residents"
    | "retentionDays"
    | "rounds"
    | "runs"
    | "site"
  >,
): Promise<Reply> {
  const { codes, retentionDays } = call.dependencies;
  const { run, round, neighbourhood } = await placeOf(call);
  const print = await codes.print(round.id, call.parameters["print"] ?? "");
  if (print === undefined) throw new NotFound("no such print");
  return lay(call, { round, neighbourhood, until: expiryOf(endOf(run), retentionDays) }, print);
}

type Place = { round: AnyRound; neighbourhood: Neighbourhood; until: number };

async function lay(
  call: Call<"audit" | "code" | "codes" | "invitations" | "questionnaires" | "residents" | "site">,
  { round, neighbourhood, until }: Place,
  print: LetterPrint,
): Promise<Reply> {
  const { invitations, residents, questionnaires, audit, site, now } = call.dependencies;
  if (!takesAnswers(round, call.dependencies))
    throw new Conflict("Nobody can answer in this round now, so no letters are printed for it.");
  const inThis = new Set<string>(print.people.map(({ resident }) => resident));
  const people = (await peopleOfRound({ invitations, residents }, round)).filter(
    (one) => inThis.has(one.resident.id) && inPrint(one, print),
  );
  const letters: Letter[] = [];
  for (let from = 0; from < people.length; from += AT_ONCE)
    letters.push(
      ...(
        await Promise.all(
          people
            .slice(from, from + AT_ONCE)
            .map((one) => letterFor(call.dependencies, one, print, until)),
        )
      ).flat(),
    );
  const moment = now();
  await audit.tell(`letters:${print.id}:${moment}`, {
    neighbourhood: neighbourhood.id,
    at: moment,
    actor: actorOf(call),
    action: "print letters" satisfies Deed,
    object: round.id,
    result: `${letters.length} letters for ${print.area}`,
    origin: call.origin,
  });
  const shared = {
    language: call.visit.language,
    neighbourhood: atDesk(neighbourhood, dayOf(moment)),
    area: areaName(neighbourhood, round.area),
    closes: round.closes,
    nth: print.nth,
    site,
    letters,
    back: `/console/letters/${runOf(round)}`,
  };
  if (!isMeasurement(round)) return lettersPage({ ...shared, topics: topicsNamed(round.topics) });
  const questionnaire = await questionnaires.mustGet(round.id);
  return questionnaireLettersPage({
    ...shared,
    questions: questionnaire.questions,
    panel: questionnaire.panel,
  });
}

/** One letter with a code that works from now on; none for who answered while it was made. */
async function letterFor(
  { codes, code, sha256 }: Uses<"code" | "codes" | "sha256">,
  { resident: { id, name, address, language, area }, invitation }: Asked,
  print: LetterPrint,
  until: number,
): Promise<Letter[]> {
  if (address === undefined) return [];
  const { round, batch } = invitation;
  await codes.removeAll((await codes.of(round, batch, id)).filter((one) => one.print === print.id));
  const fresh: PersonalCode = code();
  const token: Token = {
    hash: tokenHashOf(sha256, fresh),
    round,
    batch,
    resident: id,
    area,
    language,
    ...drawnAs(invitation),
    channel: "letter",
    until,
  };
  return (await codes.give(token, print))
    ? [{ name, address, language, code: fresh, shown: printed(fresh) }]
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
    ["GET", at("/console/letters/:run"), "print letters", showLetters],
    ["POST", at("/console/letters/:run"), "print letters", printLetters],
    ["POST", at("/console/letters/:run/:print"), "print letters", printAgain],
  ],
});

export const handler = onLambda(letterPages);
