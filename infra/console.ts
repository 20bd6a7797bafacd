import { CfnOutput, Stack, type StackProps } from "aws-cdk-lib";
import { HttpMethod } from "aws-cdk-lib/aws-apigatewayv2";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import type { Construct } from "constructs";
import { CONSOLE_PAGES } from "#contract/console-pages.ts";
import type { ConsolePage } from "#contract/steps.ts";
import { handlersIn } from "./handlers.ts";
import { type Ground, houseIn } from "./house.ts";
import type { Residents } from "./residents.ts";
import { addRoutes, type Routes } from "./site.ts";
import type { Steps } from "./steps.ts";

type Given = { ground: Ground; steps: Steps; residents: Residents; props: StackProps };

const { GET, ANY } = HttpMethod;

const ROUTES: Routes<ConsolePage> = [
  ["Console", [ANY], ["/console", "/console/{proxy+}"]],
  ["People", [ANY], ["/console/people", "/console/people/{proxy+}"]],
  ["Neighbourhoods", [ANY], ["/console/neighbourhoods", "/console/neighbourhoods/{proxy+}"]],
  [
    "ResidentsFile",
    [ANY],
    [
      "/console/neighbourhoods/{neighbourhood}/residents",
      "/console/neighbourhoods/{neighbourhood}/residents/{import}",
    ],
  ],
  // The pages that need to know how many people something touches.
  [
    "Steering",
    [ANY],
    [
      "/console/start",
      "/console/start/{proxy+}",
      "/console/waves/start",
      "/console/recipients/{proxy+}",
      "/console/progress/{proxy+}",
      ...["pause", "resume", "advance", "stop", "rerun"].map(
        (verb) => `/console/cycles/{cycle}/${verb}`,
      ),
      ...["advance", "stop", "rerun"].map((verb) => `/console/waves/{wave}/${verb}`),
    ],
  ],
  ["ReadWords", [ANY], ["/console/reading/{proxy+}"]],
  ["SetAside", [ANY], ["/console/floods/{proxy+}"]],
  ["Letters", [ANY], ["/console/letters/{proxy+}"]],
  ["EnterAnswers", [ANY], ["/console/answers/{proxy+}"]],
  [
    "FollowActions",
    [ANY],
    ["/console/actions", "/console/actions/{proxy+}", "/console/errands/{proxy+}"],
  ],
  ["HoldMeeting", [ANY], ["/console/meeting/{proxy+}"]],
  ["Pictures", [ANY], ["/console/pictures/{proxy+}"]],
  ["ExportResponses", [GET], ["/console/responses/{proxy+}"]],
  ["Figures", [GET], ["/console/figures", "/console/figures/{proxy+}"]],
  ["ExportTable", [GET], ["/console/exports", "/console/exports/{file}"]],
  ["ExportResidents", [GET], ["/console/exports/residents.csv", "/console/exports/residents.xlsx"]],
  ["Settings", [ANY], ["/console/settings", "/console/settings/{proxy+}"]],
  ["Manual", [GET], ["/console/manual", "/console/manual/{proxy+}"]],
];

/** The team's pages, behind a login with a second factor. */
export class Console extends Stack {
  readonly keyUsers: readonly IFunction[];

  constructor(scope: Construct, id: string, { ground, steps, residents, props }: Given) {
    super(scope, id, props);
    const { cycle, measurement } = steps.machines;
    const house = houseIn(this, ground, {
      CYCLE_MACHINE_ARN: cycle.stateMachineArn,
      MEASUREMENT_MACHINE_ARN: measurement.stateMachineArn,
    });
    const handlers = handlersIn(this, CONSOLE_PAGES, house);
    this.keyUsers = handlers.keyUsers;
    for (const handler of handlers.all) handler.meets(steps.machines);
    addRoutes(this, residents.api, handlers, ROUTES);
    new CfnOutput(this, "ConsoleAddress", { value: `${house.siteUrl}/console` });
  }
}
