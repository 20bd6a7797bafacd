import type { Day } from "#contract/ids.ts";
import { LANGUAGES } from "#contract/language.ts";
import type { OwnLine, Promised } from "#domain/actions/memory.ts";
import { mainLanguage, type Neighbourhood } from "#domain/neighbourhood.ts";
import type { Organisation } from "#domain/organisation.ts";
import { actionPath, organisationsPath, ownMemoryPath } from "#web/console-paths.ts";
import { organisationWords } from "#web/copy/console/organisations.ts";
import { ownMemoryWords } from "#web/copy/console/own-memory.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { dayIn } from "#web/copy/dates.ts";
import { memoryWords } from "#web/copy/memory.ts";
import { button, table, textarea, type Told } from "#web/pages/components.ts";
import { heading, link, paragraph, typedText } from "#web/pages/elements.ts";
import { type Content, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { figuresOf, wordOf } from "#web/pages/organisation-figures.ts";
import { organisationName } from "#web/pages/organisations.ts";
import { consoleFormPage, type Frame, linkIn, linkLineIn, ownForm } from "#console/console-page.ts";

export type OwnMemoryView = Frame & {
  neighbourhood: Neighbourhood;
  organisation: Organisation;
  line: OwnLine;
  today: Day;
  typed: string;
  told: Told;
  status?: number | undefined;
};

/** What everybody reads of an organisation, or will, with what it is made of and its own word. */
export function ownMemoryPage(view: OwnMemoryView): Page {
  const { language, neighbourhood, organisation, line } = view;
  const { id, name } = neighbourhood;
  const words = inConsole(ownMemoryWords, language);
  const title = words.title(organisationName(view, organisation.id), name);
  return consoleFormPage(view, title, ownMemoryPath(id, organisation.id), [
    paragraph(since(view)),
    paragraph(words.fixed),
    line.its.length > 0 && [figuresOf([line], view), promises(view)],
    wordPart(view),
    paragraph(link(`/memory/${id}?lang=${language}`, words.toMemory)),
    linkLineIn(language, organisationsPath(id), inConsole(organisationWords, language).title(name)),
  ]);
}

/** From which day on everybody reads it. */
function since({ language, neighbourhood: { norms }, line, today }: OwnMemoryView): string {
  const words = inConsole(ownMemoryWords, language);
  const { publicOn, counts } = line;
  if (publicOn === undefined) return words.few(counts.all - counts.open, norms.publicFrom);
  const day = dayIn(language, publicOn);
  return publicOn > today ? words.soon(day) : words.told(day);
}

function promises({ language, line }: OwnMemoryView): Content {
  const words = memoryWords[language];
  const row = ({ action, standing }: Promised): Content[] => [
    linkIn(language, actionPath(action), typedText(action.title)),
    dayIn(language, action.firstDue ?? action.due),
    words.standing[standing],
  ];
  return table({
    caption: inConsole(ownMemoryWords, language).promises,
    head: [words.promise, words.promisedFor, words.became],
    rows: line.its.toReversed().map(row),
  });
}

function wordPart(view: OwnMemoryView): Content {
  const { language, neighbourhood, organisation, typed, told } = view;
  const words = inConsole(ownMemoryWords, language);
  const path = ownMemoryPath(neighbourhood.id, organisation.id);
  return [
    heading(2, words.word),
    wordOf(organisation.id, view),
    ownForm(
      view,
      path,
      textarea({
        id: "word",
        label: words.label,
        hint: words.hint(LANGUAGES[mainLanguage(neighbourhood)].name),
        value: typed,
        rows: 5,
        attributes: { maxlength: 600, dir: "auto" },
        told,
      }),
      button(words.keep),
    ),
    when(organisation.word, () =>
      ownForm(view, `${path}/remove`, button(words.remove, { quiet: true })),
    ),
  ];
}
