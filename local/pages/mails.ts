import { html } from "hono/html";
import type { App } from "#local/app.ts";
import type { MailSummary, Outbox, OutboxMail } from "#local/mail/outbox.ts";
import { link, moment, type Page, page, table } from "./layout.ts";

const PAGE = 50;

/** The list of mails, newest first, with what was searched for. */
export function outboxPage(app: App, outbox: Outbox, query: URLSearchParams): Page {
  const search = query.get("search") ?? "";
  const before = Number(query.get("before") ?? "") || Number.MAX_SAFE_INTEGER;
  const mails = outbox.list({ search, before, limit: PAGE });
  const count = `${outbox.count(search)} ${search === "" ? "mails were sent" : "mails found"}.`;
  return page(
    app,
    "Outbox",
    html`${searchForm(search)}
      <p>${count}</p>
      ${mails.length === 0 ? "" : listOf(mails)} ${mails.length < PAGE ? "" : older(mails, search)}`,
  );
}

const searchForm = (search: string) =>
  html`<form role="search">
    <label for="search">Search in recipient, subject and text</label>
    <input id="search" name="search" type="search" value="${search}" />
    <button>Search</button>
  </form>`;

const listOf = (mails: readonly MailSummary[]) =>
  table(
    "Mails, newest first",
    ["Sent (UTC)", "To", "Subject"],
    mails.map(({ id, at, to, subject }) => [
      moment(at),
      to.join(", "),
      link(`/_local/outbox/${id}`, titleOf(subject)),
    ]),
  );

function older(mails: readonly MailSummary[], search: string) {
  const before = String(mails.at(-1)?.sequence ?? 0);
  const query = new URLSearchParams({ search, before }).toString();
  return html`<p>${link(`/_local/outbox?${query}`, "Older mails")}</p>`;
}

const titleOf = (subject: string) => subject || "(no subject)";

/** One mail: as people see it, as text, and its headers. A link in it opens in a new tab. */
export function mailPage(app: App, mail: OutboxMail, eml: Buffer): Page {
  const { id, at, sender, to, subject, text, html: markup, tags } = mail;
  const raw = eml.toString("latin1");
  const tagged = Object.entries(tags).map(([name, value]) => `, ${name} ${value}`);
  return page(
    app,
    titleOf(subject),
    html`<p>From ${sender} to ${to.join(", ")}, sent ${moment(at)} UTC${tagged}.</p>
      <p><a href="/_local/outbox/${id}.eml" download>Download as .eml</a></p>
      ${markup === "" ? "" : shown(markup)}
      <h2>As text</h2>
      <pre>${linked(text)}</pre>
      <h2>Headers</h2>
      <pre>${raw.slice(0, Math.max(0, raw.search(/\r?\n\r?\n/)))}</pre>`,
  );
}

const shown = (markup: string) =>
  html`<h2 id="shown">As it looks</h2>
    <iframe
      aria-labelledby="shown"
      title="The mail as it looks"
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      srcdoc="${`<base target="_blank">${markup}`}"
    ></iframe>`;

/** Text with its addresses as links. */
const linked = (text: string) =>
  text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, at) =>
      at % 2 === 1 ? html`<a href="${part}" target="_blank" rel="noreferrer">${part}</a>` : part,
    );
