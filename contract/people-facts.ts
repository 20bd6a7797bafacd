/** What lies in the people table: who was asked, and how they are reached. */
export const PEOPLE_FACTS = {
  residents: {
    table: "people",
    partition: "PEOPLE#",
    what: "who lives where, and how to reach them",
    sorts: { resident: "RESIDENT#" },
  },
  invitations: {
    table: "people",
    partition: "ROUND#",
    what: "whom we asked in a batch of a round, what we mailed them, which codes they were handed",
    sorts: { invitation: "INVITATION#", mail: "MAIL#", code: "CODE#" },
  },
  helpOffers: {
    table: "people",
    partition: "HELP#",
    what: "who offered to help with what came out of a round",
  },
  letterPrints: {
    table: "people",
    partition: "PRINTS#",
    what: "letters of a round that are printed together",
  },
  askers: {
    table: "people",
    partition: "ASKED#",
    what: "who wants the answer to a question by mail",
    sorts: { asker: "ASKED" },
  },
  panel: {
    table: "people",
    partition: "PANEL#",
    what: "who lets their answers of several waves be laid side by side",
  },
  imports: {
    table: "people",
    partition: "IMPORT#",
    what: "a file of residents that waits to be confirmed, in parts",
    sorts: { whole: "IMPORT#", part: "PART#" },
  },
  tokens: {
    table: "people",
    partition: "TOKEN#",
    what: "what a personal link may do, by its hash",
    sorts: { token: "TOKEN" },
  },
  optOuts: {
    table: "people",
    partition: "OPTOUT#",
    what: "who wants no mail any more, whatever is imported later",
  },
  forgotten: {
    table: "people",
    partition: "FORGOTTEN#",
    what: "who had themselves erased or moved away, under names that only who has the key can make",
  },
} as const;
