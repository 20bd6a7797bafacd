import type { Language } from "#contract/language.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { mainLanguage, type Neighbourhood } from "#domain/neighbourhood.ts";
import { closedWords } from "#web/copy/closed.ts";
import { dayIn } from "#web/copy/dates.ts";
import { note } from "./components.ts";
import { inLanguage, paragraph } from "./elements.ts";
import { type Content, html, when } from "./html.ts";
import { homeLink, type Page, residentPage } from "./layout.ts";

type View = { language: Language; neighbourhood: Neighbourhood };

/** Since when a neighbourhood takes no part any more, and why; nothing where it does. */
export const closedNote = ({ language, neighbourhood }: View): Content =>
  when(neighbourhood.closed, ({ at, reason }) => {
    const words = closedWords[language];
    const why = html`<span${inLanguage(mainLanguage(neighbourhood))}>${reason}</span>`;
    return note([
      words.since(neighbourhood.name, dayIn(language, dayOf(at))),
      ` ${words.why} `,
      why,
    ]);
  });

/** In the place of a form of a neighbourhood that is closed. */
export const closedPage = ({ language, neighbourhood, path }: View & { path: string }): Page =>
  residentPage({ language, neighbourhood, title: closedWords[language].title, path }, [
    paragraph(closedWords[language].form),
    closedNote({ language, neighbourhood }),
    homeLink(language, neighbourhood),
  ]);
