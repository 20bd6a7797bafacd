import { Duration, RemovalPolicy, type Stack } from "aws-cdk-lib";
import { BlockPublicAccess, Bucket, BucketEncryption } from "aws-cdk-lib/aws-s3";
import { INCOMING } from "#contract/objects.ts";

/**
 * Pictures of what was promised. What came in from a phone and was not drawn anew is gone after a day;
 * what was drawn is removed with its cycle. It has one version: what is removed is nowhere.
 */
export const picturesBucket = (stack: Stack, kept: boolean): Bucket =>
  new Bucket(stack, "Pictures", {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    lifecycleRules: [{ prefix: INCOMING, expiration: Duration.days(1) }],
    removalPolicy: kept ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
