import { onLambda } from "#functions/middleware/on-lambda.ts";
import { site } from "#stores/settings.ts";
import type { Deed } from "#contract/permissions.ts";
import { neighbourhoodOf, RunId } from "#contract/ids.ts";
import { found } from "#contract/found.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { manualSheetsPage } from "#web/letters/manual-sheets.ts";
import { type Chapter, CHAPTER_IDS, type Place } from "#web/manual/chapter.ts";
import { chapterOf } from "#web/manual/manual.ts";
import { manualChapterPage, manualContentsPage, type ManualView } from "./manual-page.ts";
import { atConsole } from "#console/at-console.ts";
import { type Call, mayAlso } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";

/** What one needs to be allowed to be led to a place. */
const NEEDED: readonly (readonly [Place, Deed])[] = [
  ["home", "see what waits"],
  ["neighbourhood", "see neighbourhoods"],
  ["year", "see neighbourhoods"],
  ["cycle", "see cycles"],
  ["agenda", "see cycles"],
  ["progress", "see progress"],
  ["meeting", "hold meeting"],
  ["actions", "see actions"],
  ["letters", "see letters"],
  ["paper", "enter answers"],
  ["visits", "enter answers"],
  ["questions", "see questions"],
  ["topics", "see topics"],
  ["figures", "see figures"],
  ["power", "see waves"],
];

/** The reader; `run` in the address says from which cycle or wave they came, and is a name alone. */
function viewOf(call: Call): ManualView {
  const run = RunId.safeParse(call.visit.query.get("run")).data;
  const here = run === undefined ? undefined : neighbourhoodOf(run);
  return {
    ...frameOf(call),
    run,
    open: new Set(NEEDED.flatMap(([place, deed]) => (mayAlso(call, deed, here) ? [place] : []))),
  };
}

/** Errors: NotFound. */
function chapterIn({ parameters }: Call): Chapter {
  const id = found(
    CHAPTER_IDS.find((one) => one === parameters["chapter"]),
    "no such chapter",
  );
  return chapterOf(id);
}

const showContents = async (call: Call): Promise<Reply> => manualContentsPage(viewOf(call));
const showChapter = async (call: Call): Promise<Reply> =>
  manualChapterPage({ ...viewOf(call), chapter: chapterIn(call) });
const showSheets = async (call: Call): Promise<Reply> =>
  manualSheetsPage({ ...viewOf(call), chapter: chapterIn(call) });

/** The manual for professionals; whoever is logged in may read it. */
export const manualPages = atConsole({
  uses: { site },
  routes: [
    ["GET", "/console/manual", "read manual", showContents],
    ["GET", "/console/manual/:chapter", "read manual", showChapter],
    ["GET", "/console/manual/:chapter/print", "read manual", showSheets],
  ],
});

export const handler = onLambda(manualPages);
