import type { DatabaseSync } from "node:sqlite";
import type { Adapter } from "oidc-provider";
import * as z from "zod";
import { jsonOf, query } from "#local/sqlite.ts";

const Row = z.object({
  payload: jsonOf(z.record(z.string(), z.unknown())),
  expires: z.number().nullable(),
});

/**
 * Keeps what the issuer has to remember (sessions, codes, tokens) in SQLite, so that a restart logs nobody out.
 * Returns the store of one kind of thing.
 */
export function loginStore(sqlite: DatabaseSync): (kind: string) => Adapter {
  sqlite.exec(`CREATE TABLE IF NOT EXISTS logins (
    kind TEXT NOT NULL, id TEXT NOT NULL, uid TEXT, grant_id TEXT, expires REAL,
    payload TEXT NOT NULL, PRIMARY KEY (kind, id)) STRICT`);
  const write = sqlite.prepare(
    `INSERT OR REPLACE INTO logins (kind, id, uid, grant_id, expires, payload)
      VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const select = (key: string) =>
    query(sqlite, Row, `SELECT payload, expires FROM logins WHERE kind = ? AND ${key} = ?`);
  const [byId, byUid] = [select("id"), select("uid")];
  const remove = sqlite.prepare("DELETE FROM logins WHERE kind = ? AND id = ?");
  const revoke = sqlite.prepare("DELETE FROM logins WHERE grant_id = ?");
  const consumed = sqlite.prepare(
    `UPDATE logins SET payload = json_set(payload, '$.consumed', ?) WHERE kind = ? AND id = ?`,
  );
  const seconds = () => Math.floor(Date.now() / 1000);
  const alive = (row: z.infer<typeof Row> | undefined) =>
    row === undefined || (row.expires !== null && row.expires <= seconds())
      ? undefined
      : row.payload;

  return (kind) => ({
    upsert: async (id, payload, expiresIn) =>
      void write.run(
        kind,
        id,
        payload.uid ?? null,
        payload.grantId ?? null,
        expiresIn === undefined ? null : seconds() + expiresIn,
        JSON.stringify(payload),
      ),
    find: async (id) => alive(byId.first(kind, id)),
    findByUid: async (uid) => alive(byUid.first(kind, uid)),
    // Devices without a browser do not log in here.
    findByUserCode: async () => undefined,
    destroy: async (id) => void remove.run(kind, id),
    revokeByGrantId: async (grant) => void revoke.run(grant),
    consume: async (id) => void consumed.run(seconds(), kind, id),
  });
}
