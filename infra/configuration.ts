import { readFileSync } from "node:fs";
import * as z from "zod";
import { HttpsAddress } from "#contract/https-address.ts";

/**
 * Everything that differs from one municipality, or one stage, to another; it stands in cdk.json
 * under `buurtcyclus`.
 */
export const Configuration = z.strictObject({
  stage: z.enum(["development", "acceptance", "production"]),
  region: z.string().regex(/^[a-z]{2}-[a-z]+-\d$/, "give an AWS region, like eu-central-1"),
  account: z
    .string()
    .regex(/^\d{12}$/, "an AWS account has 12 digits")
    .optional(),
  /** Where residents find the site; DNS points it at the API. */
  domain: z
    .string()
    .regex(
      /^[a-z0-9.-]+\.[a-z]{2,}$/,
      "give a domain without https://, like veiligebuurten.example.nl",
    ),
  /** Of the domain, in the same region; without it the API answers on its own address only. */
  certificateArn: z.string().startsWith("arn:").optional(),
  sender: z.strictObject({ name: z.string().min(2).max(60), address: z.email() }),
  /** Who answers for the site and for people's data, and where holes in the site are reported. */
  organisation: z.strictObject({
    name: z.string().min(2).max(80),
    email: z.email(),
    securityEmail: z.email(),
  }),
  /**
   * A login of the municipality's own, found by its OpenID Connect description; without it a
   * Cognito user pool with a second factor is made. The second factor is then asked there.
   */
  login: z
    .strictObject({
      issuer: HttpsAddress,
      clientId: z.string().min(1).max(200),
      rolesClaim: z.string().min(1).max(80).default("roles"),
    })
    .optional(),
  /** Who is told when something stands still. */
  alarmEmail: z.email().optional(),
  retention: z.strictObject({
    peopleDays: z.int().min(7).max(400),
    logDays: z.literal([30, 60, 90, 180, 365, 400]),
  }),
});
export type Configuration = z.infer<typeof Configuration>;

/** Reads the configuration. Errors: one sentence per field that is wrong, and where to mend it. */
export function configurationFrom(context: unknown): Configuration {
  const parsed = Configuration.safeParse(context);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(
    ({ path, message }) => `  ${["buurtcyclus", ...path].join(".")}: ${message}`,
  );
  throw new Error(
    `The configuration in cdk.json is not right:\n${faults.join("\n")}\nMend these and run the command again.`,
  );
}

const CdkJson = z.object({ context: z.record(z.string(), z.unknown()) });

/** Bundles share what is alike in them, beside each other in one folder; on AWS each stands alone. */
export const SHARED_CODE = "shared-code";

/** The context of cdk.json, for who runs the app without the CDK command. */
export const contextOf = (): Record<string, unknown> =>
  CdkJson.parse(JSON.parse(readFileSync(new URL("../cdk.json", import.meta.url), "utf8"))).context;
