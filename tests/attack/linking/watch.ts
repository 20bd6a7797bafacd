import { BatchGetItemCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { hearCalls } from "#local/permissions/guard.ts";
import type { World } from "#tests/functions/world.ts";
import { told } from "../quiet.ts";

export type Item = Record<string, unknown>;
/** What changed in all tables, in the mails and in the logs between one second and the next. */
export type Second = {
  items: Item[];
  gone: string[];
  mails: string[];
  logs: string[];
};

type Key = { pk: { S: string }; sk: { S: string } };
type Fields = Record<string, unknown>;
const keyOf = ({ pk, sk }: Item): string => `${String(pk)} ${String(sk)}`;

/** Everything in an item that can be read as text, bytes too, whatever the order of its attributes. */
export function textIn(value: unknown): string {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("latin1");
  if (typeof value !== "object" || value === null) return String(value);
  const parts = Object.entries(value).map(([name, its]) => `${name} ${textIn(its)}`);
  return (Array.isArray(value) ? parts : parts.toSorted()).join(" ");
}

/** The items that a request writes or removes, by table. */
function keysIn(body: Fields): [table: string, key: Key][] {
  const list = (value: unknown) => (Array.isArray(value) ? (value as Fields[]) : []);
  const named = ({ TableName, Item: item, Key: key }: Fields): [string, Key][] => {
    const { pk, sk } = (item ?? key ?? {}) as Partial<Key>;
    return pk === undefined || sk === undefined ? [] : [[String(TableName), { pk, sk }]];
  };
  const batched = Object.entries((body["RequestItems"] ?? {}) as Record<string, Fields[]>);
  return [
    ...named(body),
    ...list(body["TransactItems"]).flatMap((part) =>
      Object.values(part).flatMap((one) => named(one as Fields)),
    ),
    ...batched.flatMap(([TableName, parts]) =>
      list(parts).flatMap((part) =>
        Object.values(part).flatMap((one) => named({ TableName, ...(one as Fields) })),
      ),
    ),
  ];
}

/**
 * Whoever has all tables at every second, all events of mails and all lines of the log. It looks at
 * what was written to since, and at the end of a round at everything, so that nothing escaped it.
 */
export async function watch(world: World) {
  const { endpoints, outbox } = world.environment;
  const client = new DynamoDBClient({
    endpoint: endpoints.dynamodb,
    region: "eu-central-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  const touched = new Map<string, [string, Key]>();
  hearCalls([new URL(endpoints.dynamodb).host], (_, { target, body }) => {
    if (!/Put|Update|Delete|Write/.test(target)) return;
    for (const [table, key] of keysIn(body as Fields))
      touched.set(`${table} ${key.pk.S} ${key.sk.S}`, [table, key]);
  });
  const state = new Map<string, string>();
  for (const { item } of await world.everything()) state.set(keyOf(item), textIn(item));
  let mailed = outbox.after(0, Number.MAX_SAFE_INTEGER).at(-1)?.sequence ?? 0;
  told.length = 0;

  async function touchedItems(): Promise<Map<string, Item | undefined>> {
    const found = new Map<string, Item | undefined>();
    const all = [...touched.values()].map(([table, key]) => ({ table, key }));
    touched.clear();
    for (const { key } of all) found.set(`${key.pk.S} ${key.sk.S}`, undefined);
    for (let from = 0; from < all.length; from += 100) {
      const some = Map.groupBy(all.slice(from, from + 100), ({ table }) => table);
      const { Responses = {} } = await client.send(
        new BatchGetItemCommand({
          RequestItems: Object.fromEntries(
            [...some].map(([table, keys]) => [table, { Keys: keys.map(({ key }) => key) }]),
          ),
        }),
      );
      for (const item of Object.values(Responses)
        .flat()
        .map((one) => unmarshall(one)))
        found.set(keyOf(item), item);
    }
    return found;
  }

  return {
    /** What became different since the last look. */
    async look(): Promise<Second> {
      const items: Item[] = [];
      const gone: string[] = [];
      for (const [key, item] of await touchedItems()) {
        if (item === undefined) {
          if (state.delete(key)) gone.push(key);
        } else if (state.get(key) !== textIn(item)) {
          state.set(key, textIn(item));
          items.push(item);
        }
      }
      const mails = outbox.after(mailed, 1000);
      mailed = mails.at(-1)?.sequence ?? mailed;
      return { items, gone, mails: mails.map((mail) => textIn(mail)), logs: told.splice(0) };
    },
    /**
     * Items that are otherwise than what was seen, by those who look at everything at once; what the
     * mail service tells of a mail is written by a function of its own, and not at an answer.
     */
    async missed(): Promise<string[]> {
      const all = new Map(
        (await world.everything()).map(({ item }) => [keyOf(item), textIn(item)]),
      );
      return [...new Set([...all.keys(), ...state.keys()])].filter(
        (key) => all.get(key) !== state.get(key) && !key.includes(" MAIL#"),
      );
    },
    close: () => client.destroy(),
  };
}
export type Watch = Awaited<ReturnType<typeof watch>>;
