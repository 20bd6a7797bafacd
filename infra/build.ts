import { join } from "node:path";
import { App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { bundleFunctions } from "./bundles.ts";
import { configurationFrom } from "./configuration.ts";
import { Facts } from "./facts.ts";
import { Service } from "./service.ts";
import { acknowledgeFindings } from "./findings.ts";

/** The whole app. `outdir` is where the assembly and, beside it, the bundled handlers go. */
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
  bundleFunctions(bundles);
  const { region, account, stage } = configuration;
  const props = {
    env: { region, ...(account === undefined ? {} : { account }) },
    terminationProtection: stage === "production",
  };
  const facts = new Facts(app, `Buurtcyclus-${stage}-Facts`, configuration, props);
  const service = new Service(
    app,
    `Buurtcyclus-${stage}-Service`,
    configuration,
    facts,
    bundles,
    props,
  );
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  acknowledgeFindings(service);
  return app;
}
