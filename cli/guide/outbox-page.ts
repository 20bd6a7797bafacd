import { MailKind } from "#contract/mail.ts";
import type { Html } from "#web/pages/html.ts";
import { button, query, select, textbox } from "#web/pages/components.ts";
import { linkLine, paragraph } from "#web/pages/elements.ts";
import { html, when } from "#web/pages/html.ts";
import { framed, momentOf, OUTBOX, spoken } from "./frame.ts";
import { type Filter, fits, kindName, languageName, type MailFacts } from "./mail-facts.ts";
import { type Guided, guideWords } from "./words.ts";

const PAGE = 25;

export type OutboxView = {
  language: Guided;
  /** The newest first. */
  mails: readonly MailFacts[];
  filter: Filter;
  /** The number of a mail; older ones are shown. */
  before: number;
  /** Names of neighbourhoods by their ids. */
  places: ReadonlyMap<string, string>;
};

/** Every mail that left, and a way to find the one of a person. */
export function outboxPage(view: OutboxView): string {
  const { language, mails, filter, before } = view;
  const words = guideWords[language].mail;
  const found = mails.filter(fits(filter));
  const shown = found.filter(({ sequence }) => sequence < before).slice(0, PAGE);
  const last = shown.at(-1)?.sequence ?? 0;
  const more = found.some(({ sequence }) => sequence < last);
  return framed({ language, title: words.title, path: addressOf(filter) }, [
    paragraph(words.lead),
    filterForm(view),
    html`<p role="status">${found.length === 0 ? words.none : words.found(found.length)}</p>`,
    when(shown.length > 0, () => html`<ul class="guide-list">${shown.map(lineOf(view))}</ul>`),
    when(more, () =>
      linkLine(spoken(`${addressOf(filter)}&before=${last}`, language), words.older),
    ),
  ]);
}

const addressOf = (filter: Filter): string => `${OUTBOX}?${new URLSearchParams(filter).toString()}`;

function filterForm({ language, filter, mails, places }: OutboxView): Html {
  const words = guideWords[language].mail;
  const kinds = [...new Set(mails.flatMap(({ kind }) => kind ?? []))].toSorted(residentsFirst);
  const known = [...new Set(mails.map(({ place }) => place))].filter((place) => places.has(place));
  const all: readonly [string, string] = ["", words.all];
  return query(OUTBOX, [
    html`<input type="hidden" name="lang" value="${language}">`,
    html`<div class="guide-filter">${[
      textbox({
        id: "person",
        label: words.person,
        value: filter.person,
        attributes: { type: "search", autocomplete: "off" },
      }),
      select({
        id: "kind",
        label: words.kind,
        options: [all, ...kinds.map((kind) => [kind, kindName(language, kind)] as const)],
        chosen: filter.kind,
      }),
      select({
        id: "place",
        label: words.place,
        options: [all, ...known.map((place) => [place, places.get(place) ?? ""] as const)],
        chosen: filter.place,
      }),
      button(words.filter, { quiet: true }),
    ]}</div>`,
  ]);
}

const ofResidents = (kind: string) => MailKind.safeParse(kind).success;
const residentsFirst = (one: string, other: string) =>
  Number(ofResidents(other)) - Number(ofResidents(one));

const lineOf =
  ({ language, places }: OutboxView) =>
  (mail: MailFacts): Html => {
    const about = [
      kindName(language, mail.kind),
      places.get(mail.place),
      languageName(mail.language),
      momentOf(language, mail.at),
    ];
    const address = spoken(`${OUTBOX}/${mail.id}`, language);
    const subject = mail.subject || guideWords[language].mail.untitled;
    const title = html`<a class="nl-link guide-mail" href="${address}" lang="${mail.language}" dir="auto">${subject}</a>`;
    const told = about.filter((part) => part !== undefined).join(" · ");
    return html`<li><bdi>${mail.name}</bdi><span>${title}<span class="guide-quiet">${told}</span></span></li>`;
  };
