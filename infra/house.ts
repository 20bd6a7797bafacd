import { CfnParameter, type Stack } from "aws-cdk-lib";
import type { IKey } from "aws-cdk-lib/aws-kms";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import type { Variable } from "#contract/environment.ts";
import type { Configuration } from "./configuration.ts";
import type { Tables } from "./grants.ts";
import type { Login } from "./login.ts";

export type Sender = { sender: string; configurationSet: string; identityArn: string };

/** What only the functions are told whose steps ask for it. */
export type Secrets = Readonly<Partial<Record<Variable, string>>>;

/** What every stack with functions leans on. */
export type Ground = {
  configuration: Configuration;
  bundles: string;
  tables: Tables;
  ballotKey: IKey;
  anchors: Bucket;
  pictures: Bucket;
  login: Login;
  secrets: Secrets;
  mail: Sender;
};

/** What the functions of one stack stand in; `settings` are what steps can be told. */
export type House = Ground & {
  siteUrl: string;
  settings: Readonly<Partial<Record<Variable, string>>>;
};

/** Where people find the site: a parameter of each stack that tells it. */
export const siteUrlOf = (stack: Stack, { domain }: Configuration): string =>
  new CfnParameter(stack, "SiteUrl", {
    type: "String",
    default: `https://${domain}`,
    description: "Where people find the site, without a slash at the end",
  }).valueAsString;

export function houseIn(stack: Stack, ground: Ground, more: House["settings"] = {}): House {
  const { organisation, retention } = ground.configuration;
  const siteUrl = siteUrlOf(stack, ground.configuration);
  return {
    ...ground,
    siteUrl,
    settings: {
      SITE_URL: siteUrl,
      PEOPLE_RETENTION_DAYS: String(retention.peopleDays),
      ORGANISATION_NAME: organisation.name,
      ORGANISATION_EMAIL: organisation.email,
      SECURITY_EMAIL: organisation.securityEmail,
      ...ground.login,
      ...ground.secrets,
      ...more,
    },
  };
}
