import * as z from "zod";
import type { Assembly, Resource, Stack } from "./assembly.ts";
import { attributeOf, type Identity, type Place, refOf } from "./catalogue.ts";
import { EnvironmentFault } from "./fault.ts";

const NO_VALUE = Symbol("AWS::NoValue");
const NAMES = [
  "FunctionName",
  "StateMachineName",
  "TableName",
  "RoleName",
  "QueueName",
  "TopicName",
  "LogGroupName",
  "EmailIdentity",
  "Name",
  "Domain",
];
const Pair = z.tuple([z.unknown(), z.unknown()]);

/** Answers what stands in a template once its functions are worked out. */
export type Resolver = {
  /** A property with every intrinsic function replaced by its value. */
  value(stack: Stack, node: unknown): unknown;
  exists(stack: Stack, resource: { Condition?: string | undefined }): boolean;
  identity(stack: Stack, logicalId: string): Identity;
};

/** Resolves the intrinsic functions of CloudFormation over all stacks of an assembly. Errors: EnvironmentFault that names the stack and what it refers to in vain. */
export function resolver(
  { stacks }: Assembly,
  place: Place,
  parameters: Readonly<Record<string, string>>,
): Resolver {
  const exportsByName = new Map<string, { stack: Stack; value: unknown }>();

  const identity = (stack: Stack, logicalId: string): Identity => {
    const resource: Resource | undefined = stack.template.Resources[logicalId];
    if (resource === undefined)
      throw new EnvironmentFault(
        `The stack ${stack.name} refers to ${logicalId}, which it does not have.`,
      );
    const given = NAMES.map((name) => resource.Properties[name]).find((name) => name !== undefined);
    return {
      stack: stack.name,
      logicalId,
      type: resource.Type,
      name:
        typeof given === "string" ? given : given === undefined ? undefined : text(stack, given),
    };
  };

  const pseudo = (stack: Stack, name: string): unknown => {
    if (name === "AWS::NoValue") return NO_VALUE;
    const known: Readonly<Record<string, string>> = {
      Region: place.region,
      AccountId: place.account,
      Partition: "aws",
      URLSuffix: "amazonaws.com",
      StackName: stack.name,
      StackId: `arn:aws:cloudformation:${place.region}:${place.account}:stack/${stack.name}/local`,
    };
    return known[name.slice("AWS::".length)];
  };

  const ref = (stack: Stack, name: string): unknown => {
    if (name.startsWith("AWS::")) return pseudo(stack, name);
    const parameter = stack.template.Parameters[name];
    if (parameter !== undefined) return parameters[name] ?? parameter.Default ?? "";
    return refOf(identity(stack, name), place);
  };

  const attribute = (stack: Stack, path: string): string => {
    const dot = path.indexOf(".");
    return attributeOf(identity(stack, path.slice(0, dot)), path.slice(dot + 1), place);
  };

  const holds = (stack: Stack, name: string): boolean => {
    if (!(name in stack.template.Conditions))
      throw new EnvironmentFault(`The stack ${stack.name} has no condition ${name}.`);
    return truth(stack, stack.template.Conditions[name]);
  };

  const truth = (stack: Stack, node: unknown): boolean => {
    const [name, argument] = callIn(node, ["Condition"]) ?? ["", undefined];
    const all = (): unknown[] => z.array(z.unknown()).parse(argument);
    if (name === "Condition") return holds(stack, z.string().parse(argument));
    if (name === "Fn::Equals")
      return all()
        .map((side) => JSON.stringify(value(stack, side)))
        .every((side, _, [first]) => side === first);
    if (name === "Fn::And") return all().every((one) => truth(stack, one));
    if (name === "Fn::Or") return all().some((one) => truth(stack, one));
    if (name === "Fn::Not") return !truth(stack, all()[0]);
    throw new EnvironmentFault(
      `The stack ${stack.name} has a condition that this environment does not know: ${JSON.stringify(node)}.`,
    );
  };

  const substitute = (stack: Stack, argument: unknown): string => {
    const [template, own] = Array.isArray(argument) ? Pair.parse(argument) : [argument, {}];
    const values = z.record(z.string(), z.unknown()).parse(own);
    return z
      .string()
      .parse(template)
      .replaceAll(/\$\{(!?)([^}]+)\}/g, (whole, literal: string, name: string) => {
        if (literal === "!") return `\${${name}}`;
        if (name in values) return text(stack, values[name]);
        return text(stack, name.includes(".") ? { "Fn::GetAtt": name } : { Ref: name }, whole);
      });
  };

  const output = (of: Stack, name: string): unknown => {
    const found = of.template.Outputs[name];
    if (found === undefined)
      throw new EnvironmentFault(`The stack ${of.name} has no output ${name}.`);
    return value(of, found.Value);
  };

  const call = (stack: Stack, name: string, argument: unknown): unknown => {
    switch (name) {
      case "Ref":
        return ref(stack, z.string().parse(argument));
      case "Fn::GetAtt":
        return attribute(
          stack,
          Array.isArray(argument) ? argument.join(".") : z.string().parse(argument),
        );
      case "Fn::Sub":
        return substitute(stack, argument);
      case "Fn::Join": {
        const [separator, parts] = z.tuple([z.string(), z.unknown()]).parse(argument);
        return z.array(z.unknown()).parse(value(stack, parts)).map(String).join(separator);
      }
      case "Fn::Split": {
        const [separator, whole] = z.tuple([z.string(), z.unknown()]).parse(argument);
        return text(stack, whole).split(separator);
      }
      case "Fn::Select": {
        const [index, list] = Pair.parse(argument);
        return z.array(z.unknown()).parse(value(stack, list))[Number(value(stack, index))];
      }
      case "Fn::If": {
        const [condition, yes, no] = z
          .tuple([z.string(), z.unknown(), z.unknown()])
          .parse(argument);
        return value(stack, holds(stack, condition) ? yes : no);
      }
      case "Fn::FindInMap": {
        const [map, first, second] = z
          .tuple([z.string(), z.unknown(), z.unknown()])
          .parse(argument);
        return stack.template.Mappings[map]?.[text(stack, first)]?.[text(stack, second)];
      }
      case "Fn::ImportValue": {
        const wanted = text(stack, argument);
        const found = exportsByName.get(wanted);
        if (found === undefined)
          throw new EnvironmentFault(
            `The stack ${stack.name} imports ${wanted}, which no stack of this assembly exports.`,
          );
        return value(found.stack, found.value);
      }
      case "Fn::GetStackOutput": {
        const { StackName, OutputName } = z
          .object({ StackName: z.unknown(), OutputName: z.unknown() })
          .parse(argument);
        const wanted = text(stack, StackName);
        const other = stacks.find(
          ({ name: known }) => wanted === known || wanted.includes(`:stack/${known}/`),
        );
        if (other === undefined)
          throw new EnvironmentFault(
            `The stack ${stack.name} refers to the stack ${wanted}, which is not in this assembly.`,
          );
        return output(other, text(stack, OutputName));
      }
      case "Fn::Base64":
        return Buffer.from(text(stack, argument)).toString("base64");
      default:
        throw new EnvironmentFault(
          `The stack ${stack.name} uses ${name}, which this environment does not know.`,
        );
    }
  };

  function value(stack: Stack, node: unknown): unknown {
    if (Array.isArray(node))
      return node.map((item) => value(stack, item)).filter((item) => item !== NO_VALUE);
    if (typeof node !== "object" || node === null) return node;
    const found = callIn(node);
    if (found !== undefined) return call(stack, ...found);
    return Object.fromEntries(
      Object.entries(node)
        .map(([key, item]) => [key, value(stack, item)])
        .filter(([, item]) => item !== NO_VALUE),
    );
  }

  function text(stack: Stack, node: unknown, shown = JSON.stringify(node)): string {
    const found = value(stack, node);
    if (typeof found === "string" || typeof found === "number" || typeof found === "boolean")
      return String(found);
    throw new EnvironmentFault(`The stack ${stack.name} needs a text where it has ${shown}.`);
  }

  for (const stack of stacks) {
    for (const { Export, Value } of Object.values(stack.template.Outputs)) {
      if (Export !== undefined)
        exportsByName.set(text(stack, Export.Name), { stack, value: Value });
    }
  }
  return {
    value,
    identity,
    exists: (stack, { Condition }) => Condition === undefined || holds(stack, Condition),
  };
}

/** The intrinsic function that a node is, and its argument. */
function callIn(
  node: unknown,
  besides: readonly string[] = ["Ref"],
): [string, unknown] | undefined {
  if (typeof node !== "object" || node === null) return undefined;
  const [only, ...more] = Object.entries(node);
  if (only === undefined || more.length > 0) return undefined;
  return besides.includes(only[0]) || only[0].startsWith("Fn::") ? only : undefined;
}
