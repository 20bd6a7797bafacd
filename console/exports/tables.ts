import type { TableName } from "#web/copy/console/exports.ts";
import type { Source } from "./source.ts";
import { actionHistory, actions, effort } from "./tables/actions.ts";
import { auditTrail } from "./tables/audit.ts";
import { agenda, cycles, dispatches, waves } from "./tables/cycles.ts";
import { areas, neighbourhoods, team, topics } from "./tables/places.ts";
import { questions } from "./tables/questions.ts";

/** Every table that the team can take along. Not residents: theirs has a function and a grant of its own. */
const TABLES = {
  neighbourhoods,
  areas,
  team,
  topics,
  cycles,
  dispatches,
  agenda,
  actions,
  "action-history": actionHistory,
  effort,
  questions,
  waves,
  audit: auditTrail,
} as const satisfies Record<TableName, Source>;

const isName = (name: string): name is TableName => Object.hasOwn(TABLES, name);
export const tableNames: readonly TableName[] = Object.keys(TABLES).filter(isName);
export const tableNamed = (name: string): Source | undefined =>
  isName(name) ? TABLES[name] : undefined;
