import {
  type AttributeValue,
  BatchGetItemCommand,
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
  UpdateItemCommand,
  type WriteRequest,
} from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import type * as z from "zod";
import { Transient } from "#contract/errors.ts";
import type { Key, Range } from "#contract/keys.ts";

export type Facts = Record<string, unknown>;
type Item = Record<string, AttributeValue>;
/** An expression over attributes, `#status = :open`, and the values that its `:names` stand for. */
export type Condition = { expression: string; values?: Facts };
export type Advance = { from: readonly string[]; to: string };
export type Write = TransactWriteItem;
/** What became of a transaction: for each write of it that was refused, the item that stood in its way. */
export type Transacted =
  | { kind: "written" }
  | { kind: "refused"; refusals: readonly ({ old: unknown } | undefined)[] };

/** What a request of many writes may hold, and how many of these are under way at once. */
const PER_BATCH = 25;
const AT_ONCE = 8;

/** A whole page is a megabyte, and ten times that once it is parsed. */
const A_FEW = 200;

export const ABSENT: Condition = { expression: "attribute_not_exists(#pk)" };
export const PRESENT: Condition = { expression: "attribute_exists(#pk)" };

export type Table = ReturnType<typeof openTable>;

/** One DynamoDB table. Everything read is parsed; `pk`, `sk` and `expires` belong to the table and are stripped. Errors: `Transient` when the same call may pass later. */
export function openTable(client: DynamoDBClient, name: string) {
  const itemOf = (key: Key, facts: Facts, expires?: number): Item =>
    marshall(
      { ...key, ...facts, ...(expires === undefined ? {} : { expires }) },
      { removeUndefinedValues: true },
    );
  const keyOf = ({ pk, sk }: Key): Item => ({ pk: { S: pk }, sk: { S: sk } });
  const put = (key: Key, facts: Facts, condition?: Condition, expires?: number): Write => ({
    Put: {
      TableName: name,
      Item: itemOf(key, facts, expires),
      ReturnValuesOnConditionCheckFailure: "ALL_OLD",
      ...(condition === undefined ? {} : conditionOf(condition)),
    },
  });
  const setting = (key: Key, facts: Facts, condition: Condition) => {
    const { names, values, ...rest } = changeOf(facts, condition);
    return {
      TableName: name,
      Key: keyOf(key),
      ExpressionAttributeNames: names,
      ExpressionAttributeValues: values,
      ...rest,
    };
  };

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
          ...(start === undefined ? {} : { ExclusiveStartKey: start }),
          ...(most === undefined ? {} : { Limit: most }),
        }),
      );
      yield (page.Items ?? []).map((found) => schema.parse(factsOf(found)));
      start = page.LastEvaluatedKey;
    } while (start !== undefined);
  }

  return {
    name,
    put,
    pages,
    /** The same, one by one, in pages so small that a range of any size takes no memory to speak of. */
    async *each<S extends z.ZodType>(schema: S, range: Range): AsyncGenerator<z.infer<S>> {
      for await (const page of pages(schema, range, A_FEW)) yield* page;
    },
    check: (key: Key, condition: Condition): Write => ({
      ConditionCheck: {
        TableName: name,
        Key: keyOf(key),
        ReturnValuesOnConditionCheckFailure: "ALL_OLD",
        ...conditionOf(condition),
      },
    }),
    create: (key: Key, facts: Facts, expires?: number): Write => put(key, facts, ABSENT, expires),
    /** Sets some attributes of an item. */
    set: (key: Key, facts: Facts, condition: Condition): Write => ({
      Update: { ...setting(key, facts, condition), ReturnValuesOnConditionCheckFailure: "ALL_OLD" },
    }),
    remove: (key: Key): Write => ({ Delete: { TableName: name, Key: keyOf(key) } }),

    async get<S extends z.ZodType>(schema: S, key: Key): Promise<z.infer<S> | undefined> {
      const found = await client.send(
        new GetItemCommand({ TableName: name, Key: keyOf(key), ConsistentRead: true }),
      );
      return found.Item === undefined ? undefined : schema.parse(factsOf(found.Item));
    },

    /** All facts in a range, in the order of their keys. */
    async list<S extends z.ZodType>(schema: S, range: Range): Promise<z.infer<S>[]> {
      const found: z.infer<S>[] = [];
      for await (const page of pages(schema, range)) found.push(...page);
      return found;
    },

    /** The last facts in a range, the latest first; `before` is the sort key where an earlier page ended. */
    async latest<S extends z.ZodType>(
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
      return (found.Items ?? []).map((one) => schema.parse(factsOf(one)));
    },

    async last<S extends z.ZodType>(
      schema: S,
      range: Pick<Range, "pk">,
    ): Promise<z.infer<S> | undefined> {
      return (await this.latest(schema, range, 1))[0];
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
        found.push(...(Responses?.[name] ?? []).map((one) => schema.parse(factsOf(one))));
        left = [...(UnprocessedKeys?.[name]?.Keys ?? []), ...left.slice(100)];
      }
      return found;
    },

    /** Unconditional; for facts that nothing but this writes. */
    async save(key: Key, facts: Facts, expires?: number): Promise<void> {
      await client.send(new PutItemCommand({ TableName: name, Item: itemOf(key, facts, expires) }));
    },

    /** False when the condition did not hold: somebody was first. */
    saveIf: (condition: Condition, key: Key, facts: Facts, expires?: number): Promise<boolean> =>
      unlessRefused(() =>
        client.send(
          new PutItemCommand({
            TableName: name,
            Item: itemOf(key, facts, expires),
            ...conditionOf(condition),
          }),
        ),
      ),

    async saveNew(key: Key, facts: Facts, expires?: number): Promise<boolean> {
      return this.saveIf(ABSENT, key, facts, expires);
    },

    /** Sets one attribute of an item that is there, when it still has one of some values; false when it has another. */
    advance(key: Key, attribute: string, { from, to }: Advance): Promise<boolean> {
      return this.update(key, { [attribute]: to }, oneOf(attribute, from));
    },

    /** The same as a part of a transaction. */
    advancing(key: Key, attribute: string, { from, to }: Advance): Write {
      return this.set(key, { [attribute]: to }, oneOf(attribute, from));
    },

    /** Sets some attributes of an item; false when the condition did not hold. */
    update: (key: Key, facts: Facts, condition: Condition): Promise<boolean> =>
      unlessRefused(() => client.send(new UpdateItemCommand(setting(key, facts, condition)))),

    async saveMany(items: readonly { key: Key; facts: Facts; expires?: number }[]): Promise<void> {
      await batch(
        items.map(({ key, facts, expires }) => ({
          PutRequest: { Item: itemOf(key, facts, expires) },
        })),
      );
    },

    async removeMany(keys: readonly Key[]): Promise<void> {
      await batch(keys.map((key) => ({ DeleteRequest: { Key: keyOf(key) } })));
    },

    async delete(key: Key): Promise<void> {
      await client.send(new DeleteItemCommand({ TableName: name, Key: keyOf(key) }));
    },
  };

  /** A few requests are under way at once: thousands of people are written within the half minute that a page has. */
  async function batch(requests: readonly WriteRequest[]): Promise<void> {
    for (let from = 0; from < requests.length; from += AT_ONCE * PER_BATCH) {
      await Promise.all(
        Array.from({ length: AT_ONCE }, (_, at) =>
          writeSome(requests.slice(from + at * PER_BATCH, from + (at + 1) * PER_BATCH)),
        ),
      );
    }
  }

  async function writeSome(requests: readonly WriteRequest[]): Promise<void> {
    let left = [...requests];
    for (let attempt = 0; left.length > 0; attempt += 1) {
      if (attempt === 8) throw new Transient(`the table ${name} does not keep up with the writing`);
      const { UnprocessedItems } = await client.send(
        new BatchWriteItemCommand({ RequestItems: { [name]: left } }),
      );
      left = UnprocessedItems?.[name] ?? [];
    }
  }
}

