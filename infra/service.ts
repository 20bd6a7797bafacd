import { CfnOutput, CfnParameter, Duration, RemovalPolicy, Stack, type StackProps, TimeZone } from "aws-cdk-lib";
import { CfnStage, HttpApi, HttpMethod, type HttpRouteIntegration } from "aws-cdk-lib/aws-apigatewayv2";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import { Schedule, ScheduleExpression, ScheduleTargetInput } from "aws-cdk-lib/aws-scheduler";
import { StepFunctionsStartExecution } from "aws-cdk-lib/aws-scheduler-targets";
import { ConfigurationSet, ConfigurationSetTlsPolicy, EmailIdentity, EmailSendingEvent, EventDestination, Identity } from "aws-cdk-lib/aws-ses";
import { EventBus } from "aws-cdk-lib/aws-events";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import type { Configuration } from "./configuration.ts";
import { Console } from "./console.ts";
import { Exports } from "./exports.ts";
import type { Facts } from "./facts.ts";
import type { House } from "./handler.ts";
import { Machine } from "./machine.ts";
import { HttpLambdaIntegration } from "./pages.ts";
import { Actions } from "./phases/actions.ts";
import { Answer } from "./phases/answer.ts";
import { Dispatch } from "./phases/dispatch.ts";
import { Feedback } from "./phases/feedback.ts";
import { Measurement } from "./phases/measurement.ts";
import { Tally } from "./phases/tally.ts";
import { Roles } from "./roles.ts";
import { Watch } from "./watch.ts";

