import { CfnOutput, CfnParameter, Duration, Stack, type StackProps, TimeZone } from "aws-cdk-lib";
import { Schedule, ScheduleExpression, ScheduleTargetInput } from "aws-cdk-lib/aws-scheduler";
import { StepFunctionsStartExecution } from "aws-cdk-lib/aws-scheduler-targets";
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
} from "aws-cdk-lib/aws-ses";
import { EventBus } from "aws-cdk-lib/aws-events";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import type { Configuration } from "./configuration.ts";
import { Console } from "./console.ts";
import { Exports } from "./exports.ts";
import type { Facts } from "./facts.ts";
import type { House } from "./handler.ts";
import { loginIn } from "./login.ts";
import { Machine } from "./machine.ts";
import { Actions } from "./phases/actions.ts";
import { Answer } from "./phases/answer.ts";
import { Dispatch } from "./phases/dispatch.ts";
import { Feedback } from "./phases/feedback.ts";
import { Measurement } from "./phases/measurement.ts";
import { Tally } from "./phases/tally.ts";
import { Roles } from "./roles.ts";
import { Site } from "./site.ts";
import { Watch } from "./watch.ts";

/** What runs, and can be replaced at any time: functions, machines, the site, the mail and the schedule. */
export class Service extends Stack {
  constructor(
    scope: Construct,
    id: string,
    configuration: Configuration,
    facts: Facts,
    bundles: string,
    props: StackProps,
  ) {
    super(scope, id, props);
    const { logDays, peopleDays } = configuration.retention;
    const siteUrl = new CfnParameter(this, "SiteUrl", {
      type: "String",
      default: `https://${configuration.domain}`,
      description: "Where people find the site, without a slash at the end",
    }).valueAsString;

    const events = new ConfigurationSet(this, "Mail", {
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
    });
    events.addEventDestination("Events", {
      destination: EventDestination.eventBus(
        EventBus.fromEventBusName(this, "DefaultBus", "default"),
      ),
      events: [
        EmailSendingEvent.DELIVERY,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
      ],
    });
    const identity = new EmailIdentity(this, "Sender", {
      identity: Identity.domain(configuration.sender.address.split("@")[1] ?? configuration.domain),
      configurationSet: events,
    });
    const { name, address } = configuration.sender;
    const house: House = {
      bundles,
      tables: facts.tables,
      logDays,
      mail: {
        sender: `"${name}" <${address}>`,
        configurationSet: events.configurationSetName,
        identityArn: identity.emailIdentityArn,
      },
      settings: {
        SITE_URL: siteUrl,
        PEOPLE_RETENTION_DAYS: String(peopleDays),
        ORGANISATION_NAME: configuration.organisation.name,
        ORGANISATION_EMAIL: configuration.organisation.email,
        SECURITY_EMAIL: configuration.organisation.securityEmail,
        ...loginIn(this, configuration, siteUrl),
      },
    };

    const dispatch = new Dispatch(this, house, logDays);
    const tally = new Tally(this, house);
    const actions = new Actions(this, house);
    const feedback = new Feedback(this, house);
    const measurement = new Measurement(this, house);
    const answer = new Answer(this, house);
    const {
      FindDue,
      SweepExpired,
      ReportStalled,
      PlanBatches: _plan,
      SendBatch: _send,
      SettleDispatch: _settle,
      ...cycleSteps
    } = dispatch.steps;
    const cycle = new Machine(
      this,
      "cycle",
      { ...cycleSteps, ...tally.steps, ...actions.steps, ...feedback.steps },
      logDays,
      { DispatchMachine: dispatch.machine },
      true,
    );
    const { RecordFailure, CheckMoment, AwaitMoment } = dispatch.steps;
    const waves = new Machine(
      this,
      "measurement",
      {
        ...measurement.steps,
        ...named({
          CheckMoment,
          AwaitMoment,
          RecordFailure,
          CloseRound: tally.steps["CloseRound"],
        }),
      },
      logDays,
      { DispatchMachine: dispatch.machine },
      true,
    );
    const daily = new Machine(
      this,
      "daily",
      { ...named({ FindDue, SweepExpired, ReportStalled, RecordFailure }) },
      logDays,
      { CycleMachine: cycle, MeasurementMachine: waves },
    );
    const machines = { cycle, measurement: waves };
    AwaitMoment?.meets(machines);
    dispatch.steering.meets(machines);
    dispatch.steering
      .addEnvironment("CYCLE_MACHINE_ARN", cycle.stateMachineArn)
      .addEnvironment("MEASUREMENT_MACHINE_ARN", waves.stateMachineArn);

    const missedDays = new Queue(this, "MissedDays", {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    new Schedule(this, "EveryDay", {
      schedule: ScheduleExpression.cron({
        minute: "5",
        hour: "8",
        timeZone: TimeZone.of("Europe/Amsterdam"),
      }),
      target: new StepFunctionsStartExecution(daily, {
        input: ScheduleTargetInput.fromObject({}),
        deadLetterQueue: missedDays,
        retryAttempts: 10,
      }),
      description: "Starts what is due, forgets what is past, reports what stands still",
    });

    const console = new Console(this, {
      ...house,
      settings: {
        ...house.settings,
        CYCLE_MACHINE_ARN: cycle.stateMachineArn,
        MEASUREMENT_MACHINE_ARN: waves.stateMachineArn,
      },
    });
    console.handler.meets(machines);
    const exports = new Exports(this, house);
    const site = new Site(this, configuration, logDays, {
      answer,
      dispatch,
      tally,
      actions,
      feedback,
      measurement,
      exports,
      console,
    });

    const told = {
      SiteAddress: siteUrl,
      ConsoleAddress: `${siteUrl}/console`,
      ApiAddress: site.api.apiEndpoint,
      PeopleTable: facts.tables.people.tableName,
      CycleTable: facts.tables.cycle.tableName,
      CycleMachineArn: cycle.stateMachineArn,
      MeasurementMachineArn: waves.stateMachineArn,
      DailyMachineArn: daily.stateMachineArn,
    };
    for (const [output, value] of Object.entries(told)) new CfnOutput(this, output, { value });
    new Roles(this, [cycle, waves]);
    new Watch(this, {
      configuration,
      machines: { cycle, measurement: waves, dispatch: dispatch.machine, daily },
      queues: [dispatch.lostEvents, missedDays],
    });
  }
}

/** Drops the gap that an index leaves: every one of these is made. */
function named<T>(steps: Readonly<Record<string, T | undefined>>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(steps).flatMap(([name, step]) => (step === undefined ? [] : [[name, step]])),
  );
}
