import { RemovalPolicy } from "aws-cdk-lib";
import { CfnStage, HttpApi, HttpMethod } from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import type { Configuration } from "./configuration.ts";
import type { Console } from "./console.ts";
import type { Handler } from "./handler.ts";
import type { Actions } from "./phases/actions.ts";
import type { Answer } from "./phases/answer.ts";
import type { Dispatch } from "./phases/dispatch.ts";
import type { Exports } from "./exports.ts";
import type { Feedback } from "./phases/feedback.ts";
import type { Measurement } from "./phases/measurement.ts";
import type { Tally } from "./phases/tally.ts";

type Parts = {
  answer: Answer;
  dispatch: Dispatch;
  tally: Tally;
  actions: Actions;
  feedback: Feedback;
  measurement: Measurement;
  exports: Exports;
  console: Console;
};

const { GET, HEAD, POST, ANY } = HttpMethod;
const READ = [GET, HEAD];
const FORM = [GET, HEAD, POST];

/** Everything that a browser can ask for: which function answers which paths, and to which methods. */
const routes = ({
  answer,
  dispatch,
  tally,
  actions,
  feedback,
  measurement,
  exports,
  console,
}: Parts): readonly (readonly [Handler, HttpMethod[], readonly string[]])[] => [
  [answer.showSurvey, READ, ["/a/{token}"]],
  [answer.submitBallot, [POST], ["/a/{token}"]],
  [measurement.answerQuestions, FORM, ["/m/{token}"]],
  [answer.mailReceipt, FORM, ["/r/{token}"]],
  [answer.unsubscribe, FORM, ["/u/{token}"]],
  [answer.myData, FORM, ["/p/{token}"]],
  [feedback.askQuestion, FORM, ["/q/{token}"]],
  [feedback.askHelped, FORM, ["/f/{token}"]],
  [answer.offerHelp, FORM, ["/h/{token}", "/help/{neighbourhood}"]],
  [answer.typeCode, FORM, ["/code"]],
  [answer.openSurvey, FORM, ["/o/{neighbourhood}"]],
  [answer.openSurvey, READ, ["/poster/{neighbourhood}"]],
  [answer.showAbout, READ, ["/privacy", "/accessibility", "/.well-known/security.txt"]],
  [feedback.showFeed, READ, ["/feed/{neighbourhood}", "/calendar/{neighbourhood}"]],
  [tally.showCount, READ, ["/count/{cycle}", "/count/{cycle}/{file}"]],
  [measurement.showReport, READ, ["/measured/{wave}", "/measured/{wave}/{file}"]],
  [actions.showCalendar, READ, ["/ical/{secret}"]],
  [console.handler, [ANY], ["/console", "/console/{proxy+}"]],
  [console.neighbourhoods, [ANY], ["/console/neighbourhoods", "/console/neighbourhoods/{proxy+}"]],
  [
    console.residentsFile,
    [ANY],
    [
      "/console/neighbourhoods/{neighbourhood}/residents",
      "/console/neighbourhoods/{neighbourhood}/residents/{import}",
    ],
  ],
  // The pages that need to know how many people something touches.
  [
    dispatch.steering,
    [ANY],
    [
      "/console/start",
      "/console/start/{proxy+}",
      "/console/waves/start",
      "/console/recipients/{proxy+}",
      "/console/progress/{proxy+}",
      ...["pause", "resume", "advance", "stop", "rerun"].map(
        (verb) => `/console/cycles/{cycle}/${verb}`,
      ),
      ...["advance", "stop", "rerun"].map((verb) => `/console/waves/{wave}/${verb}`),
    ],
  ],
  [dispatch.letters, [ANY], ["/console/letters/{proxy+}"]],
  [answer.enterAnswers, [ANY], ["/console/answers/{proxy+}"]],
  [
    actions.followActions,
    [ANY],
    ["/console/actions", "/console/actions/{proxy+}", "/console/meeting/{proxy+}"],
  ],
  [measurement.exportResponses, [GET], ["/console/responses/{proxy+}"]],
  [console.figures, [GET], ["/console/figures", "/console/figures/{proxy+}"]],
  [exports.table, [GET], ["/console/exports", "/console/exports/{file}"]],
  [exports.residents, [GET], ["/console/exports/residents.csv", "/console/exports/residents.xlsx"]],
  [console.manual, [GET], ["/console/manual", "/console/manual/{proxy+}"]],
  // Everything else is a neighbourhood's page, or a page that says that there is none.
  [feedback.showNeighbourhood, [ANY], ["/{proxy+}"]],
  [feedback.showNeighbourhood, READ, ["/"]],
];

/** The site: one HTTP API for residents and the team. */
export class Site extends Construct {
  readonly api: HttpApi;

  constructor(scope: Construct, { certificateArn }: Configuration, logDays: number, parts: Parts) {
    super(scope, "Site");
    this.api = new HttpApi(this, "Api", {
      disableExecuteApiEndpoint: certificateArn !== undefined,
      createDefaultStage: true,
    });
    const integrations = new Map<Handler, HttpLambdaIntegration>();
    for (const [handler, methods, paths] of routes(parts)) {
      // One permission for each function, since a stack holds 500 resources.
      const integration =
        integrations.get(handler) ??
        new HttpLambdaIntegration(handler.node.id, handler, { scopePermissionToRoute: false });
      integrations.set(handler, integration);
      for (const path of paths) this.api.addRoutes({ path, methods, integration });
    }

    const accessLog = new LogGroup(this, "AccessLog", {
      retention: logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const stage = this.api.defaultStage?.node.defaultChild;
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
  }
}
