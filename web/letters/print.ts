import { encodeQR } from "qr";
import type { Language } from "#contract/language.ts";
import { documentOf } from "#web/pages/document.ts";
import { type Html, html, raw } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";

/** A page for the printer; what is `aside` stands on the screen alone. */
export function printed(
  { language, title, aside }: { language: Language; title: string; aside: Html },
  sheets: Html | Html[],
): Page {
  return {
    status: 200,
    html: documentOf(
      { language, title },
      html`<main><div class="buurt-aside"><h1>${title}</h1>${aside}</div>${sheets}</main>`,
    ),
  };
}

/** A QR code (ISO/IEC 18004) that leads to an address; a fifth of it may be torn off. */
export const qrCode = (address: string, label: string): Html =>
  html`<span class="buurt-qr" role="img" aria-label="${label}">${raw(encodeQR(address, "svg", { ecc: "quartile", border: 2 }))}</span>`;
