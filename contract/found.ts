import { NotFound } from "./errors.ts";

/** What has to be there. Errors: NotFound, saying that it is not. */
export function found<T>(thing: T | undefined, missing: string): T {
  if (thing === undefined) throw new NotFound(missing);
  return thing;
}
