import { FACTS, type FactKind } from "#contract/facts.ts";
import type { StepName } from "#contract/steps.ts";
import { deployed, deciderOf, keyOf, statementsOf, tableOf } from "#tests/infra/permissions.ts";

/** Something that a step's role may do: a deed, upon facts of a kind where it is about facts. */
export type Permission = { action: string; kind?: FactKind };

/**
 * The deeds that a step can need, by the actions of DynamoDB that are one and the same to whoever
 * may do them: one fact, some, or all of a partition.
 */
const DEEDS: Readonly<Record<string, string>> = {
  "dynamodb:GetItem": "reads",
  "dynamodb:BatchGetItem": "reads",
  "dynamodb:Query": "reads",
  "dynamodb:ConditionCheckItem": "reads",
  "dynamodb:PutItem": "adds",
  "dynamodb:UpdateItem": "changes",
  "dynamodb:DeleteItem": "forgets",
  "dynamodb:BatchWriteItem": "writes",
};

export const textOf = ({ action, kind }: Permission): string =>
  kind === undefined ? action : `${DEEDS[action] ?? action} ${kind}`;

const KINDS = Object.keys(FACTS) as FactKind[];
const DATABASE = "dynamodb:";
/** What no step asks for itself: keys of encryption, logs, and the queues from which it is fed. */
const UNSEEN = /^(?:kms|logs|sqs):/;

/** Everything that a step's role may do, whatever else denies. */
export function grantedTo(name: StepName): Permission[] {
  const actions = new Set(
    statementsOf(name)
      .filter(({ Effect }) => Effect === "Allow")
      .flatMap(({ Action }) => Action)
      .filter((action) => !UNSEEN.test(action)),
  );
  const allows = deciderOf(name);
  return [...actions].flatMap((action): Permission[] =>
    action.startsWith(DATABASE)
      ? KINDS.filter((kind) =>
          allows({
            action,
            resource: tableOf(FACTS[kind].table),
            context: { "dynamodb:LeadingKeys": [keyOf(kind)] },
          }),
        ).map((kind) => ({ action, kind }))
      : [{ action }],
  );
}

/** The kind of facts that stand in a table under keys that begin like this one. */
function kindOf(resource: string, key: string): FactKind | undefined {
  return KINDS.find((kind) => {
    const { table, partition } = FACTS[kind];
    return tableOf(table) === resource && partition === key;
  });
}

/** What steps asked for, as it was written down: step, action, resource and the beginning of a key. */
export function usedIn(recorded: string): Map<string, Set<string>> {
  const used = new Map<string, Set<string>>();
  for (const line of new Set(recorded.split("\n"))) {
    const [step = "", action = "", resource = "", key = ""] = line.split("\t");
    if (action === "" || UNSEEN.test(action)) continue;
    const kind = kindOf(resource, key);
    const permission = textOf(kind === undefined ? { action } : { action, kind });
    used.set(step, (used.get(step) ?? new Set()).add(permission));
  }
  return used;
}

export const STEP_NAMES = [...deployed.keys()].toSorted() as StepName[];
