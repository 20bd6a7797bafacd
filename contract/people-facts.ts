import type { Kind } from "./facts-kind.ts";

/** What is kept of residents; no answer stands beside it. */
export const PEOPLE_FACTS = {
  /** Who lives where, and how to reach them. */
  residents: {
    table: "people",
    partition: "PEOPLE#",
    sorts: { resident: "RESIDENT#" },
  },
  /** Whom we asked in a batch of a round, what we mailed them, which codes they were handed. */
  invitations: {
    table: "people",
    partition: "ROUND#",
    sorts: { invitation: "INVITATION#", mail: "MAIL#", code: "CODE#" },
  },
  /** Who offered to help with what came out of a round. */
  helpOffers: { table: "people", partition: "HELP#" },
  /** Letters of a round that are printed together. */
  letterPrints: { table: "people", partition: "PRINTS#" },
  /** Who wants the answer to a question by mail. */
  askers: {
    table: "people",
    partition: "ASKED#",
    sorts: { asker: "ASKED" },
  },
  /** Who lets their answers of several waves be laid side by side. */
  panel: { table: "people", partition: "PANEL#" },
  /** A file of residents that waits to be confirmed, in parts. */
  imports: {
    table: "people",
    partition: "IMPORT#",
    sorts: { whole: "IMPORT#", part: "PART#" },
  },
  /** What a personal link may do, by its hash. */
  tokens: {
    table: "people",
    partition: "TOKEN#",
    sorts: { token: "TOKEN" },
  },
  /** Who wants no mail any more, whatever is imported later. */
  optOuts: { table: "people", partition: "OPTOUT#" },
  /** Who had themselves erased or moved away, under names that only who has the key can make. */
  forgotten: { table: "people", partition: "FORGOTTEN#" },
} as const satisfies Record<string, Kind<"people">>;
