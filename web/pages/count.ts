import type { Day } from "#contract/ids.ts";
import type { BecameOf } from "#domain/reading/became.ts";
import type { Reading } from "#domain/reading/reading.ts";
import { floorTold } from "#domain/dispatch/closing.ts";
import type { Cycle, Round } from "#domain/dispatch/cycle.ts";
import type { Remedy } from "#domain/tally/remedy.ts";
import type { ToldSeal } from "#domain/tally/told.ts";
import type { Agenda, Tally } from "#domain/tally/tally.ts";
import type { Language } from "#contract/language.ts";
import { areaName, type Neighbourhood, type Topic } from "#domain/neighbourhood.ts";
import { leftOutWords } from "#web/copy/left-out.ts";
import { leftOutList } from "./left-out.ts";
import { becameWords } from "#web/copy/became.ts";
import { countNoteWords } from "#web/copy/count-notes.ts";
import { countWords } from "#web/copy/count.ts";
import { momentIn } from "#web/copy/dates.ts";
import { ruleNameWords } from "#web/copy/rule-names.ts";
import { topicCountWords } from "#web/copy/topic-counts.ts";
import { button, codeField, hidden, note, query } from "./components.ts";
import { becameBlock, becameOfYours } from "./became.ts";
import { closedNote } from "./closed.ts";
import { outcome, steps } from "./count-explained.ts";
import {
  code,
  definition,
  definitions,
  details,
  heading,
  link,
  list,
  numbered,
  paragraph,
  strong,
} from "./elements.ts";
import { topicName } from "./facts.ts";
import { floorNote, floorTerms } from "./floor.ts";
import { type Content, type Html, html, when } from "./html.ts";
import { homeLink, type Page, residentPage } from "./layout.ts";
import { openBlock, type OpenAnswers } from "./open-survey.ts";

type CodeFound =
  | { typed: string; found: "yes" | "no" | "unreadable" }
  | { typed: string; found: "words"; became: readonly BecameOf[] };

export type CountView = {
  language: Language;
  neighbourhood: Neighbourhood;
  topics: readonly Topic[];
  /** The same, and what was left out when it opened. */
  named: readonly Topic[];
  cycle: Cycle;
  round: Round;
  seal: ToldSeal | undefined;
  /** What was agreed on where ballots did not fit, and why. */
  agreed: Pick<Remedy, "way" | "reason"> | undefined;
  /** Both once the agenda stands, and nothing of them before. */
  counted: { tally: Tally; agenda: Agenda } | undefined;
  /** Files that can be had, with the SHA-256 of each. */
  files: readonly {
    kind: "csv" | "pb" | "soi" | "receipts" | "count";
    name: string;
    sha256: string;
  }[];
  /** Where the site is, without a slash at the end. */
  site: string;
  /** Answers by the open link, once the agenda stands. */
  open: OpenAnswers;
  /** How far the reading of what residents wrote is, and what day it is. */
  reading: Reading | undefined;
  today: Day;
  /**
   * A code that was typed: whether it is in the count, or what became of the words that it belongs
   * to.
   */
  code: CodeFound | undefined;
};

/** How a round is, or will be, counted, what came out of it, and how anyone checks it. */
export function countPage(view: CountView): Page {
  const { language, neighbourhood, cycle, seal } = view;
  const words = countWords[language];
  const title = words.title(areaName(neighbourhood, cycle.area), cycle.number);
  const found = { site: view.site, description: words.checkText };
  return residentPage({ language, neighbourhood, title, path: pathOf(cycle), found }, [
    closedNote(view),
    floorNote(floorTold(cycle, view.round), language),
    outcomeOf(view),
    when(seal, () => codeCheck(view)),
    howCounted(view),
    becameBlock(view.reading, view),
    openBlock(view.open, view.topics, language),
    homeLink(language, neighbourhood),
  ]);
}

function outcomeOf(view: CountView): Content {
  const { language, counted, seal, agreed } = view;
  const words = countWords[language];
  if (agreed?.way === "void")
    return [heading(2, words.voided), paragraph(words.voidedText, " ", quoted(agreed.reason))];
  return counted === undefined
    ? paragraph(seal === undefined ? words.notYet : topicCountWords[language].sealedOnly)
    : outcome({ ...view, ...counted });
}

/** The steps, what was fixed before, and the seal with the files: one tap away once it is counted. */
function howCounted(view: CountView): Content {
  const { language, counted, seal } = view;
  const words = countWords[language];
  const fixed = [terms(view), notAsked(view)];
  return [
    when(counted, (its) => steps({ ...view, ...its })),
    counted === undefined ? [heading(2, words.terms), fixed] : details(words.terms, fixed),
    when(seal, (its) => details(words.seal, sealed(view, its), filesBlock(view))),
  ];
}

const quoted = (text: string): Html => html`<q dir="auto">${text}</q>`;

const pathOf = ({ id }: Cycle) => `/count/${id}`;

