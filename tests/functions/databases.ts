import { DeleteTableCommand, DynamoDBClient, paginateListTables } from "@aws-sdk/client-dynamodb";
import { type Database, startDatabase } from "#local/database/database.ts";

/** Databases in memory of which nobody makes use: starting one takes as long as a whole test. */
const idle: Database[] = [];

export const takeDatabase = async (): Promise<Database> => idle.pop() ?? startDatabase({});

/** Leaves it to the next, without a table. */
export async function giveBack(database: Database): Promise<void> {
  const client = new DynamoDBClient({
    endpoint: database.endpoint,
    region: "eu-central-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  for await (const { TableNames = [] } of paginateListTables({ client }, {}))
    await Promise.all(
      TableNames.map((TableName) => client.send(new DeleteTableCommand({ TableName }))),
    );
  client.destroy();
  idle.push(database);
}
