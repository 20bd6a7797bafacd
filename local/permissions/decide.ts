import type { Statement } from "./statement.ts";

/**
 * What a function asks of a service: an action, upon which resource (where the request names one),
 * in which context.
 */
export type Call = {
  action: string;
  resource: string | undefined;
  context: Readonly<Record<string, readonly string[]>>;
};

type Test = (context: Call["context"]) => boolean;
type Values = Readonly<Record<string, readonly string[]>>;

/** A text with `*` for anything and `?` for one character. */
function like(pattern: string): (text: string) => boolean {
  const escaped = pattern.replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`);
  const matcher = new RegExp(`^${escaped.replaceAll("*", ".*").replaceAll("?", ".")}$`, "s");
  return (text) => matcher.test(text);
}
function likeAny(patterns: readonly string[]): (text: string) => boolean {
  const each = patterns.map(like);
  return (text) => each.some((matches) => matches(text));
}

/** Every value of a key is like one of those; a key without any holds as well. */
const everyValue = ([key, patterns]: readonly [string, readonly string[]]): Test => {
  const matches = likeAny(patterns);
  return (context) => (context[key] ?? []).every(matches);
};
/** Some value of a key is like one of those. */
const someValue = ([key, patterns]: readonly [string, readonly string[]]): Test => {
  const matches = likeAny(patterns);
  return (context) => (context[key] ?? []).some(matches);
};
/** A key has exactly one of those values. */
const equals =
  ([key, wanted]: readonly [string, readonly string[]]): Test =>
  (context) => {
    const [value, ...more] = context[key] ?? [];
    return value !== undefined && more.length === 0 && wanted.includes(value);
  };
/** A key is absent, where that is `true`, or has a value. */
const absent =
  ([key, [wanted]]: readonly [string, readonly string[]]): Test =>
  (context) =>
    ((context[key] ?? []).length === 0) === (wanted === "true");

const testsOf = (values: Values | undefined, test: (pair: [string, readonly string[]]) => Test) =>
  Object.entries(values ?? {}).map(test);

/** When a statement is about a call. */
function about({ Action, Resource, Condition }: Statement): (call: Call) => boolean {
  const [action, resource] = [likeAny(Action), likeAny(Resource)];
  const tests = [
    ...testsOf(Condition["ForAllValues:StringLike"], everyValue),
    ...testsOf(Condition["ForAnyValue:StringLike"], someValue),
    ...testsOf(Condition.StringEquals, equals),
    ...testsOf(Condition.Null, absent),
  ];
  return (call) =>
    action(call.action) &&
    (call.resource === undefined || resource(call.resource)) &&
    tests.every((holds) => holds(call.context));
}

/** Decides as IAM does: a denial stands above everything, and what nothing allows is refused. */
export function decider(statements: readonly Statement[]): (call: Call) => boolean {
  const those = (effect: Statement["Effect"]) =>
    statements.filter(({ Effect }) => Effect === effect).map(about);
  const [denials, permissions] = [those("Deny"), those("Allow")];
  return (call) =>
    !denials.some((denies) => denies(call)) && permissions.some((allows) => allows(call));
}
