import { html, raw } from "hono/html";

export type Page = ReturnType<typeof html>;

const STYLE = `
  body { font: 1.05rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; color: #1b1b1b; background: #fff }
  a { color: #014a8f } nav a { margin-right: 1rem } table { border-collapse: collapse; width: 100% } caption { text-align: left; font-weight: bold; padding: .5rem 0 }
  th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid #767676; overflow-wrap: anywhere }
  button, input, select { font: inherit; padding: .35rem .7rem } iframe { width: 100%; height: 40rem; border: 1px solid #767676 }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid #767676; padding: .6rem } form { margin: .4rem 0 } :focus-visible { outline: 3px solid #b35900; outline-offset: 2px }
`;

/** A page of the environment itself, which nobody but its user ever sees. */
export const page = (title: string, body: Page | Page[]): Page =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – local Buurtcyclus</title>
        <style>${raw(STYLE)}</style>
      </head>
      <body>
        <nav aria-label="Local environment"><a href="/_local/">Start</a> <a href="/_local/outbox">Outbox</a> <a href="/">Site</a> <a href="/console">Console</a></nav>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`;
