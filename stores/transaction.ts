import {
  type CancellationReason,
  type DynamoDBClient,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from "@aws-sdk/client-dynamodb";
import type * as z from "zod";
import { Transient } from "#contract/errors.ts";
import { ABSENT, type Condition, conditionOf, keyOf, oneOf, settingOf } from "./expressions.ts";
import { type Facts, factOf, itemOf } from "./item.ts";
import type { Key } from "#contract/keys.ts";

export type Write = TransactWriteItem;
/** From some values to another one. */
export type Advance = { from: readonly string[]; to: string };
/** What became of a transaction: for each write of it that was refused, the item that stood in its way. */
export type Transacted =
  | { kind: "written" }
  | { kind: "refused"; refusals: readonly (Refusal | undefined)[] };
/** What stood in the way of a write, if anything was there. */
export type Refusal = { old<S extends z.ZodType>(schema: S): z.infer<S> | undefined };

/** What a transaction over a table can hold. */
export function partsIn(name: string) {
  const put = (key: Key, facts: Facts, condition?: Condition, expires?: number): Write => ({
    Put: {
      TableName: name,
      Item: itemOf(key, facts, expires),
      ReturnValuesOnConditionCheckFailure: "ALL_OLD",
      ...(condition === undefined ? {} : conditionOf(condition)),
    },
  });
  return {
    put,
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
      Update: {
        ...settingOf(name, key, facts, condition),
        ReturnValuesOnConditionCheckFailure: "ALL_OLD",
      },
    }),
    remove: (key: Key, condition?: Condition): Write => ({
      Delete: {
        TableName: name,
        Key: keyOf(key),
        ...(condition === undefined ? {} : conditionOf(condition)),
      },
    }),

    /** The same as a part of a transaction. */
    advancing(key: Key, attribute: string, { from, to }: Advance): Write {
      return this.set(key, { [attribute]: to }, oneOf(attribute, from));
    },
  };
}

const refusalOf = (reason: CancellationReason | undefined): Refusal | undefined =>
  reason?.Code !== "ConditionalCheckFailed"
    ? undefined
    : { old: (schema) => (reason.Item === undefined ? undefined : factOf(schema, reason.Item)) };

/**
 * All writes or none, over both tables. Refusals stand in the order of the writes. Errors:
 * `Transient` when another transaction held the same items.
 */
export const transactionsOf = (client: DynamoDBClient) => ({
  async transact(writes: readonly Write[]): Promise<Transacted> {
    try {
      await client.send(new TransactWriteItemsCommand({ TransactItems: [...writes] }));
      return { kind: "written" };
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;
      const reasons = error.CancellationReasons ?? [];
      const refusals = writes.map((_, at) => refusalOf(reasons[at]));
      if (refusals.some((refusal) => refusal !== undefined)) return { kind: "refused", refusals };
      const codes = reasons.map(({ Code }) => Code).join(", ");
      throw new Transient(`the transaction was cancelled: ${codes}`, { cause: error });
    }
  },

  /** The same; false when any was refused. */
  async writeAll(writes: readonly Write[]): Promise<boolean> {
    return (await this.transact(writes)).kind === "written";
  },

  /** One request for many; false when one of them does not go, so that each is to be tried by itself. */
  async writeTogether(writes: readonly Write[]): Promise<boolean> {
    if (writes.length === 0) return true;
    try {
      return await this.writeAll(writes);
    } catch (error) {
      if (error instanceof Transient) return false;
      throw error;
    }
  },
});
