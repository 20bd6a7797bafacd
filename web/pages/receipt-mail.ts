import type { NoReceipt } from "#domain/dispatch/ledger.ts";
import type { Language } from "#contract/language.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { receiptOfferWords } from "#web/copy/receipt-offer.ts";
import { receiptOutcomeWords } from "#web/copy/receipt-outcome.ts";
import { surveyWords } from "#web/copy/survey.ts";
import { button, form } from "./components.ts";
import { linkLine, paragraph } from "./elements.ts";
import { type Content, when } from "./html.ts";
import { homeLink, type Page, residentPage } from "./layout.ts";

type View = { language: Language; neighbourhood: Neighbourhood; path: string };

/** What became of asking for a receipt by mail; `offered` is a page that was only opened. */
export type ReceiptOutcome = "offered" | "mailed" | "refused" | "closed" | NoReceipt;

const STATUS: Readonly<Record<ReceiptOutcome, number>> = {
  offered: 200,
  mailed: 200,
  sent: 200,
  unsettled: 200,
  "not-answered": 409,
  "no-address": 409,
  bounced: 409,
  complained: 409,
  closed: 410,
  refused: 503,
};

/** A button that mails a receipt. */
export function receiptMailForm(language: Language, path: string): Content {
  const words = receiptOfferWords[language];
  return [
    paragraph(words.offer),
    form(`${path}?lang=${language}`, button(words.button, { quiet: true })),
  ];
}

/** The title, and what it means; that the receipt is offered speaks for itself. */
function outcomeWords(language: Language, outcome: ReceiptOutcome): readonly string[] {
  if (outcome === "offered") return [receiptOfferWords[language].title];
  const words = receiptOutcomeWords[language];
  return outcome === "mailed" ? words.mailed : words.skipped[outcome];
}

/** Offers the receipt, or says what became of it and what can be done. */
export function receiptMailPage({
  language,
  neighbourhood,
  path,
  outcome,
}: View & { outcome: ReceiptOutcome }): Page {
  const { topics } = surveyWords[language].questions;
  const [title = "", text] = outcomeWords(language, outcome);
  const again = outcome === "offered" || outcome === "refused";
  const answerLink = `${path.replace("/r/", "/a/")}?lang=${language}`;
  return residentPage({ language, neighbourhood, title, path, status: STATUS[outcome] }, [
    when(text, paragraph),
    again && receiptMailForm(language, path),
    outcome === "not-answered" && linkLine(answerLink, topics.words),
    homeLink(language, neighbourhood),
  ]);
}
