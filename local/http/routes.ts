import type { RoutePlan } from "#local/template/plan.ts";

export type Match = { key: string; functionArn: string; parameters: Record<string, string> };

type Segment = { kind: "text"; text: string } | { kind: "one" | "rest"; name: string };
type Route = RoutePlan & { method: string; segments: Segment[]; rank: string };

const RANKS = { text: "0", one: "1", rest: "2" } as const;

/**
 * The routes of an HTTP API in its own order: a full match before one with a greedy `{name+}`, that before `$default`;
 * plain text before a variable, and a method before ANY. Returns what finds the route of a method and a path.
 */
export function routesOf(
  plans: readonly RoutePlan[],
): (method: string, path: string) => Match | undefined {
  const routes = plans
    .filter(({ key }) => key !== "$default")
    .map(compile)
    .toSorted((one, other) => (one.rank < other.rank ? -1 : 1));
  const fallback = plans.find(({ key }) => key === "$default");

  return (method, path) => {
    const parts = path.slice(1).split("/");
    for (const { key, functionArn, method: wanted, segments } of routes) {
      const parameters =
        wanted === method || wanted === "ANY" ? parametersIn(segments, parts) : undefined;
      if (parameters !== undefined) return { key, functionArn, parameters };
    }
    return fallback === undefined
      ? undefined
      : { key: fallback.key, functionArn: fallback.functionArn, parameters: {} };
  };
}

function compile({ key, functionArn }: RoutePlan): Route {
  const [method = "ANY", path = "/"] = key.split(" ");
  const segments = path
    .slice(1)
    .split("/")
    .map((part): Segment => {
      const [, name, rest] = /^\{([^}+]+)(\+?)\}$/.exec(part) ?? [];
      return name === undefined
        ? { kind: "text", text: part }
        : { kind: rest === "+" ? "rest" : "one", name };
    });
  const greedy = segments.some(({ kind }) => kind === "rest");
  return {
    key,
    functionArn,
    method,
    segments,
    rank: [
      greedy ? "1" : "0",
      ...segments.map(({ kind }) => RANKS[kind]),
      // Of two greedy ones the longer is the nearer.
      ...(greedy ? [99 - segments.length] : []),
      method === "ANY" ? "~" : "",
    ].join(""),
  };
}

function parametersIn(
  segments: readonly Segment[],
  parts: readonly string[],
): Record<string, string> | undefined {
  const parameters: Record<string, string> = {};
  for (const [at, segment] of segments.entries()) {
    const part = parts[at];
    if (part === undefined) return undefined;
    if (segment.kind === "rest") {
      const rest = parts.slice(at).join("/");
      if (rest === "") return undefined;
      parameters[segment.name] = decoded(rest);
      return parameters;
    }
    if (segment.kind === "text" ? segment.text !== part : part === "") return undefined;
    if (segment.kind === "one") parameters[segment.name] = decoded(part);
  }
  return parts.length === segments.length ? parameters : undefined;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
