import { Language, type Neighbourhood } from "#domain/neighbourhood.ts";
import { directionOf, wordsOf } from "#web/copy/words.ts";
import { chartStyle } from "#web/charts.ts";
import { type Html, html, raw } from "./html.ts";

export type Page = { status: number; html: string };

/** Design tokens first: a municipality brings its own house style by replacing them. Used to the letter in every page, so that its hash can stand in the content security policy. */
export const style = `:root{color-scheme:light dark;--buurt-ink:#1b1f2a;--buurt-paper:#fff;--buurt-soft:#f1f5f9;--buurt-line:#5b6577;--buurt-accent:#0b5a8a;--buurt-on-accent:#fff;--buurt-fault:#a3120a;--buurt-good:#1c6b34;--buurt-font:system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
@media(prefers-color-scheme:dark){:root{--buurt-ink:#f2f4f8;--buurt-paper:#14181f;--buurt-soft:#1f2630;--buurt-line:#9aa7b8;--buurt-accent:#8ecbf3;--buurt-on-accent:#0b1b27;--buurt-fault:#ffb1a8;--buurt-good:#9ddcae}}
*{box-sizing:border-box}body{margin:0;font:1.125rem/1.55 var(--buurt-font);color:var(--buurt-ink);background:var(--buurt-paper);overflow-wrap:anywhere}
.skip{position:absolute;inset-inline-start:-99rem}.skip:focus{inset-inline-start:1rem;top:1rem;background:var(--buurt-paper);padding:.5rem 1rem;z-index:1}
header,main,footer{max-width:46rem;margin:0 auto;padding:1rem}header{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;justify-content:space-between;align-items:center;border-bottom:.25rem solid var(--buurt-accent)}
header a,nav a,footer a{display:inline-block;min-height:2.75rem;padding:.5rem .25rem}header strong{font-size:1.05rem}header nav{display:flex;flex-wrap:wrap;gap:0 1rem;align-items:center}nav form{display:contents}nav button{margin:0}.wide{max-width:72rem}.note>:first-child{margin-top:0}
h1{font-size:1.9rem;line-height:1.2;margin:1rem 0}h2{font-size:1.35rem;margin:2.2rem 0 .6rem}h3{font-size:1.1rem;margin:1.4rem 0 .4rem}p,ul,ol,dl{margin:.6rem 0}li{margin:.3rem 0}
a{color:var(--buurt-accent)}:focus-visible{outline:.2rem solid var(--buurt-accent);outline-offset:.15rem}
footer nav{display:flex;gap:0 1.5rem;flex-wrap:wrap}.choice{font-weight:400;display:flex;gap:.6rem;align-items:flex-start;min-height:2.75rem}.choice input{flex:none;width:1.5rem;min-height:1.5rem}fieldset{border:0;padding:0;margin:1.6rem 0}legend{font-size:1.35rem;font-weight:700;padding:0}label{display:block;font-weight:600;margin:1.2rem 0 .3rem}.hint{margin:.2rem 0;color:var(--buurt-line)}
select,input,textarea{font:inherit;width:100%;min-height:2.75rem;padding:.5rem .6rem;color:inherit;background:var(--buurt-paper);border:.125rem solid var(--buurt-line);border-radius:.25rem}textarea{min-height:5rem}input[type=checkbox]{width:1.5rem;min-height:1.5rem}
button,.button{font:inherit;font-weight:700;display:inline-block;min-height:2.75rem;padding:.6rem 1.4rem;margin:1rem 0 .2rem;color:var(--buurt-on-accent);background:var(--buurt-accent);border:.125rem solid var(--buurt-accent);border-radius:.25rem;text-decoration:none;cursor:pointer}button.quiet{color:var(--buurt-accent);background:transparent}
.fault{color:var(--buurt-fault);font-weight:600;margin:.3rem 0}[aria-invalid=true]{border-color:var(--buurt-fault)}.summary,.note,.card{background:var(--buurt-soft);padding:1rem 1.2rem;border-inline-start:.35rem solid var(--buurt-accent);margin:1.2rem 0}.summary{border-color:var(--buurt-fault)}.summary h2{margin:0}.card h3{margin:0 0 .4rem}
.timeline{list-style:none;padding:0}.timeline li{border-inline-start:.25rem solid var(--buurt-line);padding-block:.2rem;padding-inline-start:1rem;margin:0}.timeline li.come{border-color:var(--buurt-good)}.timeline [aria-current]{border-color:var(--buurt-accent);font-weight:700}.timeline span{display:block;color:var(--buurt-line);font-weight:400}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%}caption{text-align:start;font-weight:600}th,td{text-align:start;vertical-align:top;overflow-wrap:break-word;padding-block:.4rem;padding-inline-end:.6rem;border-bottom:1px solid var(--buurt-line)}td.n,th.n{text-align:end}
dt{font-weight:600}dd{margin:0 0 .4rem}details{margin:.8rem 0}summary{cursor:pointer;min-height:2.75rem;padding:.5rem 0;font-weight:600;color:var(--buurt-accent)}.grid{display:grid;gap:0 1.5rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr))}
@media(forced-colors:active){.summary,.note,.card,.timeline li{border-style:solid}}@media print{header nav,form,.skip{display:none}body{font-size:11pt}}`;

/** A whole page: language, one heading, skip link, landmarks; nothing from anybody else. */
export function layout({ language, title, path, wide = false, charts = false, brand, nav, status = 200 }: { language: Language; title: string; path?: string; wide?: boolean; charts?: boolean; brand?: string; nav?: Html; status?: number }, content: Html): Page {
  const words = wordsOf(language);
  const others = Language.options.filter((other) => other !== language);
  const page = html`<!doctype html><html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${title}${brand === undefined ? "" : ` – ${brand}`}</title>${raw(`<style>${style}</style>${charts ? `<style>${chartStyle}</style>` : ""}`)}</head><body><a class="skip" href="#inhoud">${words.skip}</a><header${wide ? raw(' class="wide"') : ""}><strong>${brand ?? "Buurtcyclus"}</strong><nav aria-label="${words.otherLanguage}">${nav ?? ""}${path === undefined ? "" : others.map((other) => html` <a href="${path}?lang=${other}" lang="${other}" hreflang="${other}">${wordsOf(other).language}</a>`)}</nav></header><main id="inhoud"${wide ? raw(' class="wide"') : ""}><h1>${title}</h1>${content}</main><footer><nav aria-label="${words.about.label}"><a href="/privacy?lang=${language}">${words.about.privacy}</a> <a href="/accessibility?lang=${language}">${words.about.accessibility}</a></nav></footer></body></html>`;
  return { status, html: page.toString() };
}

/** The one person whom residents can always turn to. */
export function contactBlock(language: Language, { contact }: Neighbourhood): Html {
  const words = wordsOf(language).contact;
  return html`<section class="note" aria-labelledby="vragen"><h2 id="vragen">${words.title}</h2><p>${words.text(contact.name, contact.role)}</p><p>${words.phone}: <a dir="ltr" href="tel:${contact.phone.replaceAll(/[^\d+]/g, "")}">${contact.phone}</a><br>${words.mail}: <a dir="ltr" href="mailto:${contact.email}">${contact.email}</a></p></section>`;
}
