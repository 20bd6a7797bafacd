import {
  all,
  type Needs,
  FOLLOWS_LINK,
  LIMITED,
  opens,
  READS_NO_BALLOTS,
  SEES_NO_ANSWERS,
  SEES_NO_BALLOTS,
  SEES_RESIDENTS,
  SHOWS_MUNICIPALITY,
  TAKES_BALLOTS,
  TELLS_TRAIL,
} from "./needs.ts";

const PAGES = {
  ShowSurvey: all(FOLLOWS_LINK, LIMITED, SEES_NO_BALLOTS, {
    reads: ["actions", "runs", "invitations"],
  }),
  SubmitBallot: all(FOLLOWS_LINK, LIMITED, READS_NO_BALLOTS, TAKES_BALLOTS, opens("helpedLookup"), {
    reads: ["actions", "helpedAnswers", "runs", "invitations"],
    adds: ["helpedAnswers"],
  }),
  MailReceipt: all(
    FOLLOWS_LINK,
    LIMITED,
    SEES_RESIDENTS,
    SEES_NO_ANSWERS,
    opens("lookup", "marks"),
    {
      reads: ["runs", "invitations"],
      adds: ["invitations"],
      mails: true,
      settings: ["SITE_URL", "PEOPLE_RETENTION_DAYS"],
    },
  ),
  Unsubscribe: all(FOLLOWS_LINK, {
    reads: ["optOuts"],
    adds: ["optOuts"],
    changes: ["invitations"],
  }),
  // Whoever is erased takes an answer back that is not sealed yet, and cannot read it.
  MyData: all(FOLLOWS_LINK, SEES_RESIDENTS, TELLS_TRAIL, opens("lookup", "marks", "helpedLookup"), {
    reads: [
      "askers",
      "asides",
      "helpOffers",
      "imports",
      "invitations",
      "letterPrints",
      "panel",
      "questions",
      "runs",
    ],
    writes: ["residents", "invitations", "tokens"],
    adds: ["ballots", "forgotten", "handedIn", "questions"],
    changes: ["letterPrints"],
    forgets: [
      "askers",
      "drafts",
      "helpOffers",
      "helpedAnswers",
      "imports",
      "invitations",
      "letterPrints",
      "offered",
      "optOuts",
      "panel",
      "questions",
      "waiting",
    ],
    settings: ["PSEUDONYM_KEY"],
    never: ["papers", "responses"],
    neverReads: ["ballots", "drafts", "handedIn"],
  }),
  OfferHelp: all(FOLLOWS_LINK, LIMITED, SEES_NO_ANSWERS, {
    reads: ["runs"],
    adds: ["arrivals", "helpOffers", "offered", "waiting"],
    settings: ["PEOPLE_RETENTION_DAYS"],
  }),
  // Who offered help takes it back by an address of one's own.
  WithdrawOffer: all(SEES_NO_ANSWERS, {
    reads: ["helpOffers", "neighbourhoods"],
    forgets: ["helpOffers", "offered", "waiting"],
  }),
  TypeCode: all(FOLLOWS_LINK, LIMITED, SEES_NO_ANSWERS),
  OpenSurvey: all(LIMITED, SEES_NO_ANSWERS, {
    reads: ["neighbourhoods", "rounds", "runs"],
    adds: ["arrivals", "openAnswers"],
    settings: ["SITE_URL"],
  }),
  ShowAbout: {
    reads: ["logos"],
    settings: [
      "SITE_URL",
      "ORGANISATION_NAME",
      "ORGANISATION_EMAIL",
      "SECURITY_EMAIL",
      "PEOPLE_RETENTION_DAYS",
    ],
  },
  ShowCount: all(SEES_NO_ANSWERS, {
    reads: ["neighbourhoods", "openAnswers", "rounds", "runs", "sealed", "texts"],
    settings: ["SITE_URL"],
  }),
  ShowCalendar: all(READS_NO_BALLOTS, {
    reads: [
      "actions",
      "calendars",
      "calendarsOf",
      "members",
      "running",
      "runs",
      "summaries",
      "waiting",
    ],
    settings: ["SITE_URL"],
  }),
  // Who is asked for a promise answers by a link of one's own, and sees nothing of residents.
  AnswerPromise: all(TELLS_TRAIL, SEES_NO_ANSWERS, {
    reads: ["actions", "errands", "neighbourhoods", "promiseLinks", "rounds", "runs", "signals"],
    adds: ["actions", "errands", "waiting"],
  }),
  // Draws anew what somebody outside sent; it lies there for the team alone until that publishes it.
  SendPicture: all(TELLS_TRAIL, SEES_NO_ANSWERS, {
    reads: ["actions", "errands", "neighbourhoods", "pictures", "promiseLinks"],
    adds: ["errands", "pictures", "waiting"],
    pictures: "takes",
    settings: ["SITE_URL"],
  }),
  AskHelped: all(FOLLOWS_LINK, LIMITED, SEES_NO_ANSWERS, opens("helpedLookup"), {
    reads: ["actions", "helpedAnswers", "runs"],
    adds: ["helpedAnswers"],
    changes: ["invitations"],
    forgets: ["helpedAnswers"],
  }),
  AskQuestion: all(FOLLOWS_LINK, LIMITED, SEES_RESIDENTS, SEES_NO_ANSWERS, {
    reads: ["runs"],
    adds: ["arrivals", "askers", "questions", "waiting"],
    settings: ["PEOPLE_RETENTION_DAYS"],
  }),
  ShowFeed: all(SEES_NO_ANSWERS, {
    reads: ["actions", "neighbourhoods", "rounds", "runs"],
    settings: ["SITE_URL"],
  }),
  ShowNeighbourhood: {
    reads: [
      "actions",
      "measured",
      "neighbourhoods",
      "offered",
      "pictures",
      "published",
      "rounds",
      "runs",
      "waiting",
    ],
    settings: ["SITE_URL"],
  },
  ShowPicture: all(SEES_NO_ANSWERS, { reads: ["pictures"], pictures: "shows" }),
  ShowMemory: all(SEES_NO_ANSWERS, {
    reads: ["actions", "neighbourhoods", "rounds", "runs"],
    settings: ["SITE_URL"],
  }),
  ShowReport: all(SEES_NO_ANSWERS, {
    reads: ["actions", "measured", "neighbourhoods", "rounds", "runs", "waves"],
    settings: ["SITE_URL"],
  }),
  // What is handed in it cannot read back; a draft it can, since it is filled in page by page.
  AnswerQuestions: all(
    FOLLOWS_LINK,
    LIMITED,
    SEES_NO_BALLOTS,
    opens("drafts", "links", "lookup", "marks"),
    {
      reads: ["drafts", "invitations", "panel", "runs"],
      adds: ["drafts", "handedIn", "panel"],
      changes: ["invitations"],
      forgets: ["drafts", "panel", "responses"],
      neverReads: ["handedIn", "responses"],
    },
  ),
} satisfies Record<string, Needs>;

type ResidentPage = keyof typeof PAGES;
const shown = ([name, needs]: [string, Needs]) => [name, all(needs, SHOWS_MUNICIPALITY)];

/** Pages for everybody, and those that a personal link opens: each shows whose it is. */
export const RESIDENT_PAGES: Readonly<Record<ResidentPage, Needs>> = Object.fromEntries(
  Object.entries<Needs>(PAGES).map(shown),
);
