import { RUN_MACHINES } from "./machines.ts";
import { HELPED_KEY_NAMES } from "./round-keys.ts";
import {
  all,
  type Needs,
  CHANGES_ROUNDS,
  CHANGES_RUNS,
  DESTROYS_BALLOT_KEYS,
  DESTROYS_QUESTIONNAIRE_KEYS,
  destroys,
  ENDS_RUNS,
  ISSUES_LINKS,
  makes,
  MAKES_BALLOT_KEYS,
  MAKES_QUESTIONNAIRE_KEYS,
  OF_CYCLES,
  OF_WAVES,
  OPENS_RUNS,
  opens,
  READS_WAVES,
  SEES_NO_ANSWERS,
  SEES_NO_BALLOTS,
  SEES_RESIDENTS,
  TELLS_TEAM,
  TELLS_TRAIL,
} from "./needs.ts";

/** Steps of the machines that run for weeks, and what hears of mails. */
export const MACHINE_STEPS = {
  OpenCycle: all(OPENS_RUNS, MAKES_BALLOT_KEYS, TELLS_TRAIL, {
    reads: ["actions", "topics"],
    adds: ["topics"],
    forgets: ["planned"],
  }),
  AwaitMoment: all(CHANGES_RUNS, { wakes: RUN_MACHINES }),
  CheckMoment: all(CHANGES_RUNS, { reads: ["rounds"] }),
  PlanBatches: all(CHANGES_ROUNDS, SEES_RESIDENTS, ISSUES_LINKS, {
    reads: ["neighbourhoods", "runs"],
    writes: ["invitations"],
    settings: ["PEOPLE_RETENTION_DAYS"],
  }),
  SendBatch: all(SEES_RESIDENTS, ISSUES_LINKS, {
    reads: ["rounds", "runs", "neighbourhoods", "actions", "invitations", "offered", "pictures"],
    writes: ["tokens"],
    adds: ["invitations"],
    mails: true,
    settings: ["SITE_URL", "PEOPLE_RETENTION_DAYS"],
  }),
  SettleDispatch: all(SEES_RESIDENTS, CHANGES_ROUNDS, {
    reads: ["runs", "invitations"],
    adds: ["invitations", "waiting"],
    forgets: ["waiting"],
    settings: ["PEOPLE_RETENTION_DAYS"],
  }),
  RecordFailure: all(ENDS_RUNS, TELLS_TRAIL, { adds: ["waiting"] }),
  RecordMailEvent: {
    reads: ["invitations", "optOuts"],
    changes: ["invitations"],
    adds: ["optOuts"],
  },
  RecordNoticeEvent: all(TELLS_TEAM, OF_CYCLES, OF_WAVES, SEES_NO_ANSWERS, {
    reads: ["actions", "waves"],
    changes: ["actions", "waves"],
  }),
  // Looks how many marks there are, and at no ballot.
  CloseRound: all(
    CHANGES_ROUNDS,
    CHANGES_RUNS,
    TELLS_TEAM,
    OF_CYCLES,
    TELLS_TRAIL,
    SEES_NO_ANSWERS,
    { reads: ["invitations"], adds: ["waiting"], forgets: ["waiting"] },
  ),
  SealBallots: all(CHANGES_ROUNDS, TELLS_TRAIL, opens("content", "marks"), DESTROYS_BALLOT_KEYS, {
    reads: ["ballots", "invitations", "runs", "sealed"],
    writes: ["ballots"],
    adds: ["sealed"],
    anchors: "reads",
    settings: ["PEOPLE_RETENTION_DAYS"],
  }),
  CountPriorities: all(CHANGES_ROUNDS, TELLS_TRAIL, SEES_NO_BALLOTS, { reads: ["sealed"] }),
  // Brings together what residents wrote, from where no ballot lies.
  GatherTexts: all(CHANGES_ROUNDS, TELLS_TRAIL, SEES_NO_BALLOTS, {
    reads: ["doorNotes", "neighbourhoods", "openAnswers", "runs", "sealed", "texts"],
    adds: ["openAnswers", "texts", "waiting"],
    forgets: ["doorNotes", "sealed"],
    settings: ["PEOPLE_RETENTION_DAYS"],
  }),
  ProposeAgenda: all(TELLS_TEAM, OF_CYCLES, { reads: ["rounds", "runs"], adds: ["waiting"] }),
  AdoptAgenda: all(CHANGES_ROUNDS, TELLS_TRAIL, {
    reads: ["neighbourhoods"],
    forgets: ["waiting"],
  }),
  PlanActions: {
    reads: ["actions", "neighbourhoods", "rounds", "runs"],
    adds: ["actions", "waiting"],
  },
  ChaseActions: all(TELLS_TEAM, OF_CYCLES, { reads: ["actions", "digests", "runs"] }),
  EscalateBlocked: all(TELLS_TEAM, OF_CYCLES, {
    reads: ["actions", "runs"],
    forgets: ["waiting"],
  }),
  GatherOutcomes: all(TELLS_TEAM, OF_CYCLES, makes(...HELPED_KEY_NAMES), {
    reads: ["actions", "runs"],
    adds: ["waiting"],
  }),
  // Opens what residents think of the actions, and can tell nobody who is who.
  CloseCycle: all(ENDS_RUNS, TELLS_TRAIL, opens(...HELPED_KEY_NAMES), {
    reads: ["actions", "helpedAnswers", "neighbourhoods", "rounds", "sealed", "texts"],
    writes: ["actions"],
    adds: ["actions", "planned", "texts", "waiting"],
    changes: ["rounds"],
    forgets: ["sealed"],
  }),
  StopCycle: all(
    ENDS_RUNS,
    CHANGES_ROUNDS,
    DESTROYS_BALLOT_KEYS,
    destroys(...HELPED_KEY_NAMES),
    TELLS_TRAIL,
    {
      reads: ["actions", "neighbourhoods"],
      writes: ["actions"],
      adds: ["actions", "planned"],
      forgets: ["actions"],
    },
  ),
  OpenWave: all(OPENS_RUNS, MAKES_QUESTIONNAIRE_KEYS, TELLS_TRAIL, SEES_NO_ANSWERS, {
    forgets: ["plannedWaves"],
  }),
  DrawSample: all(CHANGES_RUNS, CHANGES_ROUNDS, TELLS_TRAIL, SEES_RESIDENTS, SEES_NO_ANSWERS, {
    reads: ["invitations", "neighbourhoods", "panel", "planned"],
    writes: ["invitations"],
    settings: ["PEOPLE_RETENTION_DAYS"],
  }),
  GatherResponses: all(
    TELLS_TRAIL,
    SEES_NO_BALLOTS,
    opens("content", "drafts", "marks"),
    DESTROYS_QUESTIONNAIRE_KEYS,
    {
      reads: [
        "doorNotes",
        "drafts",
        "handedIn",
        "invitations",
        "neighbourhoods",
        "panel",
        "responses",
        "rounds",
        "runs",
        "texts",
        "waves",
      ],
      writes: ["drafts", "handedIn", "responses"],
      adds: ["rounds", "texts", "waiting", "waves"],
      forgets: ["doorNotes"],
      settings: ["PEOPLE_RETENTION_DAYS"],
    },
  ),
  EstimateWave: all(READS_WAVES, TELLS_TRAIL, SEES_NO_BALLOTS, { adds: ["waves"] }),
  CompareWaves: all(READS_WAVES, TELLS_TEAM, OF_WAVES, SEES_NO_BALLOTS, {
    reads: ["references"],
    adds: ["waiting"],
  }),
  PublishWave: all(READS_WAVES, ENDS_RUNS, TELLS_TRAIL, SEES_NO_BALLOTS, {
    reads: ["measured"],
    adds: ["measured", "plannedWaves"],
  }),
  StopWave: all(
    ENDS_RUNS,
    CHANGES_ROUNDS,
    DESTROYS_QUESTIONNAIRE_KEYS,
    TELLS_TRAIL,
    SEES_NO_ANSWERS,
    { adds: ["plannedWaves"] },
  ),
} satisfies Record<string, Needs>;
