import { DatabaseSync } from "node:sqlite";
import {
  type AttributeValue,
  BatchWriteItemCommand,
  type DynamoDBClient,
  type WriteRequest,
} from "@aws-sdk/client-dynamodb";
import * as z from "zod";
import { jsonOf, query } from "#local/sqlite.ts";

/** As many as a request takes. */
const AT_ONCE = 25;
const Table = z.object({ name: z.string() });
const Row = z.object({ item: jsonOf(z.record(z.string(), z.custom<AttributeValue>())) });

/** Brings everything that dynoxide keeps in a file into the tables of another engine, which are there and empty. */
export async function carryOver(client: DynamoDBClient, file: string): Promise<void> {
  const sqlite = new DatabaseSync(file, { readOnly: true });
  try {
    const tables = query(
      sqlite,
      Table,
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE '%-Facts-%'",
    );
    for (const { name } of tables.all()) {
      const rows = query(sqlite, Row, `SELECT item_json AS item FROM "${name}"`).all();
      for (let at = 0; at < rows.length; at += AT_ONCE)
        await write(
          client,
          name,
          rows.slice(at, at + AT_ONCE).map(({ item: Item }) => ({ PutRequest: { Item } })),
        );
    }
  } finally {
    sqlite.close();
  }
}

async function write(client: DynamoDBClient, table: string, items: WriteRequest[]): Promise<void> {
  for (let left = items; left.length > 0;) {
    const { UnprocessedItems = {} } = await client.send(
      new BatchWriteItemCommand({ RequestItems: { [table]: left } }),
    );
    left = UnprocessedItems[table] ?? [];
  }
}
