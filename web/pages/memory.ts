import { byOrganisation, type Counts, countsOf, type Promised } from "#domain/actions/memory.ts";
import type { Action } from "#domain/actions/action.ts";
import { organisationsOf } from "#domain/actions/owner.ts";
import type { Standing } from "#domain/actions/standing.ts";
import { type CycleId, type Day, partsOf } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import type { Partner } from "#contract/organisation.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import { dayIn } from "#web/copy/dates.ts";
import { type MemoryWords } from "#web/copy/nl/memory.ts";
import { memoryWords } from "#web/copy/memory.ts";
import { closedNote } from "./closed.ts";
import { table } from "./components.ts";
import { heading, link, paragraph, section, strong } from "./elements.ts";
import { topicName } from "./facts.ts";
import { type Content, html } from "./html.ts";
import { homeLink, type Page, residentPage } from "./layout.ts";
import { memoryPicture } from "./memory-picture.ts";
import { figuresOf, wordOf } from "./organisation-figures.ts";
import { organisationName, organisationNames } from "./organisations.ts";
import { stateSentence } from "./promise.ts";

export type MemoryView = {
  language: Language;
  /** Where the site is, without a slash at the end. */
  site: string;
  neighbourhood: Neighbourhood;
  /** The oldest first. */
  cycles: readonly Pick<Cycle, "id" | "number" | "area">[];
  promised: readonly Promised[];
  /** As they were asked in any of the cycles. */
  topics: readonly Topic[];
  today: Day;
  /** Whether there are older cycles than these. */
  more: boolean;
};

/** What was promised in a neighbourhood over the years, and what became of it. */
export function memoryPage(view: MemoryView): Page {
  const { language, neighbourhood, promised } = view;
  const { id, name } = neighbourhood;
  const words = memoryWords[language];
  const found = { site: view.site, description: words.about };
  return residentPage(
    { language, neighbourhood, title: words.title(name), path: `/memory/${id}`, found },
    [
      closedNote(view),
      promised.length === 0 ? paragraph(words.none) : remembered(view, words),
      homeLink(language, neighbourhood),
    ],
  );
}

const remembered = (view: MemoryView, words: MemoryWords): Content => [
  totals(countsOf(view.promised), words),
  section("topics", words.picture, paragraph(words.about), memoryPicture(view)),
  failures(view, words),
  organisations(view, words),
  allPromises(view, words),
  view.more && paragraph(words.later),
];

const totals = ({ all, kept, late, broken, partly, open }: Counts, words: MemoryWords): Content => [
  paragraph(strong(words.total(all, kept, late, broken)), " ", words.rest(partly, open)),
  paragraph(words.rule),
];

const FAILED: readonly Standing[] = ["broken", "partly", "late"];

/** What was not done as it was promised, with the reason that the team gave. */
function failures(view: MemoryView, words: MemoryWords): Content {
  const { promised, language, today } = view;
  const failed = promised.filter(({ standing }) => FAILED.includes(standing)).toReversed();
  const block = ({ action, standing }: Promised) => {
    const text = "text" in action.state ? action.state.text : undefined;
    return html`<article class="buurt-card">${[
      html`<h3 dir="auto">${action.title}</h3>`,
      paragraph(
        strong(`${words.standing[standing]}.`),
        ` ${words.promisedFor}: ${dayIn(language, action.firstDue ?? action.due)}. `,
        stateSentence(action, view, today),
      ),
      text === undefined ? paragraph(words.noReason) : html`<p dir="auto">${text}</p>`,
    ]}</article>`;
  };
  return failed.length > 0 && [heading(2, words.failed), failed.map(block)];
}

/** In figures, where they judge an organisation and not a person, with what it says of them. */
function organisations(view: MemoryView, words: MemoryWords): Content {
  const { language, neighbourhood, promised, today } = view;
  const { norms } = neighbourhood;
  const { told, soon, few } = byOrganisation(promised, norms, today);
  const named = (partner: Partner) => organisationName(view, partner);
  const names = new Intl.ListFormat(language).format(few.map(named));
  return [
    heading(2, words.organisations),
    told.length > 0 && figuresOf(told, view),
    told.map(({ partner }) => wordOf(partner, view)),
    soon.map(({ partner, publicOn }) =>
      paragraph(words.soon(named(partner), dayIn(language, publicOn))),
    ),
    few.length > 0 && paragraph(words.few(names, norms.publicFrom)),
  ];
}

/** Every promise with whose it was, until when, and how it stands. */
function allPromises(view: MemoryView, words: MemoryWords): Content {
  const { promised, language, topics, today, neighbourhood } = view;
  const numberOf = (cycle: CycleId) => partsOf(cycle).number;
  const round = ({ cycle }: Action) =>
    link(`/${neighbourhood.id}?lang=${language}&archive=1#${cycle}`, words.cycle(numberOf(cycle)));
  const row = ({ action, standing }: Promised): Content[] => [
    [
      html`<span dir="auto">${action.title}</span>`,
      ` (${topicName(topics, action.topic, language)})`,
    ],
    organisationNames(view, organisationsOf(action)),
    dayIn(language, action.firstDue ?? action.due),
    [
      strong(`${words.standing[standing]}. `),
      stateSentence(action, view, today),
      " ",
      round(action),
    ],
  ];
  return [
    heading(2, words.table),
    table({
      caption: words.table,
      named: false,
      head: [words.promise, words.by, words.promisedFor, words.became],
      rows: promised.toReversed().map(row),
    }),
  ];
}
