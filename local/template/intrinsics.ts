import * as z from "zod";
import { EnvironmentFault } from "./fault.ts";

export const NO_VALUE = Symbol("AWS::NoValue");

/** What a function in a template asks of the stack that it stands in. */
export type Scope = {
  readonly name: string;
  value(node: unknown): unknown;
  /** `shown` stands in the fault when there is no text. */
  text(node: unknown, shown?: string): string;
  list(node: unknown): unknown[];
  ref(name: string): unknown;
  attribute(path: string): string;
  holds(condition: string): boolean;
  mapping(map: string, first: string, second: string): unknown;
  imported(name: string): unknown;
  output(stackName: string, name: string): unknown;
};

const Text = z.string();
const Pair = z.tuple([z.unknown(), z.unknown()]);
const Three = z.tuple([Text, z.unknown(), z.unknown()]);
const OutputOf = z.object({ StackName: z.unknown(), OutputName: z.unknown() });

type Intrinsic = (argument: unknown, stack: Scope) => unknown;

/** The intrinsic functions of CloudFormation that are worked out here. */
export const INTRINSICS: Readonly<Record<string, Intrinsic>> = {
  Ref: (name, stack) => stack.ref(Text.parse(name)),
  "Fn::GetAtt": (path, stack) =>
    stack.attribute(Array.isArray(path) ? path.join(".") : Text.parse(path)),
  "Fn::Sub": substitute,
  "Fn::Join": (argument, stack) => {
    const [separator, parts] = Pair.parse(argument);
    return stack.list(parts).map(String).join(Text.parse(separator));
  },
  "Fn::Split": (argument, stack) => {
    const [separator, whole] = Pair.parse(argument);
    return stack.text(whole).split(Text.parse(separator));
  },
  "Fn::Select": (argument, stack) => {
    const [index, choices] = Pair.parse(argument);
    return stack.list(choices)[Number(stack.value(index))];
  },
  "Fn::If": (argument, stack) => {
    const [condition, yes, no] = Three.parse(argument);
    return stack.value(stack.holds(condition) ? yes : no);
  },
  "Fn::FindInMap": (argument, stack) => {
    const [map, first, second] = Three.parse(argument);
    return stack.mapping(map, stack.text(first), stack.text(second));
  },
  "Fn::ImportValue": (name, stack) => stack.imported(stack.text(name)),
  "Fn::GetStackOutput": (argument, stack) => {
    const { StackName, OutputName } = OutputOf.parse(argument);
    return stack.output(stack.text(StackName), stack.text(OutputName));
  },
};

function substitute(argument: unknown, stack: Scope): string {
  const [template, own] = Array.isArray(argument) ? Pair.parse(argument) : [argument, {}];
  const values = z.record(Text, z.unknown()).parse(own);
  return Text.parse(template).replaceAll(
    /\$\{(!?)([^}]+)\}/g,
    (whole, literal: string, name: string) => {
      if (literal === "!") return `\${${name}}`;
      if (name in values) return stack.text(values[name]);
      return stack.text(name.includes(".") ? { "Fn::GetAtt": name } : { Ref: name }, whole);
    },
  );
}

/** The functions of which a condition is made. */
const CONDITIONS: Readonly<Record<string, (argument: unknown, stack: Scope) => boolean>> = {
  Condition: (name, stack) => stack.holds(Text.parse(name)),
  "Fn::Equals": (argument, stack) => {
    const [one, other] = Pair.parse(argument).map((side) => JSON.stringify(stack.value(side)));
    return one === other;
  },
  "Fn::And": (argument, stack) => parts(argument).every((part) => isTrue(part, stack)),
  "Fn::Or": (argument, stack) => parts(argument).some((part) => isTrue(part, stack)),
  "Fn::Not": (argument, stack) => !isTrue(parts(argument)[0], stack),
};
const parts = (argument: unknown) => z.array(z.unknown()).parse(argument);

/** Works out a condition. Errors: EnvironmentFault for a function that is not known here. */
export function isTrue(node: unknown, stack: Scope): boolean {
  const [name = "", argument] = callIn(node) ?? [];
  const holds = CONDITIONS[name];
  if (holds !== undefined) return holds(argument, stack);
  throw new EnvironmentFault(
    `The stack ${stack.name} has a condition that this environment does not know: ${JSON.stringify(node)}.`,
  );
}

/** The function that a node is, and its argument. */
export function callIn(node: unknown): [name: string, argument: unknown] | undefined {
  if (typeof node !== "object" || node === null) return undefined;
  const [only, ...more] = Object.entries(node);
  if (only === undefined || more.length > 0) return undefined;
  return /^(Ref$|Condition$|Fn::)/.test(only[0]) ? only : undefined;
}
