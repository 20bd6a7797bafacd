import { CfnOutput, Duration, Stack, type StackProps, TimeZone } from "aws-cdk-lib";
import { Schedule, ScheduleExpression, ScheduleTargetInput } from "aws-cdk-lib/aws-scheduler";
import { StepFunctionsStartExecution } from "aws-cdk-lib/aws-scheduler-targets";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import type { StateMachine } from "aws-cdk-lib/aws-stepfunctions";
import type { Construct } from "constructs";
import { DAILY_STEPS } from "#contract/daily-steps.ts";
import { MACHINE_STEPS } from "#contract/machine-steps.ts";
import type { MachineName } from "#contract/machines.ts";
import { bringUpToDate } from "./deployments.ts";
import { handlersIn } from "./handlers.ts";
import { type Ground, houseIn } from "./house.ts";
import { Machine } from "./machine.ts";
import { MailEvents } from "./mail-events.ts";
import { Roles } from "./roles.ts";

type Given = { ground: Ground; props: StackProps };

/** What goes on by itself: the machines with their steps, what hears of mails, and the clock of every day. */
export class Steps extends Stack {
  readonly machines: Readonly<Record<MachineName, StateMachine>>;
  /** Where waits what nobody took. */
  readonly lost: readonly Queue[];
  readonly keyUsers: readonly IFunction[];

  constructor(scope: Construct, id: string, { ground, props }: Given) {
    super(scope, id, props);
    const handlers = handlersIn(this, { ...MACHINE_STEPS, ...DAILY_STEPS }, houseIn(this, ground));
    const given = { configuration: ground.configuration, handlers };
    const dispatch = new Machine(this, "dispatch", given).runsItsOwnMap();
    const cycle = new Machine(this, "cycle", { ...given, starts: { dispatch } });
    const measurement = new Machine(this, "measurement", { ...given, starts: { dispatch } });
    const daily = new Machine(this, "daily", { ...given, starts: { cycle, measurement } });
    this.keyUsers = handlers.keyUsers;
    this.machines = { cycle, dispatch, measurement, daily };
    for (const handler of handlers.all) handler.meets(this.machines);

    const { lostEvents } = new MailEvents(this, handlers, ground.mail);
    bringUpToDate(this, handlers, lostEvents);
    this.lost = [lostEvents, this.#everyDay(daily)];
    new Roles(this, ground.configuration.stage, this.machines);
    new CfnOutput(this, "CycleMachineArn", { value: cycle.stateMachineArn });
    new CfnOutput(this, "MeasurementMachineArn", { value: measurement.stateMachineArn });
    new CfnOutput(this, "DailyMachineArn", { value: daily.stateMachineArn });
  }

  /** Starts a machine every morning. Gives where a day waits on which it could not be started. */
  #everyDay(machine: StateMachine): Queue {
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
      target: new StepFunctionsStartExecution(machine, {
        input: ScheduleTargetInput.fromObject({}),
        deadLetterQueue: missedDays,
        retryAttempts: 10,
      }),
      description: "Starts what is due, forgets what is past, reports what stands still",
    });
    return missedDays;
  }
}
