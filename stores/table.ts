import {
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
  type WriteRequest,
} from "@aws-sdk/client-dynamodb";
import type * as z from "zod";
import { Transient } from "#contract/errors.ts";
import {
  ABSENT,
  addingTo,
  type Condition,
  conditionOf,
  keyOf,
  oneOf,
  PRESENT,
  settingOf,
} from "./expressions.ts";
import { unless } from "./expected.ts";
import { type Facts, itemOf } from "./item.ts";
import type { Key } from "#contract/keys.ts";
import { readingOf } from "./reading.ts";
import { type Advance, partsIn, transactionsOf, type Write } from "./transaction.ts";

/** What a request of many writes may hold, and how many of these are under way at once. */
const PER_BATCH = 25;
const AT_ONCE = 8;

export type Table = ReturnType<typeof openTable>;

/**
 * One DynamoDB table. Everything read is parsed; `pk`, `sk`, `v` and `expires` belong to the table
 * and are stripped. Errors: `Transient` when the same call may pass later.
 */
export const openTable = (client: DynamoDBClient, name: string) => ({
  name,
  ...partsIn(name),
  ...transactionsOf(client),
  ...readingOf(client, name),
  ...writingOf(client, name),
  ...manyOf(client, name),

  /** Takes an item to another key, as it is; false when it is not there, or not as it should be. */
  async move(
    from: Key,
    to: Key,
    { condition = PRESENT, also = [] }: { condition?: Condition; also?: readonly Write[] } = {},
  ): Promise<boolean> {
    const found = await client.send(
      new GetItemCommand({ TableName: name, Key: keyOf(from), ConsistentRead: true }),
    );
    if (found.Item === undefined) return false;
    return this.writeAll([
      { Put: { TableName: name, Item: { ...found.Item, ...keyOf(to) } } },
      { Delete: { TableName: name, Key: keyOf(from), ...conditionOf(condition) } },
      ...also,
    ]);
  },

  /** Writes a fact when none stands there, and gives the one that stands: a replay gets the first. */
  async keep<F extends Facts>(
    schema: z.ZodType<F>,
    key: Key,
    fact: F,
    expires?: number,
  ): Promise<F> {
    if (await this.saveNew(key, fact, expires)) return fact;
    return (await this.get(schema, key)) ?? fact;
  },
});

function writingOf(client: DynamoDBClient, name: string) {
  return {
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

    /** Sets some attributes of an item; false when the condition did not hold. */
    update: (key: Key, facts: Facts, condition: Condition): Promise<boolean> =>
      unlessRefused(() =>
        client.send(new UpdateItemCommand(settingOf(name, key, facts, condition))),
      ),

    /** Adds to numbers of an item and moves its end; false when the condition did not hold. */
    add: (
      key: Key,
      added: { by: Readonly<Record<string, number>>; expires: number },
      condition: Condition,
    ): Promise<boolean> =>
      unlessRefused(() =>
        client.send(new UpdateItemCommand(addingTo(name, key, added, condition))),
      ),

    async delete(key: Key): Promise<void> {
      await client.send(new DeleteItemCommand({ TableName: name, Key: keyOf(key) }));
    },
  };
}

/** Many facts at once, unconditionally. */
function manyOf(client: DynamoDBClient, name: string) {
  return {
    async saveMany(items: readonly { key: Key; facts: Facts; expires?: number }[]): Promise<void> {
      await batch(
        items.map(({ key, facts, expires }) => ({
          PutRequest: { Item: itemOf(key, facts, expires) },
        })),
      );
    },

    /** Moves the end of facts, and what they say of it themselves; those that are gone stay gone. */
    async keepMany(keys: readonly Key[], end: { expires: number; until?: number }): Promise<void> {
      for (let from = 0; from < keys.length; from += PER_BATCH)
        await Promise.all(
          keys
            .slice(from, from + PER_BATCH)
            .map((key) =>
              unlessRefused(() =>
                client.send(new UpdateItemCommand(settingOf(name, key, end, PRESENT))),
              ),
            ),
        );
    },

    async removeMany(keys: readonly Key[]): Promise<void> {
      await batch(keys.map((key) => ({ DeleteRequest: { Key: keyOf(key) } })));
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

/** False when a condition did not hold. */
const unlessRefused = (write: () => Promise<unknown>): Promise<boolean> =>
  unless([ConditionalCheckFailedException], false, () => write().then(() => true));
