import type { Call } from "./decide.ts";

/**
 * A request as an SDK client sends it: the operation that it names, if any, its method, path and
 * body.
 */
export type SdkRequest = { target: string; method: string; path: string; body: unknown };
/** `partitionKeys` are the names of the tables' partition keys, by table. */
export type Account = {
  account: string;
  region: string;
  partitionKeys: Readonly<Record<string, string>>;
};

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** What a request asks for, one call for each permission that AWS looks for. */
export function callsOf(request: SdkRequest, account: Account): readonly Call[] {
  const [service = "", operation = ""] = request.target.split(".");
  if (service.startsWith("DynamoDB_")) return ofTables(operation, fieldsOf(request.body), account);
  if (service === "TrentService") return [ofKeys(operation, fieldsOf(request.body))];
  if (service === "AWSStepFunctions") return [ofMachines(operation, fieldsOf(request.body))];
  return request.path.startsWith("/v2/email/")
    ? ofMail(fieldsOf(request.body), account)
    : [ofObjects(request)];
}

/** The part of a request that names one item, by what a transaction calls it. */
const IN_TRANSACTION: Readonly<Record<string, string>> = {
  Get: "GetItem",
  Put: "PutItem",
  Update: "UpdateItem",
  Delete: "DeleteItem",
  ConditionCheck: "ConditionCheckItem",
};

function ofTables(operation: string, body: Fields, account: Account): Call[] {
  const call = (action: string, table: unknown, keys: readonly string[]): Call => ({
    action: `dynamodb:${action}`,
    resource: `arn:aws:dynamodb:${account.region}:${account.account}:table/${textOf(table)}`,
    context: { "dynamodb:LeadingKeys": keys },
  });
  /** The partition key of an item, or of what asks for one or puts one. */
  const keyIn = (table: unknown, { Key, Item }: Fields): string =>
    textOf(fieldsOf(fieldsOf(Key ?? Item)[account.partitionKeys[textOf(table)] ?? ""])["S"]);

  if (operation === "TransactWriteItems" || operation === "TransactGetItems")
    return listOf(body["TransactItems"]).flatMap((item) =>
      Object.entries(fieldsOf(item)).map(([kind, of]) => {
        const { TableName, ...rest } = fieldsOf(of);
        return call(IN_TRANSACTION[kind] ?? kind, TableName, [keyIn(TableName, rest)]);
      }),
    );
  if (operation === "BatchGetItem" || operation === "BatchWriteItem")
    return Object.entries(fieldsOf(body["RequestItems"])).map(([table, requests]) =>
      call(
        operation,
        table,
        itemsOf(requests).map((item) => keyIn(table, item)),
      ),
    );
  const keys =
    operation === "Query"
      ? keysAsked(body, account)
      : [keyIn(body["TableName"], body)].filter((key) => key !== "");
  return [call(operation, body["TableName"], keys)];
}

/** The items of a batch: keys to get, or requests to put and delete. */
const itemsOf = (requests: unknown): Fields[] =>
  Array.isArray(requests)
    ? requests.flatMap((request) => Object.values(fieldsOf(request)).map(fieldsOf))
    : listOf(fieldsOf(requests)["Keys"]).map((Key) => ({ Key }));

/** The partition that a query asks for: `pk = :value`, whatever else its condition says. */
function keysAsked(body: Fields, { partitionKeys }: Account): string[] {
  const [names, values] = [
    fieldsOf(body["ExpressionAttributeNames"]),
    fieldsOf(body["ExpressionAttributeValues"]),
  ];
  const wanted = partitionKeys[textOf(body["TableName"])];
  const equals = textOf(body["KeyConditionExpression"]).matchAll(/(#?\w+)\s*=\s*(:\w+)/g);
  return [...equals]
    .filter(([, name = ""]) => (names[name] ?? name) === wanted)
    .map(([, , value = ""]) => textOf(fieldsOf(values[value])["S"]));
}

/** Which machine a token belongs to, the request does not say. */
const ofMachines = (operation: string, body: Fields): Call => {
  const resource = body["stateMachineArn"] ?? body["executionArn"];
  return {
    action: `states:${operation}`,
    resource: typeof resource === "string" ? resource : undefined,
    context: {},
  };
};

/** A key is asked for by its ARN, and a policy looks at what it was told of its use. */
const ofKeys = (operation: string, body: Fields): Call => ({
  action: `kms:${operation}`,
  resource: textOf(body["KeyId"]),
  context: Object.fromEntries(
    Object.entries(fieldsOf(body["EncryptionContext"])).map(([name, value]) => [
      `kms:EncryptionContext:${name}`,
      [textOf(value)],
    ]),
  ),
});

const WRITING: Readonly<Record<string, string>> = { PUT: "PutObject", DELETE: "DeleteObject" };

/** An object is asked for by its path, a list of them by that of their bucket. */
function ofObjects({ method, path }: SdkRequest): Call {
  const [bucket = "", ...key] = new URL(path, "http://s3").pathname.slice(1).split("/");
  const name = decodeURIComponent(key.join("/"));
  const read = name === "" ? "ListBucket" : "GetObject";
  return {
    action: `s3:${WRITING[method] ?? read}`,
    resource: `arn:aws:s3:::${bucket}${name === "" ? "" : `/${name}`}`,
    context: {},
  };
}

/** A mail needs both: the identity of its sender's domain, and its configuration set. */
function ofMail(body: Fields, { account, region }: Account): Call[] {
  const domain = textOf(body["FromEmailAddress"]).replace(/^.*@/s, "").replace(/>$/, "");
  const set = body["ConfigurationSetName"];
  return [
    `identity/${domain}`,
    ...(typeof set === "string" ? [`configuration-set/${set}`] : []),
  ].map((resource) => ({
    action: "ses:SendEmail",
    resource: `arn:aws:ses:${region}:${account}:${resource}`,
    context: {},
  }));
}
