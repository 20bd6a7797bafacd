import type { Uses } from "#stores/stores.ts";
import type { ResidentId } from "#contract/ids.ts";
import { residentIdBy } from "#domain/dispatch/resident-id.ts";
import { MailKind } from "#contract/mail.ts";
import type { AnyRound } from "#domain/dispatch/cycle.ts";
import type { Resident } from "#domain/dispatch/mail.ts";
import type { ResidentFacts } from "#domain/resident-facts.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { InvalidInput } from "#contract/errors.ts";

/**
 * Under which pseudonym somebody is kept in a neighbourhood. Errors: InvalidInput that says how to
 * name a resident.
 */
export function residentBy(
  { sha256 }: Uses<"sha256">,
  { id }: Neighbourhood,
  who: string,
): ResidentId {
  const resident = residentIdBy(id, who, sha256);
  if (resident === undefined)
    throw new InvalidInput(
      `"${who}" names no resident. Give an e-mail address, or for who has none the name, street ` +
        'and postcode: "Kasia Nijsten, De straat 10, 6224 ZZ".',
    );
  return resident;
}

/** Where it is kept. */
export type Kept = Uses<
  | "askers"
  | "asides"
  | "codes"
  | "cycles"
  | "helpOffers"
  | "invitations"
  | "mails"
  | "panel"
  | "pendingImports"
  | "questions"
  | "residents"
  | "rounds"
  | "waves"
>;

/** What is kept about a resident of a neighbourhood (GDPR, article 15), part by part of the register. */
export async function factsOfResident(
  stores: Kept,
  home: Neighbourhood,
  id: ResidentId,
): Promise<ResidentFacts> {
  const resident = await stores.residents.one(home, id);
  const rounds = await roundsIn(stores, home);
  const sent = await sentIn(stores, rounds, id);
  const tokens = [...sent["invitations.mail"], ...sent["invitations.code"]];
  return {
    ...sent,
    ...(await askedBy(stores, home, id)),
    ...(await takenPartIn(stores, { home, rounds }, { id, resident })),
    "residents.resident": some(resident),
    "tokens.token": await stores.invitations.tokens(tokens.flatMap(({ token }) => token ?? [])),
    panel: some(await stores.panel.get(home.id, id)),
    "imports.part": await stores.pendingImports.naming(home.id, id),
    optOuts: some(await stores.residents.wishOf(home.id, id)),
  };
}

const some = <Fact>(fact: Fact | undefined): Fact[] => (fact === undefined ? [] : [fact]);

/** Every round in which somebody can have been asked. */
async function roundsIn(
  { cycles, waves, rounds }: Uses<"cycles" | "rounds" | "waves">,
  { id: home }: Neighbourhood,
): Promise<AnyRound[]> {
  const runs = [...(await cycles.of(home)), ...(await waves.of(home))];
  return Promise.all(runs.map(({ round }) => rounds.mustGet(round)));
}

type Sent = Pick<ResidentFacts, "invitations.invitation" | "invitations.mail" | "invitations.code">;

/** What rounds asked of somebody, and by which mails and codes. */
async function sentIn(
  { invitations, mails, codes }: Uses<"codes" | "invitations" | "mails">,
  rounds: readonly AnyRound[],
  resident: ResidentId,
): Promise<Sent> {
  const batches = rounds.flatMap(({ id: round, batches = 0 }) =>
    Array.from({ length: batches }, (_, batch) => ({ round, batch })),
  );
  const sent: { [Part in keyof Sent]: Sent[Part][number][] } = {
    "invitations.invitation": [],
    "invitations.mail": [],
    "invitations.code": [],
  };
  for (const { round, batch } of batches) {
    const invitation = await invitations.get(round, batch, resident);
    if (invitation === undefined) continue;
    sent["invitations.invitation"].push(invitation);
    sent["invitations.code"].push(...(await codes.of(round, batch, resident)));
    for (const kind of MailKind.options)
      sent["invitations.mail"].push(...some(await mails.get({ round, batch, kind, resident })));
  }
  return sent;
}

/** The questions that somebody wants answered by mail. Who asked any other nobody can tell. */
async function askedBy(
  { askers, asides, questions }: Uses<"askers" | "asides" | "questions">,
  { id: home }: Neighbourhood,
  resident: ResidentId,
): Promise<Pick<ResidentFacts, "askers.asker" | "questions">> {
  const all = [...(await questions.of(home)), ...(await asides.questions(home))];
  const asked = (await askers.among(all.map(({ id }) => id))).filter(
    (asker) => asker.resident === resident,
  );
  const theirs = new Set(asked.map(({ question }) => question));
  return { "askers.asker": asked, questions: all.filter(({ id }) => theirs.has(id)) };
}

/** Prints of letters, and offers of help: by a link, or by the public page under the same address. */
async function takenPartIn(
  { asides, codes, helpOffers }: Uses<"asides" | "codes" | "helpOffers">,
  { home, rounds }: { home: Neighbourhood; rounds: readonly AnyRound[] },
  { id, resident }: { id: ResidentId; resident: Resident | undefined },
): Promise<Pick<ResidentFacts, "helpOffers" | "letterPrints">> {
  const email = resident?.email?.toLowerCase();
  const offers = await Promise.all(rounds.map((round) => helpOffers.of(round.id)));
  const prints = await Promise.all(rounds.map((round) => codes.prints(round.id)));
  return {
    helpOffers: [...offers.flat(), ...(await asides.offers(home.id))].filter(
      (offer) => offer.resident === id || offer.contact.toLowerCase() === email,
    ),
    letterPrints: prints
      .flat()
      .filter(({ people }) => people.some((person) => person.resident === id))
      .map(({ people: _people, ...print }) => print),
  };
}
