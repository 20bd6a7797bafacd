import { ACCOUNT, REGION } from "#local/ground.ts";
import { readAssembly } from "./assembly.ts";
import { planOf, type TablePlan } from "./plan.ts";

/** What a template keeps, and the variables that name it, for who reads facts while nothing runs. */
export function tablesOf(assembly: string): {
  tables: TablePlan[];
  variables: Record<string, string>;
  region: string;
} {
  const nowhere = "http://127.0.0.1";
  const { tables, functions } = planOf(
    readAssembly(assembly),
    { account: ACCOUNT, region: REGION, site: nowhere, issuer: nowhere },
    {},
  );
  return {
    tables,
    variables: Object.assign({}, ...functions.map(({ variables }) => variables)),
    region: REGION,
  };
}
