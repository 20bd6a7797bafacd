import { LANGUAGES, type Language } from "#contract/language.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { mailFrameWords } from "#web/copy/mails/frame.ts";
import { type Html, html, raw } from "#web/pages/html.ts";
import { frameParts } from "./frame-parts.ts";

export type MailWords = { subject: string; text: string; html: string };
/** A row of a mail, in the language's direction. */
export type Row = (slots: Readonly<Record<string, string>>) => Html;

/** Fills the slots of a part; what stands in a slot is escaped already. */
const filled = (part: string, slots: Readonly<Record<string, string>>): Html =>
  raw(part.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => slots[name] ?? whole));
const row =
  (part: string, values: Readonly<Record<string, unknown>>): Row =>
  (slots) =>
    filled(part, {
      ...slots,
      ...Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, html`${value}`.toString()]),
      ),
    });

/** One column, no images, nothing from outside: readable in every mail program, dark or light, in either direction. `preview` is what a list of mails shows beside the subject. */
export function frame(
  language: Language,
  subject: string,
  preview: string,
  rows: readonly Row[],
): string {
  const dir = LANGUAGES[language].direction;
  const slots = {
    lang: language,
    dir,
    start: dir === "rtl" ? "right" : "left",
    subject: html`${subject}`.toString(),
    preview: html`${preview}`.toString(),
  };
  return html`${filled(frameParts.head, slots)}${rows.map((one) => one(slots))}${filled(frameParts.tail, slots)}`.toString();
}

export const paragraph = (content: unknown): Row => row(frameParts.text, { content });
export const small = (content: unknown): Row => row(frameParts.small, { content });

/** A link that looks like a button and works without any style; below it the address itself, for who does not press buttons in mails. */
export const button = (link: string, label: string): Row[] => [
  row(frameParts.button, { link, label }),
  small(html`<a dir="ltr" href="${link}">${link}</a>`),
];

/** Where one unsubscribes, and where one sees what is kept. */
export type WaysOut = { ask: string; unsubscribe: string; mine: string };

/** Who to turn to. */
export function signature(
  language: Language,
  { contact, name }: Neighbourhood,
): { text: string; rows: Row[] } {
  const who = mailFrameWords[language].contact(contact.name, contact.role, contact.phone);
  return {
    text: `${who}\n\n${contact.name}\nVeilige Buurten Team ${name}`,
    rows: [paragraph(who), paragraph(html`${contact.name}<br>Veilige Buurten Team ${name}`)],
  };
}

/** Who to turn to, and the ways out. */
export function ending(
  language: Language,
  neighbourhood: Neighbourhood,
  { ask, unsubscribe, mine }: WaysOut,
): { text: string; rows: Row[] } {
  const words = mailFrameWords[language];
  const who = signature(language, neighbourhood);
  return {
    text: `${who.text}\n\n${words.ask}\n${ask}\n\n--\n${words.unsubscribe}\n${unsubscribe}\n\n${words.mine}\n${mine}\n`,
    rows: [
      ...who.rows,
      small(html`${words.ask} <a dir="ltr" href="${ask}">${ask}</a>`),
      small(html`${words.unsubscribe} <a dir="ltr" href="${unsubscribe}">${unsubscribe}</a>`),
      small(html`${words.mine} <a dir="ltr" href="${mine}">${mine}</a>`),
    ],
  };
}
