import {
  type AttributeValue,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  paginateScan,
} from "@aws-sdk/client-dynamodb";
import { type Clock, inHand } from "#local/clock.ts";
import type { TablePlan } from "#local/template/plan.ts";

const FIVE_YEARS = 5 * 365 * 86_400;
const FOUR_WEEKS = 28 * 86_400_000;
const NIGHT = 3 * 3_600_000;

/**
 * Deletes what a table's expiry attribute (seconds since 1970) says is past, as DynamoDB does within days;
 * the embedded engines never do. What expired over five years ago stays. Returns the number of items deleted.
 */
async function sweepExpired(
  client: DynamoDBClient,
  { name, definition, expiry }: TablePlan,
  now: number,
): Promise<number> {
  if (expiry === undefined) return 0;
  const seconds = Math.floor(now / 1000);
  const keys = Object.fromEntries(
    definition.KeySchema.map(({ AttributeName }, at) => [`#k${at}`, AttributeName]),
  );
  const past = {
    ExpressionAttributeNames: { "#expires": expiry },
    ExpressionAttributeValues: {
      ":now": { N: String(seconds) },
      ":old": { N: String(seconds - FIVE_YEARS) },
    },
  };
  const expired = "#expires < :now AND #expires > :old";

  // The condition again: between the look and the deletion somebody may have written a later date.
  async function forget(Key: Record<string, AttributeValue>): Promise<number> {
    try {
      await client.send(
        new DeleteItemCommand({ TableName: name, Key, ConditionExpression: expired, ...past }),
      );
      return 1;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return 0;
      throw error;
    }
  }

  let deleted = 0;
  const pages = paginateScan(
    { client },
    {
      TableName: name,
      ProjectionExpression: Object.keys(keys).join(", "),
      FilterExpression: expired,
      ...past,
      ExpressionAttributeNames: { ...keys, ...past.ExpressionAttributeNames },
    },
  );
  for await (const { Items = [] } of pages) {
    for (let at = 0; at < Items.length; at += 25) {
      const counts = await Promise.all(Items.slice(at, at + 25).map(forget));
      deleted += counts.reduce((sum, count) => sum + count, 0);
    }
  }
  return deleted;
}

/**
 * Sweeps every four weeks, at three o'clock (UTC) on the clock: it has to read every item, and whoever reads
 * an expired one in between finds its date in it. Returns what ends it.
 */
export function monthlyExpiry({
  client,
  clock,
  tables,
  log,
}: {
  client: DynamoDBClient;
  clock: Clock;
  tables: readonly TablePlan[];
  log: (line: object) => void;
}): () => void {
  let cancel = () => {};
  const plan = () => {
    const next = (Math.floor((clock.now() - NIGHT) / FOUR_WEEKS) + 1) * FOUR_WEEKS + NIGHT;
    cancel = clock.at(next, () => void inHand(clock, sweep));
  };
  const sweep = async () => {
    try {
      for (const table of tables) await sweepExpired(client, table, clock.now());
    } catch (error) {
      log({ expiry: "failed", why: String(error) });
    }
    plan();
  };
  plan();
  return () => cancel();
}
