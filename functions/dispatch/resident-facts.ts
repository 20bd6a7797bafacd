import type { Uses } from "#stores/stores.ts";
import { dayOf } from "#domain/calendar/time.ts";
import type { ResidentId, RoundId } from "#contract/ids.ts";
import { residentIdBy } from "#domain/dispatch/resident-id.ts";
import { MailKind } from "#contract/mail.ts";
import type { Invitation, MailEntry, Resident } from "#domain/dispatch/mail.ts";
import type { Asker } from "#domain/feedback/question.ts";
import type { PanelMember } from "#domain/measurement/questionnaire/panel-code.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { InvalidInput } from "#contract/errors.ts";

/**
 * Everything that leads to one person. What they answered is not in it: nobody can find that, but
 * for who let their answers be laid side by side and holds the answers too.
 */
export type ResidentFacts = {
  resident: Resident | undefined;
  invitations: Invitation[];
  mails: MailEntry[];
  asked: Asker[];
  panel: PanelMember | undefined;
};

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
type Kept = Uses<
  | "askers"
  | "cycles"
  | "invitations"
  | "mails"
  | "panel"
  | "questions"
  | "residents"
  | "rounds"
  | "waves"
>;

/** What is kept about a resident of a neighbourhood (GDPR, article 15). */
export async function factsOfResident(
  stores: Kept,
  neighbourhood: Neighbourhood,
  id: ResidentId,
): Promise<ResidentFacts> {
  const { residents, cycles, waves, questions, askers, panel } = stores;
  const { id: home } = neighbourhood;
  const resident = await residents.one(neighbourhood, id);
  const asked = await askers.among((await questions.of(home)).map((question) => question.id));
  const member = await panel.get(home, id);
  const sent: Pick<ResidentFacts, "invitations" | "mails">[] = [];
  for (const { round } of [...(await cycles.of(home)), ...(await waves.of(home))])
    sent.push(await sentIn(stores, round, id));
  return {
    resident,
    invitations: sent.flatMap(({ invitations }) => invitations),
    mails: sent.flatMap(({ mails }) => mails),
    asked: asked.filter((asker) => asker.resident === id),
    panel: member,
  };
}

/** What a round asked of somebody, and the mails that did. */
async function sentIn(
  { rounds, invitations, mails }: Uses<"invitations" | "mails" | "rounds">,
  round: RoundId,
  resident: ResidentId,
): Promise<Pick<ResidentFacts, "invitations" | "mails">> {
  const { batches = 0 } = await rounds.mustGet(round);
  const sent: Pick<ResidentFacts, "invitations" | "mails"> = { invitations: [], mails: [] };
  for (let batch = 0; batch < batches; batch += 1) {
    const invitation = await invitations.get(round, batch, resident);
    if (invitation === undefined) continue;
    sent.invitations.push(invitation);
    for (const kind of MailKind.options)
      sent.mails.push(
        ...(await mails.inBatch(round, batch, kind)).filter((entry) => entry.resident === resident),
      );
  }
  return sent;
}

/**
 * Erases what is kept about a resident (GDPR, article 17). A ballot is nobody's and stays, so that
 * no count changes; that the address is not to be mailed again stays under its pseudonym, so that
 * the next residents file does not undo the wish. With the membership of the panel goes the only
 * way from a person to a code, and so to answers. Gives what was erased.
 */
export async function eraseResident(
  dependencies: Kept & Uses<"audit" | "codes" | "now">,
  neighbourhood: Neighbourhood,
  id: ResidentId,
  { actor, origin }: { actor: string; origin: string },
): Promise<ResidentFacts> {
  const { residents, codes, invitations, mails, askers, panel, audit, now } = dependencies;
  const facts = await factsOfResident(dependencies, neighbourhood, id);
  const at = now();
  await residents.unsubscribe(neighbourhood.id, id, dayOf(at));
  await invitations.removeTokens(facts.mails.flatMap(({ token }) => token ?? []));
  await mails.removeAll(facts.mails);
  for (const { question } of facts.asked) await askers.remove(question);
  await panel.leave(neighbourhood.id, id);
  for (const { round, batch } of facts.invitations) {
    await codes.removeAll(await codes.of(round, batch, id));
    await invitations.removeBatch(round, batch, [id]);
  }
  if (facts.resident !== undefined) await residents.removeAll(neighbourhood.id, [facts.resident]);
  await audit.tell(`erased:${at}`, {
    neighbourhood: neighbourhood.id,
    at,
    actor,
    action: "erase resident",
    object: neighbourhood.id,
    result:
      `${facts.invitations.length} invitations, ${facts.mails.length} mails, ` +
      `${facts.asked.length} answers to come`,
    origin,
  });
  return facts;
}
