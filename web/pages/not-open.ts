import type { Instant } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { dayIn } from "#web/copy/dates.ts";
import { surveyClosedWords } from "#web/copy/survey-closed.ts";
import { paragraph } from "./elements.ts";
import type { Content } from "./html.ts";
import { homeLink, type Page, residentPage } from "./layout.ts";

/** A round before it opens, or after it closed: when, and what can be said of it by then. */
export function notOpenPage(
  {
    language,
    neighbourhood,
    early,
    opens,
    closes,
  }: {
    language: Language;
    neighbourhood: Neighbourhood;
    early: boolean;
    opens: Instant;
    closes: Instant;
  },
  content: Content,
): Page {
  const closed = surveyClosedWords[language];
  const title = early ? closed.notYet : closed.title;
  const when = early
    ? closed.notYetText(dayIn(language, opens))
    : closed.text(dayIn(language, closes));
  return residentPage({ language, neighbourhood, title, status: early ? 200 : 410 }, [
    paragraph(when),
    content,
    homeLink(language, neighbourhood),
  ]);
}
