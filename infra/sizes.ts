import type { StepName } from "#contract/steps.ts";

type Size = { seconds: number; memory: number };

/** Most steps look a few things up and write a few down. */
const USUAL: Size = { seconds: 30, memory: 512 };
/** Pages that put much together, while somebody waits. */
const PAGE = { memory: 1024 };
/** A whole processor. */
const PROCESSOR = { memory: 1769 };

const SIZES: Readonly<Partial<Record<StepName, Partial<Size>>>> = {
  PlanBatches: { seconds: 120 },
  SendBatch: { seconds: 120, memory: 1024 },
  SettleDispatch: { seconds: 300, memory: 1024 },
  BringUpToDate: { seconds: 900, memory: 1024 },
  SweepExpired: { seconds: 600 },
  HandOver: { seconds: 600 },
  ReportStalled: { seconds: 600 },
  WriteAnchor: { seconds: 600, memory: 1024 },
  SealBallots: { seconds: 900, ...PROCESSOR },
  CountPriorities: { seconds: 300, ...PROCESSOR },
  GatherTexts: { seconds: 300, ...PROCESSOR },
  DrawSample: { seconds: 300, memory: 1024 },
  GatherResponses: { seconds: 300, ...PROCESSOR },
  EstimateWave: { seconds: 300, ...PROCESSOR },
  CompareWaves: { seconds: 300, ...PROCESSOR },
  PublishWave: { seconds: 300, ...PROCESSOR },
  ShowSurvey: PAGE,
  SubmitBallot: PAGE,
  OpenSurvey: PAGE,
  ShowCount: PAGE,
  ShowMemory: PAGE,
  ShowReport: PAGE,
  AnswerQuestions: PAGE,
  Console: PAGE,
  Neighbourhoods: PAGE,
  FollowActions: PAGE,
  HoldMeeting: PAGE,
  Letters: PAGE,
  EnterAnswers: PAGE,
  Figures: PAGE,
  // A picture of 50 million pixels takes 1.3 GB and half of the time that a page has.
  Pictures: { seconds: 29, memory: 2048 },
  SendPicture: { seconds: 29, memory: 2048 },
  ReadWords: PAGE,
  SetAside: { seconds: 29, ...PAGE },
  ResidentsFile: PROCESSOR,
  Steering: { seconds: 60, ...PROCESSOR },
  ExportTable: { seconds: 29, ...PROCESSOR },
  ExportResidents: { seconds: 29, ...PROCESSOR },
  ExportResponses: { seconds: 120, ...PROCESSOR },
};

/** The time and memory of a step's function. */
export const sizeOf = (name: StepName): Size => ({ ...USUAL, ...SIZES[name] });
