import { join } from "node:path";
import { Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from "aws-cdk-lib/aws-lambda";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import type { Construct } from "constructs";
import type { Variable } from "#contract/environment.ts";
import type { Needs } from "#contract/needs.ts";
import { type StepName, STEPS } from "#contract/steps.ts";
import {
  grantFacts,
  grantMachines,
  type Machines,
  TABLE_VARIABLES,
  type Tables,
  tablesOf,
} from "./grants.ts";
import { sizeOf } from "./sizes.ts";

/** What functions stand in and lean on. */
export type House = {
  bundles: string;
  logDays: number;
  tables: Tables;
  mail: { sender: string; configurationSet: string; identityArn: string };
  /** The values of what steps need to be told. */
  settings: Readonly<Partial<Record<Variable, string>>>;
};

/** One step or page as a Lambda function, with a role of its own. What it may do and what it is told follows from what the contract says that its step needs. */
export class Handler extends LambdaFunction {
  readonly #needs: Needs;

  constructor(scope: Construct, name: StepName, house: House) {
    const { seconds, memory } = sizeOf(name);
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
    this.#needs = STEPS[name];
    grantFacts(this, this.#needs, house.tables);
    for (const table of tablesOf(this.#needs))
      this.#tell(TABLE_VARIABLES[table], house.tables[table].tableName);
    for (const setting of this.#needs.settings ?? []) this.#tell(setting, house.settings[setting]);
    if (this.#needs.mails === true) this.#sends(house.mail);
  }

  /** Lets the step wake and start what it needs to, once the machines are there. */
  meets(machines: Machines): void {
    grantMachines(this, this.#needs, machines);
  }

  #sends({ sender, configurationSet, identityArn }: House["mail"]): void {
    this.#tell("MAIL_SENDER", sender);
    this.#tell("MAIL_CONFIGURATION_SET", configurationSet);
    const configuration = Stack.of(this).formatArn({
      service: "ses",
      resource: "configuration-set",
      resourceName: configurationSet,
    });
    this.addToRolePolicy(
      new PolicyStatement({ actions: ["ses:SendEmail"], resources: [identityArn, configuration] }),
    );
  }

  #tell(variable: Variable, value: string | undefined): void {
    if (value !== undefined) this.addEnvironment(variable, value);
  }
}
