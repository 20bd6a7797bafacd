import { CfnOutput, Stack, type StackProps } from "aws-cdk-lib";
import { type HttpApi, HttpMethod } from "aws-cdk-lib/aws-apigatewayv2";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import type { Construct } from "constructs";
import { RESIDENT_PAGES } from "#contract/resident-pages.ts";
import type { ResidentPage } from "#contract/steps.ts";
import { handlersIn } from "./handlers.ts";
import { type Ground, houseIn } from "./house.ts";
import { addRoutes, apiIn, type Routes, slowDown } from "./site.ts";

type Given = { ground: Ground; props: StackProps };

const { GET, HEAD, POST, ANY } = HttpMethod;
const READ = [GET, HEAD];
const FORM = [GET, HEAD, POST];

/** A route is a resource each; of pages with ANY a press alone does something, every other method looks. */
const ROUTES: Routes<ResidentPage> = [
  ["ShowSurvey", READ, ["/a/{token}"]],
  ["SubmitBallot", [POST], ["/a/{token}"]],
  ["AnswerQuestions", FORM, ["/m/{token}"]],
  ["MailReceipt", FORM, ["/r/{token}"]],
  ["Unsubscribe", FORM, ["/u/{token}"]],
  ["MyData", FORM, ["/p/{token}"]],
  ["AskQuestion", FORM, ["/q/{token}"]],
  ["AskHelped", [ANY], ["/f/{token}"]],
  ["AnswerPromise", [ANY], ["/promise/{secret}"]],
  ["SendPicture", [ANY], ["/promise/{secret}/picture", "/promise/{secret}/picture/{picture}"]],
  ["OfferHelp", FORM, ["/h/{token}", "/help/{neighbourhood}"]],
  ["WithdrawOffer", [ANY], ["/help/{cycle}/{offer}"]],
  ["TypeCode", FORM, ["/code"]],
  ["OpenSurvey", FORM, ["/o/{neighbourhood}"]],
  ["OpenSurvey", READ, ["/poster/{neighbourhood}"]],
  ["ShowAbout", [ANY], ["/privacy", "/accessibility", "/.well-known/security.txt", "/logo/{file}"]],
  ["ShowFeed", READ, ["/feed/{neighbourhood}", "/calendar/{neighbourhood}"]],
  ["ShowCount", READ, ["/count/{cycle}", "/count/{cycle}/{file}"]],
  ["ShowPicture", READ, ["/picture/{cycle}/{picture}"]],
  ["ShowReport", READ, ["/measured/{wave}", "/measured/{wave}/{file}"]],
  ["ShowCalendar", READ, ["/ical/{secret}"]],
  ["ShowMemory", READ, ["/memory/{neighbourhood}"]],
  // Everything else is a neighbourhood's page, or a page that says that there is none.
  ["ShowNeighbourhood", [ANY], ["/{proxy+}"]],
  ["ShowNeighbourhood", READ, ["/"]],
];

/** What anybody can send. */
const FROM_ANYBODY = ["POST /help/{neighbourhood}", "POST /o/{neighbourhood}", "POST /code"];

/** The site as residents know it. */
export class Residents extends Stack {
  readonly api: HttpApi;
  readonly keyUsers: readonly IFunction[];

  constructor(scope: Construct, id: string, { ground, props }: Given) {
    super(scope, id, props);
    const house = houseIn(this, ground);
    this.api = apiIn(this, ground.configuration);
    const handlers = handlersIn(this, RESIDENT_PAGES, house);
    this.keyUsers = handlers.keyUsers;
    slowDown(this.api, addRoutes(this, this.api, handlers, ROUTES), FROM_ANYBODY);
    new CfnOutput(this, "SiteAddress", { value: house.siteUrl });
    new CfnOutput(this, "ApiAddress", { value: this.api.apiEndpoint });
  }
}
