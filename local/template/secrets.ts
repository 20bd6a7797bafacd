import type { FunctionPlan } from "./plan.ts";

/** How a template asks for a secret that it does not hold. */
const SECRET = /\{\{resolve:secretsmanager:([^}]+?):SecretString:[^}]*\}\}/g;

/** Functions with the secrets that their template asks for, each by its name. */
export const withSecrets = (
  functions: readonly FunctionPlan[],
  secretOf: (name: string) => string,
): FunctionPlan[] =>
  functions.map((one) => ({
    ...one,
    variables: Object.fromEntries(
      Object.entries(one.variables).map(([name, value]) => [
        name,
        value.replaceAll(SECRET, (_, secret: string) => secretOf(secret)),
      ]),
    ),
  }));
