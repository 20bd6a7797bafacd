import { atConsole } from "#console/at-console.ts";
import { onLambda } from "#functions/middleware/on-lambda.ts";
import { agendas } from "#stores/agendas.ts";
import { audit } from "#stores/audit-trail.ts";
import { secret } from "#stores/chance.ts";
import { rounds } from "#stores/rounds.ts";
import { runs } from "#stores/any-run.ts";
import { questions } from "#stores/questions.ts";
import { texts } from "#stores/texts.ts";
import { topics } from "#stores/topics.ts";
import {
  layWords,
  lookedAtWords,
  placeWords,
  publishWords,
  takeBackWords,
  uncoverWords,
} from "./place-words.ts";
import { showRoom } from "./show-reading.ts";

const ROOM = "/console/reading/:run";

/**
 * The reading room, apart from the rest of the console: of its pages this alone reads what
 * residents wrote.
 */
export const readingPages = atConsole({
  uses: {
    agendas,
    audit,
    questions,
    rounds,
    runs,
    secret,
    texts,
    topics,
  },
  routes: [
    ["GET", ROOM, "read words", showRoom],
    ["POST", `${ROOM}/place`, "place words", placeWords],
    ["POST", `${ROOM}/undo`, "place words", takeBackWords],
    ["POST", `${ROOM}/lay`, "place words", layWords],
    ["POST", `${ROOM}/uncover`, "place words", uncoverWords],
    ["POST", `${ROOM}/looked`, "place words", lookedAtWords],
    ["POST", `${ROOM}/publish`, "place words", publishWords],
  ],
});

export const handler = onLambda(readingPages);
