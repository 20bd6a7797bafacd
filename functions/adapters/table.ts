import { BatchGetCommand, BatchWriteCommand, type BatchWriteCommandInput, DeleteCommand, type DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand, TransactWriteCommand, type TransactWriteCommandInput, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { ConditionalCheckFailedException, TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { z } from "zod";
import { Transient } from "#functions/errors.ts";
import type { Key } from "./keys.ts";

export type Range = { pk: string; from: string };
export type Condition = { ConditionExpression: string; ExpressionAttributeNames?: Record<string, string>; ExpressionAttributeValues?: Record<string, unknown> };
export type Write = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];
/** What became of a transaction: for each write of it that was refused, the item that stood in its way. */
export type Transacted = { kind: "written" } | { kind: "refused"; refusals: readonly ({ old: unknown } | undefined)[] };

type Facts = Record<string, unknown>;
type Request = NonNullable<BatchWriteCommandInput["RequestItems"]>[string][number];
export const ABSENT: Condition = { ConditionExpression: "attribute_not_exists(pk)" };

export type Table = ReturnType<typeof openTable>;

/** One DynamoDB table. Everything read is parsed; `pk`, `sk` and `expires` belong to the table and are stripped. Errors: `Transient` when the same call may pass later. */
export function openTable(client: DynamoDBDocumentClient, name: string) {
  const item = (key: Key, facts: Facts, expires?: number) => ({ ...key, ...facts, ...(expires === undefined ? {} : { expires }) });
  const put = (key: Key, facts: Facts, condition?: Condition, expires?: number): Write => ({
    Put: { TableName: name, Item: item(key, facts, expires), ReturnValuesOnConditionCheckFailure: "ALL_OLD", ...condition },
  });

  async function* pages<S extends z.ZodType>(schema: S, range: Range): AsyncGenerator<z.infer<S>[]> {
    let start: Facts | undefined;
    do {
      const page = await client.send(
        new QueryCommand({
          TableName: name,
          ConsistentRead: true,
          KeyConditionExpression: range.from === "" ? "pk = :pk" : "pk = :pk AND begins_with(sk, :from)",
          ExpressionAttributeValues: range.from === "" ? { ":pk": range.pk } : { ":pk": range.pk, ":from": range.from },
          ...(start === undefined ? {} : { ExclusiveStartKey: start }),
        }),
      );
      yield (page.Items ?? []).map((found) => schema.parse(bare(found)));
      start = page.LastEvaluatedKey;
    } while (start !== undefined);
  }

  return {
    name,
    put,
    pages,
    check: (key: Key, condition: Condition): Write => ({ ConditionCheck: { TableName: name, Key: key, ReturnValuesOnConditionCheckFailure: "ALL_OLD", ...condition } }),
    create: (key: Key, facts: Facts, expires?: number): Write => put(key, facts, ABSENT, expires),
    remove: (key: Key): Write => ({ Delete: { TableName: name, Key: key } }),

    async get<S extends z.ZodType>(schema: S, key: Key): Promise<z.infer<S> | undefined> {
      const { Item } = await client.send(new GetCommand({ TableName: name, Key: key, ConsistentRead: true }));
      return Item === undefined ? undefined : schema.parse(bare(Item));
    },

    /** All facts in a range, in the order of their keys. */
    async list<S extends z.ZodType>(schema: S, range: Range): Promise<z.infer<S>[]> {
      const found: z.infer<S>[] = [];
      for await (const page of pages(schema, range)) found.push(...page);
      return found;
    },

    async last<S extends z.ZodType>(schema: S, range: Range): Promise<z.infer<S> | undefined> {
      const { Items } = await client.send(
        new QueryCommand({ TableName: name, ConsistentRead: true, ScanIndexForward: false, Limit: 1, KeyConditionExpression: "pk = :pk", ExpressionAttributeValues: { ":pk": range.pk } }),
      );
      const found = Items?.[0];
      return found === undefined ? undefined : schema.parse(bare(found));
    },

    /** At most 100 keys in one request; absent ones are left out. */
    async getMany<S extends z.ZodType>(schema: S, keys: readonly Key[]): Promise<z.infer<S>[]> {
      const found: z.infer<S>[] = [];
      let left = keys.map((key) => ({ ...key }));
      while (left.length > 0) {
        const { Responses, UnprocessedKeys } = await client.send(new BatchGetCommand({ RequestItems: { [name]: { Keys: left.slice(0, 100), ConsistentRead: true } } }));
        found.push(...(Responses?.[name] ?? []).map((one) => schema.parse(bare(one))));
        left = [...(UnprocessedKeys?.[name]?.Keys ?? []).map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) })), ...left.slice(100)];
      }
      return found;
    },

    /** Unconditional; for facts that nothing but this writes. */
    async save(key: Key, facts: Facts, expires?: number): Promise<void> {
      await client.send(new PutCommand({ TableName: name, Item: item(key, facts, expires) }));
    },

    /** False when the condition did not hold: somebody was first. */
    async saveIf(condition: Condition, key: Key, facts: Facts, expires?: number): Promise<boolean> {
      try {
        await client.send(new PutCommand({ TableName: name, Item: item(key, facts, expires), ...condition }));
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },

    async saveNew(key: Key, facts: Facts, expires?: number): Promise<boolean> {
      return this.saveIf(ABSENT, key, facts, expires);
    },

    /** Sets one attribute of an item that is there, when it still has one of some values; false when it has another. */
    async advance(key: Key, attribute: string, { from, to }: { from: readonly string[]; to: string }): Promise<boolean> {
      const values = Object.fromEntries(from.map((value, at) => [`:from${at}`, value]));
      try {
        await client.send(
          new UpdateCommand({
            TableName: name,
            Key: key,
            UpdateExpression: "SET #attribute = :to",
            ConditionExpression: `#attribute IN (${Object.keys(values).join(", ")})`,
            ExpressionAttributeNames: { "#attribute": attribute },
            ExpressionAttributeValues: { ...values, ":to": to },
          }),
        );
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },

    async saveMany(items: readonly { key: Key; facts: Facts; expires?: number }[]): Promise<void> {
      await batch(items.map(({ key, facts, expires }) => ({ PutRequest: { Item: item(key, facts, expires) } })));
    },

    async removeMany(keys: readonly Key[]): Promise<void> {
      await batch(keys.map((key) => ({ DeleteRequest: { Key: { ...key } } })));
    },

    async delete(key: Key): Promise<void> {
      await client.send(new DeleteCommand({ TableName: name, Key: key }));
    },
  };

  async function batch(requests: readonly Request[]): Promise<void> {
    for (let at = 0; at < requests.length; at += 25) {
      let left = requests.slice(at, at + 25);
      for (let attempt = 0; left.length > 0; attempt += 1) {
        if (attempt === 8) throw new Transient(`the table ${name} does not keep up with the writing`);
        const { UnprocessedItems } = await client.send(new BatchWriteCommand({ RequestItems: { [name]: left } }));
        left = UnprocessedItems?.[name] ?? [];
      }
    }
  }
}

const bare = ({ pk: _pk, sk: _sk, expires: _expires, ...facts }: Facts): Facts => facts;

/** All writes or none, over both tables. Refusals stand in the order of the writes. Errors: `Transient` when another transaction held the same items. */
export async function transact(client: DynamoDBDocumentClient, writes: readonly Write[]): Promise<Transacted> {
  try {
    await client.send(new TransactWriteCommand({ TransactItems: [...writes] }));
    return { kind: "written" };
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    const reasons = error.CancellationReasons ?? [];
    if (reasons.some(({ Code }) => Code === "ConditionalCheckFailed")) {
      return { kind: "refused", refusals: writes.map((_, at) => (reasons[at]?.Code === "ConditionalCheckFailed" ? { old: bare(unmarshall(reasons[at].Item ?? {})) } : undefined)) };
    }
    throw new Transient(`the transaction was cancelled: ${reasons.map(({ Code }) => Code).join(", ")}`, { cause: error });
  }
}
