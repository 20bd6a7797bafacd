import { ACCOUNT, REGION } from "#local/ground.ts";
import type { Secrets } from "#local/secrets.ts";
import { readAssembly } from "./assembly.ts";
import type { BucketPlan } from "./buckets.ts";
import { planOf, type TablePlan } from "./plan.ts";

/** What a template keeps, and the variables that name it, for who reads facts while nothing runs. */
export function tablesOf(
  assembly: string,
  secret: Secrets,
): {
  tables: TablePlan[];
  buckets: BucketPlan[];
  variables: Record<string, string>;
  region: string;
} {
  const nowhere = "http://127.0.0.1";
  const { tables, buckets, functions } = planOf(
    readAssembly(assembly),
    { account: ACCOUNT, region: REGION, site: nowhere, issuer: nowhere, secret },
    {},
  );
  return {
    tables,
    buckets,
    variables: Object.assign({}, ...functions.map(({ variables }) => variables)),
    region: REGION,
  };
}
