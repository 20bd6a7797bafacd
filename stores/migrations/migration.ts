import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { Instant } from "#contract/ids.ts";
import type { Table } from "#stores/table.ts";

/** What a migration works on; `at` is when it was begun. */
export type Tables = { client: DynamoDBClient; people: Table; cycle: Table; at: Instant };

/** A change of facts that needs more than the one fact that changes. It may run twice, be killed anywhere, and run while residents answer. */
export type Migration = {
  version: number;
  what: string;
  why: string;
  run(tables: Tables): Promise<void>;
};
