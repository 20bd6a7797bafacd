import { html, raw } from "hono/html";
import type { App } from "#local/app.ts";

export type Page = ReturnType<typeof html>;

const STYLE = `
  body { font: 1.05rem/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff }
  body { max-width: 60rem; margin: 0 auto; padding: 1rem }
  a { color: #014a8f } nav a { margin-right: 1rem }
  table { border-collapse: collapse; width: 100% }
  caption { text-align: left; font-weight: bold; padding: .5rem 0 }
  th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0 }
  th, td { border-bottom: 1px solid #767676; overflow-wrap: anywhere }
  button, input, select { font: inherit; padding: .35rem .7rem } form { margin: .4rem 0 }
  iframe { width: 100%; height: 40rem; border: 1px solid #767676 }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid #767676; padding: .6rem }
  :focus-visible { outline: 3px solid #b35900; outline-offset: 2px }
`;

/** A page of the environment itself, which nobody but its user ever sees. */
export const page = ({ name, links }: App, title: string, body: Page): Page =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – local ${name}</title>
        <style>${raw(STYLE)}</style>
      </head>
      <body>
        <nav aria-label="Local environment">
          ${link("/_local/", "Start")} ${link("/_local/outbox", "Outbox")}
          ${links.map(({ path, name: shown }) => html`${link(path, shown)} `)}
        </nav>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`;

export const link = (path: string, text: string): Page => html`<a href="${path}">${text}</a>`;

type Cell = string | number | Page;

export const table = (
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
): Page =>
  html`<table>
    <caption>${caption}</caption>
    <thead><tr>${headings.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
    <tbody>
      ${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}
    </tbody>
  </table>`;

/** An instant (ms) as text, in UTC. */
export const moment = (at: number): string =>
  new Date(at).toISOString().slice(0, 19).replace("T", " ");
