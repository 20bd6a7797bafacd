import { join } from "node:path";
import { synthesize } from "#infra/synthesize.ts";

/** The assembly that the environment of a folder runs; it is made when there is none of these very sources. */
export const assemblyIn = (
  folder: string,
  making = () => console.error("Synthesizing the app; this takes some seconds the first time …"),
): Promise<string> => synthesize(join(folder, "assembly"), making);
