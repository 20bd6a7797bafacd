import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { EnvironmentFault } from "./fault.ts";

const Manifest = z.object({
  artifacts: z.record(
    z.string(),
    z.object({
      type: z.string(),
      displayName: z.string().optional(),
      properties: z
        .object({ templateFile: z.string().optional(), stackName: z.string().optional() })
        .optional(),
    }),
  ),
});

const Resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  Condition: z.string().optional(),
});
export type Resource = z.infer<typeof Resource>;

const Template = z.object({
  Parameters: z
    .record(
      z.string(),
      z.object({
        Type: z.string(),
        Default: z.union([z.string(), z.number()]).transform(String).optional(),
      }),
    )
    .default({}),
  Mappings: z
    .record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown())))
    .default({}),
  Conditions: z.record(z.string(), z.unknown()).default({}),
  Resources: z.record(z.string(), Resource),
  Outputs: z
    .record(
      z.string(),
      z.object({
        Value: z.unknown(),
        Export: z.object({ Name: z.unknown() }).optional(),
        Condition: z.string().optional(),
      }),
    )
    .default({}),
});
export type Template = z.infer<typeof Template>;

const AssetManifest = z.object({
  files: z
    .record(
      z.string(),
      z.object({
        source: z.object({ path: z.string().optional() }),
        destinations: z.record(z.string(), z.object({ objectKey: z.string() })),
      }),
    )
    .default({}),
});

export type Stack = { name: string; template: Template };
/** `assets`: from the key that a function's code has in the bucket to the folder on this machine. */
export type Assembly = { stacks: readonly Stack[]; assets: ReadonlyMap<string, string> };

/** Reads a synthesized cloud assembly (cdk.out). Errors: EnvironmentFault when the folder holds none. */
export function readAssembly(folder: string): Assembly {
  const manifest = read(Manifest, folder, "manifest.json");
  const stacks: Stack[] = [];
  const assets = new Map<string, string>();
  for (const [id, { type, properties }] of Object.entries(manifest.artifacts)) {
    const file = properties?.templateFile;
    if (file === undefined) continue;
    if (type === "aws:cloudformation:stack")
      stacks.push({ name: properties?.stackName ?? id, template: read(Template, folder, file) });
  }
  for (const [id, { type }] of Object.entries(manifest.artifacts)) {
    if (type !== "cdk:asset-manifest") continue;
    for (const { source, destinations } of Object.values(
      read(AssetManifest, folder, `${id}.json`).files,
    )) {
      if (source.path === undefined) continue;
      for (const { objectKey } of Object.values(destinations))
        assets.set(objectKey, join(folder, source.path));
    }
  }
  if (stacks.length === 0)
    throw new EnvironmentFault(
      `The assembly in ${folder} holds no stack; synthesize it again with \`npm run synth\`.`,
    );
  return { stacks, assets };
}

function read<S extends z.ZodType>(schema: S, folder: string, file: string): z.infer<S> {
  const path = join(folder, file);
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    throw new EnvironmentFault(
      `There is no ${path}; synthesize the app first with \`npm run synth\`.`,
    );
  }
  const parsed = schema.safeParse(JSON.parse(text));
  if (!parsed.success)
    throw new EnvironmentFault(
      `${path} is not what a cloud assembly holds: ${z.prettifyError(parsed.error)}`,
    );
  return parsed.data;
}
