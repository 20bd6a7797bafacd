import { type Flow, Machine, type State } from "./definition.ts";
import { faultsInExpression } from "./expression.ts";

/** A definition that uses what is not implemented here, or is not right. */
class UnsupportedDefinition extends Error {
  override readonly name = "UnsupportedDefinition";
}

/** Reads a definition. Errors: UnsupportedDefinition with every fault, by state and field. */
export function readDefinition(name: string, definition: string): Machine {
  const parsed = Machine.safeParse(JSON.parse(definition));
  const faults = parsed.success
    ? faultsIn(parsed.data, "")
    : parsed.error.issues.map(
        ({ path, message }) => `${path.join(".") || "the machine"}: ${message}`,
      );
  if (parsed.success && faults.length === 0) return parsed.data;
  throw new UnsupportedDefinition(
    `The machine ${name} cannot run here:\n${faults.map((fault) => `  ${fault}`).join("\n")}`,
  );
}

/** What the grammar alone does not see: names of states, expressions, and fields that belong together. */
function faultsIn({ StartAt, States }: Flow, at: string): string[] {
  const unknown = (target: string, where: string) =>
    States[target] === undefined ? [`${where}: there is no state ${target}`] : [];
  return [
    ...unknown(StartAt, `${at}StartAt`),
    ...Object.entries(States).flatMap(([name, state]) => {
      const where = `${at}${name}`;
      return [
        ...faultyExpressions(state).map((fault) => `${where}: ${fault}`),
        ...targetsOf(state).flatMap((target) => unknown(target, where)),
        ...(mayStand(state) ? [] : [`${where}: needs Next or End`]),
        ...(isUnbounded(state) ? [`${where}: a timeout needs a task token here`] : []),
        ...flowsIn(state).flatMap(([inner, flow]) => faultsIn(flow, `${where}.${inner}.`)),
      ];
    }),
  ];
}

/** Inner states report their own faults. */
function faultyExpressions(value: unknown): string[] {
  if (typeof value === "string") return faultsInExpression(value);
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value)
    .filter(([key]) => key !== "States" && key !== "Branches")
    .flatMap(([, inner]) => faultyExpressions(inner));
}

function targetsOf(state: State): string[] {
  const next = "Next" in state ? [state.Next] : [];
  const caught = "Catch" in state ? (state.Catch ?? []).map(({ Next }) => Next) : [];
  const chosen =
    state.Type === "Choice" ? [...state.Choices.map(({ Next }) => Next), state.Default] : [];
  return [...next, ...caught, ...chosen].filter((target) => target !== undefined);
}

const mayStand = (state: State): boolean =>
  "Next" in state || "End" in state || ["Choice", "Succeed", "Fail"].includes(state.Type);

/** Only a task with a token is waited for within bounds here. */
const isUnbounded = (state: State): boolean =>
  state.Type === "Task" &&
  state.Resource !== "lambda:invoke.waitForTaskToken" &&
  (state.TimeoutSeconds ?? state.HeartbeatSeconds) !== undefined;

function flowsIn(state: State): [string, Flow][] {
  if (state.Type === "Map") return [["ItemProcessor", state.ItemProcessor]];
  if (state.Type !== "Parallel") return [];
  return state.Branches.map((flow, branch) => [`Branches.${branch}`, flow]);
}
