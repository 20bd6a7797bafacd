import { fileURLToPath } from "node:url";
import chromium from "@sparticuz/chromium";
import { synthesize } from "#infra/synthesize.ts";

/** The assembly that the tests run; made once, before all of them. */
export const ASSEMBLY = fileURLToPath(new URL("../.buurt/assembly", import.meta.url));

export async function setup(): Promise<void> {
  await synthesize(ASSEMBLY);
  // Unpacked once, before two workers do it into each other's hands on a machine that is new.
  await chromium.executablePath();
}
