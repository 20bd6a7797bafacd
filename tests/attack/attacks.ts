import { alteredBallots } from "./altered-ballots.ts";
import type { Attack } from "./attempt.ts";
import { canariesAfterErasure } from "./canaries-after-erasure.ts";
import { checkWhoWasErased } from "./check-who-was-erased.ts";
import { codesOnScreen } from "./codes-on-screen.ts";
import { decideAlone } from "./decide-alone.ts";
import { whereOfFew } from "./where-of-few.ts";
import { digestOfFew } from "./digest-of-few.ts";
import { enterForAStreet } from "./enter-for-a-street.ts";
import { enteredFirst } from "./entered-first.ts";
import { readOtherNeighbourhood } from "./read-other-neighbourhood.ts";
import { linking } from "./linking.ts";
import { forgedLink } from "./forged-link.ts";
import { floodOfHelp } from "./flood-of-help.ts";
import { floodOfLogins } from "./flood-of-logins.ts";
import { floodOfOpenAnswers } from "./flood-of-open-answers.ts";
import { floodOfQuestions } from "./flood-of-questions.ts";
import { ghostAgenda } from "./ghost-agenda.ts";
import { guessCodes } from "./guess-codes.ts";
import { rewordWhatWasAsked } from "./reword-what-was-asked.ts";
import { senderFromTable } from "./sender-from-table.ts";
import {
  pictureAfterRemoval,
  pictureAfterRetention,
  placeInPicture,
  readUnpublished,
  whoSentPicture,
} from "./pictures.ts";
import { leftStillActs } from "./left-still-acts.ts";
import { readOffers } from "./read-offers.ts";
import { readSignals } from "./read-signals.ts";
import { readWhatWasWritten } from "./read-what-was-written.ts";
import { meetingTooEarly } from "./meeting-too-early.ts";
import { promiseForAnother } from "./promise-for-another.ts";
import { linkOfAnother, publicUnlooked, withdrawnLink } from "./outsiders.ts";
import { namesAfterwards } from "./names-afterwards.ts";
import { policeEnters } from "./police-enters.ts";
import { readPaper } from "./read-paper.ts";
import { readHelped, readHelpedOnPaper } from "./read-helped.ts";
import {
  lengthsOfQuestionnaires,
  namesOfQuestionnaires,
  readQuestionnaireBack,
  statesOfQuestionnaires,
  rolledBackQuestionnaires,
} from "./questionnaires.ts";
import { receiptsAfterwards } from "./receipts-afterwards.ts";
import { cutTrail, rolledBack } from "./rolled-back.ts";
import { afterTheSeal, twoStates } from "./two-states.ts";
import { wordByAnothersLink, wordForAnother } from "./word-for-another.ts";
import { wordsAfterwards } from "./words-afterwards.ts";

/** Every attack that the product is held against, in the order of `docs/decisions/0025`. */
export const attacks: readonly Attack[] = [
  twoStates,
  afterTheSeal,
  receiptsAfterwards,
  ...linking,
  alteredBallots,
  forgedLink,
  readPaper,
  readHelped,
  readHelpedOnPaper,
  rolledBack,
  rolledBackQuestionnaires,
  decideAlone,
  cutTrail,
  statesOfQuestionnaires,
  namesOfQuestionnaires,
  lengthsOfQuestionnaires,
  readQuestionnaireBack,
  digestOfFew,
  whereOfFew,
  ghostAgenda,
  rewordWhatWasAsked,
  promiseForAnother,
  withdrawnLink,
  publicUnlooked,
  linkOfAnother,
  meetingTooEarly,
  codesOnScreen,
  enteredFirst,
  canariesAfterErasure,
  wordsAfterwards,
  namesAfterwards,
  checkWhoWasErased,
  readOtherNeighbourhood,
  floodOfHelp,
  floodOfOpenAnswers,
  floodOfQuestions,
  guessCodes,
  floodOfLogins,
  senderFromTable,
  enterForAStreet,
  policeEnters,
  readUnpublished,
  placeInPicture,
  pictureAfterRemoval,
  pictureAfterRetention,
  whoSentPicture,
  readWhatWasWritten,
  readSignals,
  readOffers,
  leftStillActs,
  wordForAnother,
  wordByAnothersLink,
];
