import type { REGISTER } from "#contract/register.ts";
import type { FactPart } from "#contract/registered.ts";
import type { RandomId } from "#contract/ids.ts";
import type * as z from "zod";
import type { HelpOffer } from "./answer/help.ts";
import type { HandedOut, LetterPrint } from "./dispatch/letter.ts";
import type { Invitation, MailEntry, MailWish, Resident, Token } from "./dispatch/mail.ts";
import type { Asker, Question } from "./feedback/question.ts";
import type { PanelMember } from "./measurement/questionnaire/panel-code.ts";

/** The kinds of facts that a resident can see and erase, as the register has them. */
export type ResidentPart = {
  [Part in FactPart]: (typeof REGISTER)[Part] extends { shown: "my-data" } ? Part : never;
}[FactPart];

/** What each of them is to the person whom it is about; where it is about others too, they are left out. */
type FactOf = {
  "residents.resident": Resident;
  "invitations.invitation": Invitation;
  "invitations.mail": MailEntry;
  "invitations.code": HandedOut;
  helpOffers: HelpOffer;
  letterPrints: Omit<LetterPrint, "people">;
  "askers.asker": Asker;
  panel: PanelMember;
  "imports.part": { import: z.infer<typeof RandomId>; resident: Resident };
  "tokens.token": Token;
  optOuts: MailWish;
  questions: Question;
};

/**
 * Everything that leads to one person. What they answered is not in it: nobody can find that, but
 * for who let their answers be laid side by side and holds the answers too.
 */
export type ResidentFacts = { readonly [Part in ResidentPart]: readonly FactOf[Part][] };

/** How many facts of each kind there are, of those of which there are any. */
export function countsOf(facts: ResidentFacts): string {
  const counts = Object.entries(facts).flatMap(([part, { length }]) =>
    length === 0 ? [] : [`${length} ${part}`],
  );
  return counts.length === 0 ? "nothing" : counts.join(", ");
}
