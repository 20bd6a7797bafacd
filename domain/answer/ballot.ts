import * as z from "zod";
import { AreaId, BallotKey, RoundId } from "#contract/ids.ts";
import { ANSWER } from "./agenda-survey.ts";

/** How an answer came in; all of them end in the same count. */
export const Channel = z.enum(["email", "letter", "paper", "doorstep", "telephone"]);
export type Channel = z.infer<typeof Channel>;

/** No time, no name: nothing that leads back to a resident. */
export const Ballot = z.strictObject({
  round: RoundId,
  key: BallotKey,
  ...ANSWER,
  area: AreaId,
  channel: Channel,
});
export type Ballot = z.infer<typeof Ballot>;
