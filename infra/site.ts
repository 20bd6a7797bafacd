import { RemovalPolicy, type Stack } from "aws-cdk-lib";
import {
  CfnStage,
  HttpApi,
  type HttpMethod,
  HttpRoute,
  HttpRouteKey,
} from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import { LogGroup } from "aws-cdk-lib/aws-logs";
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
  const stage = api.defaultStage?.node.defaultChild;
  if (!(stage instanceof CfnStage)) throw new Error("the API has no default stage");
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
  stage.defaultRouteSettings = { throttlingBurstLimit: 200, throttlingRateLimit: 100 };
  return api;
}

/** Leads paths of the site to functions of a stack. */
export function addRoutes<Name extends StepName>(
  stack: Stack,
  httpApi: HttpApi,
  handlers: Handlers,
  routes: Routes<Name>,
): void {
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
  for (const { name, path, method } of ways) {
    const integration = integrations.get(name);
    if (integration !== undefined)
      new HttpRoute(stack, `${method}${path}`, {
        httpApi,
        routeKey: HttpRouteKey.with(path, method),
        integration,
      });
  }
}
