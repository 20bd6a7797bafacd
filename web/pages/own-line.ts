import type { Instant } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { OwnLine, Promised } from "#domain/actions/memory.ts";
import { dayOf } from "#domain/calendar/time.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { dayIn } from "#web/copy/dates.ts";
import { errandWords } from "#web/copy/errand.ts";
import { memoryWords } from "#web/copy/memory.ts";
import { details, list, paragraph, typedText } from "./elements.ts";
import { type Content, when } from "./html.ts";
import { COLUMNS, wordOf } from "./organisation-figures.ts";
import { organisationName } from "./organisations.ts";

type View = { language: Language; neighbourhood: Neighbourhood; shown: Instant };

/** What became of the promises of an organisation outside, and from which day everybody reads it. */
export function ownLine(line: OwnLine, view: View): Content {
  const { language, neighbourhood, shown } = view;
  const words = errandWords[language].memory;
  const { standing, table } = memoryWords[language];
  const { partner, publicOn, its, counts } = line;
  const { name, email } = neighbourhood.coordinator;
  const called = organisationName({ language, neighbourhood }, partner);
  const made = ({ action, standing: became }: Promised): Content => [
    typedText(action.title),
    ` (${dayIn(language, action.firstDue ?? action.due)}): ${standing[became]}`,
  ];
  const since = publicOn !== undefined && publicOn <= dayOf(shown) ? words.told : words.soon;
  return [
    when(publicOn, (day) => paragraph(since(dayIn(language, day), neighbourhood.name, called))),
    paragraph(words.fixed(`${name} (${email})`)),
    // A table would hide the last figures behind the edge of a phone.
    list(COLUMNS.map((one) => `${standing[one]}: ${counts[one]}`)),
    details(table, list(its.toReversed().map(made))),
    wordOf(partner, view),
  ];
}
