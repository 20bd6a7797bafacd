import type { Anchor, RoundNumbers } from "#domain/anchor.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { type NeighbourhoodId, neighbourhoodOf } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { anchorWords } from "#web/copy/console/anchor.ts";
import { consoleLanguage, inConsole } from "#web/copy/console/words.ts";
import { dayIn } from "#web/copy/dates.ts";
import {
  bullets,
  footnote,
  inText,
  mailOf,
  type MailWords,
  said,
  together,
  wayTo,
} from "./frame.ts";

const NUMBERS = [
  "invitations",
  "marks",
  "withdrawn",
  "versions",
] as const satisfies readonly Exclude<keyof RoundNumbers, "round">[];

/**
 * To an auditor, every day: what stands in open rounds and where trails end, so that a copy lies
 * where nobody of ours can change it.
 */
export function anchorMail({
  language: its,
  anchor: { at, rounds, trails },
  scope,
  auditPage,
}: {
  language: Language;
  anchor: Anchor;
  /** Whose rounds and trails the auditor may see. */
  scope: readonly NeighbourhoodId[];
  auditPage: string;
}): MailWords {
  const language = consoleLanguage(its);
  const words = inConsole(anchorWords, language);
  const known = new Set(scope);
  const mine = rounds.filter(({ round }) => known.has(neighbourhoodOf(round)));
  const ends = trails.filter(({ neighbourhood }) => known.has(neighbourhood));
  const [last] = ends;
  return mailOf(
    { language, subject: words.subject(dayIn(language, dayOf(at))), preview: words.lead },
    [
      said(words.lead),
      said(mine.length === 0 ? words.noRounds : words.rounds),
      ...mine.map((numbers) =>
        together(
          said(`${words.round(numbers.round)}, ${at.slice(0, 16).replace("T", " ")} UTC`),
          bullets(NUMBERS.map((name) => `${words[name]}: ${numbers[name]}`)),
        ),
      ),
      ...(mine.length === 0 ? [] : [footnote(words.falls)]),
      together(
        said(words.trails),
        bullets(ends.map(({ neighbourhood, seq, hash }) => `${neighbourhood}: ${seq}:${hash}`)),
      ),
      ...(last === undefined ? [] : [footnote(words.check(`${last.seq}:${last.hash}`))]),
      together(inText(words.open), wayTo(auditPage, words.open)),
    ],
  );
}
