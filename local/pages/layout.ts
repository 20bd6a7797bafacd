import { html, raw } from "hono/html";
import type { App } from "#local/app.ts";

export type Page = ReturnType<typeof html>;

const STYLE = `
  :root { color-scheme: light dark; --ink: #1b1f2a; --paper: #fff; --line: #5b6577; --accent: #0b5a8a }
  @media (prefers-color-scheme: dark) {
    :root { --ink: #f2f4f8; --paper: #14181f; --line: #9aa7b8; --accent: #8ecbf3 }
  }
  body { font: 1.125rem/1.6 system-ui, sans-serif; color: var(--ink); background: var(--paper) }
  body { max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere }
  a { color: var(--accent) } nav a { margin-right: 1rem }
  table { border-collapse: collapse; width: 100% }
  caption { text-align: left; font-weight: bold; padding: .5rem 0 }
  th, td { text-align: left; vertical-align: top; padding: .5rem .8rem .5rem 0 }
  th, td { border-bottom: 1px solid var(--line) }
  fieldset { margin: 1.5rem 0; padding: 0; border: 0 } legend { font-weight: bold; padding: 0 }
  fieldset p { margin: .5rem 0 }
  label { display: flex; gap: .75rem; padding: .75rem 1rem; border: 2px solid var(--line) }
  label { border-radius: .375rem; cursor: pointer }
  input[type="radio"] { flex: none; width: 1.5rem; height: 1.5rem; accent-color: var(--accent) }
  button { font: inherit; font-weight: bold; padding: .625rem 1.25rem; min-height: 3rem }
  button { color: var(--paper); background: var(--accent); border: 0; border-radius: .375rem }
  :focus-visible { outline: 3px solid var(--ink); outline-offset: 2px }
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
