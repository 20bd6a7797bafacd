import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import * as z from "zod";

/** A column that holds JSON of this shape. */
export const jsonOf = <S extends z.ZodType>(shape: S) =>
  z.string().transform((text): z.infer<S> => shape.parse(JSON.parse(text)));

/** A query; each row that it gives is read as it should be. */
export function query<S extends z.ZodType>(sqlite: DatabaseSync, row: S, sql: string) {
  const statement = sqlite.prepare(sql);
  return {
    first: (...values: SQLInputValue[]): z.infer<S> | undefined =>
      row.optional().parse(statement.get(...values)),
    all: (...values: SQLInputValue[]): z.infer<S>[] => z.array(row).parse(statement.all(...values)),
  };
}

/** What happens in `write` happens whole or not at all. */
export function transaction(sqlite: DatabaseSync, write: () => void): void {
  sqlite.exec("BEGIN");
  try {
    write();
    sqlite.exec("COMMIT");
  } catch (error) {
    sqlite.exec("ROLLBACK");
    throw error;
  }
}