/** What runs, and can be replaced at any time: functions, machines, the site, the mail and the schedule. */
export class Service extends Stack {
  constructor(scope: Construct, id: string, configuration: Configuration, facts: Facts, bundles: string, props: StackProps) {
    super(scope, id, props);
    const { logDays, peopleDays } = configuration.retention;
    const siteUrl = new CfnParameter(this, "SiteUrl", { type: "String", default: `https://${configuration.domain}`, description: "Where people find the site, without a slash at the end" }).valueAsString;

    const events = new ConfigurationSet(this, "Mail", { tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE, reputationMetrics: true });
    events.addEventDestination("Events", { destination: EventDestination.eventBus(EventBus.fromEventBusName(this, "DefaultBus", "default")), events: [EmailSendingEvent.DELIVERY, EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT, EmailSendingEvent.REJECT] });
    const identity = new EmailIdentity(this, "Sender", { identity: Identity.domain(configuration.sender.address.split("@")[1] ?? configuration.domain), configurationSet: events });
    const { name, address } = configuration.sender;
    const house: House = { bundles, people: facts.people, cycle: facts.cycle, siteUrl, peopleDays, logDays, mail: { sender: `"${name}" <${address}>`, configurationSet: events.configurationSetName, identityArn: identity.emailIdentityArn }, organisation: configuration.organisation };

    const dispatch = new Dispatch(this, house, logDays);
    const tally = new Tally(this, house);
    const actions = new Actions(this, house);
    const feedback = new Feedback(this, house);
    const measurement = new Measurement(this, house);
    const answer = new Answer(this, house);
    const { FindDue, SweepExpired, ReportStalled, PlanBatches: _plan, SendBatch: _send, SettleDispatch: _settle, ...cycleSteps } = dispatch.steps;
    const cycle = new Machine(this, "cycle", { ...cycleSteps, ...tally.steps, ...actions.steps, ...feedback.steps }, logDays, { DispatchMachine: dispatch.machine }, true);
    const { RecordFailure, CheckMoment, AwaitMoment } = dispatch.steps;
    const waves = new Machine(this, "measurement", { ...measurement.steps, ...named({ CheckMoment, AwaitMoment, RecordFailure, CloseRound: tally.steps["CloseRound"] }) }, logDays, { DispatchMachine: dispatch.machine }, true);
    const daily = new Machine(this, "daily", { ...named({ FindDue, SweepExpired, ReportStalled, RecordFailure }) }, logDays, { CycleMachine: cycle, MeasurementMachine: waves });
    AwaitMoment?.signals(cycle, waves);
    dispatch.steering.startsAndSteers({ CYCLE_MACHINE_ARN: cycle, MEASUREMENT_MACHINE_ARN: waves });

    const missedDays = new Queue(this, "MissedDays", { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true, retentionPeriod: Duration.days(14) });
    new Schedule(this, "EveryDay", {
      schedule: ScheduleExpression.cron({ minute: "5", hour: "8", timeZone: TimeZone.of("Europe/Amsterdam") }),
      target: new StepFunctionsStartExecution(daily, { input: ScheduleTargetInput.fromObject({}), deadLetterQueue: missedDays, retryAttempts: 10 }),
      description: "Starts what is due, forgets what is past, reports what stands still",
    });

    const console = new Console(this, house, configuration, { cycle, measurement: waves });
    const exports = new Exports(this, house);
    const api = new HttpApi(this, "Site", { disableExecuteApiEndpoint: configuration.certificateArn !== undefined, createDefaultStage: true });
    const route = (path: string, methods: HttpMethod[], integration: HttpRouteIntegration) => api.addRoutes({ path, methods, integration });
    const { GET, HEAD, POST, ANY } = HttpMethod;
    route("/a/{token}", [GET, HEAD], new HttpLambdaIntegration("ShowSurvey", answer.showSurvey));
    route("/a/{token}", [POST], new HttpLambdaIntegration("SubmitBallot", answer.submitBallot));
    route("/m/{token}", [GET, HEAD, POST], new HttpLambdaIntegration("AnswerQuestions", measurement.answerQuestions));
    route("/r/{token}", [GET, HEAD, POST], new HttpLambdaIntegration("MailReceipt", answer.mailReceipt));
    route("/u/{token}", [GET, HEAD, POST], new HttpLambdaIntegration("Unsubscribe", answer.unsubscribe));
    route("/p/{token}", [GET, HEAD, POST], new HttpLambdaIntegration("MyData", answer.myData));
    const feed = new HttpLambdaIntegration("ShowFeed", feedback.showFeed);
    for (const path of ["/feed/{neighbourhood}", "/calendar/{neighbourhood}"]) route(path, [GET, HEAD], feed);
    route("/q/{token}", [GET, HEAD, POST], new HttpLambdaIntegration("AskQuestion", feedback.askQuestion));
    route("/f/{token}", [GET, HEAD, POST], new HttpLambdaIntegration("AskHelped", feedback.askHelped));
    route("/h/{token}", [GET, HEAD, POST], new HttpLambdaIntegration("OfferHelp", answer.offerHelp));
    route("/help/{neighbourhood}", [GET, HEAD, POST], new HttpLambdaIntegration("OfferHelpInPublic", answer.offerHelp));
    const about = new HttpLambdaIntegration("ShowAbout", answer.showAbout);
    for (const path of ["/privacy", "/accessibility", "/.well-known/security.txt"]) route(path, [GET, HEAD], about);
    route("/code", [GET, HEAD, POST], new HttpLambdaIntegration("TypeCode", answer.typeCode));
    const open = new HttpLambdaIntegration("OpenSurvey", answer.openSurvey);
    route("/o/{neighbourhood}", [GET, HEAD, POST], open);
    route("/poster/{neighbourhood}", [GET, HEAD], open);
    route("/console/letters/{proxy+}", [ANY], new HttpLambdaIntegration("Letters", dispatch.letters));
    route("/console/answers/{proxy+}", [ANY], new HttpLambdaIntegration("EnterAnswers", answer.enterAnswers));
    route("/console/responses/{proxy+}", [GET], new HttpLambdaIntegration("ExportResponses", measurement.exportResponses));
    const steering = new HttpLambdaIntegration("Steering", dispatch.steering);
    for (const path of STEERING) route(path, [ANY], steering);
    const following = new HttpLambdaIntegration("FollowActions", actions.followActions);
    for (const path of ["/console/actions", "/console/actions/{proxy+}", "/console/meeting/{proxy+}"]) route(path, [ANY], following);
    route("/ical/{secret}", [GET, HEAD], new HttpLambdaIntegration("ShowCalendar", actions.showCalendar));
    const neighbourhoods = new HttpLambdaIntegration("Neighbourhoods", console.neighbourhoods);
    for (const path of ["/console/neighbourhoods", "/console/neighbourhoods/{proxy+}"]) route(path, [ANY], neighbourhoods);
    const residentsFile = new HttpLambdaIntegration("ResidentsFile", console.residentsFile);
    for (const path of ["/console/neighbourhoods/{neighbourhood}/residents", "/console/neighbourhoods/{neighbourhood}/residents/{import}"]) route(path, [ANY], residentsFile);
    const manual = new HttpLambdaIntegration("Manual", console.manual);
    route("/console/manual", [GET], manual);
    route("/console/manual/{proxy+}", [GET], manual);
    const tables = new HttpLambdaIntegration("ExportTable", exports.table);
    for (const path of ["/console/exports", "/console/exports/{file}"]) route(path, [GET], tables);
    const residents = new HttpLambdaIntegration("ExportResidents", exports.residents);
    for (const file of ["residents.csv", "residents.xlsx"]) route(`/console/exports/${file}`, [GET], residents);
    const figures = new HttpLambdaIntegration("Figures", console.figures);
    for (const path of ["/console/figures", "/console/figures/{proxy+}"]) route(path, [GET], figures);
    const atConsole = new HttpLambdaIntegration("Console", console.handler);
    route("/console", [ANY], atConsole);
    route("/console/{proxy+}", [ANY], atConsole);
    const count = new HttpLambdaIntegration("ShowCount", tally.showCount);
    route("/count/{cycle}", [GET, HEAD], count);
    route("/count/{cycle}/{file}", [GET, HEAD], count);
    const report = new HttpLambdaIntegration("ShowReport", measurement.showReport);
    route("/measured/{wave}", [GET, HEAD], report);
    route("/measured/{wave}/{file}", [GET, HEAD], report);
    // Everything else is a neighbourhood's page, or a page that says that there is none.
    route("/{proxy+}", [ANY], new HttpLambdaIntegration("ShowNeighbourhood", feedback.showNeighbourhood));
    route("/", [GET, HEAD], new HttpLambdaIntegration("ShowNeighbourhoods", feedback.showNeighbourhood));

    const accessLog = new LogGroup(this, "AccessLog", { retention: logDays, removalPolicy: RemovalPolicy.DESTROY });
    const stage = api.defaultStage?.node.defaultChild;
    if (!(stage instanceof CfnStage)) throw new Error("the API has no default stage");
    // The route and never the path: a path can hold a personal link.
    stage.accessLogSettings = { destinationArn: accessLog.logGroupArn, format: JSON.stringify({ time: "$context.requestTime", route: "$context.routeKey", status: "$context.status", ms: "$context.responseLatency", id: "$context.requestId" }) };
    stage.defaultRouteSettings = { throttlingBurstLimit: 200, throttlingRateLimit: 100 };

    const told = { SiteAddress: siteUrl, ConsoleAddress: `${siteUrl}/console`, ApiAddress: api.apiEndpoint, PeopleTable: facts.people.tableName, CycleTable: facts.cycle.tableName, CycleMachineArn: cycle.stateMachineArn, MeasurementMachineArn: waves.stateMachineArn, DailyMachineArn: daily.stateMachineArn };
    for (const [output, value] of Object.entries(told)) new CfnOutput(this, output, { value });
    new Roles(this, [cycle, waves]);
    new Watch(this, { configuration, machines: { cycle, measurement: waves, dispatch: dispatch.machine, daily }, queues: [dispatch.lostEvents, missedDays] });
  }
}

/** The console's pages that need to know how many people something touches. */
const STEERING = ["/console/start", "/console/start/{proxy+}", "/console/waves/start", "/console/recipients/{proxy+}", "/console/progress/{proxy+}", ...["pause", "resume", "advance", "stop", "rerun"].map((verb) => `/console/cycles/{cycle}/${verb}`), ...["advance", "stop", "rerun"].map((verb) => `/console/waves/{wave}/${verb}`)];

/** Drops the gap that an index leaves: every one of these is made. */
function named<T>(steps: Readonly<Record<string, T | undefined>>): Record<string, T> {
  return Object.fromEntries(Object.entries(steps).flatMap(([name, step]) => (step === undefined ? [] : [[name, step]])));
}
