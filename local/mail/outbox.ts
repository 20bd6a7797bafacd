import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { jsonOf, query } from "#local/sqlite.ts";
import type { Sent } from "./events.ts";

const Summary = z.object({
  sequence: z.int(),
  id: z.string(),
  at: z.number(),
  sender: z.string(),
  to: jsonOf(z.array(z.string())),
  subject: z.string(),
  tags: jsonOf(z.record(z.string(), z.string())),
  language: z.string(),
});
const Mail = Summary.extend({
  text: z.string(),
  html: z.string(),
  replyTo: jsonOf(z.array(z.string())),
  headers: jsonOf(z.array(z.object({ name: z.string(), value: z.string() }))),
  configurationSet: z.string(),
});
const Count = z.object({ mails: z.int() });

/** `at`: ms since 1970 on the environment's clock; `sequence` counts up, one a mail; `tags` are its EmailTags; `language` is what its HTML says first, or empty. */
export type MailSummary = z.infer<typeof Summary>;
export type OutboxMail = z.infer<typeof Mail>;

export type Outbox = {
  /** Newest first. `search` looks in recipients, subject and text; `before` is a sequence number to page on from. */
  list(options?: { search?: string; before?: number; limit?: number }): MailSummary[];
  /** Oldest first, those after a sequence number: for who reads along. */
  after(sequence: number, limit?: number): OutboxMail[];
  get(id: string): OutboxMail | undefined;
  count(): number;
  /** Its site moved to another address: links in mails that were kept lead there. */
  moved(from: string, to: string): void;
  /** True when a mail with this id was kept before. */
  has(id: string): boolean;
  keep(mail: Sent): void;
};

const SUMMARY = `sequence, id, at, sender, recipients AS "to", subject, tags,
  CASE instr(html, 'lang="') WHEN 0 THEN '' ELSE substr(html, instr(html, 'lang="') + 6, 2) END AS language`;
const WHOLE = `${SUMMARY}, text, html, reply_to AS replyTo, headers,
  configuration_set AS configurationSet`;
const FOUND = `(recipients LIKE ?1 ESCAPE '\\' OR subject LIKE ?1 ESCAPE '\\' OR text LIKE ?1 ESCAPE '\\')`;
const like = (search: string) => `%${search.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

/** Every mail that left, kept in the folder's SQLite file. */
export function openOutbox(sqlite: DatabaseSync): Outbox {
  sqlite.exec(`CREATE TABLE IF NOT EXISTS mails (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, at REAL NOT NULL,
    sender TEXT NOT NULL, recipients TEXT NOT NULL, subject TEXT NOT NULL, text TEXT NOT NULL,
    html TEXT NOT NULL, reply_to TEXT NOT NULL, headers TEXT NOT NULL, tags TEXT NOT NULL,
    configuration_set TEXT NOT NULL) STRICT`);
  const insert = sqlite.prepare(
    `INSERT INTO mails (id, at, sender, recipients, subject, text, html, reply_to, headers, tags,
      configuration_set) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const newest = query(
    sqlite,
    Summary,
    `SELECT ${SUMMARY} FROM mails WHERE sequence < ?2 AND ${FOUND} ORDER BY sequence DESC LIMIT ?3`,
  );
  const whole = (which: string) => query(sqlite, Mail, `SELECT ${WHOLE} FROM mails WHERE ${which}`);
  const [next, byId] = [whole("sequence > ? ORDER BY sequence LIMIT ?"), whole("id = ?")];
  const known = sqlite.prepare("SELECT 1 FROM mails WHERE id = ?");
  const all = query(sqlite, Count, "SELECT count(*) AS mails FROM mails");

  return {
    list: ({ search = "", before = Number.MAX_SAFE_INTEGER, limit = 50 } = {}) =>
      newest.all(like(search), before, limit),
    after: (sequence, limit = 100) => next.all(sequence, limit),
    get: (id) => byId.first(id),
    moved(from, to) {
      const at = (column: string) => `${column} = replace(${column}, ?1, ?2)`;
      const columns = ["text", "html", "headers"].map(at).join(", ");
      sqlite.prepare(`UPDATE mails SET ${columns}`).run(from, to);
    },
    has: (id) => known.get(id) !== undefined,
    count: () => all.first()?.mails ?? 0,
    keep: ({ id, at, sender, to, subject, text, html, replyTo, headers, tags, configurationSet }) =>
      void insert.run(
        id,
        at,
        sender,
        JSON.stringify(to),
        subject,
        text,
        html,
        JSON.stringify(replyTo),
        JSON.stringify(headers),
        JSON.stringify(tags),
        configurationSet,
      ),
  };
}
