import {
  CfnOutput,
  CfnResource,
  CrossStackReferences,
  ReferenceStrength,
  RemovalPolicy,
  Stack,
  type StackProps,
} from "aws-cdk-lib";
import { AttributeType, Billing, TableEncryptionV2, TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { Key } from "aws-cdk-lib/aws-kms";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import type { Construct } from "constructs";
import type { Configuration } from "./configuration.ts";
import type { Tables } from "./grants.ts";
import { lockedBucket } from "./locked-bucket.ts";
import { picturesBucket } from "./pictures-bucket.ts";
import type { Secrets } from "./house.ts";
import { siteUrlOf } from "./house.ts";
import { type Login, loginIn } from "./login.ts";

type Given = { configuration: Configuration; props: StackProps };

/**
 * What is kept for ever: two tables, each with its own key, so that IAM itself keeps identity and
 * answers apart; and who of the team can log in. The keys of ballots are kept for ever by nobody:
 * their table remembers nothing of before.
 */
export class Facts extends Stack {
  readonly tables: Tables;
  /** Wraps the keys of ballots, and nothing else. */
  readonly ballotKey: Key;
  /** What is written down of open rounds every day, to be added to and never changed. */
  readonly anchors: Bucket;
  /** Files of pictures. */
  readonly pictures: Bucket;
  readonly login: Login;
  readonly secrets: Secrets;

  constructor(scope: Construct, id: string, { configuration, props }: Given) {
    super(scope, id, props);
    const kept = configuration.stage === "production";
    this.tables = {
      people: this.#table("People", "who was asked", kept),
      cycle: this.#table("Cycle", "what was answered and decided", kept),
      keys: this.#forgettingTable(kept),
    };
    this.ballotKey = this.#key("Ballot", "wraps the keys of ballots", kept);
    this.anchors = lockedBucket(this, kept);
    this.pictures = picturesBucket(this, kept);
    this.secrets = {
      PSEUDONYM_KEY: this.#secret("PseudonymKey", "under which names is kept who was erased", kept),
      SENDER_KEY: this.#secret("SenderKey", "under which names senders are counted", kept),
    };
    this.login = loginIn(this, configuration, siteUrlOf(this, configuration));
    new CfnOutput(this, "PeopleTable", { value: this.tables.people.tableName });
    new CfnOutput(this, "CycleTable", { value: this.tables.cycle.tableName });
    new CfnOutput(this, "AnchorsBucket", { value: this.anchors.bucketName });
    new CfnOutput(this, "PicturesBucket", { value: this.pictures.bucketName });
    new CfnOutput(this, "KeysTable", { value: this.tables.keys.tableName });
    // Nothing that is kept can be taken away from under who uses it; everything else can be replaced.
    for (const resource of this.node.findAll())
      if (CfnResource.isCfnResource(resource))
        CrossStackReferences.of(resource).produce(ReferenceStrength.STRONG);
  }

  /** Made once, when the stack is, and in no table: with another one nobody would be known again. */
  #secret(name: string, says: string, kept: boolean): string {
    const secret = new Secret(this, name, {
      description: `Buurtcyclus: ${says}`,
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: kept ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    new CfnOutput(this, `${name}Secret`, { value: secret.secretArn });
    // A reference that CloudFormation resolves for the functions that are told it; no template
    // holds it.
    return secret.secretValue.unsafeUnwrap();
  }

  #table(name: string, holds: string, kept: boolean): TableV2 {
    return new TableV2(this, name, {
      ...this.#rows(kept),
      timeToLiveAttribute: "expires",
      encryption: TableEncryptionV2.customerManagedKey(this.#key(name, holds, kept)),
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        recoveryPeriodInDays: 35,
      },
    });
  }

  /** Without recovery, streams and replicas: a key that was destroyed is nowhere. */
  #forgettingTable(kept: boolean): TableV2 {
    return new TableV2(this, "Keys", {
      ...this.#rows(kept),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: false },
    });
  }

  #rows(kept: boolean) {
    return {
      partitionKey: { name: "pk", type: AttributeType.STRING },
      sortKey: { name: "sk", type: AttributeType.STRING },
      billing: Billing.onDemand(),
      deletionProtection: kept,
      removalPolicy: removalOf(kept),
    };
  }

  #key(name: string, holds: string, kept: boolean): Key {
    return new Key(this, `${name}Key`, {
      enableKeyRotation: true,
      description: `Buurtcyclus: ${holds}`,
      removalPolicy: removalOf(kept),
    });
  }
}

const removalOf = (kept: boolean): RemovalPolicy =>
  kept ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
