/** Where the keys of rounds lie, each under a kind of its own so that a grant can be for it alone. */
export const KEY_FACTS = {
  contentKeys: { table: "keys", partition: "CONTENT#", what: "what opens ballots, wrapped" },
  lookupKeys: { table: "keys", partition: "LOOKUP#", what: "what finds a ballot, wrapped" },
  markKeys: { table: "keys", partition: "MARKS#", what: "what proves a ballot, wrapped" },
  linkKeys: { table: "keys", partition: "LINKS#", what: "what proves a link, wrapped" },
  readingKeys: { table: "keys", partition: "READINGS#", what: "what compares paper, wrapped" },
  draftKeys: { table: "keys", partition: "DRAFT_KEYS#", what: "what opens drafts, wrapped" },
  helpedContentKeys: {
    table: "keys",
    partition: "HELPEDCONTENT#",
    what: "what opens answers to did it help, wrapped",
  },
  helpedLookupKeys: {
    table: "keys",
    partition: "HELPEDLOOKUP#",
    what: "what finds and proves an answer to did it help, wrapped",
  },
} as const;
