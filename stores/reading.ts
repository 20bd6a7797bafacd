import { present } from "#contract/present.ts";
import {
  BatchGetItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
} from "@aws-sdk/client-dynamodb";
import type * as z from "zod";
import { keyOf } from "./expressions.ts";
import { factOf, type Item } from "./item.ts";
import type { Key } from "#contract/keys.ts";

export type Range = { pk: string; from: string };

/** A whole page is a megabyte, and ten times that once it is parsed. */
const A_FEW = 200;

/** All facts in a range of a table, a page at a time, in the order of their keys. */
const pagesIn = (client: DynamoDBClient, name: string) =>
  async function* pages<S extends z.ZodType>(
    schema: S,
    { pk, from }: Range,
    most?: number,
  ): AsyncGenerator<z.infer<S>[]> {
    let start: Item | undefined;
    do {
      const page = await client.send(
        new QueryCommand({
          TableName: name,
          ConsistentRead: true,
          KeyConditionExpression: from === "" ? "pk = :pk" : "pk = :pk AND begins_with(sk, :from)",
          ExpressionAttributeValues: {
            ":pk": { S: pk },
            ...(from === "" ? {} : { ":from": { S: from } }),
          },
          ...present({ ExclusiveStartKey: start, Limit: most }),
        }),
      );
      yield (page.Items ?? []).map((found) => factOf(schema, found));
      start = page.LastEvaluatedKey;
    } while (start !== undefined);
  };

/** The last facts in a range, the latest first; `before` is the sort key where an earlier page ended. */
const latestIn = (client: DynamoDBClient, name: string) =>
  async function latest<S extends z.ZodType>(
    schema: S,
    { pk }: Pick<Range, "pk">,
    limit: number,
    before?: string,
  ): Promise<z.infer<S>[]> {
    const found = await client.send(
      new QueryCommand({
        TableName: name,
        ConsistentRead: true,
        ScanIndexForward: false,
        Limit: limit,
        KeyConditionExpression: before === undefined ? "pk = :pk" : "pk = :pk AND sk < :before",
        ExpressionAttributeValues: {
          ":pk": { S: pk },
          ...(before === undefined ? {} : { ":before": { S: before } }),
        },
      }),
    );
    return (found.Items ?? []).map((one) => factOf(schema, one));
  };

/** At most so many facts whose sort keys lie between two, in their order. */
const betweenIn = (client: DynamoDBClient, name: string) =>
  async function between<S extends z.ZodType>(
    schema: S,
    { pk, from, to }: Range & { to: string },
    most: number,
  ): Promise<z.infer<S>[]> {
    const found = await client.send(
      new QueryCommand({
        TableName: name,
        ConsistentRead: true,
        Limit: most,
        KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :to",
        ExpressionAttributeValues: { ":pk": { S: pk }, ":from": { S: from }, ":to": { S: to } },
      }),
    );
    return (found.Items ?? []).map((one) => factOf(schema, one));
  };

/** What can be read of a table; everything is read consistently, and parsed. */
export function readingOf(client: DynamoDBClient, name: string) {
  const pages = pagesIn(client, name);
  const latest = latestIn(client, name);
  return {
    pages,
    latest,
    between: betweenIn(client, name),
    /** The same, one by one, in pages so small that a range of any size takes no memory to speak of. */
    async *each<S extends z.ZodType>(schema: S, range: Range): AsyncGenerator<z.infer<S>> {
      for await (const page of pages(schema, range, A_FEW)) yield* page;
    },
    async get<S extends z.ZodType>(schema: S, key: Key): Promise<z.infer<S> | undefined> {
      const found = await client.send(
        new GetItemCommand({ TableName: name, Key: keyOf(key), ConsistentRead: true }),
      );
      return found.Item === undefined ? undefined : factOf(schema, found.Item);
    },

    /** At most so many facts in a range, in the order of their keys. */
    async some<S extends z.ZodType>(schema: S, range: Range, most: number): Promise<z.infer<S>[]> {
      for await (const page of pages(schema, range, most)) return page;
      return [];
    },

    /** All facts in a range, in the order of their keys. */
    async list<S extends z.ZodType>(schema: S, range: Range): Promise<z.infer<S>[]> {
      const found: z.infer<S>[] = [];
      for await (const page of pages(schema, range)) found.push(...page);
      return found;
    },

    async last<S extends z.ZodType>(
      schema: S,
      range: Pick<Range, "pk">,
    ): Promise<z.infer<S> | undefined> {
      return (await latest(schema, range, 1))[0];
    },

    /** At most 100 keys in one request; absent ones are left out. */
    async getMany<S extends z.ZodType>(schema: S, keys: readonly Key[]): Promise<z.infer<S>[]> {
      const found: z.infer<S>[] = [];
      let left = keys.map(keyOf);
      while (left.length > 0) {
        const { Responses, UnprocessedKeys } = await client.send(
          new BatchGetItemCommand({
            RequestItems: { [name]: { Keys: left.slice(0, 100), ConsistentRead: true } },
          }),
        );
        found.push(...(Responses?.[name] ?? []).map((one) => factOf(schema, one)));
        left = [...(UnprocessedKeys?.[name]?.Keys ?? []), ...left.slice(100)];
      }
      return found;
    },
  };
}
