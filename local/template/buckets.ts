import type { EachResource } from "./resources.ts";
import { Bucket } from "./shapes.ts";

/**
 * Whether objects stay as they were first written, and after how many days those go whose names
 * begin in a way.
 */
export type BucketPlan = {
  name: string;
  locked: boolean;
  expiry: readonly { prefix: string; days: number }[];
};

export const bucketsIn = (each: EachResource): BucketPlan[] =>
  each(
    ["AWS::S3::Bucket"],
    Bucket,
    ({ ObjectLockEnabled: locked, LifecycleConfiguration }, { name }) => ({
      name,
      locked,
      expiry: LifecycleConfiguration.Rules.map(({ Prefix: prefix, ExpirationInDays: days }) => ({
        prefix,
        days,
      })),
    }),
  );
