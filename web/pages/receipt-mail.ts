import type { NoReceipt } from "#domain/dispatch/ledger.ts";
import type { Language } from "#contract/language.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { linkWords } from "#web/copy/links.ts";
import { receiptOfferWords } from "#web/copy/receipt-offer.ts";
import { surveyWords } from "#web/copy/survey.ts";
import { button, form } from "./components.ts";
import { type Html, html } from "./html.ts";
import { contactBlock, layout, type Page } from "./layout.ts";

type View = { language: Language; neighbourhood: Neighbourhood; path: string };

/** What became of asking for a receipt by mail; `offered` is a page that was only opened. */
export type ReceiptOutcome = "offered" | "mailed" | "refused" | NoReceipt;

const STATUS: Readonly<Record<ReceiptOutcome, number>> = {
  offered: 200,
  mailed: 200,
  sent: 200,
  unsettled: 200,
  "not-answered": 409,
  "no-address": 409,
  bounced: 409,
  complained: 409,
  refused: 503,
};

/** A button that mails a receipt. */
export function receiptMailForm(language: Language, path: string): Html {
  const words = receiptOfferWords[language];
  return html`<p>${words.offer}</p>${form(`${path}?lang=${language}`, html`${button(words.button, { quiet: true })}`)}`;
}

/** Offers the receipt, or says what became of it and what can be done. */
export function receiptMailPage({
  language,
  neighbourhood,
  path,
  outcome,
}: View & { outcome: ReceiptOutcome }): Page {
  const words = receiptOfferWords[language];
  const survey = surveyWords[language];
  const { toNeighbourhood } = linkWords[language];
  const [title = "", text = ""] =
    outcome === "offered"
      ? [words.title, ""]
      : outcome === "mailed"
        ? words.mailed
        : words.skipped[outcome];
  const again = outcome === "offered" || outcome === "refused";
  return layout(
    { language, title, path, brand: neighbourhood.name, status: STATUS[outcome] },
    html`${text === "" ? "" : html`<p>${text}</p>`}${again ? receiptMailForm(language, path) : ""}${outcome === "not-answered" ? html`<p><a href="${path.replace("/r/", "/a/")}?lang=${language}">${survey.legend}</a></p>` : ""}<p><a href="/${neighbourhood.id}?lang=${language}">${toNeighbourhood(neighbourhood.name)}</a></p>${contactBlock(language, neighbourhood)}`,
  );
}
