import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import type { Composed } from "./compose.ts";

const Tags = z.record(z.string(), z.string());
const json = <S extends z.ZodType>(schema: S) =>
  z.string().transform((text): z.infer<S> => schema.parse(JSON.parse(text)));
const Summary = z.object({
  sequence: z.int(),
  id: z.string(),
  at: z.number(),
  sender: z.string(),
  to: json(z.array(z.string())),
  subject: z.string(),
  tags: json(Tags),
});
const Mail = Summary.extend({
  text: z.string(),
  html: z.string(),
  replyTo: json(z.array(z.string())),
  headers: json(z.array(z.object({ name: z.string(), value: z.string() }))),
  configurationSet: z.string(),
});

/** `at`: ms since 1970 on the environment's clock; `sequence` counts up, one a mail; `tags` are the mail's EmailTags. */
export type MailSummary = z.infer<typeof Summary>;
export type OutboxMail = z.infer<typeof Mail>;

export type Outbox = {
  /** Newest first. `search` looks in recipients, subject and text; `before` is a sequence number to page on from. */
  list(options?: { search?: string; before?: number; limit?: number }): MailSummary[];
  /** Oldest first, those after a sequence number: for who reads along. */
  after(sequence: number, limit?: number): OutboxMail[];
  get(id: string): OutboxMail | undefined;
  count(search?: string): number;
  /** True when a mail with this id was kept before. */
  has(id: string): boolean;
  keep(
    mail: Composed & { at: number; configurationSet: string; tags: Record<string, string> },
  ): void;
};

const SUMMARY = 'sequence, id, at, sender, recipients AS "to", subject, tags';
const WHOLE = `${SUMMARY}, text, html, reply_to AS replyTo, headers, configuration_set AS configurationSet`;
const FOUND =
  "(recipients LIKE :like ESCAPE '\\' OR subject LIKE :like ESCAPE '\\' OR text LIKE :like ESCAPE '\\')";
const like = (search: string) => `%${search.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

/** Every mail that left, kept in the folder's SQLite file. */
export function openOutbox(sqlite: DatabaseSync): Outbox {
  sqlite.exec(`CREATE TABLE IF NOT EXISTS mails (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, at REAL NOT NULL, sender TEXT NOT NULL, recipients TEXT NOT NULL,
    subject TEXT NOT NULL, text TEXT NOT NULL, html TEXT NOT NULL, reply_to TEXT NOT NULL, headers TEXT NOT NULL, tags TEXT NOT NULL, configuration_set TEXT NOT NULL) STRICT`);
  const insert = sqlite.prepare(
    "INSERT INTO mails (id, at, sender, recipients, subject, text, html, reply_to, headers, tags, configuration_set) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
  );
  const newest = sqlite.prepare(
    `SELECT ${SUMMARY} FROM mails WHERE sequence < :before AND ${FOUND} ORDER BY sequence DESC LIMIT :limit`,
  );
  const next = sqlite.prepare(
    `SELECT ${WHOLE} FROM mails WHERE sequence > ? ORDER BY sequence LIMIT ?`,
  );
  const one = sqlite.prepare(`SELECT ${WHOLE} FROM mails WHERE id = ?`);
  const known = sqlite.prepare("SELECT 1 FROM mails WHERE id = ?");
  // Mails are never taken out, so the last number is their count.
  const all = sqlite.prepare("SELECT COALESCE(MAX(sequence), 0) AS mails FROM mails");
  const counted = sqlite.prepare(`SELECT count(*) AS mails FROM mails WHERE ${FOUND}`);

  return {
    list: ({ search = "", before = Number.MAX_SAFE_INTEGER, limit = 50 } = {}) =>
      z.array(Summary).parse(newest.all({ before, like: like(search), limit })),
    after: (sequence, limit = 100) => z.array(Mail).parse(next.all(sequence, limit)),
    get: (id) => Mail.optional().parse(one.get(id)),
    has: (id) => known.get(id) !== undefined,
    count: (search = "") =>
      z
        .object({ mails: z.int() })
        .parse(search === "" ? all.get() : counted.get({ like: like(search) })).mails,
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
