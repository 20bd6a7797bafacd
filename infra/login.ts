import { Duration, RemovalPolicy } from "aws-cdk-lib";
import {
  AccountRecovery,
  CfnUserPoolGroup,
  Mfa,
  OAuthScope,
  UserPool,
} from "aws-cdk-lib/aws-cognito";
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
  return {
    OIDC_ISSUER: pool.userPoolProviderUrl,
    OIDC_CLIENT_ID: client.userPoolClientId,
    OIDC_ROLES_CLAIM: "cognito:groups",
    OIDC_LOGOUT_URL: `${address.baseUrl()}/logout`,
  };
}
