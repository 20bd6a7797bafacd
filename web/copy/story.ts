import type { Language } from "#contract/language.ts";
import { story as ar } from "./ar/story.ts";
import { story as en } from "./en/story.ts";
import { story as nl, type StoryWords } from "./nl/story.ts";
import { story as pl } from "./pl/story.ts";
import { story as tr } from "./tr/story.ts";
import { story as uk } from "./uk/story.ts";

export const storyWords: Readonly<Record<Language, StoryWords>> = { nl, en, ar, tr, pl, uk };
