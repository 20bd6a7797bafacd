import { fileURLToPath } from "node:url";
import { synthesize } from "#infra/synthesize.ts";

/** The assembly that the tests run; made once, before all of them. */
export const ASSEMBLY = fileURLToPath(new URL("../.buurt/assembly", import.meta.url));

export async function setup(): Promise<void> {
  await synthesize(ASSEMBLY);
}
