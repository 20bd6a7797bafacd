import type { Language } from "#contract/language.ts";
import { faultWords } from "#web/copy/faults.ts";
import { linkWords } from "#web/copy/links.ts";
import { linkLine, paragraph } from "./elements.ts";
import { when } from "./html.ts";
import { layout, type Page } from "./layout.ts";

export type Fault =
  | "too-large"
  | "bad-form"
  | "wrong-method"
  | "too-many"
  | "try-again"
  | "not-found"
  | "forbidden"
  | "conflict";

const STATUS: Readonly<Record<Fault, number>> = {
  "too-large": 413,
  "bad-form": 400,
  "wrong-method": 405,
  "too-many": 429,
  "try-again": 503,
  "not-found": 404,
  forbidden: 403,
  conflict: 409,
};

/** What went wrong and what to do, in the reader's language; nothing of how we are built. */
export function faultPage({
  language,
  kind,
  detail,
}: {
  language: Language;
  kind: Fault;
  detail?: string;
}): Page {
  const [title = "", text = ""] = faultWords[language][kind];
  return layout({ language, title, status: STATUS[kind] }, [
    paragraph(text),
    when(detail, (more) => paragraph(more)),
    linkLine("/", linkWords[language].overview),
  ]);
}

/** That there is nothing here. */
export const notFoundPage = ({ language }: { language: Language }): Page =>
  faultPage({ language, kind: "not-found" });
