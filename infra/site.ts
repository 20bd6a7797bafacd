import { RemovalPolicy, type Stack } from "aws-cdk-lib";
import {
  CfnRoute,
  CfnStage,
  HttpApi,
  type HttpMethod,
  HttpRoute,
  HttpRouteKey,
} from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import { FilterPattern, LogGroup, MetricFilter } from "aws-cdk-lib/aws-logs";
import { METRICS } from "#contract/events.ts";
import type { StepName } from "#contract/steps.ts";
import type { Configuration } from "./configuration.ts";
import type { Handlers } from "./handlers.ts";

/** Which function answers which paths, and to which methods. */
export type Routes<Name extends StepName> = readonly (readonly [
  Name,
  readonly HttpMethod[],
  readonly string[],
])[];

/** One HTTP API for residents and the team. */
export function apiIn(stack: Stack, { certificateArn, retention }: Configuration): HttpApi {
  const api = new HttpApi(stack, "Api", {
    disableExecuteApiEndpoint: certificateArn !== undefined,
    createDefaultStage: true,
  });
  const accessLog = new LogGroup(stack, "AccessLog", {
    retention: retention.logDays,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const stage = stageOf(api);
  // The route and never the path: a path can hold a personal link.
  stage.accessLogSettings = {
    destinationArn: accessLog.logGroupArn,
    format: JSON.stringify({
      time: "$context.requestTime",
      route: "$context.routeKey",
      status: "$context.status",
      ms: "$context.responseLatency",
      id: "$context.requestId",
    }),
  };
  new MetricFilter(stack, "Refused", {
    logGroup: accessLog,
    filterPattern: FilterPattern.stringValue("$.status", "=", "429"),
    metricNamespace: METRICS.namespace,
    metricName: METRICS.refused,
  });
  stage.defaultRouteSettings = { throttlingBurstLimit: 200, throttlingRateLimit: 100 };
  return api;
}

function stageOf(api: HttpApi): CfnStage {
  const stage = api.defaultStage?.node.defaultChild;
  if (!(stage instanceof CfnStage)) throw new Error("the API has no default stage");
  return stage;
}

/** So many a second of each form that anybody can send [P]; the rest of the site has its own. */
const SLOW = { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 40 };

/** Lets a flood of some routes take nothing from the others. */
export function slowDown(
  api: HttpApi,
  routes: readonly HttpRoute[],
  slow: readonly string[],
): void {
  const stage = stageOf(api);
  const slowed = routes.flatMap((route) => {
    const cfn = route.node.defaultChild;
    return cfn instanceof CfnRoute && slow.includes(cfn.routeKey) ? [cfn] : [];
  });
  if (slowed.length !== slow.length) throw new Error("A route that is to be slowed is not there.");
  stage.routeSettings = Object.fromEntries(slowed.map(({ routeKey }) => [routeKey, SLOW]));
  // A stage knows settings of routes that are there, and of no others.
  for (const route of slowed) stage.addDependency(route);
}

/** Leads paths of the site to functions of a stack. */
export function addRoutes<Name extends StepName>(
  stack: Stack,
  httpApi: HttpApi,
  handlers: Handlers,
  routes: Routes<Name>,
): HttpRoute[] {
  // One permission for each function, and not for each route.
  const integrations = new Map(
    routes.map(([name]) => [
      name,
      new HttpLambdaIntegration(name, handlers.named(name), { scopePermissionToRoute: false }),
    ]),
  );
  const ways = routes.flatMap(([name, methods, paths]) =>
    paths.flatMap((path) => methods.map((method) => ({ name, path, method }))),
  );
  return ways.flatMap(({ name, path, method }) => {
    const integration = integrations.get(name);
    const routeKey = HttpRouteKey.with(path, method);
    return integration === undefined
      ? []
      : [new HttpRoute(stack, `${method}${path}`, { httpApi, routeKey, integration })];
  });
}