function factsOf(item: Item): Facts {
  const { pk: _pk, sk: _sk, expires: _expires, ...facts } = unmarshall(item);
  return facts;
}

const namesIn = (expression: string) =>
  Object.fromEntries((expression.match(/#\w+/g) ?? []).map((name) => [name, name.slice(1)]));
const valuesOf = (values: Facts): Item =>
  marshall(Object.fromEntries(Object.entries(values).map(([name, value]) => [`:${name}`, value])));

function conditionOf({ expression, values }: Condition) {
  return {
    ConditionExpression: expression,
    ExpressionAttributeNames: namesIn(expression),
    ...(values === undefined ? {} : { ExpressionAttributeValues: valuesOf(values) }),
  };
}

function oneOf(attribute: string, wanted: readonly string[]): Condition {
  const values = Object.fromEntries(wanted.map((value, at) => [`from${at}`, value]));
  return {
    expression: `#${attribute} IN (${Object.keys(values)
      .map((value) => `:${value}`)
      .join(", ")})`,
    values,
  };
}

function changeOf(facts: Facts, { expression, values = {} }: Condition) {
  const update = `SET ${Object.keys(facts)
    .map((name) => `#${name} = :set_${name}`)
    .join(", ")}`;
  const set = Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [`set_${name}`, value]),
  );
  return {
    UpdateExpression: update,
    ConditionExpression: expression,
    names: namesIn(`${update} ${expression}`),
    values: valuesOf({ ...set, ...values }),
  };
}

/** False when a condition did not hold. */
async function unlessRefused(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/** All writes or none, over both tables. Refusals stand in the order of the writes. Errors: `Transient` when another transaction held the same items. */
export async function transact(
  client: DynamoDBClient,
  writes: readonly Write[],
): Promise<Transacted> {
  try {
    await client.send(new TransactWriteItemsCommand({ TransactItems: [...writes] }));
    return { kind: "written" };
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    const reasons = error.CancellationReasons ?? [];
    if (reasons.some(({ Code }) => Code === "ConditionalCheckFailed")) {
      return {
        kind: "refused",
        refusals: writes.map((_, at) =>
          reasons[at]?.Code === "ConditionalCheckFailed"
            ? { old: factsOf(reasons[at].Item ?? {}) }
            : undefined,
        ),
      };
    }
    throw new Transient(
      `the transaction was cancelled: ${reasons.map(({ Code }) => Code).join(", ")}`,
      { cause: error },
    );
  }
}
