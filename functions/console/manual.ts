import { RunId } from "#domain/ids.ts";
import { live } from "#functions/adapters/live.ts";
import { NotFound } from "#functions/errors.ts";
import type { Reply } from "#functions/middleware/page.ts";
import { manualSheetsPage } from "#web/letters/manual-sheets.ts";
import { type Chapter, CHAPTER_IDS } from "#web/manual/chapter.ts";
import { chapterOf } from "#web/manual/manual.ts";
import { manualChapterPage, manualContentsPage, type ManualView } from "#web/pages/console/manual.ts";
import { at, atConsole } from "./at-console.ts";
import type { Call } from "./call.ts";
import { frameOf } from "./frame.ts";

/** The reader; `run` in the address says from which cycle or wave they came, and is a name alone. */
const viewOf = (call: Call): ManualView => ({ ...frameOf(call), run: RunId.safeParse(call.visit.query.get("run")).data });

/** Errors: NotFound. */
function chapterIn({ parameters }: Call): Chapter {
  const id = CHAPTER_IDS.find((one) => one === parameters["chapter"]);
  if (id === undefined) throw new NotFound("no such chapter");
  return chapterOf(id);
}

const showContents = async (call: Call): Promise<Reply> => manualContentsPage(viewOf(call));
const showChapter = async (call: Call): Promise<Reply> => manualChapterPage({ ...viewOf(call), chapter: chapterIn(call) });
const showSheets = async (call: Call): Promise<Reply> => manualSheetsPage({ ...viewOf(call), chapter: chapterIn(call) });

/** The manual for professionals; whoever is logged in may read it. */
export const manualPages = atConsole([
  ["GET", at("/console/manual"), "read manual", showContents],
  ["GET", at("/console/manual/:chapter"), "read manual", showChapter],
  ["GET", at("/console/manual/:chapter/print"), "read manual", showSheets],
]);

export const handler = manualPages(live());
