import * as z from "zod";
import { AreaId } from "#contract/ids.ts";
import { Language } from "#contract/language.ts";
import { shouldSend } from "./ledger.ts";
import type { DispatchKind } from "#contract/mail.ts";
import type { Invitation, MailEntry, Resident } from "./mail.ts";

/** What becomes of one person when a kind of mail goes out now; everybody has exactly one of these. */
export const Fate = z.enum(["mail", "letter", "unreached", "answered", "unsubscribed", "sent"]);
export type Fate = z.infer<typeof Fate>;

/** Who was not invited yet has no invitation. */
type Addressed = {
  resident: Resident;
  invitation: Invitation | undefined;
  entry: MailEntry | undefined;
};

/** By mail, else by letter where there is an address; what residents hear at the end is not printed. */
function fateOf(kind: DispatchKind, { resident, invitation, entry }: Addressed): Fate {
  const decision = shouldSend(kind, resident, invitation ?? {}, entry);
  if (decision.kind === "send") return "mail";
  switch (decision.because) {
    case "answered":
      return "answered";
    case "unsubscribed":
      return "unsubscribed";
    case "suppressed":
      return resident.address !== undefined && kind !== "feedback" ? "letter" : "unreached";
    case "sent":
    case "unsettled":
      return "sent";
  }
}

export const RecipientRow = z.strictObject({
  area: AreaId,
  language: Language,
  fates: z.record(Fate, z.int().min(0)),
});
export type RecipientRow = z.infer<typeof RecipientRow>;

/** Whom a kind of mail reaches; whom a wave asks is known once it has drawn its sample. */
export type Recipients =
  | { kind: "rows"; rows: readonly RecipientRow[] }
  | { kind: "not-drawn"; there: number };

const none = (): Record<Fate, number> => ({
  mail: 0,
  letter: 0,
  unreached: 0,
  answered: 0,
  unsubscribed: 0,
  sent: 0,
});

/** How many people of each area and language get it and by which way, in the order of areas and languages. */
export function recipientsBy(kind: DispatchKind, people: readonly Addressed[]): RecipientRow[] {
  const rows = new Map<string, RecipientRow>();
  for (const person of people) {
    const { area, language } = person.resident;
    const key = `${area} ${Language.options.indexOf(language)}`;
    const row = rows.get(key) ?? { area, language, fates: none() };
    row.fates[fateOf(kind, person)] += 1;
    rows.set(key, row);
  }
  return [...rows].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
}

export function totalOf(rows: readonly RecipientRow[]): Record<Fate, number> {
  const total = none();
  for (const { fates } of rows) for (const fate of Fate.options) total[fate] += fates[fate];
  return total;
}
