import { Duration, RemovalPolicy, type Stack } from "aws-cdk-lib";
import { Effect, AnyPrincipal, PolicyStatement } from "aws-cdk-lib/aws-iam";
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  ObjectLockRetention,
} from "aws-cdk-lib/aws-s3";

/** Longer than any round is open, and than a year's trail is looked at. */
const LOCKED = Duration.days(400);
/** Where a stage is to be taken away again. */
const LOCKED_FOR_A_TRIAL = Duration.days(1);

/**
 * Keeps what is written once: nobody, the account's owner included, can change or remove it before
 * its time; and who may write adds, and cannot put anything in another's place.
 */
export function lockedBucket(stack: Stack, kept: boolean): Bucket {
  const bucket = new Bucket(stack, "Anchors", {
    versioned: true,
    objectLockEnabled: true,
    objectLockDefaultRetention: kept
      ? ObjectLockRetention.compliance(LOCKED)
      : ObjectLockRetention.governance(LOCKED_FOR_A_TRIAL),
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  const refuse = (sid: string, actions: string[], conditions = {}) =>
    bucket.addToResourcePolicy(
      new PolicyStatement({
        sid,
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions,
        resources: [bucket.arnForObjects("*")],
        conditions,
      }),
    );
  refuse("OnlyAdds", ["s3:PutObject"], { Null: { "s3:if-none-match": "true" } });
  refuse("HidesNothing", ["s3:DeleteObject", "s3:DeleteObjectVersion"]);
  return bucket;
}
