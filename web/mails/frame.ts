import { LANGUAGES, type Language } from "#contract/language.ts";
import type { Municipality } from "#domain/municipality/subjects.ts";
import { brandOf } from "#domain/municipality/theme.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { contactRole, contactWords } from "#web/copy/contact.ts";
import { isolated } from "#web/copy/left-to-right.ts";
import { mailFrameWords } from "#web/copy/mails/frame.ts";
import { list, paragraph, strong } from "#web/pages/elements.ts";
import { type Content, type Html, html, raw, when } from "#web/pages/html.ts";
import { frameParts } from "./frame-parts.ts";

export type MailWords = { subject: string; text: string; html: string };

type Slots = Readonly<Record<string, string>>;
/** A row of a mail, in the language's direction. */
type Row = (slots: Slots) => Html;
/** Something that a mail says, as plain text and as it is shown; `printed` is how paper shows it. */
export type Part = { text: string; rows: readonly Row[]; printed?: Content };

/** Fills the slots of a part; what stands in a slot is escaped already. */
const filled = (part: string, slots: Slots): Html =>
  raw(part.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => slots[name] ?? whole));

const escaped = (content: Content): string => html`${content}`.toString();

const row =
  (kind: "letterhead" | "text" | "small", content: Content): Row =>
  (slots) =>
    filled(frameParts[kind], { ...slots, content: escaped(content) });

const plainLink = (address: string): Html => html`<a dir="ltr" href="${address}">${address}</a>`;

/** A paragraph; `content` is how it is shown where that is more than the text. */
export const said = (text: string, content: Content = text): Part => ({
  text,
  rows: [row("text", content)],
  printed: paragraph(content),
});

/** How far something has come, beside the words that say so. */
const TONES = { good: "#1d6b2f", underWay: "#0b5a8a", stopped: "#a3140a" } as const;
export type Tone = keyof typeof TONES;

/** Something that stands by itself among others, in a frame whose edge has the colour of its state. */
export const framed = (text: string, tone: Tone, content: Content): Part => ({
  text,
  rows: [
    (slots) => filled(frameParts.card, { ...slots, tone: TONES[tone], content: escaped(content) }),
  ],
  printed: paragraph(content),
});

export const emphasised = (text: string): Part => said(text, strong(text));

export const bullets = (items: readonly string[]): Part => ({
  ...said(items.map((item) => `- ${item}`).join("\n"), list(items)),
  printed: list(items),
});

/** What goes without saying where mails are shown. */
export const inText = (text: string): Part => ({ text, rows: [] });

export const footnote = (text: string, content: Content = text): Part => ({
  text,
  rows: [row("small", content)],
});

/**
 * A link that looks like a button and works without any style; below it the address itself, for who
 * does not press buttons in mails.
 */
export const wayTo = (link: string, label: string): Part => ({
  text: link,
  rows: [
    (slots) => filled(frameParts.button, { ...slots, link: escaped(link), label: escaped(label) }),
    row("small", plainLink(link)),
  ],
});

/** What belongs together has no blank line in between. */
export const together = (...parts: Part[]): Part => ({
  text: parts.map(({ text }) => text).join("\n"),
  rows: parts.flatMap(({ rows }) => rows),
  printed: parts.map(({ printed }) => printed ?? ""),
});

/** `municipality`: whose mail it is, where that is known to who writes it. */
export type MailHead = {
  language: Language;
  subject: string;
  preview: string;
  municipality?: Municipality | undefined;
};

/** The product's own colour, and what is read on it. */
const OWN = { accent: "#0b5a8a", on: "#ffffff" };

/**
 * One column, no images, nothing from outside: readable in every mail program, dark or light, in
 * either direction. `preview` is what a list of mails shows beside the subject.
 */
export function mailOf(
  { language, subject, preview, municipality }: MailHead,
  parts: readonly Part[],
): MailWords {
  const dir = LANGUAGES[language].direction;
  const brand = (municipality && brandOf(municipality.theme)?.light) ?? OWN;
  const slots = {
    lang: language,
    dir,
    start: dir === "rtl" ? "right" : "left",
    subject: escaped(subject),
    preview: escaped(preview),
    accent: brand.accent,
    on: brand.on,
  };
  const head = when(municipality, ({ identity }) => row("letterhead", identity.name)(slots));
  const texts = parts.map(({ text }) => text).filter((text) => text !== "");
  return {
    subject,
    text: `${texts.join("\n\n")}\n`,
    html: escaped([
      filled(frameParts.head, slots),
      head,
      parts.flatMap(({ rows }) => rows.map((one) => one(slots))),
      filled(frameParts.tail, slots),
    ]),
  };
}

/** Where one unsubscribes, and where one sees what is kept. */
export type WaysOut = { ask: string; unsubscribe: string; mine: string };

/** A telephone number, kept in its order and on one line. */
const unbroken = (phone: string, language: Language) =>
  isolated(phone.replaceAll(" ", "\u00a0"), language);

/** Who to turn to. */
export function signature(
  language: Language,
  { contact, name }: Neighbourhood,
  municipality?: Municipality,
): Part[] {
  const team = contactWords[language].team(name);
  const under = [contact.name, team, ...imprintOf(municipality)];
  return [
    said(
      mailFrameWords[language].contact(
        contact.name,
        contactRole(language, contact),
        unbroken(contact.phone, language),
      ),
    ),
    said(
      under.join("\n"),
      under.map((line, at) => (at === 0 ? line : html`<br>${line}`)),
    ),
  ];
}

/** The municipality and where a letter to it comes in. */
const imprintOf = (municipality: Municipality | undefined): string[] =>
  municipality === undefined
    ? []
    : [municipality.identity.name, ...(municipality.identity.address?.split("\n") ?? [])];

/** Who to turn to, and the ways out. */
export function ending(
  language: Language,
  neighbourhood: Neighbourhood,
  { ask, unsubscribe, mine }: WaysOut,
  municipality?: Municipality,
): Part[] {
  const words = mailFrameWords[language];
  const way = (label: string, link: string, rule = "") =>
    footnote(`${rule}${label}\n${link}`, html`${label} ${plainLink(link)}`);
  return [
    ...signature(language, neighbourhood, municipality),
    way(words.ask, ask),
    way(words.unsubscribe, unsubscribe, "--\n"),
    way(words.mine, mine),
  ];
}
