import { type CycleId, type Instant, OTHER } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import type { ReceiptCode, WordsCode } from "#domain/answer/receipt.ts";
import { dayIn } from "#web/copy/dates.ts";
import { receiptWords } from "#web/copy/receipt.ts";
import { titleWords } from "#web/copy/titles.ts";
import { note } from "./components.ts";
import { code, heading, link, linkLine, list, numbered, paragraph, strong } from "./elements.ts";
import { type Content, html, when } from "./html.ts";
import { homeLink, type Page, residentPage } from "./layout.ts";
import { receiptMailForm } from "./receipt-mail.ts";

type ReceiptView = {
  language: Language;
  neighbourhood: Neighbourhood;
  /** What was chosen, place by place. */
  places: readonly (readonly Topic[])[];
  other: string | undefined;
  replaced: boolean;
  once: boolean;
  closes: Instant;
  path: string;
  cycle: CycleId;
  code: ReceiptCode;
  /** Where there are words of the resident's own. */
  wordsCode: WordsCode | undefined;
  byMail: boolean;
  /** The secret with which one asks, and offers help. */
  desk: string;
};

/** Proof for the resident that the answer is in, and what happens next. */
export function receiptPage(view: ReceiptView): Page {
  const { language, neighbourhood, path } = view;
  const receipt = receiptWords[language];
  return residentPage(
    { language, neighbourhood, title: receipt.title, path },
    html`${chosen(view)}
${[next(view), proof(view), homeLink(language, neighbourhood)]}`,
  );
}

function chosen({ language, places, other, replaced }: ReceiptView): Content {
  const receipt = receiptWords[language];
  const name = ({ id, words }: Topic) => [
    words[language],
    id === OTHER && other !== undefined && `: ${other}`,
  ];
  const [first = [], ...rest] = places;
  return [
    replaced && note(receipt.replaced, { role: "status" }),
    heading(2, receipt.yours),
    first.length === 0 && paragraph(receipt.unsure),
    rest.length === 0 && first.length > 1
      ? [paragraph(receipt.equal), list(first.map(name))]
      : numbered(places.map((place) => together(place.map(name), receipt.equal))),
  ];
}

/** What stands on one place. */
const together = (names: readonly Content[], equal: string): Content => [
  names.map((name, nth) => [nth > 0 && html`<br>`, name]),
  names.length > 1 && ` (${equal})`,
];

/** What happens next, and what else can be done. */
function next({ language, closes, once, path, desk }: ReceiptView): Content {
  const receipt = receiptWords[language];
  const { help, question } = titleWords[language];
  const wayTo = (page: string, label: string) => linkLine(`${page}?lang=${language}`, label);
  return [
    heading(2, receipt.next),
    list(receipt.steps(dayIn(language, closes))),
    !once && wayTo(path, receipt.change),
    wayTo(`/h/${desk}`, help),
    wayTo(`/q/${desk}`, question),
  ];
}

/** The codes with which one finds the answer in the count, and what became of one's own words. */
function proof({ wordsCode, ...view }: ReceiptView): Content {
  const receipt = receiptWords[view.language];
  return [
    receiptProof(view),
    when(wordsCode, (its) => [
      heading(2, receipt.wordsCode),
      paragraph(strong(code(its))),
      paragraph(receipt.wordsCodeText),
    ]),
  ];
}

/** The code with which anybody finds the answer in the count. */
function receiptProof({
  language,
  code: receiptCode,
  cycle,
  byMail,
  path,
}: Omit<ReceiptView, "wordsCode">): Content {
  const receipt = receiptWords[language];
  const count = link(`/count/${cycle}?lang=${language}`, receipt.codeLink);
  return [
    heading(2, receipt.code),
    paragraph(strong(code(receiptCode))),
    paragraph(receipt.codeText, " ", count),
    byMail && receiptMailForm(language, path.replace("/a/", "/r/")),
  ];
}
