import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";

export type State = {
  Type: string;
  Comment?: string;
  Resource?: string;
  Arguments?: { FunctionName?: string; Payload?: unknown };
  Next?: string;
  Default?: string;
  Choices?: { Next: string }[];
  Catch?: { ErrorEquals: string[]; Next: string }[];
  Retry?: { ErrorEquals: string[]; MaxAttempts: number }[];
  Branches?: Flow[];
  ItemProcessor?: Flow;
};
export type Flow = { StartAt: string; States: Record<string, State> };
export type Definition = Flow & { Comment: string; QueryLanguage: string; TimeoutSeconds: number };

const ROOT = new URL("../..", import.meta.url).pathname;
export const texts: Record<string, string> = Object.fromEntries(
  globSync("workflows/*.asl.json", { cwd: ROOT })
    .toSorted()
    .map((file) => [basename(file, ".asl.json"), readFileSync(`${ROOT}${file}`, "utf8")]),
);
export const definitions: Record<string, Definition> = Object.fromEntries(
  Object.entries(texts).map(([name, text]) => [name, JSON.parse(text) as Definition]),
);

/** Every state of a machine, those within branches and maps too. */
export const statesOf = (flow: Flow): [string, State][] =>
  Object.entries(flow.States).flatMap(([name, state]) => [
    [name, state] as [string, State],
    ...[
      ...(state.Branches ?? []),
      ...(state.ItemProcessor === undefined ? [] : [state.ItemProcessor]),
    ].flatMap(statesOf),
  ]);
