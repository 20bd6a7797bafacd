import type { Uses } from "#stores/stores.ts";

/** Under which a link by which somebody answers for a promise is kept. */
export const promiseHash = (sha256: Uses<"sha256">["sha256"], secret: string): string =>
  sha256(`promise|${secret}`);
