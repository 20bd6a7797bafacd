import type { Language, Neighbourhood } from "#domain/neighbourhood.ts";
import { directionOf, wordsOf } from "#web/copy/words.ts";
import { type Html, html } from "#web/pages/html.ts";

export type MailWords = { subject: string; text: string; html: string };

/** One column, no images, nothing from outside: readable in every mail program, dark or light. */
export function frame(language: Language, subject: string, content: Html): string {
  return html`<!doctype html><html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${subject}</title></head><body style="margin:0;padding:0"><table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:16px"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px"><tr><td dir="${directionOf(language)}" style="font-family:Arial,Helvetica,sans-serif;font-size:18px;line-height:1.5">${content}</td></tr></table></td></tr></table></body></html>`.toString();
}

export const paragraph = (content: unknown): Html => html`<p style="margin:0 0 16px">${content}</p>`;

/** A link that looks like a button and works without any style. */
export const button = (link: string, label: string): Html => html`<p style="margin:24px 0"><a href="${link}" style="display:inline-block;padding:14px 24px;background:#0b5a8a;color:#ffffff;font-weight:bold;text-decoration:none;border-radius:4px">${label}</a></p>${paragraph(html`<a dir="ltr" href="${link}">${link}</a>`)}`;

export const small = (content: unknown): Html => html`<p style="margin:24px 0 0;font-size:15px">${content}</p>`;

/** Where one unsubscribes, and where one sees what is kept. */
export type WaysOut = { unsubscribe: string; mine: string };

/** Who to turn to, and the ways out. */
export function ending(language: Language, { contact, name }: Neighbourhood, { unsubscribe, mine }: WaysOut): { text: string; html: Html } {
  const { mail, mine: words } = wordsOf(language);
  const who = mail.contact(contact.name, contact.role, contact.phone);
  return {
    text: `${who}\n\n${contact.name}\nVeilige Buurten Team ${name}\n\n--\n${mail.unsubscribe}\n${unsubscribe}\n\n${words.link}\n${mine}\n`,
    html: html`${paragraph(who)}${paragraph(html`${contact.name}<br>Veilige Buurten Team ${name}`)}${small(html`${mail.unsubscribe} <a dir="ltr" href="${unsubscribe}">${unsubscribe}</a>`)}${small(html`${words.link} <a dir="ltr" href="${mine}">${mine}</a>`)}`,
  };
}