/** What was fixed before anybody answered. */
function terms({ language, topics, cycle, round, neighbourhood, counted }: CountView): Content {
  const words = countWords[language];
  const { weighted } = countNoteWords[language];
  const { rule, threshold, seats, weights } = round.terms;
  const weightOf = ([area, weight]: [string, string]) =>
    `${neighbourhood.areas.find(({ id }) => id === area)?.name ?? area}: ${weight}`;
  return [
    list([
      counted === undefined ? words.rules[rule] : ruleNameWords[language][rule],
      words.termsText(seats, threshold.minimum, threshold.share),
      ...floorTerms(round, cycle.plan, language),
      ...(weights === undefined ? [] : [weighted(Object.entries(weights).map(weightOf))]),
      words.other,
    ]),
    heading(3, words.lot),
    paragraph(words.lotText),
    numbered(round.lotOrder.map((id) => topicName(topics, id, language))),
  ];
}

/** What could have been asked and is not: a decision that was published as it opened. */
const notAsked = ({ language, round, named }: CountView): Content =>
  when(round.leftOut, (all) => [
    heading(3, leftOutWords[language].title),
    leftOutList(all, named, language),
  ]);

/** The one thing that a resident can check without counting: whether an answer is in it. */
function codeCheck(view: CountView): Content {
  const { language, code: checked, seal, reading } = view;
  const words = countWords[language];
  const yours = { ...view, placeBy: reading?.placeBy };
  return [
    heading(2, words.check, "check"),
    paragraph(seal?.ballots === undefined ? words.tooFew : words.checkText),
    when(checked, (typed) =>
      note(
        [
          strong(
            typed.found === "words"
              ? becameWords[language].found(typed.typed)
              : words.code[typed.found](typed.typed),
          ),
          typed.found === "words" && list(typed.became.map((one) => becameOfYours(one, yours))),
        ],
        { role: "status", id: "answer" },
      ),
    ),
    codeForm(view),
  ];
}

function codeForm({ language, cycle, code: checked }: CountView): Html {
  const { codeLabel: label, codeHint: hint, codeButton } = countWords[language];
  return query(`${pathOf(cycle)}#check`, [
    hidden("lang", language),
    codeField({ label, hint, value: checked?.typed, size: { maxlength: 20 } }),
    button(codeButton),
  ]);
}

function sealed({ language, counted, agreed }: CountView, seal: ToldSeal): Content {
  const { ballots, sealed: at, digests, replacedByCode } = seal;
  const words = countWords[language];
  const moment = momentIn(language, at);
  return [
    paragraph(ballots === undefined ? words.sealed(moment) : words.sealText(ballots, moment)),
    uncounted(seal, language),
    seal.left !== undefined &&
      when(agreed, ({ reason }) => paragraph(words.agreed, " ", quoted(reason))),
    when(replacedByCode, (times) => paragraph(words.replacedByCode(times))),
    when(digests, ({ root, receipts }) =>
      definitions(
        definition(words.root, code(root)),
        definition(words.receiptsDigest, code(receipts)),
        when(counted, ({ tally }) => definition(words.digest, code(tally.digest))),
      ),
    ),
  ];
}

/** Answers that were given and do not count, and why. */
function uncounted({ withdrawn = 0, left }: ToldSeal, language: Language): Content {
  const words = countWords[language];
  const { setAside, missing, older } =
    left === undefined || left === "some" ? { setAside: 0, missing: 0, older: false } : left;
  return [
    withdrawn > 0 && paragraph(words.withdrawn(withdrawn)),
    left === "some" && note(words.leftOfFew),
    setAside > 0 && note(words.setAside(setAside)),
    missing > 0 && note(words.missing(missing)),
    older && note(words.older),
  ];
}

/**
 * What can be had to count again; before the agenda stands receipts alone, and of few answers
 * nothing.
 */
function filesBlock({ language, cycle, round, files, counted, site }: CountView): Content {
  const words = countWords[language];
  if (files.length === 0) return "";
  const file = ({ kind, name, sha256 }: CountView["files"][number]) => [
    link(`${pathOf(cycle)}/${name}`, name),
    `: ${words.fileTexts[kind]}`,
    html`<br><small>SHA-256 ${code(sha256)}</small>`,
  ];
  return [
    heading(3, words.files),
    list(files.map(file)),
    counted !== undefined && [
      paragraph(words.verify),
      paragraph(code(`npx buurt verify ${site}${pathOf(cycle)}`)),
      paragraph(words.recount),
      paragraph(code(recount(round))),
    ],
  ];
}

const recount = ({ terms: { rule, seats, threshold }, lotOrder }: Round): string =>
  [
    `npx buurt recount ballots.csv --rule ${rule} --seats ${seats}`,
    `--threshold ${threshold.minimum},${threshold.share} --lot ${lotOrder.join(",")}`,
  ].join(" ");
