import {
  AccountRecovery,
  CfnUserPoolGroup,
  Mfa,
  OAuthScope,
  UserPool,
} from "aws-cdk-lib/aws-cognito";
import type { StateMachine } from "aws-cdk-lib/aws-stepfunctions";
import { Duration, RemovalPolicy } from "aws-cdk-lib";
import { Construct } from "constructs";
import { Role } from "#contract/permissions.ts";
import type { Configuration } from "./configuration.ts";
import { Handler, type House } from "./handler.ts";

/** The team's pages, behind a login with a second factor. */
export class Console extends Construct {
  readonly handler: Handler;
  readonly neighbourhoods: Handler;
  readonly residentsFile: Handler;
  readonly manual: Handler;
  readonly figures: Handler;

  constructor(
    scope: Construct,
    house: House,
    configuration: Configuration,
    { cycle, measurement }: { cycle: StateMachine; measurement: StateMachine },
  ) {
    super(scope, "Console");
    this.handler = new Handler(this, "Console", house, { memory: 1024 })
      .writes("cycle")
      .knowsTheSite();
    this.handler
      .addEnvironment("CYCLE_MACHINE_ARN", cycle.stateMachineArn)
      .addEnvironment("MEASUREMENT_MACHINE_ARN", measurement.stateMachineArn);
    if (configuration.login === undefined) this.#ownUsers(house, configuration);
    else
      this.handler
        .addEnvironment("OIDC_ISSUER", configuration.login.issuer)
        .addEnvironment("OIDC_CLIENT_ID", configuration.login.clientId)
        .addEnvironment("OIDC_ROLES_CLAIM", configuration.login.rolesClaim);
    this.handler.signals(cycle, measurement);
    this.neighbourhoods = new Handler(this, "Neighbourhoods", house, { memory: 1024 })
      .writes("cycle")
      .seesNoAnswers()
      .knowsTheSite();
    // Of the console, this alone writes who lives where.
    this.residentsFile = new Handler(this, "ResidentsFile", house, { memory: 1769 })
      .bringsResidents()
      .writes("cycle")
      .seesNoAnswers()
      .knowsTheSite();
    this.manual = new Handler(this, "Manual", house).knowsSessions();
    // Nobody of the team reads or changes a ballot.
    this.handler.seesNoAnswers().seesHelpers().seesAskers().sends();
    this.figures = new Handler(this, "Figures", house, { memory: 1024 })
      .reads("cycle")
      .knowsSessions()
      .seesNoAnswers();
  }

  /** A user pool whose groups are the roles. */
  #ownUsers(house: House, configuration: Configuration): void {
    const pool = new UserPool(this, "Users", {
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
      removalPolicy:
        configuration.stage === "production" ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    for (const groupName of Role.options)
      new CfnUserPoolGroup(this, `Role${groupName}`, { userPoolId: pool.userPoolId, groupName });
    const client = pool.addClient("Console", {
      generateSecret: false,
      preventUserExistenceErrors: true,
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE],
        callbackUrls: [`${house.siteUrl}/console/callback`],
        logoutUrls: [`${house.siteUrl}/console`],
      },
    });
    const domain = pool.addDomain("Login", {
      cognitoDomain: {
        domainPrefix:
          `buurtcyclus-${configuration.stage}-${configuration.domain.replaceAll(".", "-")}`.slice(
            0,
            60,
          ),
      },
    });
    this.handler
      .addEnvironment("OIDC_ISSUER", pool.userPoolProviderUrl)
      .addEnvironment("OIDC_CLIENT_ID", client.userPoolClientId)
      .addEnvironment("OIDC_ROLES_CLAIM", "cognito:groups")
      .addEnvironment("OIDC_LOGOUT_URL", `${domain.baseUrl()}/logout`);
  }
}
