import * as z from "zod";
import { attributeOf, type Identity, type Place, refOf } from "./addresses.ts";
import type { Assembly, Resource, Stack, Template } from "./assembly.ts";
import { EnvironmentFault } from "./fault.ts";
import { callIn, INTRINSICS, isTrue, NO_VALUE, type Scope } from "./intrinsics.ts";

/** The properties in which a template names a resource itself. */
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

/** What the stacks of an assembly have in common. */
type Setting = {
  place: Place;
  parameters: Readonly<Record<string, string>>;
  stacks: ResolvedStack[];
  /** What the stacks export, by name; found out when somebody first imports. */
  exported?: ReadonlyMap<string, () => unknown>;
};

/** A stack in which everything that its template leaves to be worked out can be asked for. */
export class ResolvedStack implements Scope {
  readonly name: string;
  readonly #template: Template;
  readonly #setting: Setting;

  constructor({ name, template }: Stack, setting: Setting) {
    this.name = name;
    this.#template = template;
    this.#setting = setting;
  }

  /** The resources whose condition holds. */
  resources(): [logicalId: string, resource: Resource][] {
    return Object.entries(this.#template.Resources).filter(
      ([, { Condition }]) => Condition === undefined || this.holds(Condition),
    );
  }

  identity(logicalId: string): Identity {
    const { Type, Properties } = this.#template.Resources[logicalId] ?? this.#lacks(logicalId);
    const given = NAMES.map((name) => Properties[name]).find((name) => name !== undefined);
    const name = given === undefined ? undefined : this.text(given);
    return { stack: this.name, logicalId, type: Type, name };
  }

  value(node: unknown): unknown {
    if (Array.isArray(node))
      return node.map((item) => this.value(item)).filter((item) => item !== NO_VALUE);
    if (typeof node !== "object" || node === null) return node;
    const [name = "Condition", argument] = callIn(node) ?? [];
    if (name !== "Condition") return this.#call(name, argument);
    return Object.fromEntries(
      Object.entries(node)
        .map(([key, item]) => [key, this.value(item)])
        .filter(([, item]) => item !== NO_VALUE),
    );
  }

  text(node: unknown, shown = JSON.stringify(node)): string {
    const found = this.value(node);
    if (typeof found === "string" || typeof found === "number" || typeof found === "boolean")
      return String(found);
    throw new EnvironmentFault(`The stack ${this.name} needs a text where it has ${shown}.`);
  }

  list(node: unknown): unknown[] {
    return z.array(z.unknown()).parse(this.value(node));
  }

  ref(name: string): unknown {
    if (name.startsWith("AWS::")) return this.#pseudo(name);
    const parameter = this.#template.Parameters[name];
    if (parameter === undefined) return refOf(this.identity(name), this.#setting.place);
    return this.#setting.parameters[name] ?? parameter.Default ?? "";
  }

  attribute(path: string): string {
    const [logicalId = "", ...attribute] = path.split(".");
    return attributeOf(this.identity(logicalId), attribute.join("."), this.#setting.place);
  }

  holds(condition: string): boolean {
    const { Conditions } = this.#template;
    if (condition in Conditions) return isTrue(Conditions[condition], this);
    throw new EnvironmentFault(`The stack ${this.name} has no condition ${condition}.`);
  }

  mapping(map: string, first: string, second: string): unknown {
    return this.#template.Mappings[map]?.[first]?.[second];
  }

  imported(name: string): unknown {
    this.#setting.exported ??= new Map(this.#setting.stacks.flatMap((stack) => stack.exported()));
    const found = this.#setting.exported.get(name);
    if (found !== undefined) return found();
    throw new EnvironmentFault(
      `The stack ${this.name} imports ${name}, which no stack of this assembly exports.`,
    );
  }

  /** The names under which others can import, and what finds the value of each. */
  exported(): [name: string, value: () => unknown][] {
    return Object.values(this.#template.Outputs).flatMap(({ Export, Value }) =>
      Export === undefined ? [] : [[this.text(Export.Name), () => this.value(Value)]],
    );
  }

  output(stackName: string, name: string): unknown {
    const other = this.#setting.stacks.find(
      (stack) => stackName === stack.name || stackName.includes(`:stack/${stack.name}/`),
    );
    if (other === undefined)
      throw new EnvironmentFault(
        `The stack ${this.name} refers to the stack ${stackName}, which is not in this assembly.`,
      );
    const found = other.#template.Outputs[name];
    if (found !== undefined) return other.value(found.Value);
    throw new EnvironmentFault(`The stack ${other.name} has no output ${name}.`);
  }

  #call(name: string, argument: unknown): unknown {
    const intrinsic = INTRINSICS[name];
    if (intrinsic !== undefined) return intrinsic(argument, this);
    throw new EnvironmentFault(
      `The stack ${this.name} uses ${name}, which this environment does not know.`,
    );
  }

  #pseudo(name: string): unknown {
    const { region, account } = this.#setting.place;
    const known: Readonly<Record<string, unknown>> = {
      "AWS::NoValue": NO_VALUE,
      "AWS::Region": region,
      "AWS::AccountId": account,
      "AWS::Partition": "aws",
      "AWS::URLSuffix": "amazonaws.com",
      "AWS::StackName": this.name,
      "AWS::StackId": `arn:aws:cloudformation:${region}:${account}:stack/${this.name}/local`,
    };
    return known[name];
  }

  #lacks(logicalId: string): never {
    throw new EnvironmentFault(
      `The stack ${this.name} refers to ${logicalId}, which it does not have.`,
    );
  }
}

/** The stacks of an assembly on this machine; `parameters` take the place of the template's own defaults. */
export function resolvedStacks(
  { stacks }: Pick<Assembly, "stacks">,
  place: Place,
  parameters: Readonly<Record<string, string>>,
): ResolvedStack[] {
  const setting: Setting = { place, parameters, stacks: [] };
  setting.stacks = stacks.map((stack) => new ResolvedStack(stack, setting));
  return setting.stacks;
}
