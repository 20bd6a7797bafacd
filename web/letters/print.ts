import { encodeQR } from "qr";
import type { Language } from "#contract/language.ts";
import { documentOf } from "#web/pages/document.ts";
import { heading } from "#web/pages/elements.ts";
import { type Content, type Html, html, raw } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";

/** A page for the printer; what is `aside` stands on the screen alone. */
export function printed(
  { language, title, aside }: { language: Language; title: string; aside: Content },
  sheets: Content,
): Page {
  const top = html`<div class="buurt-aside">${heading(1, title)}${aside}</div>`;
  return {
    status: 200,
    html: documentOf({ language, title }, html`<main>${top}${sheets}</main>`),
  };
}

/** An address as people read it. */
export const bare = (address: string): string => address.replace(/^https?:\/\//, "");

/** A line to write on. */
export const rule = html`<p class="buurt-line"></p>`;

/** A box to tick. */
export const box = html`<span class="buurt-box"></span>`;

/** A QR code (ISO/IEC 18004) that leads to an address; a fifth of it may be torn off. */
export function qrCode(address: string, label: string): Html {
  const code = raw(encodeQR(address, "svg", { ecc: "quartile", border: 2 }));
  return html`<span class="buurt-qr" role="img" aria-label="${label}">${code}</span>`;
}
