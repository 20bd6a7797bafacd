import { Duration, RemovalPolicy } from "aws-cdk-lib";
import {
  AccountRecovery,
  CfnUserPoolGroup,
  Mfa,
  OAuthScope,
  UserPool,
} from "aws-cdk-lib/aws-cognito";
import { CfnWebACL, CfnWebACLAssociation } from "aws-cdk-lib/aws-wafv2";
import type { Construct } from "constructs";
import type { Variable } from "#contract/environment.ts";
import { Role } from "#contract/permissions.ts";
import type { Configuration } from "./configuration.ts";

export type Login = Readonly<Partial<Record<Variable, string>>>;

/** The login of the team: the municipality's own, else a user pool of ours. */
export const loginIn = (scope: Construct, configuration: Configuration, siteUrl: string): Login =>
  configuration.login === undefined
    ? ownUsers(scope, configuration, siteUrl)
    : {
        OIDC_ISSUER: configuration.login.issuer,
        OIDC_CLIENT_ID: configuration.login.clientId,
        OIDC_ROLES_CLAIM: configuration.login.rolesClaim,
      };

/** A user pool whose groups are the roles. */
function ownUsers(scope: Construct, { stage, domain }: Configuration, siteUrl: string): Login {
  const pool = new UserPool(scope, "Users", {
    selfSignUpEnabled: false,
    signInAliases: { email: true },
    mfa: Mfa.REQUIRED,
    mfaSecondFactor: { otp: true, sms: false },
    passwordPolicy: {
      minLength: 12,
      requireDigits: true,
      requireLowercase: true,
      requireSymbols: true,
      requireUppercase: true,
      tempPasswordValidity: Duration.days(3),
    },
    accountRecovery: AccountRecovery.EMAIL_ONLY,
    removalPolicy: stage === "production" ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
  for (const groupName of Role.options)
    new CfnUserPoolGroup(scope, `Role${groupName}`, { userPoolId: pool.userPoolId, groupName });
  const client = pool.addClient("Console", {
    generateSecret: false,
    preventUserExistenceErrors: true,
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE],
      callbackUrls: [`${siteUrl}/console/callback`],
      logoutUrls: [`${siteUrl}/console`],
    },
  });
  const address = pool.addDomain("Login", {
    cognitoDomain: {
      domainPrefix: `buurtcyclus-${stage}-${domain.replaceAll(".", "-")}`.slice(0, 60),
    },
  });
  slowGuessing(scope, pool);
  return {
    OIDC_ISSUER: pool.userPoolProviderUrl,
    OIDC_CLIENT_ID: client.userPoolClientId,
    OIDC_ROLES_CLAIM: "cognito:groups",
    OIDC_LOGOUT_URL: `${address.baseUrl()}/logout`,
  };
}

/** So many requests in five minutes from one address [P]: an office that comes to work makes fewer. */
const IN_FIVE_MINUTES = 200;

/** Who guesses passwords at the login is stopped there for as long; no request is kept to look at. */
function slowGuessing(scope: Construct, pool: UserPool): void {
  const seen = { cloudWatchMetricsEnabled: true, sampledRequestsEnabled: false };
  const limit = new CfnWebACL(scope, "LoginLimit", {
    scope: "REGIONAL",
    defaultAction: { allow: {} },
    visibilityConfig: { ...seen, metricName: "Login" },
    rules: [
      {
        name: "TooManyFromOneAddress",
        priority: 0,
        action: { block: {} },
        statement: { rateBasedStatement: { limit: IN_FIVE_MINUTES, aggregateKeyType: "IP" } },
        visibilityConfig: { ...seen, metricName: "TooManyFromOneAddress" },
      },
    ],
  });
  new CfnWebACLAssociation(scope, "LoginIsLimited", {
    resourceArn: pool.userPoolArn,
    webAclArn: limit.attrArn,
  });
}
