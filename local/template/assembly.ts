import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as z from "zod";
import { EnvironmentFault } from "./fault.ts";

const Manifest = z.object({
  artifacts: z.record(
    z.string(),
    z.object({
      type: z.string(),
      properties: z
        .object({ templateFile: z.string().optional(), stackName: z.string().optional() })
        .default({}),
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
      z.object({ Value: z.unknown(), Export: z.object({ Name: z.unknown() }).optional() }),
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
  const artifacts = Object.entries(read(Manifest, folder, "manifest.json").artifacts);
  const of = (wanted: string) => artifacts.filter(([, { type }]) => type === wanted);
  const stacks = of("aws:cloudformation:stack").flatMap(([id, { properties }]) => {
    const { templateFile, stackName: name = id } = properties;
    return templateFile === undefined
      ? []
      : [{ name, template: read(Template, folder, templateFile) }];
  });
  if (stacks.length === 0)
    throw new EnvironmentFault(
      `The assembly in ${folder} holds no stack; synthesize it again with \`npm run synth\`.`,
    );
  const assets = of("cdk:asset-manifest").flatMap(([id]) => assetsIn(folder, `${id}.json`));
  return { stacks, assets: new Map(assets) };
}

function assetsIn(folder: string, manifest: string): [key: string, path: string][] {
  const { files } = read(AssetManifest, folder, manifest);
  return Object.values(files).flatMap(({ source: { path }, destinations }) =>
    path === undefined
      ? []
      : Object.values(destinations).map(({ objectKey }): [string, string] => [
          objectKey,
          resolve(folder, path),
        ]),
  );
}

function read<S extends z.ZodType>(schema: S, folder: string, file: string): z.infer<S> {
  const path = join(folder, file);
  const parsed = schema.safeParse(JSON.parse(textOf(path)));
  if (parsed.success) return parsed.data;
  throw new EnvironmentFault(
    `${path} is not what a cloud assembly holds: ${z.prettifyError(parsed.error)}`,
  );
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new EnvironmentFault(
      `There is no ${path}; synthesize the app first with \`npm run synth\`.`,
    );
  }
}
