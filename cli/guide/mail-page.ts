import type { OutboxMail } from "#local/mail/outbox.ts";
import { linkLine } from "#web/pages/elements.ts";
import { type Html, html, when } from "#web/pages/html.ts";
import { framed, momentOf, OUTBOX, spoken } from "./frame.ts";
import { factsOf, kindName, languageName } from "./mail-facts.ts";
import { type Guided, guideWords } from "./words.ts";

type MailView = { language: Guided; mail: OutboxMail; places: ReadonlyMap<string, string> };

/** One mail as its reader sees it, with and without formatting; its links open beside it. */
export function mailPage({ language, mail, places }: MailView): string {
  const words = guideWords[language].mail;
  const facts = factsOf(mail);
  const path = `${OUTBOX}/${facts.id}`;
  const told = [
    html`${words.sentTo(facts.name)} <bdi>(${facts.address})</bdi>`,
    kindName(language, facts.kind),
    places.get(facts.place),
    languageName(facts.language),
    momentOf(language, facts.at),
  ];
  const title = facts.subject || words.untitled;
  return framed({ language, title, path }, [
    html`<ul class="guide-facts">${told.map((fact) => when(fact, (text) => html`<li>${text}</li>`))}</ul>`,
    html`<div class="guide-letter">${when(mail.html !== "", () => letter(words.shown, mail.html))}${inText(words.text, mail.text)}</div>`,
    linkLine(spoken(OUTBOX, language), words.back),
    html`<p><a href="${path}.eml" download>${words.save}</a></p>`,
  ]);
}

const letter = (title: string, markup: string): Html =>
  html`<section><h2 id="shown">${title}</h2><iframe
      title="${title}"
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      srcdoc="${`<base target="_blank">${markup}`}"
    ></iframe></section>`;

const inText = (title: string, text: string): Html =>
  html`<section><h2>${title}</h2><pre dir="auto">${linked(text)}</pre></section>`;

/** Text with its addresses as links. */
const linked = (text: string) =>
  text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, at) =>
      at % 2 === 1 ? html`<a href="${part}" target="_blank" rel="noreferrer">${part}</a>` : part,
    );
