import type { ResidentId, TopicId } from "#contract/ids.ts";
import type { Channel } from "#domain/answer/ballot.ts";
import type { Resident } from "#domain/dispatch/mail.ts";
import type { Second } from "./watch.ts";

/** A row as it is published, or empty for an answer that names nothing. */
export type Choice = string;
/** Everything that was to be seen of a round by somebody who sees all but what nobody can read. */
export type Seen = {
  residents: ReadonlyMap<ResidentId, Resident>;
  /** How each would come in: links and codes say it. */
  channels: ReadonlyMap<ResidentId, Channel>;
  /** Second by second. */
  seconds: readonly Second[];
  /** What lay in the lists of the seal, and what everybody can download. */
  lists: ReadonlyMap<string, readonly string[]>;
  published: readonly string[];
  topics: readonly TopicId[];
  numbers: Record<string, number>;
  /** What each chose in truth, for the judge alone. */
  truth: ReadonlyMap<ResidentId, Choice>;
};
