import {
  all,
  type Needs,
  FOLLOWS_LINK,
  opens,
  READS_NO_BALLOTS,
  SEES_NO_ANSWERS,
  SEES_NO_BALLOTS,
  SEES_RESIDENTS,
  TAKES_BALLOTS,
  TELLS_TRAIL,
} from "./needs.ts";

/** Pages for everybody, and those that a personal link opens. */
export const RESIDENT_PAGES = {
  ShowSurvey: all(FOLLOWS_LINK, SEES_NO_BALLOTS, { reads: ["runs", "invitations"] }),
  SubmitBallot: all(FOLLOWS_LINK, READS_NO_BALLOTS, TAKES_BALLOTS, {
    reads: ["runs", "invitations"],
  }),
  MailReceipt: all(FOLLOWS_LINK, SEES_RESIDENTS, SEES_NO_ANSWERS, opens("lookup", "marks"), {
    reads: ["runs", "invitations"],
    adds: ["invitations"],
    mails: true,
    settings: ["SITE_URL", "PEOPLE_RETENTION_DAYS"],
  }),
  Unsubscribe: all(FOLLOWS_LINK, {
    reads: ["optOuts"],
    adds: ["optOuts"],
    changes: ["invitations"],
  }),
  MyData: all(FOLLOWS_LINK, SEES_RESIDENTS, TELLS_TRAIL, SEES_NO_ANSWERS, {
    reads: ["runs", "invitations", "questions", "askers", "panel"],
    writes: ["residents", "invitations", "tokens"],
    adds: ["optOuts"],
    forgets: ["askers", "panel"],
  }),
  OfferHelp: all(FOLLOWS_LINK, SEES_NO_ANSWERS, {
    reads: ["runs", "helpOffers"],
    adds: ["helpOffers"],
    settings: ["PEOPLE_RETENTION_DAYS"],
  }),
  TypeCode: all(FOLLOWS_LINK, SEES_NO_ANSWERS),
  OpenSurvey: all(SEES_NO_ANSWERS, {
    reads: ["neighbourhoods", "rounds", "runs"],
    adds: ["openAnswers"],
    settings: ["SITE_URL"],
  }),
  ShowAbout: {
    settings: [
      "SITE_URL",
      "ORGANISATION_NAME",
      "ORGANISATION_EMAIL",
      "SECURITY_EMAIL",
      "PEOPLE_RETENTION_DAYS",
    ],
  },
  ShowCount: all(SEES_NO_ANSWERS, {
    reads: ["neighbourhoods", "openAnswers", "rounds", "runs", "sealed"],
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
  AskHelped: all(FOLLOWS_LINK, SEES_NO_ANSWERS, {
    reads: ["actions", "helpedAnswers", "runs"],
    adds: ["helpedAnswers"],
    changes: ["invitations"],
  }),
  AskQuestion: all(FOLLOWS_LINK, SEES_RESIDENTS, SEES_NO_ANSWERS, {
    reads: ["runs"],
    adds: ["askers", "questions", "waiting"],
    settings: ["PEOPLE_RETENTION_DAYS"],
  }),
  ShowFeed: all(SEES_NO_ANSWERS, {
    reads: ["actions", "helpedAnswers", "neighbourhoods", "rounds", "runs"],
    settings: ["SITE_URL"],
  }),
  ShowNeighbourhood: {
    reads: [
      "actions",
      "helpedAnswers",
      "measured",
      "neighbourhoods",
      "questions",
      "rounds",
      "runs",
    ],
  },
  ShowReport: all(SEES_NO_ANSWERS, { reads: ["measured", "neighbourhoods", "runs", "waves"] }),
  AnswerQuestions: all(FOLLOWS_LINK, SEES_NO_BALLOTS, {
    reads: ["invitations", "panel", "responses", "runs"],
    adds: ["panel", "responses"],
    changes: ["invitations"],
    forgets: ["panel"],
  }),
} satisfies Record<string, Needs>;
