import { encodeQR } from "qr";
import type { Language } from "#domain/neighbourhood.ts";
import { directionOf } from "#web/copy/words.ts";
import { dressed } from "#web/pages/components.ts";
import { type Html, html, raw } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { letterStyle, style } from "#web/pages/style.ts";

/** A page for the printer; what is `aside` stands on the screen alone. */
export function printed({ language, title, aside }: { language: Language; title: string; aside: Html }, sheets: Html | Html[]): Page {
  const page = html`<!doctype html><html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title>${raw(`<style>${style}</style><style>${letterStyle}</style>`)}</head><body><main><div class="buurt-aside"><h1>${title}</h1>${aside}</div>${sheets}</main></body></html>`;
  return { status: 200, html: dressed(page.toString()) };
}

/** A QR code (ISO/IEC 18004) that leads to an address; a fifth of it may be torn off. */
export const qrCode = (address: string, label: string): Html => html`<span class="buurt-qr" role="img" aria-label="${label}">${raw(encodeQR(address, "svg", { ecc: "quartile", border: 2 }))}</span>`;
