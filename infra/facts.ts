import { RemovalPolicy, Stack, type StackProps } from "aws-cdk-lib";
import { AttributeType, Billing, TableEncryptionV2, TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { Key } from "aws-cdk-lib/aws-kms";
import type { Construct } from "constructs";
import type { Configuration } from "./configuration.ts";
import type { Tables } from "./grants.ts";

/** What is kept for ever: two tables, each with its own key, so that IAM itself keeps identity and answers apart. */
export class Facts extends Stack {
  readonly tables: Tables;

  constructor(scope: Construct, id: string, configuration: Configuration, props: StackProps) {
    super(scope, id, props);
    const kept = configuration.stage === "production";
    const removalPolicy = kept ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    const table = (name: string, holds: string) =>
      new TableV2(this, name, {
        partitionKey: { name: "pk", type: AttributeType.STRING },
        sortKey: { name: "sk", type: AttributeType.STRING },
        timeToLiveAttribute: "expires",
        billing: Billing.onDemand(),
        encryption: TableEncryptionV2.customerManagedKey(
          new Key(this, `${name}Key`, {
            enableKeyRotation: true,
            description: `Buurtcyclus: ${holds}`,
            removalPolicy,
          }),
        ),
        pointInTimeRecoverySpecification: {
          pointInTimeRecoveryEnabled: true,
          recoveryPeriodInDays: 35,
        },
        deletionProtection: kept,
        removalPolicy,
      });
    this.tables = {
      people: table("People", "who was asked"),
      cycle: table("Cycle", "what was answered and decided"),
    };
  }
}
