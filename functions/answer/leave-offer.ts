import { cycleOfRound } from "#contract/ids.ts";
import type { HelpOffer } from "#domain/answer/help.ts";
import type { Uses } from "#stores/stores.ts";

const WAYS = { link: "l", public: "p" } as const satisfies Record<HelpOffer["by"], string>;
const ADDRESS = /^(?<way>[lp])(?<id>[\w-]{22})(?<key>[\w-]{22})$/;

/** Under which the secret is kept by which an offer can be withdrawn. */
export const leaveHash = (sha256: Uses<"sha256">["sha256"], key: string): string =>
  sha256(`leave-offer|${key}`);

/** Where an offer is withdrawn, by whoever has its secret. */
export const leavePath = (
  { by, round, id }: Pick<HelpOffer, "by" | "round" | "id">,
  key: string,
): string => `/help/${cycleOfRound(round)}/${WAYS[by]}${id}${key}`;

/** Which offer an address names, and with which secret. */
export function readLeave(
  address: string,
): (Pick<HelpOffer, "by" | "id"> & { key: string }) | undefined {
  const { way, id, key } = ADDRESS.exec(address)?.groups ?? {};
  if (id === undefined || key === undefined) return undefined;
  return { by: way === WAYS.link ? "link" : "public", id, key };
}
