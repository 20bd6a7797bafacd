import type { Uses } from "#stores/stores.ts";
import { Transient } from "#contract/errors.ts";
import { type Instant, isMeasurementRound, type ResidentId } from "#contract/ids.ts";
import { countsOf, type ResidentFacts, type ResidentPart } from "#domain/resident-facts.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { factsOfResident, type Kept } from "./resident-facts.ts";

type Erasing = { home: Neighbourhood; id: ResidentId; now: Instant; facts: ResidentFacts };
type Erases = Kept & Uses<"drafts" | "withdrawals">;

const idsOf = (facts: readonly { id: string }[]): string[] => facts.map(({ id }) => id);

/**
 * How each kind of fact goes, in this order: last the name, and that no mail is wanted. One that is
 * broken off is done again from the start and finds what is left.
 */
const ERASERS: {
  readonly [Part in ResidentPart]: (stores: Erases, erasing: Erasing) => Promise<void>;
} = {
  "imports.part": async ({ pendingImports }, { home, facts }) => {
    for (const one of facts["imports.part"]) await pendingImports.drop(home.id, one.import);
  },
  "tokens.token": async ({ drafts, invitations }, { facts }) => {
    for (const token of facts["tokens.token"].filter(({ round }) => isMeasurementRound(round)))
      await drafts.forget(token);
    await invitations.removeTokens(facts["tokens.token"].map(({ hash }) => hash));
  },
  helpOffers: async ({ asides, helpOffers }, { home, facts }) => {
    for (const offer of facts.helpOffers) await helpOffers.remove(offer);
    await asides.forget(home.id, "help", idsOf(facts.helpOffers));
  },
  questions: async ({ asides, questions }, { home, facts }) => {
    for (const question of facts.questions) await questions.forget(question);
    await asides.forget(home.id, "question", idsOf(facts.questions));
  },
  "askers.asker": async ({ askers }, { facts }) => {
    for (const { question } of facts["askers.asker"]) await askers.remove(question);
  },
  panel: ({ panel }, { home, id }) => panel.leave(home.id, id),
  letterPrints: async ({ codes }, { facts, id }) => {
    for (const print of facts.letterPrints) await codes.leavePrint(print.round, print.id, id);
  },
  "invitations.code": ({ codes }, { facts }) => codes.removeAll(facts["invitations.code"]),
  "invitations.mail": ({ mails }, { facts }) => mails.removeAll(facts["invitations.mail"]),
  "invitations.invitation": async ({ withdrawals }, { facts, now }) => {
    for (const invitation of facts["invitations.invitation"])
      await withdrawals.take(invitation, now);
  },
  "residents.resident": ({ residents }, { home, facts }) =>
    residents.removeAll(home.id, facts["residents.resident"]),
  optOuts: ({ residents }, { home, id }) => residents.forgetWish(home.id, id),
};

/**
 * Erases what is kept about a resident (GDPR, article 17), part by part of the register. An answer of
 * a round that is open is withdrawn; a sealed one is nobody's and stays, so that no count changes.
 * That somebody was erased stays under a keyed hash, so that the next residents file brings nobody
 * back. With the membership of the panel goes the only way from a person to a code, and so to
 * answers. Gives what was erased. Errors: Transient between closing and seal, and then nothing was.
 */
export async function eraseResident(
  stores: Erases & Uses<"audit" | "forgotten" | "now">,
  home: Neighbourhood,
  id: ResidentId,
  { actor, origin }: { actor: string; origin: string },
): Promise<ResidentFacts> {
  const facts = await factsOfResident(stores, home, id);
  const at = stores.now();
  for (const invitation of facts["invitations.invitation"])
    if (await stores.withdrawals.waits(invitation, at))
      throw new Transient(`an answer of round ${invitation.round} waits for its seal`);
  await stores.forgotten.keep(home.id, { resident: id, erased: true });
  const erasing = { home, id, now: at, facts };
  for (const erase of Object.values(ERASERS)) await erase(stores, erasing);
  await stores.audit.tell(`erased:${at}`, {
    neighbourhood: home.id,
    at,
    actor,
    action: "erase resident",
    object: home.id,
    result: countsOf(facts),
    origin,
  });
  return facts;
}
