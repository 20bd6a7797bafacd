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
  grantAnchors,
  grantFacts,
  grantKeys,
  grantMachines,
  grantPictures,
  type Machines,
  TABLE_VARIABLES,
  tablesOf,
} from "./grants.ts";
import type { House, Sender } from "./house.ts";
import { sizeOf } from "./sizes.ts";

/**
 * One step or page as a Lambda function, with a role of its own. What it may do and what it is told
 * follows from what the contract says that its step needs.
 */
export class Handler extends LambdaFunction {
  /** Makes or opens keys of ballots. */
  readonly usesKeys: boolean;
  readonly #needs: Needs;
  readonly #stage: string;

  constructor(scope: Construct, name: StepName, house: House) {
    const { seconds, memory } = sizeOf(name);
    const logGroup = new LogGroup(scope, `${name}Log`, {
      retention: house.configuration.retention.logDays,
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
    this.#stage = house.configuration.stage;
    grantFacts(this, this.#needs, house.tables);
    for (const table of tablesOf(this.#needs))
      this.#tell(TABLE_VARIABLES[table], house.tables[table].tableName);
    for (const setting of this.#needs.settings ?? []) this.#tell(setting, house.settings[setting]);
    if (this.#needs.mails === true) this.#sends(house.mail);
    if (this.#needs.anchors !== undefined) {
      this.#tell("ANCHORS_BUCKET", house.anchors.bucketName);
      grantAnchors(this, this.#needs.anchors, house.anchors);
    }
    if (this.#needs.pictures !== undefined) {
      this.#tell("PICTURES_BUCKET", house.pictures.bucketName);
      grantPictures(this, this.#needs.pictures, house.pictures);
    }
    const { makesKeys = [], opensKeys = [] } = this.#needs;
    this.usesKeys = makesKeys.length + opensKeys.length > 0;
    if (this.usesKeys) this.#knowsKeys(house);
  }

  /** Lets the step wake and start what it needs to, once the machines are there. */
  meets(machines: Machines): void {
    grantMachines(this, this.#needs, machines, this.#stage);
  }

  #knowsKeys({ ballotKey }: House): void {
    this.#tell("BALLOT_KEY_ARN", ballotKey.keyArn);
    grantKeys(this, this.#needs, ballotKey);
  }

  #sends({ sender, configurationSet, identityArn }: Sender): void {
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
