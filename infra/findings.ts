import { type App, CfnResource, Validations } from "aws-cdk-lib";
import { INCOMING, PICTURES } from "#contract/objects.ts";
import { MachineName } from "#contract/machines.ts";
import type { Configuration } from "./configuration.ts";
import { machineNameOf } from "./names.ts";

/**
 * Findings of the AwsSolutions rules that are left as they are: by where the resource stands, each
 * with its reason.
 */
const LEFT: readonly { id: string; path: RegExp; reason: string }[] = [
  {
    id: "AwsSolutions-APIG4",
    path: /-(Residents|Console)\//,
    reason:
      "Residents have a personal link and no account, the public pages are public, " +
      "and the console checks its session in the function, where a login can be begun.",
  },
  {
    id: "AwsSolutions-IAM5[Resource::*]",
    path: /Machine\/Role/,
    reason: "X-Ray and the delivery of logs know no resources.",
  },
  {
    id: "AwsSolutions-S1",
    path: /\/Anchors\//,
    reason: "What is written down there is numbers that the auditors have by mail as well.",
  },
  {
    id: "AwsSolutions-S1",
    path: /\/Pictures\//,
    reason:
      "Who looked at a public picture is written down nowhere; what the team does with one is in its trail.",
  },
  {
    id: "AwsSolutions-SQS3",
    path: /\/(LostEvents|MissedDays)\//,
    reason: "These are the dead-letter queues themselves; an alarm watches them.",
  },
  {
    id: "AwsSolutions-SMG4",
    path: /\/PseudonymKey\//,
    reason: "With another key nobody would be known again who had themselves erased.",
  },
  {
    id: "AwsSolutions-DDB3",
    path: /\/Keys\//,
    reason:
      "Recovery would bring back the keys of ballots: a key that was destroyed has to be nowhere.",
  },
  {
    id: "AwsSolutions-COG8",
    path: /\/Users\//,
    reason:
      "A second factor is mandatory for the few people of the team; " +
      "the plus plan's threat protection is a choice of the municipality that pays for it.",
  },
  {
    id: "AwsSolutions-SMG4",
    path: /\/SenderKey\//,
    reason:
      "A key of every day is derived from it, and what was counted is forgotten within two days.",
  },
];

/**
 * Executions have names that do not exist yet, so they are named with a wildcard; the rule wants
 * each machine's named.
 */
function executionsIn({ region, stage }: Configuration): typeof LEFT {
  const all = `arn:<AWS::Partition>:states:${region}:<AWS::AccountId>:execution`;
  const names = MachineName.options.map((machine) => machineNameOf(stage, machine));
  return names.flatMap((name) =>
    ["/*", ":*"].map((end) => ({
      id: `AwsSolutions-IAM5[Resource::${all}:${name}${end}]`,
      path: /Machine\/|\/Steering\/|\/Roles\//,
      reason: "Executions are watched by who starts them, and their names do not exist yet.",
    })),
  );
}

/** What is written down every day has the moment as its name. */
function anchorsIn({ stage }: Configuration): typeof LEFT {
  const bucket = `Buurtcyclus-${stage}-Facts:ExportsOutputFnGetAttAnchorsE78985FDArnBC8F3FC9`;
  return [
    {
      id: `AwsSolutions-IAM5[Resource::${bucket}/*]`,
      path: /\/(?:Console|GatherResponses|SealBallots|WriteAnchor)Role\//,
      reason:
        "An object of every day has a name that does not exist yet, and the bucket has no others.",
    },
  ];
}

/** A picture has chance as its name, and is reached by what its name begins with. */
function picturesIn({ stage }: Configuration): typeof LEFT {
  const bucket = `Buurtcyclus-${stage}-Facts:ExportsOutputFnGetAttPictures8CDD258BArn7B03F255`;
  return [INCOMING, PICTURES].map((prefix) => ({
    id: `AwsSolutions-IAM5[Resource::${bucket}/${prefix}*]`,
    path: /\/(?:Pictures|SendPicture|ShowPicture|SweepExpired)Role\//,
    reason: "The files of one kind have names that do not exist yet.",
  }));
}

/** Acknowledges each finding on the very resource that has it. */
export function acknowledgeFindings(app: App, configuration: Configuration): void {
  const findings = [
    ...LEFT,
    ...executionsIn(configuration),
    ...anchorsIn(configuration),
    ...picturesIn(configuration),
  ];
  const resources = app.node.findAll().filter((one) => CfnResource.isCfnResource(one));
  for (const resource of resources) {
    const mine = findings.filter(({ path }) => path.test(`/${resource.node.path}/`));
    for (const { id, reason } of mine) Validations.of(resource).acknowledge({ id, reason });
  }
}
