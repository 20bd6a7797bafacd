import * as z from "zod";
import { AreaId, BallotKey, RoundId } from "#contract/ids.ts";
import { ANSWER } from "./agenda-survey.ts";

/** How an answer came in; all of them end in the same count. */
export const Channel = z.enum(["email", "letter", "paper", "doorstep", "telephone"]);
export type Channel = z.infer<typeof Channel>;

/** Those by which somebody of the team enters what a resident says or wrote. */
export const EnteredChannel = Channel.extract(["paper", "doorstep", "telephone"]);
export type EnteredChannel = z.infer<typeof EnteredChannel>;
export const isEntered = (channel: Channel): boolean => EnteredChannel.safeParse(channel).success;

/** No time, no name: nothing that leads back to a resident. */
export const Ballot = z.strictObject({
  round: RoundId,
  key: BallotKey,
  ...ANSWER,
  area: AreaId,
  channel: Channel,
});
export type Ballot = z.infer<typeof Ballot>;
