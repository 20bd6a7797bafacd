import { join } from "node:path";
import { App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { bundleFunctions } from "./bundles.ts";
import { configurationFrom, SHARED_CODE } from "./configuration.ts";
import { Console } from "./console.ts";
import { Facts } from "./facts.ts";
import { acknowledgeFindings } from "./findings.ts";
import type { Ground } from "./house.ts";
import { Mail } from "./mail.ts";
import { Residents } from "./residents.ts";
import { Steps } from "./steps.ts";
import { Watch } from "./watch.ts";

/**
 * The whole app, a stack for each lifetime; each leans on those above it. `outdir` is where the
 * assembly and, beside it, the bundled handlers go.
 */
export function buildApp({
  outdir,
  context,
}: { outdir?: string; context?: Record<string, unknown> } = {}): App {
  const app = new App({
    ...(outdir === undefined ? {} : { outdir }),
    ...(context === undefined ? {} : { context }),
  });
  const configuration = configurationFrom(app.node.tryGetContext("buurtcyclus"));
  const bundles = join(app.outdir, "functions");
  bundleFunctions(bundles, { sharing: app.node.tryGetContext(SHARED_CODE) === true });
  const { region, account, stage } = configuration;
  const props = {
    env: { region, ...(account === undefined ? {} : { account }) },
    terminationProtection: stage === "production",
  };
  const idOf = (name: string) => `Buurtcyclus-${stage}-${name}`;

  const facts = new Facts(app, idOf("Facts"), { configuration, props });
  const mail = new Mail(app, idOf("Mail"), { configuration, props });
  const { tables, ballotKey, anchors, pictures, login, secrets } = facts;
  const ground: Ground = {
    configuration,
    bundles,
    tables,
    ballotKey,
    anchors,
    pictures,
    login,
    secrets,
    mail: mail.sender,
  };
  const steps = new Steps(app, idOf("Steps"), { ground, props });
  const residents = new Residents(app, idOf("Residents"), { ground, props });
  const console = new Console(app, idOf("Console"), { ground, steps, residents, props });
  const keyUsers = [steps, residents, console].flatMap(({ keyUsers: users }) => users);
  new Watch(app, idOf("Watch"), { configuration, steps, ballotKey, keyUsers, props });

  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  acknowledgeFindings(app, configuration);
  return app;
}
