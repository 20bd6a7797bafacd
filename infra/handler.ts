import { join } from "node:path";
import { ArnFormat, Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import type { TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { Effect, Policy, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from "aws-cdk-lib/aws-lambda";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import type { StateMachine } from "aws-cdk-lib/aws-stepfunctions";
import type { Construct } from "constructs";

export type House = {
  bundles: string;
  people: TableV2;
  cycle: TableV2;
  siteUrl: string;
  peopleDays: number;
  logDays: number;
  mail: { sender: string; configurationSet: string; identityArn: string };
  organisation: { name: string; email: string; securityEmail: string };
};

const READ = [
  "dynamodb:GetItem",
  "dynamodb:BatchGetItem",
  "dynamodb:Query",
  "dynamodb:ConditionCheckItem",
];
const KEY_READ = ["kms:Decrypt", "kms:DescribeKey"];
const KEY_WRITE = [
  ...KEY_READ,
  "kms:Encrypt",
  "kms:GenerateDataKey",
  "kms:GenerateDataKeyWithoutPlaintext",
  "kms:ReEncryptFrom",
  "kms:ReEncryptTo",
];
const WRITE = [
  ...READ,
  "dynamodb:PutItem",
  "dynamodb:UpdateItem",
  "dynamodb:DeleteItem",
  "dynamodb:BatchWriteItem",
];

/** One step or page as a Lambda function, with a role of its own. Each grant sets the variable that needs it, so that neither stands without the other. */
export class Handler extends LambdaFunction {
  readonly #house: House;

  constructor(
    scope: Construct,
    name: string,
    house: House,
    { seconds = 30, memory = 512 }: { seconds?: number; memory?: number } = {},
  ) {
    const logGroup = new LogGroup(scope, `${name}Log`, {
      retention: house.logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(scope, `${name}Role`, {
      assumedBy: new ServicePrincipal("lambda.amazonaws.com"),
    });
    logGroup.grantWrite(role);
    super(scope, name, {
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(join(house.bundles, name)),
      handler: "index.handler",
      timeout: Duration.seconds(seconds),
      memorySize: memory,
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      tracing: Tracing.DISABLED,
      environment: { NODE_OPTIONS: "--enable-source-maps", POWERTOOLS_SERVICE_NAME: name },
    });
    this.#house = house;
  }

  reads(which: "people" | "cycle"): this {
    return this.#table(which, READ);
  }

  writes(which: "people" | "cycle"): this {
    return this.#table(which, WRITE).#retention();
  }

  sends(): this {
    const { sender, configurationSet, identityArn } = this.#house.mail;
    this.addEnvironment("MAIL_SENDER", sender).addEnvironment(
      "MAIL_CONFIGURATION_SET",
      configurationSet,
    );
    const configuration = Stack.of(this).formatArn({
      service: "ses",
      resource: "configuration-set",
      resourceName: configurationSet,
    });
    this.addToRolePolicy(
      new PolicyStatement({ actions: ["ses:SendEmail"], resources: [identityArn, configuration] }),
    );
    return this.knowsTheSite();
  }

  knowsTheSite(): this {
    this.addEnvironment("SITE_URL", this.#house.siteUrl);
    return this;
  }

  /** Says who answers for the site, and how long what is kept. */
  speaksForUs(): this {
    const { name, email, securityEmail } = this.#house.organisation;
    this.addEnvironment("ORGANISATION_NAME", name)
      .addEnvironment("ORGANISATION_EMAIL", email)
      .addEnvironment("SECURITY_EMAIL", securityEmail);
    return this.#retention().knowsTheSite();
  }

  /** In a policy that stands apart: the machine names this function, so the function cannot wait for a policy that names the machine. */
  signals(...machines: StateMachine[]): this {
    new Policy(this, "Signals", {
      roles: this.role === undefined ? [] : [this.role],
      statements: [
        new PolicyStatement({
          actions: ["states:SendTaskSuccess"],
          resources: machines.map((machine) => machine.stateMachineArn),
        }),
      ],
    });
    return this;
  }

  /** Starts executions, looks whether they still run, and wakes those that wait; it ends none. The policy stands apart as that of `signals` does. */
  startsAndSteers(machines: Readonly<Record<string, StateMachine>>): this {
    for (const [variable, machine] of Object.entries(machines))
      this.addEnvironment(variable, machine.stateMachineArn);
    const all = Object.values(machines);
    const executions = all.map((machine) =>
      Stack.of(this).formatArn({
        service: "states",
        resource: "execution",
        resourceName: `${machine.stateMachineName}:*`,
        arnFormat: ArnFormat.COLON_RESOURCE_NAME,
      }),
    );
    new Policy(this, "Starts", {
      roles: this.role === undefined ? [] : [this.role],
      statements: [
        new PolicyStatement({
          actions: ["states:StartExecution"],
          resources: all.map((machine) => machine.stateMachineArn),
        }),
        new PolicyStatement({ actions: ["states:DescribeExecution"], resources: executions }),
      ],
    });
    return this.signals(...all);
  }

  /** Reads who offered to help, and nothing else of the people. */
  seesHelpers(): this {
    return this.#peopleUnder("HELP#*", ["dynamodb:Query"], KEY_READ);
  }

  /** Reads who wants an answer by mail, and forgets it; nothing else of the people. */
  seesAskers(): this {
    return this.#peopleUnder("ASKED#*", ["dynamodb:GetItem", "dynamodb:DeleteItem"], KEY_WRITE);
  }

  /** Writes down who wants an answer by mail, and nothing else of the people. */
  keepsAskers(): this {
    return this.#peopleUnder("ASKED#*", ["dynamodb:PutItem"], KEY_WRITE).#retention();
  }

  /** Knows who is logged in and what that person may do, and nothing else of what is kept. */
  knowsSessions(): this {
    const { cycle } = this.#house;
    this.addEnvironment("CYCLE_TABLE", cycle.tableName);
    const allowed = (action: string, keys: string[]) =>
      this.addToRolePolicy(
        new PolicyStatement({
          actions: [action],
          resources: [cycle.tableArn],
          conditions: {
            "ForAllValues:StringLike": { "dynamodb:LeadingKeys": keys },
            Null: { "dynamodb:LeadingKeys": "false" },
          },
        }),
      );
    allowed("dynamodb:GetItem", ["SESSION#*", "MEMBERS"]);
    // That somebody was seen is written down; who may do what never.
    allowed("dynamodb:PutItem", ["SESSION#*"]);
    cycle.encryptionKey?.grant(this, ...KEY_WRITE);
    return this;
  }

  /** Reads and writes who lives where, and the files that wait to be confirmed; of all else that is known of people nothing, but whether they want mail. */
  bringsResidents(): this {
    return this.#peopleUnder("PEOPLE#*", ["dynamodb:Query", "dynamodb:BatchWriteItem"], KEY_WRITE)
      .#peopleUnder(
        "IMPORT#*",
        ["dynamodb:GetItem", "dynamodb:Query", "dynamodb:PutItem", "dynamodb:BatchWriteItem"],
        KEY_WRITE,
      )
      .#peopleUnder("OPTOUT#*", ["dynamodb:Query"], KEY_READ);
  }

  /** Writes of the people what belongs to a round: for the mail ledger. */
  keepsLedger(): this {
    return this.#peopleUnder("ROUND#*", ["dynamodb:PutItem"], KEY_WRITE).#retention();
  }

  /** Marks in an invitation that its resident answered, and changes nothing else of the people. */
  marksAnswered(): this {
    return this.#peopleUnder("ROUND#*", ["dynamodb:UpdateItem"], KEY_WRITE);
  }

  /** Writes down who lets their answers be laid side by side, and who does not any more; nothing else of the people. */
  keepsPanel(): this {
    return this.#peopleUnder("PANEL#*", ["dynamodb:PutItem", "dynamodb:DeleteItem"], KEY_WRITE);
  }

  /** Reads the cycle table, and writes nothing into it but lines of the audit trail and when a session was last seen. */
  readsAsSomebody(): this {
    const { cycle } = this.#house;
    this.addToRolePolicy(
      new PolicyStatement({
        actions: ["dynamodb:PutItem"],
        resources: [cycle.tableArn],
        conditions: {
          "ForAllValues:StringLike": {
            "dynamodb:LeadingKeys": ["AUDIT#*", "AUDITED#*", "SESSION#*"],
          },
          Null: { "dynamodb:LeadingKeys": "false" },
        },
      }),
    );
    cycle.encryptionKey?.grant(this, ...KEY_WRITE);
    return this.reads("cycle").knowsTheSite();
  }

  /** Neither reads nor changes a ballot, counted or on paper still, whatever its code does. */
  seesNoBallots(): this {
    return this.#refused(WRITE, ["BALLOTS#*", "PAPER#*"]);
  }

  /** Likewise, and no answers of measurements either. */
  seesNoAnswers(): this {
    return this.#refused(WRITE, ["BALLOTS#*", "PAPER#*", "RESPONSES#*"]);
  }

  /** Puts ballots and the answers of measurements in, and takes none out. */
  readsNoBallots(): this {
    return this.#refused(READ, ["BALLOTS#*", "RESPONSES#*"]);
  }

  #refused(actions: string[], keys: string[]): this {
    this.addToRolePolicy(
      new PolicyStatement({
        effect: Effect.DENY,
        actions,
        resources: [this.#house.cycle.tableArn],
        conditions: { "ForAnyValue:StringLike": { "dynamodb:LeadingKeys": keys } },
      }),
    );
    return this;
  }

  /** Those of the people whose keys begin in one way. The first condition alone would hold for a request without any key, hence the second. */
  #peopleUnder(keys: string, actions: string[], keyActions: string[]): this {
    const { people } = this.#house;
    this.addEnvironment("PEOPLE_TABLE", people.tableName);
    this.addToRolePolicy(
      new PolicyStatement({
        actions,
        resources: [people.tableArn],
        conditions: {
          "ForAllValues:StringLike": { "dynamodb:LeadingKeys": [keys] },
          Null: { "dynamodb:LeadingKeys": "false" },
        },
      }),
    );
    people.encryptionKey?.grant(this, ...keyActions);
    return this;
  }

  #table(which: "people" | "cycle", actions: string[]): this {
    const table = this.#house[which];
    this.addEnvironment(`${which.toUpperCase()}_TABLE`, table.tableName);
    table.grant(this, ...actions);
    table.encryptionKey?.grant(this, ...(actions === WRITE ? KEY_WRITE : KEY_READ));
    return this;
  }

  #retention(): this {
    this.addEnvironment("PEOPLE_RETENTION_DAYS", String(this.#house.peopleDays));
    return this;
  }
}
