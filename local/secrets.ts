import { createHmac, randomBytes } from "node:crypto";
import type { Folder } from "./folder.ts";

/** The secrets of a template, by the name of each. */
export type Secrets = (name: string) => string;

/**
 * Made once for a folder and remembered there, apart from the tables; with a seed they follow from
 * it.
 */
export const secretsIn =
  (folder: Pick<Folder, "remember" | "remembered">, seed?: string): Secrets =>
  (name) => {
    const known = folder.remembered(`secret ${name}`);
    if (known !== undefined) return known;
    const made =
      seed === undefined
        ? randomBytes(32).toString("hex")
        : createHmac("sha256", seed).update(`secret ${name}`).digest("hex");
    folder.remember(`secret ${name}`, made);
    return made;
  };
