import { actions } from "./actions.ts";
import { agenda } from "./agenda.ts";
import { type Chapter, CHAPTER_IDS, type ChapterId } from "./chapter.ts";
import { door } from "./door.ts";
import { feedback } from "./feedback.ts";
import { measure } from "./measure.ts";
import { method } from "./method.ts";
import { reach } from "./reach.ts";
import { reading } from "./reading.ts";
import { safety } from "./safety.ts";
import { walk } from "./walk.ts";
import { weeks } from "./weeks.ts";

const CHAPTERS = {
  method,
  weeks,
  walk,
  door,
  reach,
  reading,
  agenda,
  actions,
  feedback,
  measure,
  safety,
} satisfies { readonly [Id in ChapterId]: Chapter & { readonly id: Id } };
type Chapters = typeof CHAPTERS;

/** A step of a chapter, by the name of its anchor. */
export type StepOf<Id extends ChapterId> =
  | Chapters[Id]["steps"][number]["id"]
  | "checks"
  | "pitfalls"
  | "good";

export const chapterOf = (id: ChapterId): Chapter => CHAPTERS[id];

/** All chapters in the order of reading. */
export const chapters: readonly Chapter[] = CHAPTER_IDS.map(chapterOf);
