import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceInUseException,
  ResourceNotFoundException,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from "@aws-sdk/client-dynamodb";
import type { TablePlan } from "#local/template/plan.ts";

/** A client for the environment itself; the handlers have their own. */
export const clientOf = (endpoint: string, region: string): DynamoDBClient =>
  new DynamoDBClient({
    endpoint,
    region,
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });

/** Makes the tables that are missing; those that are there are left as they are. */
export async function createTables(
  client: DynamoDBClient,
  tables: readonly TablePlan[],
): Promise<void> {
  await Promise.all(tables.map((table) => createTable(client, table)));
}

async function createTable(
  client: DynamoDBClient,
  { name, definition, expiry }: TablePlan,
): Promise<void> {
  if (await exists(client, name)) return;
  try {
    await client.send(
      new CreateTableCommand({ TableName: name, BillingMode: "PAY_PER_REQUEST", ...definition }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 1 }, { TableName: name });
  if (expiry !== undefined)
    await client.send(
      new UpdateTimeToLiveCommand({
        TableName: name,
        TimeToLiveSpecification: { AttributeName: expiry, Enabled: true },
      }),
    );
}

async function exists(client: DynamoDBClient, name: string): Promise<boolean> {
  try {
    await client.send(new DescribeTableCommand({ TableName: name }));
    return true;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return false;
    throw error;
  }
}
