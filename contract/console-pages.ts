import { RUN_MACHINES } from "./machines.ts";
import {
  all,
  type Needs,
  CHANGES_ROUNDS,
  CHANGES_RUNS,
  ENDS_RUNS,
  ISSUES_LINKS,
  KNOWS_FORGOTTEN,
  KNOWS_MACHINES,
  KNOWS_WHO,
  LIMITED,
  OF_CYCLES,
  OF_WAVES,
  opens,
  READS_NO_BALLOTS,
  READS_WAVES,
  SEES_NO_ANSWERS,
  SEES_NO_BALLOTS,
  SEES_RESIDENTS,
  TAKES_BALLOTS,
  TELLS_TEAM,
  TELLS_TRAIL,
} from "./needs.ts";

/** Pages of the team, behind its login. */
export const CONSOLE_PAGES = {
  Console: all(
    KNOWS_WHO,
    TELLS_TEAM,
    OF_CYCLES,
    OF_WAVES,
    CHANGES_RUNS,
    CHANGES_ROUNDS,
    {
      reads: [
        "actions",
        "askers",
        "helpOffers",
        "published",
        "questions",
        "signals",
        "summaries",
        "waiting",
        "waves",
      ],
      adds: ["published", "waiting"],
      changes: ["questions"],
      forgets: ["askers", "waiting"],
      wakes: RUN_MACHINES,
    },
    TELLS_TRAIL,
    KNOWS_MACHINES,
    LIMITED,
    SEES_NO_ANSWERS,
    { anchors: "reads" },
    {
      // Logging in and out, and who may do that.
      reads: ["calendarsOf", "logins", "sessionsOf"],
      // Who is removed leaves the teams of neighbourhoods, too.
      adds: ["logins", "members", "neighbourhoods", "sessionsOf", "summaries"],
      forgets: ["calendars", "calendarsOf", "logins", "members", "sessions", "sessionsOf"],
      settings: ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_ROLES_CLAIM", "OIDC_LOGOUT_URL"],
    },
  ),
  Neighbourhoods: all(KNOWS_WHO, TELLS_TRAIL, SEES_NO_ANSWERS, {
    reads: ["actions", "neighbourhoods", "planned", "plannedWaves", "runs", "summaries", "topics"],
    adds: ["neighbourhoods", "plannedWaves", "summaries", "topics"],
    forgets: ["planned", "plannedWaves"],
  }),
  // Of the console, this alone writes who lives where.
  ResidentsFile: all(KNOWS_WHO, TELLS_TRAIL, SEES_RESIDENTS, KNOWS_FORGOTTEN, SEES_NO_ANSWERS, {
    reads: ["imports", "neighbourhoods", "runs"],
    writes: ["imports", "residents"],
    adds: ["imports", "runs"],
  }),
  // Looks at whom something touches; changes runs, and nothing of the people.
  Steering: all(
    KNOWS_WHO,
    TELLS_TRAIL,
    ENDS_RUNS,
    CHANGES_ROUNDS,
    SEES_RESIDENTS,
    {
      reads: [
        "actions",
        "invitations",
        "neighbourhoods",
        "pictures",
        "planned",
        "tokens",
        "topics",
      ],
      wakes: RUN_MACHINES,
      adds: ["waiting"],
      starts: RUN_MACHINES,
    },
    KNOWS_MACHINES,
    SEES_NO_ANSWERS,
  ),
  // Of the console this alone reads what residents wrote; it knows nobody who wrote it.
  ReadWords: all(KNOWS_WHO, TELLS_TRAIL, SEES_NO_ANSWERS, {
    reads: ["neighbourhoods", "questions", "rounds", "runs", "texts", "topics", "waiting"],
    adds: ["questions", "signals", "texts", "topics", "waiting"],
    changes: ["rounds", "texts"],
    forgets: ["questions", "signals", "texts", "waiting"],
  }),
  // Moves what residents sent, and reads of the people no more than offers of help.
  SetAside: all(KNOWS_WHO, TELLS_TRAIL, SEES_NO_ANSWERS, {
    reads: [
      "arrivals",
      "asides",
      "helpOffers",
      "neighbourhoods",
      "openAnswers",
      "questions",
      "texts",
    ],
    adds: ["asides", "helpOffers", "openAnswers", "questions", "texts", "waiting"],
    changes: ["asides"],
    forgets: ["helpOffers", "openAnswers", "questions", "texts", "waiting"],
  }),
  Letters: all(KNOWS_WHO, TELLS_TRAIL, SEES_RESIDENTS, SEES_NO_ANSWERS, ISSUES_LINKS, {
    reads: ["actions", "invitations", "letterPrints", "neighbourhoods", "rounds", "runs"],
    writes: ["invitations", "tokens"],
    adds: ["invitations", "letterPrints", "tokens", "waiting"],
    changes: ["invitations", "tokens"],
    forgets: ["waiting"],
    settings: ["PEOPLE_RETENTION_DAYS"],
  }),
  EnterAnswers: all(
    KNOWS_WHO,
    TELLS_TRAIL,
    SEES_RESIDENTS,
    READS_NO_BALLOTS,
    TAKES_BALLOTS,
    opens("helpedLookup", "readings"),
    {
      reads: [
        "actions",
        "helpedAnswers",
        "invitations",
        "neighbourhoods",
        "paces",
        "panel",
        "papers",
        "rounds",
        "runs",
        "tokens",
      ],
      adds: ["handedIn", "helpedAnswers", "invitations", "paces", "panel", "papers", "tokens"],
      forgets: ["drafts", "papers"],
      mails: true,
      settings: ["PEOPLE_RETENTION_DAYS"],
    },
  ),
  // Whoever follows actions sees no ballot, no resident and no mail.
  FollowActions: all(KNOWS_WHO, TELLS_TRAIL, SEES_NO_ANSWERS, {
    reads: [
      "actions",
      "calendars",
      "calendarsOf",
      "neighbourhoods",
      "rounds",
      "running",
      "runs",
      "summaries",
      "waiting",
    ],
    adds: ["actions", "calendars", "calendarsOf", "waiting"],
    forgets: ["calendars", "calendarsOf", "waiting"],
  }),
  // Draws anew what came in from a phone; sees no answer, no resident and no mail.
  Pictures: all(KNOWS_WHO, TELLS_TRAIL, SEES_NO_ANSWERS, {
    reads: ["actions", "pictures"],
    adds: ["pictures"],
    changes: ["pictures"],
    forgets: ["pictures"],
    pictures: "takes",
  }),
  ExportResponses: all(KNOWS_WHO, TELLS_TRAIL, READS_WAVES, SEES_NO_BALLOTS),
  ExportTable: all(KNOWS_WHO, TELLS_TRAIL, SEES_NO_ANSWERS, {
    reads: ["actions", "neighbourhoods", "questions", "rounds", "runs", "waves"],
  }),
  // Apart, so that nothing else that exports can read who lives where.
  ExportResidents: all(KNOWS_WHO, TELLS_TRAIL, SEES_RESIDENTS, SEES_NO_ANSWERS, {
    reads: ["neighbourhoods"],
  }),
  Figures: all(KNOWS_WHO, SEES_NO_ANSWERS, {
    reads: ["actions", "neighbourhoods", "questions", "rounds", "runs", "summaries", "waves"],
  }),
  Manual: KNOWS_WHO,
} satisfies Record<string, Needs>;
