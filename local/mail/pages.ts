import { html } from "hono/html";
import { type Page, page } from "#local/http/layout.ts";
import type { MailSummary, Outbox, OutboxMail } from "./outbox.ts";

const PAGE = 50;
const moment = (at: number) => new Date(at).toISOString().slice(0, 19).replace("T", " ");

/** The list of mails, newest first, with what was searched for. */
export function outboxPage(outbox: Outbox, query: URLSearchParams): Page {
  const search = query.get("search") ?? "";
  const before = Number(query.get("before") ?? "") || Number.MAX_SAFE_INTEGER;
  const mails = outbox.list({ search, before, limit: PAGE });
  const last = mails.at(-1);
  const older =
    last === undefined || mails.length < PAGE
      ? ""
      : html`<p><a href="/_local/outbox?${new URLSearchParams({ search, before: String(last.sequence) }).toString()}">Older mails</a></p>`;
  return page(
    "Outbox",
    html`<form role="search"><label for="search">Search in recipient, subject and text</label> <input id="search" name="search" type="search" value="${search}" /> <button>Search</button></form>
      <p>${outbox.count(search)} ${search === "" ? "mails were sent" : "mails found"}.</p>
      ${mails.length === 0 ? "" : listOf(mails)} ${older}`,
  );
}

const listOf = (mails: readonly MailSummary[]) =>
  html`<table>
    <caption>Mails, newest first</caption>
    <thead><tr><th scope="col">Sent (UTC)</th><th scope="col">To</th><th scope="col">Subject</th></tr></thead>
    <tbody>
      ${mails.map(({ id, at, to, subject }) => html`<tr><td>${moment(at)}</td><td>${to.join(", ")}</td><td><a href="/_local/outbox/${id}">${subject || "(no subject)"}</a></td></tr>`)}
    </tbody>
  </table>`;

/** One mail: as people see it, as text, and its headers. A link in it opens in a new tab. */
export function mailPage(mail: OutboxMail, eml: Buffer): Page {
  const { id, at, sender, to, subject, text, html: markup, tags } = mail;
  const raw = eml.toString("latin1");
  return page(
    subject || "(no subject)",
    html`<p>From ${sender} to ${to.join(", ")}, sent ${moment(at)} UTC${Object.entries(tags).map(([name, value]) => html`, ${name} ${value}`)}.</p>
      <p><a href="/_local/outbox/${id}.eml" download>Download as .eml</a></p>
      ${markup === "" ? "" : html`<h2 id="shown">As it looks</h2><iframe aria-labelledby="shown" title="The mail as it looks" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${`<base target="_blank">${markup}`}"></iframe>`}
      <h2>As text</h2><pre>${linked(text)}</pre>
      <h2>Headers</h2><pre>${raw.slice(0, Math.max(0, raw.search(/\r?\n\r?\n/)))}</pre>`,
  );
}

/** Text with its addresses as links. */
const linked = (text: string) =>
  text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, at) =>
      at % 2 === 1 ? html`<a href="${part}" target="_blank" rel="noreferrer">${part}</a>` : part,
    );
