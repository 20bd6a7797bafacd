import { marshall } from "@aws-sdk/util-dynamodb";
import type { Facts, Item } from "./item.ts";
import type { Key } from "#contract/keys.ts";

/** An expression over attributes, `#status = :open`, and the values that its `:names` stand for. */
export type Condition = { expression: string; values?: Facts };

export const ABSENT: Condition = { expression: "attribute_not_exists(#pk)" };
export const PRESENT: Condition = { expression: "attribute_exists(#pk)" };

export const keyOf = ({ pk, sk }: Key): Item => ({ pk: { S: pk }, sk: { S: sk } });

const namesIn = (expression: string) =>
  Object.fromEntries((expression.match(/#\w+/g) ?? []).map((name) => [name, name.slice(1)]));
const valuesOf = (values: Facts): Item =>
  marshall(Object.fromEntries(Object.entries(values).map(([name, value]) => [`:${name}`, value])));

/** As a request has it. */
export function conditionOf({ expression, values }: Condition) {
  return {
    ConditionExpression: expression,
    ExpressionAttributeNames: namesIn(expression),
    ...(values === undefined ? {} : { ExpressionAttributeValues: valuesOf(values) }),
  };
}

/** These attributes are as they were read. */
export const having = (read: Facts): Condition => ({
  expression: Object.keys(read)
    .map((name) => `#${name} = :${name}`)
    .join(" AND "),
  values: read,
});

/** It is there, without this attribute. */
export const lacking = (attribute: string): Condition => ({
  expression: `${PRESENT.expression} AND attribute_not_exists(#${attribute})`,
});

/** Likewise, or it is not there at all. */
export const NOT_CLOSED: Condition = { expression: "attribute_not_exists(#closed)" };

/** An attribute has one of these values. */
export function oneOf(attribute: string, wanted: readonly string[]): Condition {
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

/** The request that adds to numbers of an item, and moves its end. */
export function addingTo(
  table: string,
  key: Key,
  { by, expires }: { by: Readonly<Record<string, number>>; expires: number },
  { expression, values }: Condition,
) {
  const sums = Object.keys(by).map((name) => `#${name} = #${name} + :add_${name}`);
  const update = `SET ${sums.join(", ")}, #expires = :expires`;
  const added = Object.entries(by).map(([name, value]) => [`add_${name}`, value]);
  return {
    TableName: table,
    Key: keyOf(key),
    UpdateExpression: update,
    ConditionExpression: expression,
    ExpressionAttributeNames: namesIn(`${update} ${expression}`),
    ExpressionAttributeValues: valuesOf({ ...Object.fromEntries(added), expires, ...values }),
  };
}

/** The request that sets some attributes of an item. */
export function settingOf(table: string, key: Key, facts: Facts, condition: Condition) {
  const { names, values, ...rest } = changeOf(facts, condition);
  return {
    TableName: table,
    Key: keyOf(key),
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: values,
    ...rest,
  };
}
